import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type AvailabilityFact,
  add,
  availability,
  bytes,
  type CostFact,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  factor,
  gigabytes,
  hours,
  type LatencyFact,
  megabytes,
  minutes,
  ms,
  p50,
  p99,
  p999,
  percent,
  percentile,
  perDay,
  perMinute,
  perMonth,
  perSecond,
  perSecondOf,
  petabytes,
  type RatioFact,
  ratioOf,
  scale,
  seconds,
  shareOf,
  subtract,
  type ThroughputFact,
  terabytes,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

export const featureLimit: CountFact = count(200, 'features').from(from.novemberOutage, {
  asOf: '2025-11-18',
  scope: 'most that the Bot Management system can use at run time',
})
export const featuresInUse: CountFact = count(60, 'features').from(from.novemberOutage, {
  asOf: '2025-11-18',
  scope: 'in use',
  qualifier: 'about',
})
export const featureHeadroom: RatioFact = derive('limit ÷ features in use', () => ratioOf(featureLimit, featuresInUse), [
  featureLimit,
  featuresInUse,
])
export const featureFileInterval: DurationFact = minutes(5).from(from.novemberOutage, {
  asOf: '2025-11-18',
  scope: 'between two runs of the query that makes the feature file',
})
export const columnGrowth: RatioFact = factor(2).from(from.novemberOutage, {
  asOf: '2025-11-18',
  scope: 'rows of the metadata query after the change',
  qualifier: 'over',
})
export const significantFailures: DurationFact = minutes(130).from(from.failSmall, {
  asOf: '2025-11-18',
  scope: 'significant failures to deliver traffic',
  qualifier: 'about',
})

export const novemberUsers: Unpublished = unpublished('a number of people or a share of requests; looked for in the post')
export const novemberCost: Unpublished = unpublished('looked for in the post and in the opening of the resilience plan')
export const clickHouseVersion: Unpublished = unpublished('looked for in the post')
export const pingoraVersion: Unpublished = unpublished(
  'neither the post of November 2025 nor the opening of that on Pingora says which version of Pingora ran',
)

const limits = { asOf: '2026-07', scope: 'between Cloudflare and the origin' } as const
export const connectLimit: DurationFact = seconds(19).from(from.connectionLimits, limits)
export const ackLimit: DurationFact = seconds(90).from(from.connectionLimits, limits)
export const readLimit: DurationFact = seconds(120).from(from.connectionLimits, { ...limits, scope: `${limits.scope}, default` })
export const writeLimit: DurationFact = seconds(30).from(from.connectionLimits, limits)
export const originIdle: DurationFact = seconds(900).from(from.connectionLimits, limits)
export const clientIdle: DurationFact = seconds(400).from(from.connectionLimits, {
  asOf: '2026-07',
  scope: 'between client and Cloudflare, HTTP/1.1 keep-alive and HTTP/2 idle',
})
export const proxiedTtl: DurationFact = seconds(300).from(from.proxyStatus, { scope: 'proxied records, cannot be edited' })
export const lookupMost: LatencyFact = percentile(90, ms(1)).from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'requests to Quicksilver',
  qualifier: 'under',
})
export const lookupTail: LatencyFact = p999(ms(7)).from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'requests to Quicksilver',
  qualifier: 'under',
})
export const keysServed: ThroughputFact = perSecond(3_000_000_000, 'keys').from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'worldwide',
  qualifier: 'over',
})
export const pingoraRequests: ThroughputFact = perDay(1_000_000_000_000, 'requests').from(from.pingoraPost, {
  asOf: '2022-09',
  scope: 'all of Pingora',
  qualifier: 'over',
})
export const pingoraRate: ThroughputFact = derive('requests a day ÷ 86,400 s', () => perSecondOf(pingoraRequests), [pingoraRequests])
export const unimogCities: CountFact = count(200, 'cities').from(from.unimogPost, { asOf: '2020-09', qualifier: 'over' })

export const userDistance: LatencyFact = ms(50).from(from.networkPage, {
  asOf: '2026-09',
  scope: 'within which of a data center 95 % of the world’s Internet-connected population is',
})
export const hopLatency: Unpublished = unpublished(
  'neither the post of November 2025 nor the openings of the posts on Unimog and Pingora give the time of a hop; there are bounds only, for Quicksilver on its node and for the way to a data center at the visitors',
)
export const latencyPromise: Unpublished = unpublished(
  'a promised response time of a proxied request; looked for in the documentation and posts cited, as far as read',
)
export const edgeAvailability: Unpublished = unpublished(
  'no measured availability of the edge in the documents cited; what the agreement for Business customers promises is not measured',
)
export const edgeCost: Unpublished = unpublished('looked for in the documentation and posts cited, as far as read')

export const datasetSize: DataSizeFact = terabytes(1.6).from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'all pairs, one copy',
})
export const pairs: CountFact = count(5_000_000_000, 'pairs').from(from.quicksilverTiers, { asOf: '2025-07', qualifier: 'over' })
export const pairSize: DataSizeFact = derive('1.6 TB ÷ 5 billion pairs', () => bytes(datasetSize.base / pairs.value), [datasetSize, pairs])
export const datasetGrowth: RatioFact = percent(50).from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'growth of the database in the past year',
})
export const localHits: RatioFact = percent(99.9).from(from.quicksilverTiers, { asOf: '2025-07', scope: 'or higher, on average, level 1' })
export const worstHits: RatioFact = percent(99.99).from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'or higher, levels 1 and 2 together, worst caching instance',
})
export const cacheShards: CountFact = count(1024, 'logical shards').from(from.quicksilverTiers, { asOf: '2025-07', scope: 'level 2' })
export const historySize: DataSizeFact = megabytes(500).from(from.quicksilverProxies, {
  asOf: '2025-07',
  scope: 'extra disk for older versions of values',
  qualifier: 'about',
})
export const propagation: LatencyFact = p99(ms(2290)).from(from.julyOutage, {
  asOf: '2019-07',
  scope: 'on average, a change to every machine, worldwide',
})
export const localSize: Unpublished = unpublished('the cache of one server; looked for in the posts on Quicksilver of 2025, as far as read')
export const tierLag: Unpublished = unpublished('looked for in the posts on Quicksilver of 2025, as far as read')
export const staleLog: DurationFact = seconds(30).from(from.quicksilverProduction, {
  asOf: '2020-11',
  scope: 'age of the latest log entry at which a server tries another source',
})
export const kvDelay: DurationFact = seconds(60).from(from.howKvWorks, { scope: 'up to this or more, in other locations' })
export const kvMedian: DataSizeFact = bytes(288).from(from.kvRedesign, { asOf: '2025-08', scope: 'median object' })
export const kvBefore: LatencyFact = p99(ms(200)).from(from.kvRedesign, {
  asOf: '2025-08',
  scope: 'usually, uncached reads of the third-party store from the closest locations, transit evened out',
  qualifier: 'about',
})
export const kvAfter: LatencyFact = p99(ms(5)).from(from.kvRedesign, {
  asOf: '2025-08',
  scope: 'internal latency of reads of the KV Storage Proxy',
  qualifier: 'under',
})
export const kvFailed: RatioFact = percent(90.22).from(from.juneOutage, { asOf: '2025-06-12', scope: 'requests to Workers KV' })
export const juneDuration: DurationFact = minutes(148).from(from.juneOutage, { asOf: '2025-06-12', scope: '2 h 28 min' })
export const r2Unavailable: DurationFact = minutes(59).from(from.r2Outage, { asOf: '2025-02-06' })
export const objectWrites: ThroughputFact = perSecond(1, 'write').from(from.r2Errors, { scope: 'limit for one object key' })

export const kvSize: DataSizeFact = petabytes(1).from(from.kvRedesign, {
  asOf: '2025-08',
  scope: 'stored, in petabytes, the post says without a number: what a back end of all of Workers KV must take',
  qualifier: 'at least',
})
export const r2Size: Unpublished = unpublished('what is stored in all; looked for in the pages of the documentation that were read')
export const r2Lag: Unpublished = unpublished(
  'the pages of the documentation that were read say that a write is answered after the commit of the metadata; they give no time between copies',
)
export const r2Availability: AvailabilityFact = availability(99.9).from(from.r2Sla, {
  asOf: '2025-07',
  scope: 'over 30 days, promised with credits when it is not kept: 100 % less the average rate of 500, 502, 503 and 504',
})
export const quicksilverAvailability: Unpublished = unpublished(
  'the posts on Kyoto Tycoon and Quicksilver and the notes on them, as far as read, give none',
)
export const storageAvailability: Unpublished = unpublished(
  'one that holds for all of these stores; looked for in the documents cited, as far as read',
)
export const storageCost: Unpublished = unpublished(
  'no cost of the stores in the documents cited; price lists are not what they cost Cloudflare',
)

export const controlPlaneOutage: DurationFact = minutes(393).from(from.byzantine, {
  asOf: '2020-11-02',
  scope: 'API and dashboard, 6 h 33 min',
})
export const apiSuccess: RatioFact = percent(75).from(from.byzantine, {
  asOf: '2020-11-02',
  scope: 'at the lowest, from time to time, API queries',
})
export const apiFailure: RatioFact = derive('1 − success at its lowest', () => percent(100 * (1 - apiSuccess.base)), [apiSuccess])
export const dashboardSlower: RatioFact = factor(80).from(from.byzantine, { asOf: '2020-11-02', scope: 'as much as, against normal' })
export const controlRegions: CountFact = count(2, 'regions').from(from.byzantine, { asOf: '2020-11', scope: 'of the control plane' })
export const writableRegions: CountFact = count(1, 'region').from(from.byzantine, {
  asOf: '2020-11',
  scope: 'writable at a time, for most services',
})
export const rackSwitches: CountFact = count(2, 'switches').from(from.byzantine, {
  asOf: '2020-11',
  scope: 'each rack, both normally active',
})
export const apiUsers: Unpublished = unpublished('looked for in the opening of the post and in the abstracts')
export const controlPlaneCost: Unpublished = unpublished('looked for in the opening of the post and in the abstracts')
export const etcdVersion: Unpublished = unpublished('the opening of the post and the abstracts do not say which version of etcd ran')

export const multiColo: CountFact = count(19, 'data centers').from(from.juneTwentyTwo, {
  asOf: '2022-06-21',
  scope: 'of the MCP architecture, all hit',
})
export const networkShare: RatioFact = percent(4).from(from.juneTwentyTwo, { asOf: '2022-06-21', scope: 'of the total network' })
export const requestShare: RatioFact = percent(50).from(from.juneTwentyTwo, { asOf: '2022-06-21', scope: 'of total requests' })
export const concentration: RatioFact = derive('share of requests ÷ share of the network', () => ratioOf(requestShare, networkShare), [
  requestShare,
  networkShare,
])
export const untilFirstBack: DurationFact = minutes(31).from(from.juneTwentyTwo, { asOf: '2022-06-21', scope: '06:27 to 06:58 UTC' })
export const untilAllBack: DurationFact = minutes(75).from(from.juneTwentyTwo, { asOf: '2022-06-21', scope: '06:27 to 07:42 UTC' })
export const revertTail: DurationFact = derive('all back − first back', () => subtract(untilAllBack, untilFirstBack), [
  untilAllBack,
  untilFirstBack,
])
export const mcpUsers: Unpublished = unpublished('the number of people; looked for in the post, as far as read')
export const mcpCost: Unpublished = unpublished('looked for in the post, as far as read')

export const pingoraSteady: ThroughputFact = perSecond(40_000_000, 'requests').from(from.pingoraReadme, {
  scope: 'for more than a few years; README of 0.8.0',
  qualifier: 'over',
})
export const reuseBefore: RatioFact = percent(87.1).from(from.pingoraRetold, {
  asOf: '2022-09',
  scope: 'connections reused, one major customer, before',
})
export const reuseAfter: RatioFact = percent(99.92).from(from.pingoraRetold, {
  asOf: '2022-09',
  scope: 'connections reused, one major customer, with Pingora',
})
export const newConnections: RatioFact = derive(
  'share not reused before ÷ with Pingora',
  () => factor((1 - reuseBefore.base) / (1 - reuseAfter.base)),
  [reuseBefore, reuseAfter],
)
export const keepalivePool: CountFact = count(128, 'connections').from(from.pingoraConfiguration, {
  scope: 'default of upstream_keepalive_pool_size, 0.8.0',
})
export const pingoraTries: CountFact = count(16, 'tries').from(from.pingoraConfiguration, { scope: 'default of max_retries, 0.8.0' })
export const unimogCost: RatioFact = percent(1).from(from.unimogPost, {
  asOf: '2020-09',
  scope: 'of processor utilization, against no load balancing',
  qualifier: 'under',
})
export const settingCities: CountFact = count(200, 'cities').from(from.quicksilverIntroduction, {
  asOf: '2020-03',
  scope: 'reached within seconds',
})
export const isolateMemory: DataSizeFact = megabytes(128).from(from.workersLimits, {
  asOf: '2024',
  scope: 'most that one Workers instance uses',
})
export const medianSaved: LatencyFact = p50(ms(10)).from(from.coreRewrite, {
  asOf: '2025-09',
  scope: 'taken off the median response time by FL2',
})

export const wafOutage: DurationFact = minutes(27).from(from.julyOutage, { asOf: '2019-07-02', scope: '13:42 to 14:09 UTC' })
export const rulesInspected: CountFact = count(3868, 'rules').from(from.julyOutage, { asOf: '2019-07', scope: 'all WAF managed rules' })
export const domainAvailability: Unpublished = unpublished(
  'measured availability over the years; looked for in the posts and documentation cited, as far as read',
)
export const domainCost: Unpublished = unpublished('looked for in the posts cited, as far as read')
export const domainLatency: Unpublished = unpublished('response times; looked for in the posts on outages cited, as far as read')

export const peakRequests: ThroughputFact = perSecond(14_000_000, 'requests').from(from.quicksilverIntroduction, {
  asOf: '2020-03',
  scope: 'HTTP, network at peak',
  qualifier: 'over',
})
export const outgrownCities: CountFact = count(100, 'cities').from(from.quicksilverIntroduction, {
  asOf: '2020-03',
  scope: 'past which Kyoto Tycoon showed its age; the year is not said',
})
export const kyotoCities: CountFact = count(25, 'cities').from(from.quicksilverIntroduction, {
  asOf: '2020-03',
  scope: 'the first ones, for which Kyoto Tycoon worked',
})
export const kyotoIdle: LatencyFact = p99(ms(9)).from(from.quicksilverNotes, { asOf: '2020-03', scope: 'reads of Kyoto Tycoon, no writer' })
export const kyotoWriter: LatencyFact = p99(ms(154)).from(from.quicksilverNotes, {
  asOf: '2020-03',
  scope: 'the same reads, one writer of 40 kB',
})
export const kyotoSlowdown: RatioFact = derive('with one writer ÷ without', () => ratioOf(kyotoWriter, kyotoIdle), [kyotoWriter, kyotoIdle])
export const readsOf2020: ThroughputFact = perDay(2_500_000_000_000, 'reads').from(from.quicksilverIntroduction, {
  asOf: '2020',
  scope: 'all Quicksilver',
})
export const readRate: ThroughputFact = derive('reads a day ÷ 86,400 s', () => perSecondOf(readsOf2020), [readsOf2020])
export const writesOf2020: ThroughputFact = perDay(30_000_000, 'writes').from(from.quicksilverIntroduction, {
  asOf: '2020',
  scope: 'all Quicksilver',
})
export const writeRate: ThroughputFact = derive('writes a day ÷ 86,400 s', () => perSecondOf(writesOf2020), [writesOf2020])
export const instancesOf2020: CountFact = count(90_000, 'instances').from(from.quicksilverIntroduction, {
  asOf: '2020',
  scope: 'database instances on thousands of servers',
  qualifier: 'over',
})
export const diskForMegabyte: DataSizeFact = gigabytes(10).from(from.quicksilverProduction, {
  asOf: '2020-11',
  scope: 'worldwide, for 1 MB of data',
  qualifier: 'at least',
})
export const memoryAtStart: DataSizeFact = gigabytes(15).from(from.allocatorPost, {
  asOf: '2021-02',
  scope: 'right after start, on RocksDB',
  qualifier: 'about',
})
export const memoryAfterDays: DataSizeFact = gigabytes(30).from(from.allocatorPost, {
  asOf: '2021-02',
  scope: 'after several days',
  qualifier: 'about',
})
export const memoryGrowth: RatioFact = derive('after days ÷ at start', () => ratioOf(memoryAfterDays, memoryAtStart), [
  memoryAfterDays,
  memoryAtStart,
])
export const lmdbVersion: Unpublished = unpublished('looked for in the posts on Quicksilver, as far as read')
export const rocksVersion: Unpublished = unpublished('looked for in the posts on Quicksilver and on its memory, as far as read')
export const kyotoVersion: Unpublished = unpublished('the opening of the post does not say which version of Kyoto Tycoon ran')

const pingoraVersionRead = { scope: 'Pingora 0.8.0' } as const
export const handoverRetries: CountFact = count(5, 'retries').from(from.pingoraTransfer, {
  scope: 'fixed: 0.8.0 does not read upgrade_sock_connect_accept_max_retries',
})
export const handoverInterval: DurationFact = seconds(1).from(from.pingoraTransfer, pingoraVersionRead)
export const receiverWindow: DurationFact = derive('(retries + 1) × interval', () => scale(handoverInterval, handoverRetries.value + 1), [
  handoverInterval,
  handoverRetries,
])
export const handoverWindow: DurationFact = derive('retries × interval', () => scale(handoverInterval, handoverRetries.value), [
  handoverInterval,
  handoverRetries,
])
export const closeTimeout: DurationFact = seconds(5).from(from.pingoraServer, {
  scope: 'between sending the sockets and closing them in the old process, Pingora 0.8.0',
})
export const gracePeriod: DurationFact = seconds(300).from(from.pingoraServer, { scope: 'default of grace_period_seconds, Pingora 0.8.0' })
export const oldProcessStays: DurationFact = derive('closing + grace period', () => add(closeTimeout, gracePeriod), [
  closeTimeout,
  gracePeriod,
])
export const mostSockets: CountFact = count(32, 'sockets').from(from.pingoraTransfer, {
  scope: 'for which the receiver has room, Pingora 0.8.0',
})
export const patternCost: Unpublished = unpublished('looked for in code and guide of Pingora 0.8.0, as far as read')

export const networkCities: CountFact = count(330, 'cities').from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'with servers, in 125+ countries',
})
export const requestLogs: ThroughputFact = perSecond(6_000_000, 'logs').from(from.httpAnalytics, {
  asOf: '2018-03',
  scope: 'average, into Kafka, in the pipeline before ClickHouse',
})
export const kafkaBrokers: CountFact = count(106, 'brokers').from(from.httpAnalytics, {
  asOf: '2018-03',
  scope: 'HTTP analytics, in the pipeline before ClickHouse',
})
export const kafkaPartitions: CountFact = count(106, 'partitions').from(from.httpAnalytics, {
  asOf: '2018-03',
  scope: 'HTTP analytics, in the pipeline before ClickHouse',
})
export const logsOfPartition: ThroughputFact = derive('logs ÷ partitions', () => scale(requestLogs, 1 / kafkaPartitions.value), [
  requestLogs,
  kafkaPartitions,
])
export const analyticsVersion: Unpublished = unpublished('looked for in the opening of the post of 2018')
export const kafkaVersion: Unpublished = unpublished('looked for in the opening of the post of 2018')

export const answerAfterAck: DurationFact = derive('read limit − ACK limit', () => subtract(readLimit, ackLimit), [readLimit, ackLimit])
export const guideCost: Unpublished = unpublished('the documentation of error 522 speaks of no cost')

// How changes reach the network, as told in July 2019, and how the alerts that watch them are checked today.

export const canaries: CountFact = count(3, 'data centers').from(from.julyOutage, { asOf: '2019-07', scope: 'Canary' })
export const ruleChanges: CountFact = count(476, 'change requests').from(from.julyOutage, {
  asOf: '2019-07',
  scope: 'WAF managed rules, the 60 days before',
})
export const ruleChangeEvery: DurationFact = derive('60 days ÷ change requests', () => hours((60 * 24) / 476), [ruleChanges])
export const settingsChanged: ThroughputFact = perSecond(350, 'changes').from(from.julyOutage, {
  asOf: '2019-07',
  scope: 'average, distributed by Quicksilver',
  qualifier: 'about',
})
export const firstPage: DurationFact = minutes(3).from(from.julyOutage, {
  asOf: '2019-07-02',
  scope: 'after the deployment at 13:42, a test from outside',
})
export const killProposed: DurationFact = minutes(5).from(from.julyOutage, {
  asOf: '2019-07-02',
  scope: '14:02 to 14:07, from the proposal of the global kill to its execution',
})
export const afterKill: DurationFact = minutes(2).from(from.julyOutage, {
  asOf: '2019-07-02',
  scope: '14:07 to 14:09, until CPU and traffic were as expected',
})
export const checkInterval: DurationFact = minutes(10).from(from.pintGuide, { scope: 'default of pint watch, between two runs' })
export const seriesLookback: DurationFact = days(7).from(from.pintSeries, { scope: 'default of lookbackRange, check promql/series' })
export const teamCityVersion: Unpublished = unpublished('looked for in the post of July 2019')
export const prometheusVersion: Unpublished = unpublished(
  'the Prometheus at Cloudflare; looked for in the documentation and code of pint, as far as read',
)
export const releaseAvailability: Unpublished = unpublished(
  'availability of the ways of release; looked for in the post of July 2019 and in the opening of the resilience plan',
)
export const releaseCost: Unpublished = unpublished('looked for in the post of July 2019 and in the opening of the resilience plan')

// What a chat on Durable Objects costs in a month: example 2 of the documentation, with the prices beside it.

const chat = (scope: string) => ({ scope: `example 2, ${scope}` })
export const chatObjects: CountFact = count(100, 'objects').from(from.objectPricing, chat('all'))
export const chatSockets: CountFact = count(50, 'sockets').from(from.objectPricing, chat('to each object'))
export const chatHours: DurationFact = hours(8).from(from.objectPricing, chat('active each day, 30 days'))
export const chatRate: ThroughputFact = perMinute(1, 'messages').from(from.objectPricing, { ...chat('each client'), qualifier: 'about' })
export const chatClients: CountFact = count(5000, 'sockets').from(from.objectPricing, chat('opened each day'))
export const chatUpgrades: CountFact = count(150_000, 'upgrades').from(from.objectPricing, chat('a month'))
export const chatMessages: ThroughputFact = perMonth(72_000_000, 'messages').from(from.objectPricing, chat('received, a month of 30 days'))
export const chatBillable: CountFact = count(3_750_000, 'requests').from(
  from.objectPricing,
  chat('upgrades and a twentieth of the messages'),
)
export const chatDuration: CountFact = count(11_059_200, 'GB-s').from(from.objectPricing, chat('a month'))
export const chatBilledRequests: CountFact = count(3_000_000, 'requests').from(
  from.objectPricing,
  chat('beyond what is included, rounded up to a million'),
)
export const chatBilledDuration: CountFact = count(11_000_000, 'GB-s').from(
  from.objectPricing,
  chat('beyond what is included, rounded up to a million'),
)
export const chatRequestCost: CostFact = usd(0.45).per('month').from(from.objectPricing, chat('requests'))
export const chatDurationCost: CostFact = usd(137.5).per('month').from(from.objectPricing, chat('duration'))
export const chatBill: CostFact = usd(142.95).per('month').from(from.objectPricing, chat('total'))
export const roundTheClock: CostFact = usd(412.5)
  .per('month')
  .from(from.objectPricing, { scope: 'example 3, duration, 100 objects active all month' })
export const messageWork: LatencyFact = ms(10).from(from.objectPricing, { scope: 'example 4, to process one message' })

export const planMinimum: CostFact = usd(5)
  .per('month')
  .from(from.workersPricing, { scope: 'minimum charge of an account, Workers Paid plan' })
export const includedUpgrades: CountFact = count(10_000_000, 'requests').from(from.workersPricing, {
  scope: 'to Workers, included a month, Standard',
})
export const objectRequestPrice: CostFact = usd(0.15)
  .each('million requests')
  .from(from.objectPrices, { scope: 'list price, paid plan, after the first million' })
export const durationPrice: CostFact = usd(12.5)
  .each('million GB-s')
  .from(from.objectPrices, { scope: 'list price, paid plan, after the first 400,000 GB-s' })
export const includedDuration: CountFact = count(400_000, 'GB-s').from(from.objectPrices, { scope: 'included, paid plan' })
export const messagesOfRequest: CountFact = count(20, 'messages').from(from.objectPrices, {
  scope: 'received, billed as one request; for the bill only',
})
export const objectMemory: DataSizeFact = megabytes(128).from(from.objectPrices, { scope: 'billed for each object, whatever it uses' })
export const rowPrice: CostFact = usd(1)
  .each('million rows')
  .from(from.objectPrices, { scope: 'list price, written, after 50 million a month' })
export const hibernatesAfter: DurationFact = seconds(10).from(from.objectLifecycle, {
  scope: 'without request or event, if nothing prevents it',
})
export const socketsOfManager: CountFact = count(32_768, 'sockets').from(from.workerdHibernationLimit, {
  scope: 'most for one object, workerd 1.20260822.1',
})
export const includedLogs: CountFact = count(20_000_000, 'logs').from(from.workersLogsPrices, {
  scope: 'included a month, paid plan, until 1 December 2026',
})
export const logPrice: CostFact = usd(0.6).each('million logs').from(from.workersLogsPrices, { scope: 'list price, until 1 December 2026' })

export const socketCost: CostFact = derive('bill ÷ sockets', () => usd(chatBill.value / chatClients.value).each('socket-month'), [
  chatBill,
  chatClients,
])
export const durationShare: RatioFact = derive('duration ÷ bill', () => shareOf(chatDurationCost, chatBill), [chatDurationCost, chatBill])
export const durationOfDay: ThroughputFact = derive('duration ÷ 30 days', () => perDay(chatDuration.value / 30, 'GB-s'), [chatDuration])
export const durationOfObject: CountFact = derive(
  'active hours × memory, a day',
  () => count((chatHours.base * objectMemory.base) / 1e9, 'GB-s'),
  [chatHours, objectMemory],
)
export const durationHeld: CountFact = derive('24 h × memory', () => count((86_400 * objectMemory.base) / 1e9, 'GB-s'), [objectMemory])
export const includedLasts: DurationFact = derive(
  'included ÷ duration of a day',
  () => days(includedDuration.value / (chatDuration.value / 30)),
  [includedDuration, chatDuration],
)
export const messagesOfDay: ThroughputFact = derive('messages ÷ 30 days', () => perDay(72_000_000 / 30, 'messages'), [chatMessages])
export const busyShare: RatioFact = derive(
  'sockets × messages a second × time of one',
  () => percent(100 * chatSockets.value * chatRate.base * messageWork.base),
  [chatSockets, chatRate, messageWork],
)
export const workedDuration: CountFact = derive(
  'messages × time of one × memory',
  () => count((72_000_000 * messageWork.base * objectMemory.base) / 1e9, 'GB-s'),
  [chatMessages, messageWork, objectMemory],
)
export const hibernatingBill: CostFact = derive(
  'minimum + requests, the duration being less than what is included',
  () => add(usd(5).per('month'), usd(0.45).per('month')),
  [planMinimum, chatRequestCost, workedDuration, includedDuration],
)
export const hibernationSaves: RatioFact = derive(
  'bill ÷ bill with hibernation',
  () => factor(chatBill.value / (planMinimum.value + chatRequestCost.value)),
  [chatBill, hibernatingBill],
)
export const loggedMessages: CostFact = usd(31.2)
  .per('month')
  .estimated('one log for each message that hibernation delivers, none sampled out: (72 million − 20 million) × $0.60 a million', [
    chatMessages,
    includedLogs,
    logPrice,
  ])
export const chatLatency: Unpublished = unpublished('response times of a Durable Object; looked for in the pricing examples')
export const chatAvailability: Unpublished = unpublished('looked for in the documentation of Durable Objects that is cited, as far as read')
export const workerdVersion: Unpublished = unpublished(
  'which release of workerd the network runs; looked for in the pages of the documentation cited, as far as read',
)
export const sqliteVersion: Unpublished = unpublished(
  'which version of SQLite the network runs; looked for in the pages cited, as far as read, and in the opening of the post',
)
