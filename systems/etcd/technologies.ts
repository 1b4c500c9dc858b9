import { type ManagedEdgeTech, managed } from 'fourplane'

export const etcdctl: ManagedEdgeTech = managed('edge', {
  name: 'etcdctl',
  is: 'command-line client of etcd',
  vendor: 'etcd authors',
  docs: 'https://github.com/etcd-io/etcd/tree/v3.6.9/etcdctl',
})
