import { type Source, source } from 'fourplane'

const guide = 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6'
const zooKeeper = 'https://github.com/apache/zookeeper/blob/release-3.9.5'

/** Written by the authors of etcd, who say themselves that they are biased. */
export const versus: Source = source({
  url: `${guide}/learning/why.md`,
  title: 'etcd versus other key-value stores, documentation of etcd 3.6',
  publisher: 'etcd authors',
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})
export const guarantees: Source = source({
  url: `${guide}/learning/api_guarantees.md`,
  title: 'etcd API guarantees, documentation of etcd 3.6',
  publisher: 'etcd authors',
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})
export const hardware: Source = source({
  url: `${guide}/op-guide/hardware.md`,
  title: 'Hardware recommendations, documentation of etcd 3.6',
  publisher: 'etcd authors',
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})
/** Measured with etcd 3.2.0. */
export const performance: Source = source({
  url: `${guide}/op-guide/performance.md`,
  title: 'Performance, documentation of etcd 3.6',
  publisher: 'etcd authors',
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})
export const slowApply: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/server/etcdserver/txn/util.go',
  title: 'util.go of etcdserver/txn, etcd 3.6.9',
  publisher: 'etcd authors',
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})
export const zooKeeperAdmin: Source = source({
  url: `${zooKeeper}/zookeeper-docs/src/main/resources/markdown/zookeeperAdmin.md`,
  title: 'Administrator’s guide, ZooKeeper 3.9.5',
  publisher: 'Apache Software Foundation',
  published: '2026-02-11',
  kind: 'docs',
  seen: 'opening',
})
export const zooKeeperProgrammers: Source = source({
  url: `${zooKeeper}/zookeeper-docs/src/main/resources/markdown/zookeeperProgrammers.md`,
  title: 'Programmer’s guide, ZooKeeper 3.9.5',
  publisher: 'Apache Software Foundation',
  published: '2026-02-11',
  kind: 'docs',
  seen: 'opening',
})
export const zooKeeperOverview: Source = source({
  url: `${zooKeeper}/zookeeper-docs/src/main/resources/markdown/zookeeperOver.md`,
  title: 'Overview, ZooKeeper 3.9.5',
  publisher: 'Apache Software Foundation',
  published: '2026-02-11',
  kind: 'docs',
  seen: 'opening',
})
export const zooKeeperMonitor: Source = source({
  url: `${zooKeeper}/zookeeper-docs/src/main/resources/markdown/zookeeperMonitor.md`,
  title: 'Monitor guide, ZooKeeper 3.9.5',
  publisher: 'Apache Software Foundation',
  published: '2026-02-11',
  kind: 'docs',
  seen: 'opening',
})
export const zooKeeperConnection: Source = source({
  url: `${zooKeeper}/zookeeper-server/src/main/java/org/apache/zookeeper/server/NIOServerCnxn.java`,
  title: 'NIOServerCnxn.java, ZooKeeper 3.9.5',
  publisher: 'Apache Software Foundation',
  published: '2026-02-11',
  kind: 'source-code',
  seen: 'opening',
})
export const zooKeeperPaper: Source = source({
  url: 'https://github.com/papers-we-love/papers-we-love/blob/47567e0154e38b4a4cf3eb9e30296221e940522f/distributed_systems/zookeeper-wait-free-coordination-for-internet-scale-systems.pdf',
  title: 'ZooKeeper: Wait-free coordination for Internet-scale systems',
  publisher: 'Yahoo (USENIX ATC ’10)',
  published: '2010-06',
  kind: 'paper',
  seen: 'whole',
})
