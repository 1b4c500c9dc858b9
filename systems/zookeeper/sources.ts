import { type Source, source } from 'fourplane'

const publisher = 'Apache Software Foundation'
const published = '2026-02-11'
const tree = 'https://github.com/apache/zookeeper/blob/release-3.9.5'
const server = `${tree}/zookeeper-server/src/main/java/org/apache/zookeeper`

export const factory: Source = source({
  url: `${server}/server/NIOServerCnxnFactory.java`,
  title: 'NIOServerCnxnFactory.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const netty: Source = source({
  url: `${server}/server/NettyServerCnxnFactory.java`,
  title: 'NettyServerCnxnFactory.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const total: Source = source({
  url: `${server}/server/ServerCnxnFactory.java`,
  title: 'ServerCnxnFactory.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const rateLogger: Source = source({
  url: `${server}/server/RateLogger.java`,
  title: 'RateLogger.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const counters: Source = source({
  url: `${server}/server/ServerMetrics.java`,
  title: 'ServerMetrics.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const gauges: Source = source({
  url: `${server}/server/ZooKeeperServer.java`,
  title: 'ZooKeeperServer.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const commands: Source = source({
  url: `${server}/server/admin/Commands.java`,
  title: 'Commands.java of the AdminServer, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const connection: Source = source({
  url: `${server}/server/ServerCnxn.java`,
  title: 'ServerCnxn.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const bean: Source = source({
  url: `${server}/server/ZooKeeperServerBean.java`,
  title: 'ZooKeeperServerBean.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const client: Source = source({
  url: `${server}/ClientCnxn.java`,
  title: 'ClientCnxn.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const administration: Source = source({
  url: `${tree}/zookeeper-docs/src/main/resources/markdown/zookeeperAdmin.md`,
  title: "Administrator's guide, ZooKeeper 3.9.5",
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const monitoring: Source = source({
  url: `${tree}/zookeeper-docs/src/main/resources/markdown/zookeeperMonitor.md`,
  title: 'Monitor guide, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const jmx: Source = source({
  url: `${tree}/zookeeper-docs/src/main/resources/markdown/zookeeperJMX.md`,
  title: 'JMX guide, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'docs',
  seen: 'whole',
})

export const sockets: Source = source({
  url: 'https://manpages.ubuntu.com/manpages/noble/en/man8/ss.8.html',
  title: 'ss(8), iproute2 6.1.0 in Ubuntu 24.04',
  publisher: 'Canonical',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const paper: Source = source({
  url: 'https://github.com/papers-we-love/papers-we-love/blob/47567e0154e38b4a4cf3eb9e30296221e940522f/distributed_systems/zookeeper-wait-free-coordination-for-internet-scale-systems.pdf',
  title: 'ZooKeeper: Wait-free coordination for Internet-scale systems',
  publisher: 'Yahoo (USENIX ATC ’10)',
  published: '2010-06',
  kind: 'paper',
  seen: 'whole',
})

export const transactionLog: Source = source({
  url: `${server}/server/persistence/FileTxnLog.java`,
  title: 'FileTxnLog.java, ZooKeeper 3.9.5',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
