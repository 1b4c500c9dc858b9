import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type AvailabilityFact,
  add,
  availability,
  type ConcurrencyFact,
  type CostFact,
  type CostFactPer,
  type CountFact,
  charge,
  costOfOne,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  factor,
  gibibytes,
  gigabytes,
  hours,
  inFlight,
  kilobytes,
  type LatencyFact,
  max,
  mean,
  minutes,
  ms,
  p50,
  p999,
  percent,
  perMonth,
  perSecond,
  type RatioFact,
  ratioOf,
  rps,
  scale,
  seconds,
  subtract,
  type ThroughputFact,
  us,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

// DynamoDB. Bounds and roundings of the owner stay in the scope.

export const dynamoDbPeak: ThroughputFact = rps(89_200_000).from(from.dynamoDbPaper, {
  asOf: '2021',
  scope: 'peak, calls by Amazon’s own systems on Prime Day',
})
export const regionalAvailability: AvailabilityFact = availability(99.99).from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'design goal, regional table',
})
export const globalAvailability: AvailabilityFact = availability(99.999).from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'design goal, global table',
})
export const partitionReplicas: CountFact = count(3, 'replicas').from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'one partition, different zones',
})
export const writeQuorum: CountFact = count(2, 'replicas').from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'write quorum of one partition',
})
export const partitionSize: DataSizeFact = gigabytes(10).from(from.quotas, { scope: 'maximum, one partition' })
export const partitionReads: ThroughputFact = perSecond(3000, 'read units').from(from.partitionKeys, { scope: 'limit, one partition' })
export const partitionWrites: ThroughputFact = perSecond(1000, 'write units').from(from.partitionKeys, { scope: 'limit, one partition' })
export const followerLag: DurationFact = seconds(1).from(from.readConsistency, { scope: 'usually this or less, one Region' })
export const regionLag: DurationFact = seconds(2.5).from(from.globalTables, {
  scope: 'upper end of what can be common (from 0.5 s) between Regions of one geographic area',
})
export const restoreWindow: DurationFact = days(35).from(from.pointInTime, { scope: 'point-in-time recovery, fixed' })

export const dynamoDbLatency: LatencyFact = mean(ms(10)).from(from.responseTimes, {
  scope:
    '“single-digit milliseconds”, to be expected of most atomic operations, such as GetItem and PutItem; without connecting and downloading',
  qualifier: 'under',
})
export const dynamoDbCost: Unpublished = unpublished(
  'looked for in the paper, which gives no amount; prices for customers are not what it costs AWS',
)
export const memDsSize: Unpublished = unpublished('the paper calls the data highly compressed and in memory, without a size')
export const memDsLag: Unpublished = unpublished('the paper says that membership may be stale, not for how long')
export const logArchiveSize: Unpublished = unpublished(
  'the paper gives only the logs still waiting on a replica: typically a few hundred megabytes',
)
export const logArchiveLag: DurationFact = minutes(5).from(from.pointInTime, {
  scope: 'typical age of the latest moment to which a table can be restored',
})
export const globalTableSize: Unpublished = unpublished('looked for in the paper and in the pages of the guide that were read')

// Aurora, after the paper of 2017: SysBench on r3.8xlarge instances (32 vCPUs, 244 GB), MySQL on an EBS volume with 30,000 IOPS.

const oltp = (connections: string) => ({ asOf: '2017-05', scope: `SysBench OLTP, ${connections} connections` })
export const fewConnections: CountFact = count(50, 'connections').from(from.auroraPaper, { asOf: '2017-05', scope: 'SysBench OLTP' })
export const someConnections: CountFact = count(500, 'connections').from(from.auroraPaper, { asOf: '2017-05', scope: 'SysBench OLTP' })
export const manyConnections: CountFact = count(5000, 'connections').from(from.auroraPaper, { asOf: '2017-05', scope: 'SysBench OLTP' })
export const auroraAt50: ThroughputFact = perSecond(40_000, 'writes').from(from.auroraPaper, oltp('50'))
export const auroraAt500: ThroughputFact = perSecond(71_000, 'writes').from(from.auroraPaper, oltp('500'))
export const auroraAt5000: ThroughputFact = perSecond(110_000, 'writes').from(from.auroraPaper, oltp('5,000'))
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
export const typicalReplicaLag: LatencyFact = ms(20).from(from.auroraPaper, {
  asOf: '2017-05',
  scope: 'typically this or less, no maximum',
})
export const auroraReaders: CountFact = count(15, 'read replicas').from(from.auroraPaper, {
  asOf: '2017-05',
  scope: 'one volume',
  qualifier: 'up to',
})
export const auroraCopies: CountFact = count(6, 'copies').from(from.auroraPaper, { asOf: '2017-05', scope: 'two in each of three zones' })
export const auroraWriteQuorum: CountFact = count(4, 'copies').from(from.auroraPaper, { asOf: '2017-05', scope: 'write quorum of six' })
export const segmentRepair: DurationFact = seconds(10).from(from.auroraPaper, {
  asOf: '2017-05',
  scope: 'one 10 GB segment over a 10 Gbit/s link',
})
export const auroraCost: Unpublished = unpublished('looked for in the paper, which gives no prices')

// AWS Lambda, after the paper of 2023: one large Region or one deployment, over a week of production.

const week = { asOf: '2023-07', scope: 'median over a week, one large Region' }
export const containerStarts: ThroughputFact = perSecond(15_000, 'containers').from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'started, for a single customer',
  qualifier: 'up to',
})
export const coldStart: LatencyFact = ms(1000).from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'scale-up, typically, and often as quick as 50 ms; said of the service, not promised',
  qualifier: 'under',
})
export const microVmBoot: LatencyFact = max(ms(125)).from(from.firecrackerSpec, {
  scope: 'InstanceStart to /sbin/init, I3.metal, minimal kernel, 1 CPU and 128 MiB',
})
export const workerHit: LatencyFact = ms(0.1).from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'mode of hits on the worker, at the agent',
  qualifier: 'under',
})
export const zoneHit: LatencyFact = p50(us(550)).from(from.lambdaPaper, { asOf: '2023-07', scope: 'hit in the zone, seen by a worker' })
export const zoneHitTail: LatencyFact = p999(ms(3.7)).from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'hit in the zone, seen by a worker',
})
export const originFetch: LatencyFact = p50(ms(36)).from(from.lambdaPaper, { asOf: '2023-07', scope: 'fetch from S3, seen by a worker' })
export const originFetchTail: LatencyFact = p999(ms(175)).from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'fetch from S3, seen by a worker',
})
export const fromWorker: RatioFact = percent(67).from(from.lambdaPaper, week)
export const fromZone: RatioFact = percent(32).from(from.lambdaPaper, week)
export const fromOrigin: RatioFact = percent(0.06).from(from.lambdaPaper, week)
export const noNewChunks: RatioFact = percent(80).from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'of uploaded functions',
  qualifier: 'about',
})
export const emptyCacheLoad: RatioFact = factor(500).from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'of the usual load on S3, if the caches were empty',
  qualifier: 'up to',
})
export const defaultConcurrency: ConcurrencyFact = inFlight(1000, 'invocations').from(from.lambdaScaling, {
  scope: 'default quota, one Region',
})

export const startPromise: Unpublished = unpublished(
  'the paper says typically less than a second and often as quick as 50 ms; neither it nor the pages of the guide that were read promise a time',
)
export const lambdaBoot: Unpublished = unpublished(
  'looked for in the paper; the bound in the specification of Firecracker is for a minimal guest on one type of host, not for Lambda',
)
export const controlHop: Unpublished = unpublished(
  'looked for in the paper, which names the hop, and in the pages of the guide that were read',
)
export const lambdaAvailability: AvailabilityFact = availability(99.95).from(from.lambdaSla, {
  asOf: '2026-05',
  scope: 'a month, each Region, promised with “commercially reasonable efforts”; else service credits',
  qualifier: 'at least',
})
export const lambdaCost: Unpublished = unpublished('looked for in the paper, which gives no amount of money')

// DynamoDB in us-east-1, 19 and 20 October 2025; lengths are the differences of the owner’s times.

export const outage2025: DurationFact = minutes(872).from(from.dynamoDb2025, {
  asOf: '2025-10-20',
  scope: 'whole event, 23:48 to 14:20 PDT',
})
export const dynamoDbDown: DurationFact = minutes(172).from(from.dynamoDb2025, {
  asOf: '2025-10-20',
  scope: 'DynamoDB errors, 23:48 to 02:40 PDT',
})
export const launchesFailed: DurationFact = minutes(491).from(from.dynamoDb2025, {
  asOf: '2025-10-20',
  scope: 'EC2 launches fail, 02:25 to 10:36 PDT',
})
export const nlbErrors: DurationFact = minutes(519).from(from.dynamoDb2025, {
  asOf: '2025-10-20',
  scope: 'connection errors of some NLBs, 05:30 to 14:09 PDT',
})
export const enactorZones: CountFact = count(3, 'zones').from(from.dynamoDb2025, {
  asOf: '2025-10-20',
  scope: 'one independent Enactor in each',
})
export const dnsFound: DurationFact = minutes(50).from(from.dynamoDb2025, {
  asOf: '2025-10-20',
  scope: 'until the state of DNS was known to be the source, 23:48 to “by” 00:38 PDT',
  qualifier: 'up to',
})
export const users2025: Unpublished = unpublished('the summary, as far as read, names services, not a number of customers')
export const cost2025: Unpublished = unpublished('looked for in the summary, as far as read')

// Kinesis in us-east-1, 25 November 2020; lengths are differences of the owner’s times.

const november = (scope: string) => ({ asOf: '2020-11-25', scope })
export const kinesisOutage: DurationFact = minutes(1028).from(
  from.kinesis2020,
  november('first alarm to full recovery, 05:15 to 22:23 PST'),
)
export const capacityAdded: DurationFact = minutes(63).from(from.kinesis2020, november('adding the servers, 02:44 to 03:47 PST'))
export const peersLearn: DurationFact = minutes(60).from(from.kinesis2020, {
  ...november('until every server knows a new one'),
  qualifier: 'up to',
})
export const lambdaErrors: DurationFact = minutes(261).from(from.kinesis2020, november('Lambda errors, 06:15 to 10:36 PST'))
export const cloudWatchBlind: DurationFact = minutes(1036).from(from.kinesis2020, {
  ...november('CloudWatch errors, 05:15 until metrics and alarms were fully back, “by” 22:31 PST'),
  qualifier: 'up to',
})
export const causeFound: DurationFact = minutes(264).from(from.kinesis2020, november('first alarm to confirmed cause, 05:15 to 09:39 PST'))
export const users2020: Unpublished = unpublished('the summary names services, not a number of customers')
export const cost2020: Unpublished = unpublished('the summary says nothing of cost')
export const threadLimit: Unpublished = unpublished('the summary says “an operating system configuration”, neither which nor its value')

// Dynamo, the store of 2007: a live instance with (N, R, W) = (3, 2, 2), a couple of hundred nodes in several data centers.

const dynamo = (scope: string) => ({ asOf: '2007-10', scope })
export const dynamoSuccess: AvailabilityFact = availability(99.9995).from(
  from.dynamoPaper,
  dynamo('requests answered with success and in time, to date; in use for the past two years'),
)
export const dynamoTail: LatencyFact = p999(ms(200)).from(from.dynamoPaper, {
  asOf: '2006-12',
  scope: 'reads and writes, one live instance',
  qualifier: 'about',
})
export const dynamoReplicas: CountFact = count(3, 'replicas').from(from.dynamoPaper, dynamo('N, typical'))
export const dynamoWriteNodes: CountFact = count(2, 'nodes').from(from.dynamoPaper, dynamo('W, common setting; R is 2 too'))
export const dynamoOneVersion: RatioFact = percent(99.94).from(
  from.dynamoPaper,
  dynamo('requests of the shopping cart that saw one version, 24 h'),
)
export const dynamoGossip: DurationFact = seconds(1).from(from.dynamoPaper, dynamo('each node asks one random peer'))
export const dynamoCost: Unpublished = unpublished('looked for in the paper, which gives no amount of money')
export const dynamoHintSize: Unpublished = unpublished('looked for in the paper, which says how hints are kept, not how many there are')

// The same pattern in Apache Cassandra: defaults and the example of its guide.

export const hintWindow: DurationFact = hours(3).from(from.hintsGuide, { scope: 'default, max_hint_window' })
export const hintTimeout: DurationFact = seconds(2).from(from.hintsGuide, { scope: 'default, write_request_timeout' })
export const hintReplay: DurationFact = hours(2.03).from(from.hintsGuide, {
  scope: 'example: hints of a 10 min restart at 100 Mbit/s, replayed at 1024 KiB/s',
})

// What fails together on AWS.

export const regionZones: CountFact = count(3, 'zones').from(from.regions, { asOf: '2022-11', scope: 'or more, every Region' })
export const cellOutage: DurationFact = minutes(412).from(from.kinesis2024, {
  asOf: '2024-07-30',
  scope: 'services affected, 14:45 to 21:37 PDT',
})
export const cellServices: CountFact = count(7, 'AWS services').from(from.kinesis2024, {
  asOf: '2024-07-30',
  scope: 'named in the opening of the summary',
  qualifier: 'at least',
})
export const sharedNameServers: CountFact = count(2, 'name servers').from(from.nameServers, {
  scope: 'of four, the most that a new hosted zone shares with an earlier one',
})
export const stalledAfter: DurationFact = seconds(60).from(from.pausedIo, {
  scope: 'I/O paused for over this, then VolumeStalledIOCheck is 1',
})
export const impairedAfter: DurationFact = seconds(120).from(from.pausedIo, { scope: 'within, status impaired' })
export const shiftLasts: DurationFact = days(3).from(from.zonalShift, { scope: 'longest first setting of a zonal shift' })
export const isolationLoad: Unpublished = unpublished('the load of a zone or of a cell; looked for in the sources, as far as read')
export const zoneLatency: LatencyFact = ms(10).from(from.zones, {
  asOf: '2022-11',
  scope: '“single-digit millisecond latency”, synchronous replication between zones of one Region; no percentile is given',
  qualifier: 'under',
})
export const isolationCost: Unpublished = unpublished(
  'the white paper and the summary of 2024, as far as read, speak of no cost; that of 2011 grants a credit of ten days of usage in the affected zone, without a sum',
)

// What Amazon had to build because nothing else would do.

const october2021 = (scope: string) => ({ asOf: '2021-10', scope })
export const shardStoreLines: CountFact = count(44_048, 'lines of Rust').from(
  from.shardStorePaper,
  october2021('implementation without tests'),
)
export const issuesPrevented: CountFact = count(16, 'issues').from(from.shardStorePaper, october2021('kept from production'))
export const validationShare: RatioFact = percent(13).from(from.shardStorePaper, october2021('of the code base: models, harnesses'))
export const imageLimit: DataSizeFact = gibibytes(10).from(from.lambdaPaper, {
  asOf: '2023-07',
  scope: 'container image of a function',
  qualifier: 'up to',
})
export const routerCacheHits: RatioFact = percent(99.75).from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'hits in the routers’ caches before MemDS',
  qualifier: 'about',
})
export const coldSpike: RatioFact = percent(75).from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'spikes of metadata traffic, before MemDS',
  qualifier: 'up to',
})
export const novelAvailability: Unpublished = unpublished(
  'the papers and abstracts, as far as read, give no availability that holds for all of these parts',
)
export const novelCost: Unpublished = unpublished('looked for in the papers, as far as read')

// Dynamo or DynamoDB: the store of 2007 and the service of 2022.

export const dynamoBalancedReads: LatencyFact = p999(ms(68.9)).from(
  from.dynamoPaper,
  dynamo('reads through a load balancer, 24 h, one live instance'),
)
export const dynamoDirectReads: LatencyFact = p999(ms(30.4)).from(
  from.dynamoPaper,
  dynamo('reads coordinated by the client, 24 h, one live instance'),
)
export const itemLimit: DataSizeFact = kilobytes(400).from(from.quotas, { scope: 'maximum, one item' })
export const comparisonCost: Unpublished = unpublished('looked for in both papers, which give no amounts of money')

// One partition of DynamoDB, full and at its limits all month, at list prices of the Standard class in the US East Regions.

const listPrice = (scope: string) => ({ asOf: '2026-08', scope: `list price, Standard class, ${scope}` })
export const writePrice: CostFact = usd(0.625).each('million write units').from(from.costCalculator, listPrice('on demand'))
export const readPrice: CostFact = usd(0.125)
  .each('million read units')
  .from(from.costCalculator, listPrice('on demand, strongly consistent'))
export const storagePrice: CostFact = usd(0.25).each('GB-month').from(from.costCalculator, listPrice('free tier left out'))
export const recoveryPrice: CostFact = usd(0.2).each('GB-month').from(from.priceTest, {
  asOf: '2024-11',
  scope: 'point-in-time recovery, us-east-2',
})
export const fullWrites: CostFact = derive('writes at the limit × price', () => charge(writePrice, partitionWrites, 'month'), [
  writePrice,
  partitionWrites,
])
export const fullReads: CostFact = derive('reads at the limit × price', () => charge(readPrice, partitionReads, 'month'), [
  readPrice,
  partitionReads,
])
export const fullStorage: CostFact = derive('size limit × price', () => charge(storagePrice, partitionSize, 'month'), [
  storagePrice,
  partitionSize,
])
export const fullRecovery: CostFact = derive('size limit × price', () => charge(recoveryPrice, partitionSize, 'month'), [
  recoveryPrice,
  partitionSize,
])
const requests = () => add(charge(writePrice, partitionWrites, 'month'), charge(readPrice, partitionReads, 'month'))
const requestInputs = [writePrice, partitionWrites, readPrice, partitionReads] as const
export const fullPartition: CostFact = derive(
  'writes + reads + storage + point-in-time recovery',
  () => add(add(requests(), charge(storagePrice, partitionSize, 'month')), charge(recoveryPrice, partitionSize, 'month')),
  [...requestInputs, storagePrice, recoveryPrice, partitionSize],
)
export const writeWithReads: CostFact = derive(
  'all ÷ writes at the limit',
  () =>
    costOfOne(
      add(add(requests(), charge(storagePrice, partitionSize, 'month')), charge(recoveryPrice, partitionSize, 'month')),
      partitionWrites,
    ),
  [...requestInputs, storagePrice, recoveryPrice, partitionSize],
)

const provisioned = (scope: string) => ({ asOf: '2024-11', scope: `provisioned, us-east-2, ${scope}` })
export const twentyWrites: CostFactPer<'month'> = usd(9.49).per('month').from(from.priceTest, provisioned('20 write units/s'))
export const thirtyReads: CostFactPer<'month'> = usd(2.85).per('month').from(from.priceTest, provisioned('30 read units/s'))
export const provisionedRequests: CostFact = derive(
  '50 × 20 write units/s + 100 × 30 read units/s',
  () => add(scale(twentyWrites, 50), scale(thirtyReads, 100)),
  [twentyWrites, thirtyReads],
)
export const onDemandFactor: RatioFact = derive(
  'requests on demand ÷ the same provisioned',
  () => ratioOf(requests(), add(scale(twentyWrites, 50), scale(thirtyReads, 100))),
  [...requestInputs, twentyWrites, thirtyReads],
)

// One hot partition: the example of the guide, a provisioned table over four partitions.

const example = (scope: string) => ({ scope: `example of the guide: ${scope}` })
export const exampleTable: ThroughputFact = perSecond(400, 'write units').from(from.partitionKeys, example('provisioned, whole table'))
export const examplePartitions: CountFact = count(4, 'partitions').from(from.partitionKeys, example('of the table'))
export const calmPartition: ThroughputFact = perSecond(50, 'write units').from(from.partitionKeys, example('each of three'))
export const hotPartition: ThroughputFact = perSecond(150, 'write units').from(from.partitionKeys, example('the fourth'))
export const evenShare: ThroughputFact = derive('table ÷ partitions', () => scale(exampleTable, 1 / examplePartitions.value), [
  exampleTable,
  examplePartitions,
])
export const exampleLoad: ThroughputFact = derive('3 × calm + hot', () => add(scale(calmPartition, 3), hotPartition), [
  calmPartition,
  hotPartition,
])
export const tableHeadroom: RatioFact = derive(
  '1 − load ÷ provisioned',
  () => subtract(percent(100), ratioOf(add(scale(calmPartition, 3), hotPartition), exampleTable)),
  [calmPartition, hotPartition, exampleTable],
)
export const largeWrites: ThroughputFact = derive(
  'writes at the limit ÷ units of a 400 KB item, one a KB',
  () => perSecond(partitionWrites.value / itemLimit.value, 'writes'),
  [partitionWrites, itemLimit],
)
export const largeReads: ThroughputFact = derive(
  'reads at the limit ÷ units of a 400 KB item, one for 4 KB',
  () => perSecond(partitionReads.value / (itemLimit.value / 4), 'exact reads'),
  [partitionReads, itemLimit],
)
export const hotMinute: CountFact = count(180_000, 'units').from(from.keyReports, {
  scope: 'ConsumedThroughputUnits of an item at its maximum for 60 s, reads + 3 × writes',
})
export const burstKept: DurationFact = seconds(300).from(from.partitionKeys, {
  scope: 'of unused capacity, may change',
  qualifier: 'up to',
})
export const tableQuota: ThroughputFact = perSecond(40_000, 'write units').from(from.quotas, { scope: 'default quota, one table' })
export const exampleCost: CostFact = derive('20 × 20 write units/s', () => scale(twentyWrites, 20), [twentyWrites])

// Throttling: what the guide says of retries and of growth on demand.

export const retriesEnd: DurationFact = minutes(1).from(from.errorHandling, { scope: 'when retries should stop', qualifier: 'about' })
export const peakAtOnce: RatioFact = factor(2).from(from.capacityModes, {
  scope: 'of the previous peak, on demand, at once',
  qualifier: 'up to',
})
export const growthWindow: DurationFact = minutes(30).from(from.capacityModes, {
  scope: 'on demand, over which to spread growth beyond twice the previous peak',
  qualifier: 'at least',
})
export const throttledCost: Unpublished = unpublished('the price of refused requests; looked for in the pages of the guide that were read')

// S3 in us-east-1, 28 February 2017; clock times of the owner, lengths are their differences.

const february2017 = (hour: number, minute: number, what: string): DurationFact =>
  minutes(hour * 60 + minute).from(from.s3Disruption, { asOf: '2017-02-28', scope: `clock time in minutes after midnight, PST: ${what}` })

export const s3CommandAt: DurationFact = february2017(9, 37, 'the command is executed, 9:37 AM')
export const s3StatusAt: DurationFact = february2017(11, 37, 'status of single services can be updated again, 11:37 AM')
export const s3SomeReadsAt: DurationFact = february2017(12, 26, 'enough of the index to begin serving GET, LIST and DELETE, by 12:26 PM')
export const s3ReadsAt: DurationFact = february2017(13, 18, 'the index fully recovered, by 1:18 PM')
export const s3NormalAt: DurationFact = february2017(13, 54, 'placement recovered, S3 normal, 1:54 PM')

export const s3UntilStatus: DurationFact = derive('11:37 − 9:37', () => subtract(s3StatusAt, s3CommandAt), [s3StatusAt, s3CommandAt])
export const s3UntilSomeReads: DurationFact = derive('12:26 − 9:37', () => subtract(s3SomeReadsAt, s3CommandAt), [
  s3SomeReadsAt,
  s3CommandAt,
])
export const s3UntilReads: DurationFact = derive('13:18 − 9:37', () => subtract(s3ReadsAt, s3CommandAt), [s3ReadsAt, s3CommandAt])
export const s3UntilNormal: DurationFact = derive('13:54 − 9:37', () => subtract(s3NormalAt, s3CommandAt), [s3NormalAt, s3CommandAt])
export const s3WritesAfterReads: DurationFact = derive('13:54 − 13:18', () => subtract(s3NormalAt, s3ReadsAt), [s3NormalAt, s3ReadsAt])

export const s3DownElsewhere: DurationFact = hours(4).from(from.s3Statuspage, {
  asOf: '2017-02-28',
  scope: 'the better part of, S3 in US-EAST-1 down, as Statuspage tells it',
})
export const s3SeenByTravis: DurationFact = hours(5).from(from.s3Travis, {
  asOf: '2017-02-28',
  scope: 'AWS outage in us-east-1, S3 its first part, as Travis CI tells it',
  qualifier: 'about',
})
export const s3Design: AvailabilityFact = availability(99.99).from(from.s3Durability, {
  asOf: '2022-11',
  scope: 'what S3 Standard is designed for, over a given year',
})
export const s3YearlyAllowance: DurationFact = derive(
  '525,600 minutes of 365 days × (1 − availability of the design)',
  () => minutes(Math.round(5256 * (100 - s3Design.value) * 10_000) / 10_000),
  [s3Design],
)
export const s3AllowanceUsed: RatioFact = derive(
  'time until normal ÷ allowance of a year',
  () => ratioOf(s3UntilNormal, s3YearlyAllowance),
  [s3UntilNormal, s3YearlyAllowance],
)

export const users2017: Unpublished = unpublished('the summary gives no number of customers, requests or objects')
export const cost2017: Unpublished = unpublished('looked for in the summary, which names no cost or credits')

// How a change reaches production: the typical pipeline of the article of 2020, and older figures of the deployment system.

const typical = (scope: string) => ({ asOf: '2020', scope: `typical pipeline, ${scope}` })
export const oneBoxShare: RatioFact = percent(10).from(from.handsOff, { ...typical('requests of the Region or zone'), qualifier: 'up to' })
export const rollingShare: RatioFact = percent(33).from(from.handsOff, {
  ...typical('boxes replaced at a time in a Region'),
  qualifier: 'up to',
})
export const slowShare: RatioFact = percent(5).from(from.handsOff, {
  asOf: '2020',
  scope: 'some teams, as little as, boxes replaced at a time; they roll back 33 % at a time',
})
export const oneBoxBake: DurationFact = hours(1).from(from.handsOff, { ...typical('after each one-box stage'), qualifier: 'at least' })
export const firstWaveBake: DurationFact = hours(12).from(from.handsOff, {
  ...typical('after the first regional wave'),
  qualifier: 'at least',
})
export const laterBake: DurationFact = hours(2).from(from.handsOff, {
  ...typical('lower end of “at least two to four hours”, later waves'),
  qualifier: 'at least',
})
export const bakeRequests: CountFact = count(100, 'requests').from(from.handsOff, {
  asOf: '2020',
  scope: 'example of a bake, to the Create API',
  qualifier: 'at least',
})
export const allRegions: CountFact = count(4, 'business days').from(from.handsOff, {
  ...typical('lower end of about four or five, until all Regions have it'),
  qualifier: 'about',
})
export const checkInBefore: DurationFact = days(16).from(from.fasterDelivery, {
  scope: 'mean, code check-in to production, over ten years before the article and before Pipelines',
})
export const apolloDeployments: CountFact = count(50_000_000, 'deployments').from(from.apolloStory, {
  asOf: '2014-11',
  scope: 'past 12 months, to development, test and production hosts',
})
export const deploymentRate: ThroughputFact = derive(
  'deployments ÷ 365 days',
  () => perSecond(apolloDeployments.value / (365 * 86_400), 'deployments'),
  [apolloDeployments],
)
export const groupAlarms: CountFact = count(10, 'alarms').from(from.codeDeployAlarms, {
  asOf: '2023-05',
  scope: 'one group',
  qualifier: 'up to',
})
export const healthyHosts: RatioFact = percent(99).from(from.codeDeployHealth, {
  asOf: '2023-05',
  scope: 'predefined minimum of healthy hosts, CodeDeployDefault.OneAtATime',
})
export const rollbackTime: Unpublished = unpublished('looked for in the article, as far as read')
export const pipelineAvailability: Unpublished = unpublished(
  'looked for in the article of 2020, as far as read, and in the story of Apollo',
)
export const pipelineCost: Unpublished = unpublished('looked for in the articles, as far as read')

// How DynamoDB grew: peaks of Amazon’s own systems on Prime Day, and what the papers say of the steps between.

export const dynamoCheckouts: CountFact = count(3_000_000, 'checkouts').from(from.dynamoPaper, {
  asOf: '2007-10',
  scope: 'in a single day of a holiday season, shopping cart service on Dynamo',
  qualifier: 'over',
})
export const simpleDbTable: DataSizeFact = gigabytes(10).from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'capacity of a SimpleDB table',
})
const primeDay = (when: string) => ({ asOf: when, scope: 'peak, calls by Amazon’s own systems on Prime Day' })
export const peak2017: ThroughputFact = rps(12_900_000).from(from.primeDay2017, primeDay('2017-07'))
export const peak2019: ThroughputFact = rps(45_400_000).from(from.primeDay2019, primeDay('2019'))
export const peak2022: ThroughputFact = rps(105_200_000).from(from.transactionsPaper, primeDay('2022'))
export const peak2025: ThroughputFact = rps(151_000_000).from(from.primeDay2025, primeDay('2025'))
export const peakGrowth: RatioFact = derive('peak of 2025 ÷ peak of 2017', () => ratioOf(peak2025, peak2017), [peak2025, peak2017])
export const adaptiveEnded: RatioFact = percent(99.99).from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'of the throttling due to skewed access',
  qualifier: 'over',
})

// DynamoDB as a whole: what the map shows beside the other views.

export const dnsRecords: CountFact = count(100_000, 'DNS records').from(from.dynamoDb2025, {
  asOf: '2025-10',
  scope: '“hundreds of thousands”, a service like DynamoDB, for its load balancers in each Region',
  qualifier: 'at least',
})
export const paxosGroups: CountFact = count(1_000_000, 'Paxos groups').from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: '“millions”, one Region, with log replicas',
  qualifier: 'at least',
})
export const nodeReplicas: CountFact = count(1000, 'partition replicas').from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: '“thousands”, one storage node of the latest generation',
  qualifier: 'at least',
})
export const availabilityWindow: DurationFact = minutes(5).from(from.dynamoDbPaper, {
  asOf: '2022-07',
  scope: 'interval for which availability is calculated',
})
export const streamKept: DurationFact = hours(24).from(from.streamsGuide, { scope: 'log of changes', qualifier: 'up to' })
const minutesOfMonth = 43_800
export const regionalAllowance: DurationFact = derive(
  '43,800 minutes of a twelfth of 365 days × (1 − availability of the goal)',
  () => minutes(Math.round(minutesOfMonth * (100 - regionalAvailability.value) * 100) / 10_000),
  [regionalAvailability],
)
export const globalAllowance: DurationFact = derive(
  '43,800 minutes of a twelfth of 365 days × (1 − availability of the goal)',
  () => minutes(Math.round(minutesOfMonth * (100 - globalAvailability.value) * 1000) / 100_000),
  [globalAvailability],
)
export const outageInAllowances: RatioFact = derive(
  'DynamoDB errors of October 2025 ÷ allowance of a month, regional',
  () => ratioOf(dynamoDbDown, regionalAllowance),
  [dynamoDbDown, regionalAllowance],
)

const legacy = (scope: string) => ({ asOf: '2026-08', scope: `botocore 1.43.67, ${scope}` })
export const sdkTimeout: DurationFact = seconds(60).from(from.botocoreTimeouts, legacy('default, to connect; as long again for each read'))
export const sdkAttempts: CountFact = count(10, 'attempts').from(
  from.botocoreRetries,
  legacy('DynamoDB, the first included, legacy mode, which is the default'),
)
export const sdkFirstWait: DurationFact = seconds(0.05).from(
  from.botocoreRetries,
  legacy('DynamoDB, before the first retry, then twice as long each, legacy mode'),
)
export const sdkWaits: DurationFact = derive(
  'first wait × (2⁹ − 1), nine waits between ten attempts',
  () => scale(sdkFirstWait, 2 ** (sdkAttempts.value - 1) - 1),
  [sdkFirstWait, sdkAttempts],
)

// Data Transfer Hub: 1 TB in files of 10 KB from Oregon to Beijing, example 2 of its guide. Money of one transfer, in the month that it falls in.

const small = (scope: string) => ({ asOf: '2023-09', scope: `Data Transfer Hub, 1 TB in files of 10 KB on average: ${scope}` })
const dthPrice = (scope: string) => ({ asOf: '2023-09', scope: `price in the guide of Data Transfer Hub, ${scope}` })
export const dthFiles: CountFact = count(107_400_000, 'files').from(from.dthCost, { ...small('all of it'), qualifier: 'about' })
export const dthFileSize: DataSizeFact = kilobytes(10).from(from.dthCost, small('average of a file'))
export const dthMoved: DataSizeFact = gigabytes(1024).from(from.dthCost, small('the TB, as it is billed'))
export const dthHours: CountFact = count(3000, 'worker hours').from(from.dthCost, { ...small('all workers together'), qualifier: 'about' })
export const dthRate: ThroughputFact = perSecond(10, 'files').from(from.dthCost, { ...small('one worker, average'), qualifier: 'about' })
export const dthOthers: CostFactPer<'month'> = usd(20)
  .per('month')
  .from(from.dthCost, small('others, such as CloudWatch and Secrets Manager'))
export const dthStated: CostFactPer<'month'> = usd(1113.87).per('month').from(from.dthCost, small('total of the guide'))
export const dthLarge: CostFactPer<'month'> = usd(94.48).per('month').from(from.dthCost, {
  asOf: '2023-09',
  scope: 'Data Transfer Hub, 1 TB in files of 50 MB on average: total of the guide',
})

export const dthEgressPrice: CostFact = usd(0.09).each('GB').from(from.dthCost, dthPrice('data transfer out'))
export const dthPutPrice: CostFact = usd(0.005).each('thousand requests').from(from.dthCost, dthPrice('PUT'))
export const dthGetPrice: CostFact = usd(0.0004).each('thousand requests').from(from.dthCost, dthPrice('GET'))
export const dthWritePrice: CostFact = usd(1.25).each('million write units').from(from.dthCost, dthPrice('DynamoDB writes'))
export const dthQueuePrice: CostFact = usd(0.4).each('million requests').from(from.dthCost, dthPrice('SQS'))
export const dthHourPrice: CostFact = usd(0.0084).each('worker hour').from(from.dthCost, dthPrice('t4g.micro'))

export const dthGets: CountFact = derive(
  '2 × files, GET requests as the guide counts; in the code a HEAD and a GET',
  () => count(2 * dthFiles.value, 'requests'),
  [dthFiles],
)
export const dthPuts: CountFact = derive('files, as the guide counts', () => count(dthFiles.value, 'requests'), [dthFiles])
export const dthWrites: CountFact = derive(
  '2 × files, writes as the guide counts; in the code one when begun, one when done',
  () => count(2 * dthFiles.value, 'write units'),
  [dthFiles],
)
export const dthMessages: CountFact = derive(
  '2 × files, requests as the guide counts; in the code a receive and a delete',
  () => count(2 * dthFiles.value, 'requests'),
  [dthFiles],
)

const dthItems = () => ({
  egress: charge(dthEgressPrice, dthMoved, 'month'),
  puts: charge(dthPutPrice, dthPuts, 'month'),
  gets: charge(dthGetPrice, dthGets, 'month'),
  writes: charge(dthWritePrice, dthWrites, 'month'),
  messages: charge(dthQueuePrice, dthMessages, 'month'),
  hours: charge(dthHourPrice, dthHours, 'month'),
})
const dthRequests = () => {
  const { puts, gets, writes, messages } = dthItems()
  return add(add(puts, gets), add(writes, messages))
}
const dthTotal = () => {
  const { egress, hours } = dthItems()
  return add(add(dthRequests(), egress), add(hours, dthOthers))
}
const dthRequestInputs = [dthPutPrice, dthPuts, dthGetPrice, dthGets, dthWritePrice, dthWrites, dthQueuePrice, dthMessages] as const
const dthInputs = [...dthRequestInputs, dthEgressPrice, dthMoved, dthHourPrice, dthHours, dthOthers] as const
export const dthEgressCost: CostFact = derive('GB × price', () => dthItems().egress, [dthEgressPrice, dthMoved])
export const dthPutCost: CostFact = derive('requests × price', () => dthItems().puts, [dthPutPrice, dthPuts])
export const dthGetCost: CostFact = derive('requests × price', () => dthItems().gets, [dthGetPrice, dthGets])
export const dthWriteCost: CostFact = derive('writes × price', () => dthItems().writes, [dthWritePrice, dthWrites])
export const dthQueueCost: CostFact = derive('requests × price', () => dthItems().messages, [dthQueuePrice, dthMessages])
export const dthHourCost: CostFact = derive('hours × price', () => dthItems().hours, [dthHourPrice, dthHours])
export const dthCost: CostFact = derive('requests + transfer out + workers + others', dthTotal, dthInputs)
export const dthFlow: ThroughputFact = derive('the TB, in the month that it falls in', () => perMonth(1024, 'GB'), [dthMoved])
export const dthGigabyte: CostFact = derive('all ÷ 1,024 GB', () => costOfOne(dthTotal(), dthFlow), [...dthInputs, dthFlow])
export const dthRequestShare: RatioFact = derive(
  'requests to S3, DynamoDB and SQS ÷ all',
  () => percent(Math.round((1000 * dthRequests().base) / dthTotal().base) / 10),
  dthInputs,
)
export const dthSizeFactor: RatioFact = derive('the TB in 10 KB files ÷ in 50 MB files', () => ratioOf(dthTotal(), dthLarge), [
  ...dthInputs,
  dthLarge,
])
export const dthHeads: CostFact = derive('one request of each file × price of a GET', () => charge(dthGetPrice, dthPuts, 'month'), [
  dthGetPrice,
  dthPuts,
])
export const dthWritesNow: CostFact = derive('writes × list price of 2026', () => charge(writePrice, dthWrites, 'month'), [
  writePrice,
  dthWrites,
])

export const dthWorkersMost: CountFact = count(20, 'workers').from(from.dthParameters, {
  asOf: '2026-04',
  scope: 'Data Transfer Hub 2.6.7, default, most in the group',
})
export const dthTries: CountFact = count(5, 'tries').from(from.dthQueues, {
  asOf: '2026-04',
  scope: 'Data Transfer Hub 2.6.7, then a message goes to the dead letter queue',
})
export const dthHidden: DurationFact = minutes(15).from(from.dthQueues, {
  asOf: '2026-04',
  scope: 'Data Transfer Hub 2.6.7, until a message that was not deleted comes back',
})
export const dthCompares: DurationFact = hours(1).from(from.dthParameters, {
  asOf: '2026-04',
  scope: 'Data Transfer Hub 2.6.7, default schedule of the Finder',
})
export const dthLines: CountFact = count(5, 'log lines').from(from.dthJob, {
  asOf: '2024-01',
  scope: 'CLI 1.4.0, one small file that succeeds at once',
})
export const dthFleetRate: ThroughputFact = derive('20 workers × 10 files/s', () => scale(dthRate, dthWorkersMost.value), [
  dthRate,
  dthWorkersMost,
])
export const dthLasts: DurationFact = derive('3,000 hours ÷ 20 workers', () => hours(dthHours.value / dthWorkersMost.value), [
  dthHours,
  dthWorkersMost,
])
export const dthLatency: Unpublished = unpublished(
  'looked for in the pages of the guide that were read: they give files a second and hours of workers',
)
export const dthAvailability: Unpublished = unpublished('looked for in the pages of the guide that were read')
