import { type Unpublished, unpublished } from 'fourplane'
import { bytes, type CountFact, count, type DataSizeFact, gibibytes, perSecond, type ThroughputFact } from 'fourplane/units'
import * as from from './_comparison-sources.ts'

// etcd 3.2.0 in its own benchmark: three members of 8 vCPUs on Google Cloud, 1,000 clients.

const benchmark = 'etcd 3.2.0, three members, 1,000 clients, values of 256 bytes'

export const etcdWrites: ThroughputFact = perSecond(50_104, 'writes').from(from.performance, { scope: `average, ${benchmark}` })
export const etcdReads: ThroughputFact = perSecond(141_578, 'linearizable reads').from(from.performance, {
  scope: `average, ${benchmark}`,
})

// ZooKeeper: paper of 2010, and defaults of 3.9.5.

const saturated = 'saturated, requests of 1 K, 250 clients'

export const zooKeeperWrites: ThroughputFact = perSecond(21_000, 'writes').from(from.zooKeeperPaper, {
  asOf: '2010-06',
  scope: `three servers, ${saturated}`,
})
export const zooKeeperReads: ThroughputFact = perSecond(87_000, 'local reads').from(from.zooKeeperPaper, {
  asOf: '2010-06',
  scope: `three servers, ${saturated}`,
})
export const zooKeeperReadsOfMany: ThroughputFact = perSecond(460_000, 'local reads').from(from.zooKeeperPaper, {
  asOf: '2010-06',
  scope: `13 servers, ${saturated}; writes fall to 8,000`,
})
export const largestZnode: DataSizeFact = bytes(1_048_575).from(from.zooKeeperAdmin, { scope: 'default of jute.maxbuffer' })
export const alertDataSize: DataSizeFact = gibibytes(1).from(from.zooKeeperMonitor, {
  scope: 'approximate_data_size of the example alert, for 1 min',
})
export const alertZnodes: CountFact = count(1_000_000, 'znodes').from(from.zooKeeperMonitor, {
  scope: 'znode_count of the example alert, for 1 min',
})
export const comparisonCost: Unpublished = unpublished(
  'looked in the guides of etcd 3.6 and ZooKeeper 3.9.5: hardware is named, no cost of running one against the other',
)
