import { type Source, source } from 'fourplane'

const publisher = 'etcd authors'
const code = 'https://github.com/etcd-io/etcd/blob/v3.6.9'
const guide = 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6'
const zooKeeper = 'https://github.com/apache/zookeeper/blob/release-3.9.5'

export const errors: Source = source({
  url: `${code}/api/v3rpc/rpctypes/error.go`,
  title: 'error.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const healthCommand: Source = source({
  url: `${code}/etcdctl/ctlv3/command/ep_command.go`,
  title: 'ep_command.go of etcdctl, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const server: Source = source({
  url: `${code}/server/etcdserver/server.go`,
  title: 'server.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const health: Source = source({
  url: `${code}/server/etcdserver/api/etcdhttp/health.go`,
  title: 'health.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const quota: Source = source({
  url: `${code}/server/storage/quota.go`,
  title: 'quota.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const compaction: Source = source({
  url: `${code}/server/storage/mvcc/kvstore_compaction.go`,
  title: 'kvstore_compaction.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const alerts: Source = source({
  url: `${code}/contrib/mixin/alerts/alerts.libsonnet`,
  title: 'Alert rules of the etcd mixin, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const maintenance: Source = source({
  url: `${guide}/op-guide/maintenance.md`,
  title: 'Maintenance, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})

export const limits: Source = source({
  url: `${guide}/dev-guide/limit.md`,
  title: 'System limits, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})

export const questions: Source = source({
  url: `${guide}/faq.md`,
  title: 'Frequently asked questions, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})

export const configuration: Source = source({
  url: `${guide}/op-guide/configuration.md`,
  title: 'Configuration options, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})

export const monitoring: Source = source({
  url: `${guide}/op-guide/monitoring.md`,
  title: 'Monitoring etcd, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})

/** Written by the authors of etcd, who say themselves that they are biased. */
export const versus: Source = source({
  url: `${guide}/learning/why.md`,
  title: 'etcd versus other key-value stores, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})

export const guarantees: Source = source({
  url: `${guide}/learning/api_guarantees.md`,
  title: 'etcd API guarantees, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})

export const hardware: Source = source({
  url: `${guide}/op-guide/hardware.md`,
  title: 'Hardware recommendations, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})

/** Measured with etcd 3.2.0. */
export const performance: Source = source({
  url: `${guide}/op-guide/performance.md`,
  title: 'Performance, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})

export const slowApply: Source = source({
  url: `${code}/server/etcdserver/txn/util.go`,
  title: 'util.go of etcdserver/txn, etcd 3.6.9',
  publisher,
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

export const writeAheadLog: Source = source({
  url: `${code}/server/storage/wal/wal.go`,
  title: 'wal.go, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const raftNode: Source = source({
  url: `${code}/server/etcdserver/raft.go`,
  title: 'raft.go of etcdserver, etcd 3.6.9',
  publisher,
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

export const tuning: Source = source({
  url: `${guide}/tuning.md`,
  title: 'Tuning, documentation of etcd 3.6',
  publisher,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})
