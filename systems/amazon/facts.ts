import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type AvailabilityFact,
  availability,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  gigabytes,
  type LatencyFact,
  max,
  minutes,
  ms,
  perSecond,
  type RatioFact,
  ratioOf,
  rps,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

// DynamoDB. Bounds and roundings of the owner stay in the scope.

export const dynamoDbPeak: ThroughputFact = rps(89_200_000).from(from.dynamoDbPaper, {
  asOf: '2021-06',
  scope: 'peak, calls by Amazon’s own systems on Prime Day',
})
export const regionalAvailability: AvailabilityFact = availability(99.99).from(from.dynamoDbPaper, {
  scope: 'design goal, regional table',
})
export const globalAvailability: AvailabilityFact = availability(99.999).from(from.dynamoDbPaper, {
  scope: 'design goal, global table',
})
export const partitionReplicas: CountFact = count(3, 'replicas').from(from.dynamoDbPaper, { scope: 'one partition, different zones' })
export const writeQuorum: CountFact = count(2, 'replicas').from(from.dynamoDbPaper, { scope: 'write quorum of one partition' })
export const partitionSize: DataSizeFact = gigabytes(10).from(from.quotas, { scope: 'maximum, one partition' })
export const partitionReads: ThroughputFact = perSecond(3000, 'read units').from(from.partitionKeys, { scope: 'limit, one partition' })
export const partitionWrites: ThroughputFact = perSecond(1000, 'write units').from(from.partitionKeys, { scope: 'limit, one partition' })
export const burstWindow: DurationFact = seconds(300).from(from.dynamoDbPaper, { scope: 'unused capacity kept, up to' })
export const followerLag: DurationFact = seconds(1).from(from.readConsistency, { scope: 'usually this or less, one Region' })
export const regionLag: DurationFact = seconds(2.5).from(from.globalTables, {
  scope: 'upper end of what is common (from 0.5 s) between Regions of one geographic area',
})
export const restoreWindow: DurationFact = days(35).from(from.pointInTime, { scope: 'point-in-time recovery, fixed' })
export const restoreEdge: DurationFact = minutes(5).from(from.pointInTime, { scope: 'latest restorable time before now, typically' })
export const accountRestores: CountFact = count(4, 'restores at once').from(from.pointInTime, { scope: 'limit, one account' })

export const dynamoDbLatency: Unpublished = unpublished(
  'the paper says single-digit milliseconds and draws percentiles in two figures, without numbers',
)
export const dynamoDbCost: Unpublished = unpublished(
  'the paper compares neither cost nor machines; AWS publishes prices for customers only',
)
export const memDsSize: Unpublished = unpublished('the paper calls the data highly compressed and in memory, without a size')
export const memDsLag: Unpublished = unpublished('the paper says that membership may be stale, not for how long')
export const logArchiveSize: Unpublished = unpublished(
  'the paper gives only the logs still waiting on a replica: typically a few hundred megabytes',
)
export const logArchiveLag: Unpublished = unpublished('the paper says that logs are archived periodically, not how often')
export const globalTableSize: Unpublished = unpublished('a replica holds what its table holds; no total is given')

// Aurora, after the paper of 2017: SysBench on r3.8xlarge instances (32 vCPUs, 244 GB), MySQL on an EBS volume with 30,000 IOPS.

const oltp = (connections: string) => ({ asOf: '2017-05', scope: `SysBench OLTP, ${connections} connections` })
export const fewConnections: CountFact = count(50, 'connections').from(from.auroraPaper, { asOf: '2017-05', scope: 'SysBench OLTP' })
export const someConnections: CountFact = count(500, 'connections').from(from.auroraPaper, { asOf: '2017-05', scope: 'SysBench OLTP' })
export const manyConnections: CountFact = count(5000, 'connections').from(from.auroraPaper, { asOf: '2017-05', scope: 'SysBench OLTP' })
export const auroraAt50: ThroughputFact = perSecond(40_000, 'writes').from(from.auroraPaper, oltp('50'))
export const auroraAt500: ThroughputFact = perSecond(71_000, 'writes').from(from.auroraPaper, oltp('500'))
export const auroraAt5000: ThroughputFact = perSecond(110_000, 'writes').from(from.auroraPaper, oltp('5,000'))
export const mySqlAt50: ThroughputFact = perSecond(10_000, 'writes').from(from.auroraPaper, oltp('50'))
export const mySqlAt500: ThroughputFact = perSecond(21_000, 'writes').from(from.auroraPaper, oltp('500'))
export const mySqlAt5000: ThroughputFact = perSecond(13_000, 'writes').from(from.auroraPaper, oltp('5,000'))
export const writesAt5000: RatioFact = derive('Aurora ÷ MySQL, writes/s at 5,000 connections', () => ratioOf(auroraAt5000, mySqlAt5000), [
  auroraAt5000,
  mySqlAt5000,
])

const network = { asOf: '2017-05', scope: 'database node, SysBench write-only, 100 GB, 30 min' }
export const auroraIos: CountFact = count(0.95, 'I/Os a transaction').from(from.auroraPaper, network)
export const mirroredIos: CountFact = count(7.4, 'I/Os a transaction').from(from.auroraPaper, {
  ...network,
  scope: `mirrored MySQL, ${network.scope}`,
})

export const auroraReplicaLag: LatencyFact = ms(5.38).from(from.auroraPaper, {
  asOf: '2017-05',
  scope: 'commit to visible, SysBench write-only at 10,000 writes/s',
})
export const mySqlReplicaLag: DurationFact = seconds(300).from(from.auroraPaper, {
  asOf: '2017-05',
  scope: 'commit to visible, SysBench write-only at 10,000 writes/s',
})
export const typicalReplicaLag: LatencyFact = max(ms(20)).from(from.auroraPaper, { asOf: '2017-05', scope: 'typically this or less' })
export const auroraReaders: CountFact = count(15, 'read replicas').from(from.auroraPaper, { asOf: '2017-05', scope: 'up to, one volume' })
export const auroraCopies: CountFact = count(6, 'copies').from(from.auroraPaper, { asOf: '2017-05', scope: 'two in each of three zones' })
export const auroraWriteQuorum: CountFact = count(4, 'copies').from(from.auroraPaper, { asOf: '2017-05', scope: 'write quorum of six' })
export const segmentRepair: DurationFact = seconds(10).from(from.auroraPaper, {
  asOf: '2017-05',
  scope: 'one 10 GB segment over a 10 Gbit/s link',
})
export const auroraCost: Unpublished = unpublished('the paper compares throughput and lag, no prices')
