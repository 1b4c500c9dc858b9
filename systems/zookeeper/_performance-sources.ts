import { type Source, source } from 'fourplane'

const tree = 'https://github.com/apache/zookeeper/blob/release-3.9.5'

export const paper: Source = source({
  url: 'https://github.com/papers-we-love/papers-we-love/blob/47567e0154e38b4a4cf3eb9e30296221e940522f/distributed_systems/zookeeper-wait-free-coordination-for-internet-scale-systems.pdf',
  title: 'ZooKeeper: Wait-free coordination for Internet-scale systems',
  publisher: 'Yahoo (USENIX ATC ’10)',
  published: '2010-06',
  kind: 'paper',
  seen: 'whole',
})
export const transactionLog: Source = source({
  url: `${tree}/zookeeper-server/src/main/java/org/apache/zookeeper/server/persistence/FileTxnLog.java`,
  title: 'FileTxnLog.java, ZooKeeper 3.9.5',
  publisher: 'Apache Software Foundation',
  published: '2026-02-11',
  kind: 'source-code',
  seen: 'opening',
})
