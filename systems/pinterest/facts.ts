import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  add,
  type BandwidthFact,
  bytes,
  bytesPerSecond,
  type ConcurrencyFact,
  type CostFact,
  type CountFact,
  charge,
  costOfOne,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  factor,
  hours,
  inFlight,
  type LatencyFact,
  lasting,
  mebibytes,
  minutes,
  mostThrough,
  ms,
  p99,
  percent,
  perDay,
  perSecond,
  petabytes,
  type RatioFact,
  rps,
  scale,
  seconds,
  type ThroughputFact,
  terabytes,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

// Bounds and roundings of the owner stay in the scope (“more than”, “about”).

// The transport of logs and metrics: Singer, Kafka, MemQ, Goku.

export const singerMessages: ThroughputFact = perDay(1_000_000_000_000, 'messages').from(from.singerArticle, {
  asOf: '2019-06',
  scope: 'all hosts',
  qualifier: 'over',
})
export const singerThrift: BandwidthFact = bytesPerSecond(100_000_000).from(from.singerReadme, {
  asOf: '2019-06',
  scope: 'thrift logs to Kafka, one host',
  qualifier: 'over',
})
export const singerStuck: DurationFact = seconds(600).from(from.singerMonitor, {
  asOf: '2025-08',
  scope: 'age of a stream without a whole pass',
})
export const kafkaBrokers: CountFact = count(1000, 'brokers').from(from.doctorKafkaArticle, { asOf: '2017-08', qualifier: 'over' })
export const memqSaving: RatioFact = percent(90).from(from.memqArticle, {
  asOf: '2021-11',
  scope: 'more cost efficient than Kafka',
  qualifier: 'up to',
})
export const memqBatchSize: DataSizeFact = mebibytes(100).from(from.memqTopic, { asOf: '2026-07', scope: 'default of a topic' })
export const memqBatchTime: DurationFact = seconds(60).from(from.memqTopic, { asOf: '2026-07', scope: 'default of a topic' })
export const memqUploadWait: DurationFact = seconds(5).from(from.memqUpload, {
  asOf: '2022-08',
  scope: 'default, wait for an answer before the next attempt',
})
export const memqLastWait: DurationFact = seconds(60).from(from.memqUpload, { asOf: '2022-08', scope: 'wait for an answer, last attempt' })
export const memqAttempts: CountFact = count(3, 'attempts').from(from.memqUpload, { asOf: '2022-08', scope: 'default, an upload' })
export const memqPrefixes: CountFact = count(256, 'prefixes').from(from.memqDesign, { asOf: '2022-01', scope: 'in S3' })
export const memqZones: CountFact = count(3, 'zones').from(from.memqDesign, {
  asOf: '2022-01',
  scope: 'before S3 Standard acknowledges',
  qualifier: 'at least',
})
export const gokuWindow: DurationFact = hours(24).from(from.gokuEfficiency, { asOf: '2023-11', scope: 'in memory' })
export const gokuKept: DurationFact = days(384).from(from.gokuCost, { asOf: '2021-12', scope: 'oldest tier' })
export const gokuMetrics: CountFact = count(10_000_000_000, 'metrics').from(from.gokuCost, { asOf: '2021-12', scope: 'total' })
export const gokuOldMetrics: CountFact = count(6000, 'metrics').from(from.gokuCost, {
  asOf: '2021-12',
  scope: 'asked for after three months',
  qualifier: 'about',
})
export const gokuDayShare: RatioFact = percent(90).from(from.gokuLong, {
  asOf: '2019-12',
  scope: 'of queries ask for the last day',
  qualifier: 'over',
})
export const transportLatency: Unpublished = unpublished(
  'looked in the article on MemQ as far as read and in its documentation: a producer may wait longer than 30 s; no latency with a percentile',
)
export const transportAvailability: Unpublished = unpublished('looked for in the articles on Singer, MemQ and Goku, as far as read')
export const transportCost: Unpublished = unpublished(
  'the article on MemQ, as far as read, and its README compare with Kafka in percent; neither they nor the other articles, as far as read, give money',
)
export const memqWait: DurationFact = seconds(30).from(from.memqStart, {
  asOf: '2022-01',
  scope: 'a producer may wait longer, by topic and storage',
})
export const notificationCopies: CountFact = count(6, 'copies').from(from.memqStart, {
  asOf: '2022-01',
  scope: 'advised for a notification topic',
})

// Kafka, its growth and the systems that manage it.

export const messages2014: ThroughputFact = perDay(10_000_000_000, 'messages').from(from.singerSlides, {
  scope: 'to Kafka, undated slides',
})
export const messages2018: ThroughputFact = perDay(800_000_000_000, 'messages').from(from.kafkaAtScale, {
  asOf: '2018-11',
  qualifier: 'over',
})
export const peak2018: ThroughputFact = perSecond(15_000_000, 'messages').from(from.kafkaAtScale, {
  asOf: '2018-11',
  scope: 'peak hours',
  qualifier: 'over',
})
export const data2018: DataSizeFact = petabytes(1.2).from(from.kafkaAtScale, { asOf: '2018-11', scope: 'a day', qualifier: 'over' })
export const brokers2018: CountFact = count(2000, 'brokers').from(from.kafkaAtScale, { asOf: '2018-11', qualifier: 'over' })
export const brokers2020: CountFact = count(2500, 'brokers').from(from.kafkaOperations, {
  asOf: '2020-08',
  scope: 'in more than 50 clusters',
  qualifier: 'over',
})
/** The slides are {@link from.kafkaOperations}. */
export const kafkaVersion: Unpublished = unpublished(
  'slides of Pinterest for Kafka Summit, August 2020, name 2.3.1 with cherry-picked commits; for other times, the articles, as far as read, say none',
)
export const regions2018: CountFact = count(3, 'AWS regions').from(from.kafkaAtScale, {
  asOf: '2018-11',
  scope: 'most workers in us-east-1',
})
export const message2018: DataSizeFact = derive('data of a day ÷ messages of a day', () => bytes(1500), [data2018, messages2018])
export const peakOverMean: RatioFact = derive('peak ÷ messages of a day over 86,400 s', () => factor(1.62), [peak2018, messages2018])
export const healedAtMost: CountFact = count(3, 'brokers').from(from.orionCluster, {
  asOf: '2023-12',
  scope: 'default, healed without a person',
})
export const cooldown: DurationFact = minutes(60).from(from.orionCluster, { asOf: '2023-12', scope: 'a broker is not healed again' })
export const deadAfter: DurationFact = seconds(300).from(from.orionHealing, {
  asOf: '2024-10',
  scope: 'default of deadBrokerThresholdSeconds',
})

// How much a MemQ broker uploads, after the example topic of its documentation. MB in its settings are MiB in its code.

const example = 'example topic of the documentation'
export const traffic: BandwidthFact = bytesPerSecond(104_857_600).from(from.memqStart, {
  asOf: '2022-01',
  scope: `${example}, inputTrafficMB 100`,
})
export const batch: DataSizeFact = mebibytes(15).from(from.memqStart, { asOf: '2022-01', scope: `${example}, batchSizeMB 15` })
export const batchRequests: CountFact = count(200, 'requests').from(from.memqStart, {
  asOf: '2022-01',
  scope: `${example}, maxDispatchCount`,
})
export const batchTime: DurationFact = seconds(20).from(from.memqStart, { asOf: '2022-01', scope: `${example}, batchMilliSeconds` })
export const uploads: ConcurrencyFact = inFlight(60, 'uploads').from(from.memqStart, {
  asOf: '2022-01',
  scope: `${example}, outputParallelism`,
})
export const uploadTime: LatencyFact = ms(3000).from(from.memqStart, {
  asOf: '2022-01',
  scope: `${example}, retryTimeoutMillis`,
})
export const brokerPlan: BandwidthFact = bytesPerSecond(209_715_200).from(from.memqBalance, {
  asOf: '2024-11',
  scope: 'planned for a broker of any instance type: the published code has no entry for one',
})
/** How many batches a second the Governor reckons with for one write partition ({@link from.memqBalance}). */
export const partitionMultiplier: RatioFact = factor(3).from(from.memqTopic, { asOf: '2026-07', scope: 'default of clusteringMultiplier' })
export const uploadsDefault: ConcurrencyFact = inFlight(2, 'uploads').from(from.memqTopic, {
  asOf: '2026-07',
  scope: 'default of outputParallelism',
})
export const requestsInFlight: CountFact = count(30, 'requests').from(from.memqClient, {
  asOf: '2026-07',
  scope: 'default, unanswered at once',
})
export const requestMemory: DataSizeFact = mebibytes(32).from(from.memqClient, { asOf: '2026-07', scope: 'default, unanswered at once' })
export const batches: ThroughputFact = derive('traffic ÷ size of a batch', () => perSecond(100 / 15, 'batches'), [traffic, batch])
export const batchesPlanned: ThroughputFact = derive(
  'planned traffic of a broker ÷ size of a batch',
  () => perSecond(200 / 15, 'batches'),
  [brokerPlan, batch],
)
export const batchesUploaded: ThroughputFact = derive('uploads at once ÷ time of one', () => mostThrough(uploads, uploadTime, 'batches'), [
  uploads,
  uploadTime,
])
export const planFree: RatioFact = derive('1 − batches of the topic ÷ batches planned for a broker', () => percent(50), [
  batches,
  batchesPlanned,
])
export const slowest: LatencyFact = derive('uploads at once ÷ batches a second', () => ms(9000), [uploads, batches])

// Ids that hold their shard, and the tools that move shards.

export const idBits: CountFact = count(64, 'bits').from(from.idExample, { asOf: '2015', scope: 'an id' })
export const shardBits: CountFact = count(16, 'bits').from(from.idQuotes, { asOf: '2016-05', scope: 'shard in an id' })
export const typeBits: CountFact = count(10, 'bits').from(from.idQuotes, { asOf: '2016-05', scope: 'type in an id' })
export const localBits: CountFact = count(36, 'bits').from(from.idQuotes, { asOf: '2016-05', scope: 'row in an id' })
export const shardSpace: CountFact = derive('2 to the bits of the shard', () => count(65_536, 'shards'), [shardBits])
export const typeSpace: CountFact = derive('2 to the bits of the type', () => count(1024, 'types'), [typeBits])
export const rowSpace: CountFact = derive('2 to the bits of the row', () => count(68_719_476_736, 'rows'), [localBits])
export const diskLimit: RatioFact = percent(65).from(from.shardStart, { asOf: '2017-06', scope: 'of the disk, destination after the move' })
export const rowsExact: RatioFact = percent(0.1).from(from.shardFinish, { asOf: '2017-06', scope: 'most that counted rows may differ' })
export const rowsEstimated: RatioFact = percent(30).from(from.shardFinish, {
  asOf: '2017-06',
  scope: 'most that estimated rows may differ',
})
export const syncWait: DurationFact = seconds(30).from(from.shardFinish, { asOf: '2017-06', scope: 'longest wait for the last events' })

// The platform around the stores: services, deployment, analytics.

export const microservices: CountFact = count(1000, 'microservices').from(from.kubernetesStudy, { scope: 'grown into' })
export const druidNodes: CountFact = count(2000, 'nodes').from(from.druidPlatform, {
  asOf: '2021-08',
  scope: 'several clusters',
  qualifier: 'over',
})
export const druidQueries: ThroughputFact = rps(1000).from(from.druidPlatform, {
  asOf: '2021-08',
  scope: 'largest online use case',
  qualifier: 'over',
})
export const druidLatency: LatencyFact = p99(ms(250)).from(from.druidPlatform, {
  asOf: '2021-08',
  scope: 'largest online use case',
  qualifier: 'under',
})
export const parallelHosts: CountFact = count(1, 'host at a time').from(from.teletraanDefaults, { asOf: '2024-08', scope: 'default' })
export const deploySuccess: RatioFact = percent(100).from(from.teletraanDefaults, {
  asOf: '2024-08',
  scope: 'default of the success threshold',
})
export const scriptTime: DurationFact = seconds(1800).from(from.deployAgentConfig, { scope: 'default of process_timeout' })
export const scriptRuns: CountFact = count(3, 'runs').from(from.deployAgentConfig, { scope: 'default of max_retry' })

// The stores and their cache.

export const pins: CountFact = count(50_000_000_000, 'Pins saved').from(from.sharding, { asOf: '2015-08', qualifier: 'over' })
export const boards: CountFact = count(1_000_000_000, 'boards').from(from.sharding, { asOf: '2015-08' })

export const cacheRequests: ThroughputFact = rps(180_000_000).from(from.cacheEfficiency, {
  asOf: '2022-07',
  scope: 'about, whole memcached fleet',
  qualifier: 'up to',
})
export const cacheTraffic: BandwidthFact = bytesPerSecond(220_000_000_000).from(from.cacheEfficiency, {
  asOf: '2022-07',
  scope: 'about, whole memcached fleet',
  qualifier: 'up to',
})
export const cacheInstances: CountFact = count(5000, 'EC2 instances').from(from.cacheEfficiency, { asOf: '2022-07', qualifier: 'over' })
export const cacheClusters: CountFact = count(70, 'clusters').from(from.cacheEfficiency, { asOf: '2022-07', qualifier: 'about' })
export const cacheSize: DataSizeFact = terabytes(460).from(from.cacheEfficiency, {
  asOf: '2022-07',
  scope: 'active, memory and disk, whole fleet',
  qualifier: 'about',
})

/** Two figures of the size exist: this one and {@link hbaseSizeAtPeak}; they may count copies differently, neither says so. */
export const hbaseSize: DataSizeFact = petabytes(10).from(from.distributedSql, {
  asOf: '2021-09',
  scope: 'about 50 clusters',
  qualifier: 'over',
})
export const hbaseSizeAtPeak: DataSizeFact = petabytes(6).from(from.hbasePress, {
  asOf: '2024-06',
  scope: 'peak, about 50 clusters',
  qualifier: 'over',
})
export const hbaseQueries: ThroughputFact = perSecond(100_000_000, 'queries').from(from.distributedSql, {
  asOf: '2021-09',
  scope: 'all clusters',
  qualifier: 'over',
})
export const hbaseReplicas: CountFact = count(6, 'copies').from(from.distributedSql, {
  asOf: '2021-09',
  scope: 'a dataset, both clusters of a pair',
})

export const tidbFirstTable: DataSizeFact = terabytes(4).from(from.tidbMigration, {
  asOf: '2022-08',
  scope: 'table of one of the first use cases moved',
})

export const liveFailoverLag: DurationFact = seconds(120).from(from.mysqlLib, { asOf: '2017-06', scope: 'limit, master alive' })
export const deadFailoverLag: DurationFact = seconds(3600).from(from.mysqlLib, { asOf: '2017-06', scope: 'limit, master dead' })
export const ioLagLimit: DataSizeFact = bytes(10_485_760).from(from.mysqlLib, { asOf: '2017-06', scope: 'limit of the normal tolerance' })
export const promotionLock: DurationFact = hours(12).from(from.mysqlFailover, { asOf: '2017-06', scope: 'expiry, one replica set' })
export const semiSyncTimeout: DurationFact = seconds(60).from(from.mysql56, {
  asOf: '2017-06',
  scope: 'set for MySQL 5.6, if the plugin is loaded',
})
export const connectionLimit: CountFact = count(5000, 'connections').from(from.mysqlDefaults, { asOf: '2017-06', scope: 'max_connections' })
export const binlogKept: DurationFact = days(7).from(from.mysqlDefaults, { asOf: '2017-06', scope: 'expire_logs_days' })

export const mysqlSize: DataSizeFact = terabytes(100).from(from.mysqlCompression, {
  asOf: '2016-04',
  scope: '“hundreds of TB” of MySQL data, for which two people were responsible; whether copies count is not said',
  qualifier: 'at least',
})
export const tidbSize: Unpublished = unpublished(
  'looked in the article on TiDB of 2021 and, as far as read, in that of 2022, which gives the table of one of the first uses (4 TB), not the whole',
)
export const mysqlLag: Unpublished = unpublished(
  'the MySQL tools give limits of a failover (120 s if the master is alive, 3,600 s if it is dead), no measured lag',
)
export const hbaseLag: Unpublished = unpublished(
  'the articles of 2021 and 2024 as far as read do not measure the lag between primary and standby',
)
export const tidbLag: Unpublished = unpublished(
  'looked in the articles on TiDB of 2021 and, as far as read, of 2022: no measured lag between replicas',
)
export const cacheLag: Unpublished = unpublished(
  'lag between copies; looked for in the articles on caching of 2020 and 2022, as far as read',
)
export const latency: Unpublished = unpublished(
  'the articles on caching and storage, as far as read, give no response time with a percentile for a whole request',
)
export const availability: Unpublished = unpublished(
  'looked in the articles on caching, HBase and TiDB, as far as read: none for the whole of Pinterest',
)
export const cost: Unpublished = unpublished('looked for the cost of the stores in the articles on caching and storage, as far as read')

export const monthlyUsers: CountFact = count(478_000_000, 'monthly active users').from(from.distributedSql, {
  asOf: '2021-03',
  scope: 'worldwide',
  qualifier: 'over',
})
export const useCases: CountFact = count(100, 'critical use cases').from(from.distributedSql, {
  asOf: '2021-09',
  scope: 'on HBase',
  qualifier: 'over',
})
export const candidates: CountFact = count(15, 'technologies evaluated').from(from.distributedSql, { asOf: '2021-09', qualifier: 'about' })
export const loadOf2011: Unpublished = unpublished('looked for in the article on sharding, as far as read')
export const storageLatency: Unpublished = unpublished('looked for in the articles on TiDB of 2021 and 2022, as far as read')

// A request: clients of services and of the cache. Defaults of code, not settings that Pinterest is known to run.

export const cacheTail: LatencyFact = ms(10).from(from.cacheScaling, {
  asOf: '2020-12',
  scope: '“single-digit”, tail, percentile not said',
  qualifier: 'under',
})
export const rpcTimeout: DurationFact = lasting(ms(5000)).from(from.kingpinThrift, { asOf: '2016-01', scope: 'default, one try' })
export const rpcTries: CountFact = count(3, 'tries').from(from.kingpinThrift, { asOf: '2016-01', scope: 'default, of one call' })
export const rpcTotal: DurationFact = lasting(ms(5000)).from(from.kingpinThrift, {
  asOf: '2016-01',
  scope: 'default of e2e_timeout, all tries',
})
export const rpcPool: CountFact = count(5, 'connections').from(from.kingpinThrift, {
  asOf: '2016-01',
  scope: 'default of a pool, one service',
})
export const rpcWanted: DurationFact = derive('timeout of a try × tries', () => scale(rpcTimeout, rpcTries.base), [rpcTimeout, rpcTries])
export const monitoredHosts: CountFact = count(20_000, 'hosts').from(from.kingpinPost, {
  asOf: '2016-03',
  scope: 'with the daemon',
  qualifier: 'about',
})
export const configDelivery: DurationFact = seconds(10).from(from.kingpinPost, {
  asOf: '2016-03',
  scope: 'configuration to hosts',
  qualifier: 'under',
})
export const configurations: CountFact = count(400, 'configurations').from(from.kingpinPost, { asOf: '2016-03', qualifier: 'over' })
export const adBudget: LatencyFact = ms(120).from(from.goTime, {
  asOf: '2022-12',
  scope: 'whole ads system, as the manager of its team put it',
})
export const adShards: CountFact = count(9, 'shards').from(from.adCorpus, { asOf: '2018', scope: 'of the funnel, for lack of memory' })
export const routerTimeout: DurationFact = lasting(ms(1000)).from(from.mcrouterOptions, {
  asOf: '2026-08',
  scope: 'default of server_timeout_ms',
})
export const routerFailures: CountFact = count(3, 'failures').from(from.mcrouterOptions, {
  asOf: '2026-08',
  scope: 'default of failures_until_tko, then a server is marked down',
})
export const routerProbe: DurationFact = seconds(10).from(from.mcrouterOptions, { asOf: '2026-08', scope: 'default, first probe' })

export const hopLatency: Unpublished = unpublished(
  'looked for a measured time of this hop in the articles on caching and on ads, as far as read, and in the README of KingPin',
)
export const cacheHop: Unpublished = unpublished(
  'the article of 2020, as far as read, gives the cache layer a tail latency of single-digit milliseconds, without a percentile',
)
export const adHop: Unpublished = unpublished('the manager names what the ads system may take (120 ms in all), not what it takes')
export const requestPromise: Unpublished = unpublished(
  'looked for a limit of the whole request in the articles on caching and on ads, as far as read',
)

// What fails together.

export const zoneOutage: DurationFact = hours(12).from(from.zoneCause, {
  asOf: '2012-10-22',
  scope: 'one availability zone',
  qualifier: 'over',
})
export const listRush: DurationFact = minutes(5).from(from.configServing, {
  asOf: '2015-03',
  scope: 'after a change, all servers fetched the list',
})
export const listRefresh: DurationFact = seconds(1800).from(from.kingpinMonitor, {
  asOf: '2016-12',
  scope: 'default, slept before each full refresh, then up to 180 s more by chance',
})

// How changes reach production. Ads are the only part whose way is told step by step.

export const deploysADay: ThroughputFact = perDay(800, 'deployments').from(from.spinnakerTalk, {
  asOf: '2020-07',
  scope: 'average, through Spinnaker',
})
export const canaryDelay: DurationFact = minutes(30).from(from.goTime, {
  asOf: '2018',
  scope: 'within, from commit to canary, as it was',
  qualifier: 'about',
})
export const canaryTest: DurationFact = minutes(15).from(from.goTime, {
  asOf: '2018',
  scope: 'about 10 to 15, on one host, as it was',
  qualifier: 'up to',
})
export const fleetShare: RatioFact = percent(1).from(from.preSubmit, { asOf: '2020-09', scope: 'of the production fleet, second step' })
export const fleetRest: DurationFact = hours(2).from(from.preSubmit, { asOf: '2020-09', scope: 'at 1 % of the fleet' })
export const canaryMetricsBefore: CountFact = count(80, 'metrics').from(from.goTime, {
  asOf: '2018',
  scope: 'about 70 to 80, watched in a rollout, as it was',
  qualifier: 'up to',
})
export const canaryMetrics: CountFact = count(500, 'metrics').from(from.goTime, {
  asOf: '2022-12',
  scope: '500 to 700, watched in a rollout',
  qualifier: 'at least',
})
export const testMetrics: CountFact = count(90, 'metrics').from(from.goTime, {
  asOf: '2022-12',
  scope: 'of the pre-submit test',
  qualifier: 'about',
})
export const testTime: DurationFact = minutes(10).from(from.goTime, {
  asOf: '2022-12',
  scope: '3 to 10, a pre-submit test',
  qualifier: 'up to',
})
export const loggedShare: RatioFact = percent(1).from(from.goTime, { asOf: '2022-12', scope: 'of requests to ads, logged' })
export const loggedFor: DurationFact = days(2).from(from.goTime, {
  asOf: '2022-12',
  scope: 'about two or three days',
  qualifier: 'at least',
})
export const adsDevelopers: CountFact = count(100, 'developers').from(from.preSubmit, {
  asOf: '2020-09',
  scope: 'ads serving',
  qualifier: 'about',
})
export const alertAge: DurationFact = minutes(5).from(from.teletraanAlerts, { asOf: '2024-08', scope: 'older alerts are ignored' })
export const alertWindow: DurationFact = hours(4).from(from.teletraanAlerts, {
  asOf: '2024-08',
  scope: 'most, deployment before the alert',
})
export const rollbackReach: DurationFact = days(30).from(from.teletraanRollback, { asOf: '2024-08', scope: 'most, age of the deployment' })
export const stuckAfter: DurationFact = seconds(600).from(from.teletraanDefaults, {
  asOf: '2024-08',
  scope: 'default of the stuck threshold',
})

export const rolloutTime: Unpublished = unpublished(
  'looked for the time of a whole rollout in the article on pre-submit tests and in Go Time 257, as far as read',
)
export const opsAvailability: Unpublished = unpublished(
  'looked for the availability of the deployment systems in the talks of 2020 and 2022 and in the article on pre-submit tests, as far as read',
)
export const opsCost: Unpublished = unpublished(
  'looked in the talks of 2020 and 2022 and in the article on pre-submit tests, as far as read: no cost of testing or deployment',
)

// What one topic of MemQ, the example of its documentation, costs in a month at list prices of us-east-1.

const price = (asOf: string, scope: string) => ({ asOf, scope: `list price, us-east-1, ${scope}` })
export const putPrice: CostFact = usd(0.005).each('thousand requests').from(from.storagePrices, price('2024-07', 'PUT, COPY, POST, LIST'))
export const getPrice: CostFact = usd(0.0004).each('thousand requests').from(from.storagePrices, price('2024-07', 'GET'))
export const keepPrice: CostFact = usd(0.023).each('GB-month').from(from.storagePrices, price('2024-07', 'S3 Standard'))
export const brokerPrice: CostFact = usd(280.32)
  .each('instance-month')
  .from(from.instancePrices, price('2024-12', 'm5.2xlarge on demand, 730 h'))
/** A GB that crosses is billed twice, on its way out and on its way in ({@link from.transferUsage}): 1,000 GB sent count as 2,000 GB. */
export const zonePrice: CostFact = usd(0.01).each('GB').from(from.transferPrices, price('2024-09', 'data transfer inside a Region'))

export const brokers: CountFact = count(2, 'instances').estimated(
  'all brokers in one zone, which carry nothing else: the Governor gives the topic to ⌊100 MB ÷ (15 MB × 3)⌋ of them; three zones would get one each',
  [traffic, batch, partitionMultiplier],
)
export const requests: ThroughputFact = derive('traffic ÷ size of a batch, one request each', () => perSecond(100 / 15, 'requests'), [
  traffic,
  batch,
])
export const dayOfData: DataSizeFact = derive('traffic × 24 h', () => mebibytes(100 * 86_400), [traffic])
export const dataFlow: ThroughputFact = derive('traffic, counted in GB', () => perSecond(0.1048576, 'GB'), [traffic])
const topicItems = () => ({
  brokers: charge(brokerPrice, brokers, 'month'),
  puts: charge(putPrice, requests, 'month'),
  gets: charge(getPrice, requests, 'month'),
  kept: charge(keepPrice, dayOfData, 'month'),
})
const topicTotal = () => {
  const { brokers, puts, gets, kept } = topicItems()
  return add(add(brokers, puts), add(gets, kept))
}
const topicInputs = [brokerPrice, brokers, putPrice, requests, getPrice, keepPrice, dayOfData] as const
export const brokerCost: CostFact = derive('brokers × price', () => topicItems().brokers, [brokerPrice, brokers])
export const putCost: CostFact = derive('requests × price', () => topicItems().puts, [putPrice, requests])
export const getCost: CostFact = derive('requests × price', () => topicItems().gets, [getPrice, requests])
export const keepCost: CostFact = derive('a day of data × price', () => topicItems().kept, [keepPrice, dayOfData])
export const topicCost: CostFact = derive('brokers + uploads + fetches of one consumer + storage of one day', topicTotal, topicInputs)
export const gigabyteCost: CostFact = derive('all ÷ traffic', () => costOfOne(topicTotal(), dataFlow), [...topicInputs, dataFlow])
export const zoneCost: CostFact = derive('2 × traffic × price', () => scale(charge(zonePrice, dataFlow, 'month'), 2), [zonePrice, dataFlow])
