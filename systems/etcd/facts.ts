import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type BandwidthFact,
  bytes,
  bytesPerSecond,
  type ConcurrencyFact,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gibibytes,
  gigabytes,
  hours,
  type LatencyFact,
  lasting,
  littlesLaw,
  mean,
  mebibytes,
  minutes,
  ms,
  percent,
  perSecond,
  type RatioFact,
  ratioOf,
  scale,
  seconds,
  subtract,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const defaultQuota: DataSizeFact = gibibytes(2).from(from.limits, {
  scope: 'default limit of storage, set by --quota-backend-bytes',
})
export const suggestedMaximum: DataSizeFact = gibibytes(8).from(from.limits, {
  scope: 'suggested maximum of the quota; above it etcd warns at start',
})
export const largestRequest: DataSizeFact = mebibytes(1.5).from(from.limits, { scope: 'default of --max-request-bytes, one request' })
export const autoCompaction: CountFact = count(0, 'hours of history').from(from.configuration, {
  scope: 'default of --auto-compaction-retention: 0 switches automatic compaction off',
})

export const alertShare: RatioFact = percent(95).from(from.alerts, { scope: 'etcdDatabaseQuotaLowSpace: file ÷ quota, one member' })
export const alertFor: DurationFact = minutes(10).from(from.alerts, {
  scope: 'for which the rules on fsync, commit and database size must hold before they fire',
})
export const growthHorizon: DurationFact = hours(4).from(from.alerts, {
  scope: 'etcdExcessiveDatabaseGrowth: predicted from the last 4 h',
})
export const fragmented: RatioFact = percent(50).from(from.alerts, {
  scope: 'etcdDatabaseHighFragmentationRatio: in use ÷ file below this, and over 100 MiB in use',
})

// “Large cluster” of the hardware guide: upper bounds, not measurements.

const large = '“large cluster” of the guide, such as 1,000 Kubernetes nodes'

export const storedData: DataSizeFact = gigabytes(1).from(from.hardware, { scope: large, qualifier: 'up to' })
export const requests: ThroughputFact = perSecond(10_000, 'requests').from(from.hardware, { scope: large, qualifier: 'under' })
export const clients: CountFact = count(1500, 'clients').from(from.hardware, { scope: large, qualifier: 'under' })
export const kubernetesNodes: CountFact = count(1000, 'nodes').from(from.hardware, {
  scope: 'Kubernetes cluster that the guide gives as example of a large one',
})
export const memory: DataSizeFact = gigabytes(32).from(from.hardware, { scope: 'one member, m4.2xlarge' })
export const diskBandwidth: BandwidthFact = bytesPerSecond(125_000_000).from(from.hardware, { scope: 'one member, m4.2xlarge' })
export const sequentialIops: CountFact = count(500, 'sequential IOPS').from(from.hardware, {
  scope: 'recommended for heavily loaded clusters',
})
export const catchUpBandwidth: BandwidthFact = bytesPerSecond(100_000_000).from(from.hardware, {
  scope: 'disk bandwidth suggested for large clusters, so that a member recovers 1 GB within 15 s',
  qualifier: 'at least',
})
export const manyRequests: ThroughputFact = perSecond(30_000, 'requests').from(from.performance, {
  scope: 'can be completed under heavy load, three members on common cloud machines, like n-4 of Google Cloud',
  qualifier: 'over',
})

export const alertAt: DataSizeFact = derive('quota × 95 %', () => scale(defaultQuota, 0.95), [defaultQuota, alertShare])
export const freeOfQuota: RatioFact = derive('1 − data ÷ quota', () => subtract(percent(100), ratioOf(storedData, defaultQuota)), [
  storedData,
  defaultQuota,
])
export const quotaSteps: RatioFact = derive('suggested maximum ÷ default quota', () => ratioOf(suggestedMaximum, defaultQuota), [
  suggestedMaximum,
  defaultQuota,
])
export const capacityCost: Unpublished = unpublished('looked in the hardware guide of etcd 3.6: machine types are named, no prices')

// etcd 3.2.0 in its own benchmark: three members of 8 vCPUs on Google Cloud, 1,000 clients.

const benchmark = 'etcd 3.2.0, three members, 1,000 clients, values of 256 bytes'

export const etcdWrites: ThroughputFact = perSecond(50_104, 'writes').from(from.performance, {
  scope: `approximate average, ${benchmark} on 100 connections, sent to all members`,
})
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
  'the cost of running one against the other; looked for in the guides of etcd 3.6 and ZooKeeper 3.9.5 that are cited, as far as read',
)

// The same benchmark, one client and a thousand.

const oneClient = 'etcd 3.2.0, three members, one client on one connection, values of 256 bytes'
const leaderOnly = `approximate average, ${benchmark} on 100 connections, leader only`

export const single: CountFact = count(1, 'client').from(from.performance, { scope: 'of the benchmark, on one connection' })
export const thousand: CountFact = count(1000, 'clients').from(from.performance, { scope: 'of the benchmark, on 100 connections' })
export const singleWrites: ThroughputFact = perSecond(583, 'writes').from(from.performance, {
  scope: `approximate average, ${oneClient}, leader only`,
})
export const singleWriteTime: LatencyFact = mean(ms(1.6)).from(from.performance, {
  scope: `write, approximate average, ${oneClient}, leader only`,
})
export const leaderWrites: ThroughputFact = perSecond(44_341, 'writes').from(from.performance, { scope: leaderOnly })
export const leaderWriteTime: LatencyFact = mean(ms(22)).from(from.performance, { scope: `write, ${leaderOnly}` })
export const spreadWriteTime: LatencyFact = mean(ms(20)).from(from.performance, {
  scope: `write to all members, approximate average, ${benchmark} on 100 connections`,
})
export const exactReadTime: LatencyFact = mean(ms(5.5)).from(from.performance, { scope: `linearizable read, ${benchmark}` })
export const serializableReads: ThroughputFact = perSecond(185_758, 'serializable reads').from(from.performance, {
  scope: `average, ${benchmark}`,
})
export const serializableReadTime: LatencyFact = mean(ms(2.2)).from(from.performance, { scope: `serializable read, ${benchmark}` })
export const heartbeat: DurationFact = lasting(ms(100)).from(from.tuning, { scope: 'default heartbeat interval' })
export const electionTimeout: DurationFact = lasting(ms(1000)).from(from.tuning, { scope: 'default election timeout' })
export const slowSync: DurationFact = seconds(1).from(from.writeAheadLog, { scope: 'warnSyncDuration: a longer fdatasync is logged' })

export const throughputGain: RatioFact = derive('writes of 1,000 clients ÷ writes of one', () => ratioOf(leaderWrites, singleWrites), [
  leaderWrites,
  singleWrites,
])
export const latencyGrowth: RatioFact = derive('time of a write, 1,000 clients ÷ one', () => ratioOf(leaderWriteTime, singleWriteTime), [
  leaderWriteTime,
  singleWriteTime,
])
export const inFlightWrites: ConcurrencyFact = derive(
  'writes a second × time of a write (Little’s law)',
  () => littlesLaw(leaderWrites, leaderWriteTime),
  [leaderWrites, leaderWriteTime],
)
export const performanceCost: Unpublished = unpublished('looked in the performance guide of etcd 3.6: machines are named, no prices')
