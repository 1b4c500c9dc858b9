import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** etcd: consistent key-value store. */
export const etcd: VersionedStateTech = versioned('state', {
  name: 'etcd',
  is: 'consistent key-value store',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://etcd.io/docs/',
})

/** Apache ZooKeeper: coordination store. */
export const zooKeeper: VersionedStateTech = versioned('state', {
  name: 'Apache ZooKeeper',
  is: 'coordination store',
  vendor: 'Apache Software Foundation',
  docs: 'https://zookeeper.apache.org/doc/current/',
})

/** KubeBrain: etcd interface on a key-value store. */
export const kubeBrain: ManagedStateTech = managed('state', {
  name: 'KubeBrain',
  is: 'etcd interface on a key-value store',
  vendor: 'ByteDance',
  docs: 'https://github.com/kubewharf/kubebrain#readme',
})

/** Kine: etcd interface on SQL databases. */
export const kine: VersionedStateTech = versioned('state', {
  name: 'Kine',
  is: 'etcd interface on SQL databases',
  vendor: 'SUSE',
  docs: 'https://github.com/k3s-io/kine#readme',
})

/** Meta Zelos: ZooKeeper interface on Delos. */
export const zelos: ManagedStateTech = managed('state', {
  name: 'Meta Zelos',
  is: 'ZooKeeper interface on Delos',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi20/presentation/balakrishnan',
})

/** Meta Akkio: placement of data near its users. */
export const akkio: ManagedStateTech = managed('state', {
  name: 'Meta Akkio',
  is: 'placement of data near its users',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi18/presentation/annamalai',
})

/** Coinbase ChainStorage: store of blockchain data. */
export const chainStorage: ManagedStateTech = managed('state', {
  name: 'Coinbase ChainStorage',
  is: 'store of blockchain data',
  vendor: 'Coinbase',
  docs: 'https://github.com/coinbase/chainstorage#readme',
})
