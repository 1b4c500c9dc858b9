import { type ManagedServiceTech, managed } from 'fourplane'

export const etcdClients: ManagedServiceTech = managed('service', {
  name: 'etcd clients',
  is: 'programs that write keys: a Kubernetes API server is one',
  vendor: 'the team that runs them',
  docs: 'https://etcd.io/docs/',
})
