import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type AvailabilityFact,
  add,
  availability,
  type BandwidthFact,
  bytes,
  bytesPerSecond,
  type CostFact,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  factor,
  gbps,
  gigabytes,
  hours,
  kilobytes,
  type LatencyFact,
  lasting,
  minutes,
  ms,
  p50,
  p95,
  p99,
  percent,
  percentile,
  perDay,
  perSecond,
  petabytes,
  type RatioFact,
  ratioOf,
  rps,
  scale,
  seconds,
  type ThroughputFact,
  terabytes,
  us,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

export const outageByOwner: DurationFact = hours(6).from(from.outageTalk, {
  asOf: '2021-10-04',
  scope: 'Meta’s services',
  qualifier: 'about',
})
export const outageSeenOutside: DurationFact = hours(7).from(from.thousandEyes, {
  asOf: '2021-10-04',
  scope: '15:40 to 22:45 UTC',
  qualifier: 'over',
})
export const monthlyPeople: CountFact = count(3_580_000_000, 'people').from(from.thirdQuarter, {
  asOf: '2021-09-30',
  scope: 'monthly, at least one of the apps',
})
export const dailyPeople: CountFact = count(2_810_000_000, 'people').from(from.thirdQuarter, {
  asOf: '2021-09',
  scope: 'daily, average of the month',
})

export const resolverQueries: RatioFact = factor(30).from(from.seenFromCloudflare, {
  asOf: '2021-10-04',
  scope: 'queries to resolvers, against normal',
})
export const servfailAnswers: RatioFact = factor(60).from(from.duringTheOutage, {
  asOf: '2021-10-04',
  scope: 'SERVFAIL answers of 1.1.1.1 against the average of a typical day',
  qualifier: 'about',
})
export const topLevelNormal: ThroughputFact = perSecond(7000, 'queries').from(from.verisign, {
  asOf: '2021-10',
  scope: 'under normal conditions, .com and .net servers, three Facebook names',
  qualifier: 'about',
})
export const topLevelPeak: ThroughputFact = perSecond(900_000, 'queries').from(from.verisign, {
  asOf: '2021-10-04',
  scope: 'upwards of, the same three names',
})
export const topLevelGrowth: RatioFact = factor(100).from(from.verisign, {
  asOf: '2021-10-04',
  scope: 'peak against normal, the same three names',
  qualifier: 'over',
})

export const nameServers: CountFact = count(4, 'name servers').from(from.jisc, {
  asOf: '2021-10',
  scope: 'in the delegation of facebook.com',
})
export const glueLifetime: DurationFact = days(2).from(from.jisc, {
  asOf: '2021-10',
  scope: '172,800 s, delegation and glue at the parent',
})
export const deadServerMemory: DurationFact = seconds(900).from(from.unboundConf, { scope: 'default of infra-host-ttl' })
export const recursiveClients: CountFact = count(1000, 'recursive clients').from(from.bindManual, { scope: 'default quota, BIND 9.16.21' })

export const quarterRevenue: CostFact = usd(33_671_000_000)
  .each('quarter')
  .from(from.annualReport, { asOf: '2021-12-31', scope: 'revenue, October to December 2021' })
/** What six hours of that quarter bring in: an order of magnitude, not a loss. */
export const outageCost: CostFact = usd(33_671_000_000 / (92 * 24))
  .per('hour')
  .estimated('revenue of the quarter ÷ (92 days × 24 h); ignores the hour of the day and what was caught up later; Meta names no loss', [
    quarterRevenue,
  ])

// Memcache, paper of April 2013.

export const memcacheRequests: ThroughputFact = rps(1_000_000_000).from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'whole installation',
  qualifier: 'over',
})
export const memcacheItems: CountFact = count(1_000_000_000_000, 'items').from(from.memcachePaper, {
  asOf: '2013-04',
  scope: '“trillions”, whole installation',
  qualifier: 'at least',
})
export const memcacheMedian: LatencyFact = p50(us(333)).from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'round trip seen by web servers, 7 days',
})
export const memcacheTail: LatencyFact = p95(us(1135)).from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'round trip seen by web servers, 7 days',
})
export const gutterShare: RatioFact = percent(1).from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'of the memcached servers of a cluster',
  qualifier: 'about',
})
export const gutterSaves: RatioFact = percent(99).from(from.memcachePaper, { asOf: '2013-04', scope: 'fewer failures seen by clients' })
export const deleteLag: LatencyFact = percentile(99.99, ms(1000)).from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'sampled deletes within the master region, 30 days',
  qualifier: 'up to',
})

// TAO, paper of June 2013.

export const taoReads: ThroughputFact = perSecond(1_000_000_000, 'reads').from(from.taoPaper, {
  asOf: '2013-06',
  scope: 'whole deployment',
})
export const taoHits: RatioFact = percent(96.4).from(from.taoPaper, { asOf: '2013-06', scope: 'reads, sample of 40 days' })
export const taoHitTail: LatencyFact = p99(ms(27)).from(from.taoPaper, {
  asOf: '2013-06',
  scope: 'obj_get answered from cache, seen by clients',
})
export const taoFailed: RatioFact = percent(0.00049).from(from.taoPaper, {
  asOf: '2013-06',
  scope: 'failed queries, seen by web servers, 90 days',
})
export const taoAvailability: AvailabilityFact = derive('1 − share of failed queries', () => availability(100 * (1 - taoFailed.base)), [
  taoFailed,
])
export const databaseLag: LatencyFact = p99(ms(3000)).from(from.taoPaper, {
  asOf: '2013-06',
  scope: 'share of the time, slave behind master',
  qualifier: 'under',
})
export const databaseLagTail: LatencyFact = percentile(99.8, ms(10_000)).from(from.taoPaper, {
  asOf: '2013-06',
  scope: 'share of the time, slave behind master',
  qualifier: 'under',
})
export const leaderBypass: RatioFact = percent(0.15).from(from.taoPaper, {
  asOf: '2013-06',
  scope: 'of follower misses, sample of 40 days',
})

// User Database (UDB) on MyRocks, paper of August 2020.

export const udbSize: DataSizeFact = petabytes(10).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: '“tens of petabytes”, whole UDB',
  qualifier: 'at least',
})
export const udbReplicaSets: CountFact = count(10_000, 'replica sets').from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: '“tens of thousands”',
  qualifier: 'at least',
})
export const udbInstance: DataSizeFact = gigabytes(824.4).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'an instance of one replica set',
})
export const binlogCopies: CountFact = count(2, 'Binlog Servers').from(from.myRocksPaper, { asOf: '2020-08', scope: 'a MySQL instance' })

// mcrouter, defaults of August 2026.

export const failuresUntilDown: CountFact = count(3, 'failures').from(from.mcrouterOptions, {
  scope: 'default of failures_until_tko',
})
export const serverTimeout: DurationFact = lasting(ms(1000)).from(from.mcrouterOptions, { scope: 'default of server_timeout_ms' })

export const memcacheSize: Unpublished = unpublished(
  'looked for in the memcache paper, of which figure 5 draws the working sets of two families of keys, not the size of a pool',
)
export const taoCacheSize: Unpublished = unpublished(
  'the TAO paper gives the data behind it (“many petabytes”) and the memory of a follower (144 GB), not the size of the caches',
)
export const followerLag: Unpublished = unpublished(
  'the TAO paper says that replication lag is usually under 1 s and measures that of databases; none is given for followers behind leaders alone',
)
export const udbLogs: Unpublished = unpublished('looked for in the MyRocks paper')
export const binlogLag: Unpublished = unpublished('the MyRocks paper calls the commit latency in a region short, without a figure')
export const storesCost: Unpublished = unpublished('looked in the papers on memcache, TAO and MyRocks: shares of servers saved, no cost')

// Leases of memcached, paper of April 2013.

export const missesWithoutLeases: ThroughputFact = perSecond(17_000, 'database queries').from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'peak, misses of a set of keys prone to thundering herds, one week',
})
export const missesWithLeases: ThroughputFact = perSecond(1300, 'database queries').from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'peak, misses of the same set of keys',
})
export const leaseEffect: RatioFact = derive('queries without leases ÷ with leases', () => ratioOf(missesWithoutLeases, missesWithLeases), [
  missesWithoutLeases,
  missesWithLeases,
])

// Haystack (2010), f4 (2014), Gorilla (2015), gains of MyRocks (2020).

export const photoImages: CountFact = count(260_000_000_000, 'images').from(from.haystackPaper, { asOf: '2010-10', qualifier: 'over' })
export const photosServed: ThroughputFact = perSecond(1_000_000, 'images').from(from.haystackPaper, {
  asOf: '2010-10',
  scope: 'peak',
  qualifier: 'over',
})
export const haystackSaving: RatioFact = percent(28).from(from.haystackPaper, {
  asOf: '2010-10',
  scope: 'cheaper a usable terabyte than a NAS appliance',
  qualifier: 'about',
})
export const haystackReads: RatioFact = factor(4).from(from.haystackPaper, {
  asOf: '2010-10',
  scope: 'reads a usable terabyte against a NAS appliance',
  qualifier: 'about',
})
export const warmData: DataSizeFact = petabytes(65).from(from.f4Paper, { asOf: '2014-10', scope: 'logical', qualifier: 'over' })
export const warmSaved: DataSizeFact = petabytes(53).from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'saved against Haystack',
  qualifier: 'over',
})
export const hotCopies: RatioFact = factor(3.6).from(from.f4Paper, { asOf: '2014-10', scope: 'physical to logical size, Haystack' })
export const warmCopies: RatioFact = factor(2.1).from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'physical to logical size, f4 with XOR over three regions',
})
export const warmTail: LatencyFact = p99(ms(80)).from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'reads from f4 in the same region',
  qualifier: 'under',
})
export const gorillaPoint: DataSizeFact = bytes(1.37).from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: 'average, a data point, before 16 bytes',
})
export const gorillaSeries: CountFact = count(2_000_000_000, 'time series').from(from.gorillaPaper, {
  asOf: '2015',
  scope: 'unique, spring',
  qualifier: 'over',
})
export const gorillaPoints: ThroughputFact = perSecond(12_000_000, 'data points').from(from.gorillaPaper, {
  asOf: '2015',
  scope: 'added, spring',
  qualifier: 'about',
})
export const gorillaWindow: DurationFact = hours(26).from(from.gorillaPaper, { asOf: '2015-08', scope: 'kept in memory' })
export const udbSmaller: RatioFact = percent(62.3).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'smaller instances than compressed InnoDB, same data',
})
export const blobCost: Unpublished = unpublished(
  'the Haystack paper compares cost with NAS appliances (about 28 % less a usable terabyte); it and the papers on f4, Gorilla and MyRocks give no amount',
)
export const hbaseVersion: Unpublished = unpublished('the Gorilla paper does not say which version of HBase runs')

// The way of one read through memcache, paper of April 2013.

export const pageItems: CountFact = count(521, 'items').from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'average, distinct items from memcache for one popular page',
})
export const keysPerBatch: CountFact = count(24, 'keys').from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'average, a request to memcache',
})
export const leaseInterval: DurationFact = seconds(10).from(from.memcachePaper, {
  asOf: '2013-04',
  scope: 'default, between two tokens of a key on a server',
})
export const pageBudget: Unpublished = unpublished('looked for a promised time of a page or a read in the memcache paper')
export const pageLatency: Unpublished = unpublished('the memcache paper measures gets, not the page around them')
export const gutterLatency: Unpublished = unpublished(
  'looked for in the memcache paper, which gives hit rates of Gutter, not how long a get from it takes',
)
export const regionalLatency: Unpublished = unpublished(
  'the memcache paper says that crossing cluster boundaries adds latency, without a figure',
)
export const databaseLatency: Unpublished = unpublished('the memcache paper calls the path to the database costly, without a figure')
export const setLatency: Unpublished = unpublished('looked in figures 3 and 8 of the memcache paper: gets only')
export const cacheAvailability: Unpublished = unpublished(
  'the memcache paper gives what Gutter saves (clients see 99 % fewer failures), not how many are left',
)
export const mysqlVersion: Unpublished = unpublished('the memcache paper does not say which version of MySQL runs')

// Migration of UDB from InnoDB to MyRocks, 2014 to 2017.

export const replicaSetInstances: CountFact = count(6, 'MySQL instances').from(from.myRocksPaper, {
  asOf: '2017',
  scope: 'a replica set during the migration, 2016–2017',
})
export const innoDbInstance: DataSizeFact = gigabytes(2187.4).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'compressed InnoDB, same data of one replica set',
})
export const innoDbWaste: RatioFact = percent(25).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'to 30 %, space of an InnoDB block lost to fragmentation',
  qualifier: 'about',
})
export const loadSpeed: DataSizeFact = gigabytes(200).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'to 300 GB an hour: InnoDB data loaded into MyRocks, a replica set',
})
export const serversSaved: RatioFact = percent(50).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'fewer servers of UDB',
  qualifier: 'over',
})
export const flashWrites: RatioFact = percent(75).from(from.myRocksPaper, { asOf: '2020-08', scope: 'fewer bytes written to flash' })
export const cpuTarget: RatioFact = percent(40).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'target: CPU of all mysqld of a host at peak',
  qualifier: 'under',
})
export const migrationCost: Unpublished = unpublished('looked for an amount of money in the paper and, as far as read, in the article')

// A client of leases, mcrouter of August 2026 (leases are off by default there).

export const hotMissWait: LatencyFact = ms(2).from(from.mcrouterLookaside, {
  scope: 'default, first wait after a hot miss, doubled each time',
})
export const hotMissMaxWait: LatencyFact = ms(500).from(from.mcrouterLookaside, { scope: 'default, longest single wait' })
export const hotMissRetries: CountFact = count(10, 'retries').from(from.mcrouterLookaside, { scope: 'default, on a hot miss' })
export const hotMissTotal: LatencyFact = derive('first wait, doubled up to the longest, over all retries', () => {
  let wait = hotMissWait.base
  let total = 0
  for (let retry = 0; retry < hotMissRetries.base; retry++) {
    total += wait
    wait = Math.min(2 * wait, hotMissMaxWait.base)
  }
  return ms(1000 * total)
}, [hotMissWait, hotMissMaxWait, hotMissRetries])

// RocksDB 7.4 on Tectonic: table 2 of the paper of June 2023 (MultiGet of 10 nearby keys, parallel I/O on).

const multiGet = 'MultiGet of 10 keys on Tectonic, parallel I/O'
export const multiGet1: ThroughputFact = perSecond(600, 'MultiGets').from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: `${multiGet}, 1 thread`,
})
export const multiGet1Tail: LatencyFact = p99(ms(5.49)).from(from.disaggregatedPaper, { asOf: '2023-06', scope: `${multiGet}, 1 thread` })
export const multiGet8: ThroughputFact = perSecond(4100, 'MultiGets').from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: `${multiGet}, 8 threads`,
})
export const multiGet8Tail: LatencyFact = p99(ms(3.67)).from(from.disaggregatedPaper, { asOf: '2023-06', scope: `${multiGet}, 8 threads` })
export const multiGet16: ThroughputFact = perSecond(5500, 'MultiGets').from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: `${multiGet}, 16 threads`,
})
export const multiGet16Tail: LatencyFact = p99(ms(6.5)).from(from.disaggregatedPaper, { asOf: '2023-06', scope: `${multiGet}, 16 threads` })
export const multiGet32: ThroughputFact = perSecond(6400, 'MultiGets').from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: `${multiGet}, 32 threads`,
})
export const multiGet32Tail: LatencyFact = p99(ms(13.23)).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: `${multiGet}, 32 threads`,
})
export const localMultiGet: ThroughputFact = perSecond(39_300, 'MultiGets').from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'MultiGet of 10 keys on local SSD, 32 threads',
})
export const localMultiGetTail: LatencyFact = p99(ms(1.51)).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'MultiGet of 10 keys on local SSD, 32 threads',
})
export const localGain: RatioFact = derive('MultiGets on local SSD ÷ on Tectonic, 32 threads', () => ratioOf(localMultiGet, multiGet32), [
  localMultiGet,
  multiGet32,
])
export const readTarget: LatencyFact = p99(ms(5)).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'typically expected of small reads and writes',
  qualifier: 'under',
})
export const spaceUsedRemote: RatioFact = percent(75).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'space used, a ZippyDB cluster on Tectonic',
})
export const spaceUsedLocal: RatioFact = percent(35).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'space used, a ZippyDB cluster on local SSD',
})
export const failoverRemote: DurationFact = seconds(49).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'failover of a ZippyDB database on Tectonic',
})
export const failoverLocal: DurationFact = minutes(51).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'failover of a ZippyDB database on local SSD',
})
export const codingOverhead: RatioFact = factor(1.5).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'space of SST files, encoding [12,8]',
})
export const flashCacheGain: RatioFact = percent(30).from(from.disaggregatedPaper, {
  asOf: '2023-06',
  scope: 'to 40 %, better read latency of ZippyDB with the cache on flash',
})
export const flashCost: Unpublished = unpublished('looked for an amount of money in the paper')

// 23 September 2010: a feedback loop between cache and databases.

export const outageOf2010: DurationFact = hours(2.5).from(from.outage2010, {
  asOf: '2010-09-23',
  scope: 'for many users',
  qualifier: 'about',
})
export const queriesOf2010: ThroughputFact = perSecond(100_000, 'queries').from(from.outage2010, {
  asOf: '2010-09-23',
  scope: '“hundreds of thousands”, to one cluster of databases',
  qualifier: 'at least',
})

// A cell of f4 (2014).

export const cellRacks: CountFact = count(14, 'racks').from(from.f4Paper, { asOf: '2014-10', scope: 'a cell' })
export const rackHosts: CountFact = count(15, 'hosts').from(from.f4Paper, { asOf: '2014-10', scope: 'a rack' })
export const hostDrives: CountFact = count(30, 'drives').from(from.f4Paper, { asOf: '2014-10', scope: 'a host' })
export const driveSize: DataSizeFact = terabytes(4).from(from.f4Paper, { asOf: '2014-10', scope: 'a drive' })
export const cellDrives: CountFact = derive(
  'racks × hosts × drives',
  () => count(cellRacks.base * rackHosts.base * hostDrives.base, 'drives'),
  [cellRacks, rackHosts, hostDrives],
)
export const cellRaw: DataSizeFact = derive('drives × 4 TB', () => petabytes((driveSize.base * cellDrives.base) / 1e15), [
  driveSize,
  cellDrives,
])
export const dataBlocks: CountFact = count(10, 'blocks').from(from.f4Paper, { asOf: '2014-10', scope: 'data, a stripe' })
export const parityBlocks: CountFact = count(4, 'blocks').from(from.f4Paper, { asOf: '2014-10', scope: 'parity, a stripe' })
export const cellLogical: DataSizeFact = derive(
  'raw × data ÷ (data + parity)',
  () => scale(cellRaw, dataBlocks.base / (dataBlocks.base + parityBlocks.base)),
  [cellRaw, dataBlocks, parityBlocks],
)
export const driveLimit: ThroughputFact = perSecond(80, 'I/Os').from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'a drive of 4 TB, latency still acceptable',
})
export const limitOfTerabyte: ThroughputFact = perSecond(20, 'I/Os').from(from.f4Paper, { asOf: '2014-10', scope: 'a terabyte' })
export const clusterPeak: ThroughputFact = perSecond(3.5, 'I/Os').from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'a terabyte, most loaded cluster, peak of a week',
})
export const machinePeak: ThroughputFact = perSecond(4.1, 'I/Os').from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'a terabyte, most loaded machine, peak of a week',
})
export const drivePeak: ThroughputFact = perSecond(8.5, 'I/Os').from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'a terabyte, most loaded drive, peak of a week',
})
export const driveLoad: ThroughputFact = derive('peak a terabyte × 4 TB', () => scale(drivePeak, driveSize.base / 1e12), [
  drivePeak,
  driveSize,
])
export const hostLimit: ThroughputFact = derive('limit of a drive × drives', () => scale(driveLimit, hostDrives.base), [
  driveLimit,
  hostDrives,
])
export const hostLoad: ThroughputFact = derive(
  'peak a terabyte × drives × 4 TB',
  () => perSecond(Math.round((machinePeak.base * hostDrives.base * driveSize.base) / 1e12), 'I/Os'),
  [machinePeak, hostDrives, driveSize],
)
export const cellLimit: ThroughputFact = derive('limit of a drive × drives of a cell', () => scale(driveLimit, cellDrives.base), [
  driveLimit,
  cellDrives,
])
export const cellLoad: ThroughputFact = derive('peak a terabyte × raw size', () => scale(clusterPeak, cellRaw.base / 1e12), [
  clusterPeak,
  cellRaw,
])
export const driveHeadroom: RatioFact = derive(
  '1 − load ÷ limit of the drive',
  () => percent(100 - (100 * driveLoad.base) / driveLimit.base),
  [driveLoad, driveLimit],
)
export const warmMedian: LatencyFact = p50(ms(17)).from(from.f4Paper, { asOf: '2014-10', scope: 'reads from f4, same region' })
export const hotMedian: LatencyFact = p50(ms(14)).from(from.f4Paper, { asOf: '2014-10', scope: 'reads from Haystack, same region' })
export const blockSize: DataSizeFact = gigabytes(1).from(from.f4Paper, { asOf: '2014-10', scope: 'a block, typically' })
export const blobSize: DataSizeFact = kilobytes(40).from(from.f4Paper, { asOf: '2014-10', scope: 'a BLOB, as an example' })
export const driveFailures: RatioFact = percent(1).from(from.f4Paper, {
  asOf: '2014-10',
  scope: 'in general, of drives in a year',
  qualifier: 'about',
})
export const deletedData: RatioFact = percent(6.8).from(from.f4Paper, { asOf: '2014-10', scope: 'of space, deleted and not reclaimed' })
export const hdfsVersion: Unpublished = unpublished('the f4 paper does not say which version of HDFS it is built on')
export const cellCost: Unpublished = unpublished('looked for an amount of money in the f4 paper, which gives petabytes saved')

// How Gorilla grew (paper of 2015).

export const odsLoad: Unpublished = unpublished(
  'looked for in the Gorilla paper, which gives the queries that ODS served when Gorilla launched, not those before',
)
export const odsTail: LatencyFact = percentile(90, ms(2000)).from(from.gorillaPaper, {
  asOf: '2013',
  scope: '“multiple seconds”, queries to HBase',
  qualifier: 'at least',
})
export const odsSize: DataSizeFact = petabytes(2).from(from.gorillaPaper, { asOf: '2013', scope: 'in HBase', qualifier: 'about' })
export const recentQueries: RatioFact = percent(85).from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: 'of queries to ODS, last 26 h, before Gorilla',
  qualifier: 'at least',
})
export const queriesAtLaunch: ThroughputFact = perSecond(450, 'queries').from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: 'to ODS, when Gorilla was launched, about 18 months before the paper',
})
export const queriesOf2015: ThroughputFact = perSecond(5000, 'queries').from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: 'steady',
  qualifier: 'over',
})
export const queryPeak: ThroughputFact = perSecond(40_000, 'queries').from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: 'peak, at one point',
})
export const queryGrowth: RatioFact = derive(
  'steady queries of 2015 ÷ queries at the launch',
  () => ratioOf(queriesOf2015, queriesAtLaunch),
  [queriesOf2015, queriesAtLaunch],
)
export const memoryAtLaunch: DataSizeFact = terabytes(1.3).from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: '26 h of all series, at launch, 18 months before the paper',
})
export const hostsAtLaunch: CountFact = count(20, 'hosts').from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: 'a cluster, at launch, 18 months before the paper',
})
export const memoryOfHost: DataSizeFact = derive(
  'memory ÷ hosts at launch',
  () => gigabytes(memoryAtLaunch.base / hostsAtLaunch.base / 1e9),
  [memoryAtLaunch, hostsAtLaunch],
)
export const hostsOf2015: CountFact = count(80, 'hosts').from(from.gorillaPaper, { asOf: '2015-08', scope: 'each cluster' })
export const gorillaTail: LatencyFact = percentile(90, ms(10)).from(from.gorillaPaper, { asOf: '2015-08', scope: 'queries to Gorilla' })
export const shardOnDisk: DataSizeFact = gigabytes(16).from(from.gorillaPaper, { asOf: '2015-08', scope: 'a shard', qualifier: 'about' })
export const shardReload: DurationFact = minutes(5).from(from.gorillaPaper, {
  asOf: '2015-08',
  scope: 'until a host has read all',
  qualifier: 'about',
})
export const shardMove: DurationFact = seconds(30).from(from.gorillaPaper, { asOf: '2015-08', scope: 'or less, if the cluster is healthy' })
export const writeBuffer: DurationFact = minutes(1).from(from.gorillaPaper, { asOf: '2015-08', scope: 'writes that clients hold' })
export const glusterVersion: Unpublished = unpublished('the Gorilla paper does not say which version of GlusterFS runs')
export const gorillaCost: Unpublished = unpublished('looked for an amount of money in the Gorilla paper')

// Configuration at Facebook (2015).

export const configServers: CountFact = count(100_000, 'servers').from(from.configurationPaper, {
  asOf: '2015-10',
  scope: '“hundreds of thousands”',
  qualifier: 'at least',
})
export const mobileDevices: CountFact = count(1_000_000_000, 'devices').from(from.configurationPaper, {
  asOf: '2015-10',
  qualifier: 'over',
})
export const mobilePoll: DurationFact = hours(1).from(from.configurationPaper, { asOf: '2015-10', scope: 'between polls, such as' })
export const gateChecks: ThroughputFact = perSecond(1_000_000_000, 'checks').from(from.configurationPaper, {
  asOf: '2015-02',
  scope: '“billions”, Gatekeeper on all of the site',
  qualifier: 'at least',
})
export const canaryTime: DurationFact = minutes(10).from(from.configurationPaper, {
  asOf: '2015-10',
  scope: 'automated canary tests',
  qualifier: 'about',
})
export const canaryServers: CountFact = count(20, 'servers').from(from.configurationPaper, {
  asOf: '2015-10',
  scope: 'first phase of a canary, example',
})
export const commitTime: LatencyFact = ms(5000).from(from.configurationPaper, {
  asOf: '2014-11',
  scope: 'into the shared repository',
  qualifier: 'about',
})
export const tailTime: LatencyFact = ms(5000).from(from.configurationPaper, {
  asOf: '2014-11',
  scope: 'repository to git tailer',
  qualifier: 'about',
})
export const treeTime: LatencyFact = ms(4500).from(from.configurationPaper, {
  asOf: '2014-11',
  scope: 'Zeus to all subscribed servers',
  qualifier: 'about',
})
export const propagation: LatencyFact = derive('commit + tail + tree', () => add(add(commitTime, tailTime), treeTime), [
  commitTime,
  tailTime,
  treeTime,
])
export const largeConfigs: DurationFact = minutes(4).from(from.configurationPaper, {
  asOf: '2015-10',
  scope: 'hundreds of megabytes to thousands of servers',
  qualifier: 'under',
})
export const configIncidents: RatioFact = percent(16).from(from.configurationPaper, {
  asOf: '2015-10',
  scope: 'of high-impact incidents in three months',
})
export const exposedBugs: RatioFact = percent(22).from(from.configurationPaper, {
  asOf: '2015-10',
  scope: 'of those: a valid config that exposed a bug',
})
export const commitGrowth: RatioFact = percent(180).from(from.configurationPaper, {
  asOf: '2015-01',
  scope: 'growth of the peak of commits a day, in ten months',
})
export const webReleases: ThroughputFact = perDay(2, 'releases').from(from.configurationPaper, { asOf: '2015-10', scope: 'facebook.com' })
export const configAvailability: Unpublished = unpublished('the paper says that outages of its components are rare, no figure')
export const configCost: Unpublished = unpublished(
  'looked for in the paper, which says that Gatekeeper takes a significant share of the CPU of the front end, without a figure',
)
export const hhvmVersion: Unpublished = unpublished('the paper on configuration does not say which version of HHVM runs')

// Storage of the User Database over the years (paper of 2020).

export const diskReads: ThroughputFact = perSecond(100, 'I/Os').from(from.myRocksPaper, {
  asOf: '2010',
  scope: '“hundreds”, a server on spinning disks',
  qualifier: 'at least',
})
export const flashcacheReads: ThroughputFact = perSecond(1000, 'I/Os').from(from.myRocksPaper, {
  asOf: '2010',
  scope: '“thousands”, a server with Flashcache, from 2010',
  qualifier: 'at least',
})
export const flashReads: Unpublished = unpublished('the MyRocks paper says only that pure flash was no longer bound by reads')
export const innoDbSaving: RatioFact = percent(50).from(from.myRocksPaper, {
  asOf: '2011',
  scope: 'less space with compression of InnoDB',
  qualifier: 'about',
})
export const slabSaved: RatioFact = percent(80).from(from.myRocksPaper, {
  asOf: '2020-08',
  scope: 'on average, less kernel slab with direct I/O',
  qualifier: 'over',
})
export const udbQueries: Unpublished = unpublished(
  'the MyRocks paper gives CPU and bytes written of a replica set, no rate of queries of UDB',
)
export const udbLatency: Unpublished = unpublished('the MyRocks paper says that reads of both engines were comparable, no value')
export const udbAvailability: Unpublished = unpublished('looked in the MyRocks paper: none given')

// What the training of Llama 3.1 would cost at AWS's list price (model card, paper and price list of 2024).

export const hours8b: CountFact = count(1_460_000, 'GPU hours').from(from.llamaCard, { asOf: '2024-07', scope: 'H100, training of the 8B' })
export const hours70b: CountFact = count(7_000_000, 'GPU hours').from(from.llamaCard, {
  asOf: '2024-07',
  scope: 'H100, training of the 70B',
})
export const hours405b: CountFact = count(30_840_000, 'GPU hours').from(from.llamaCard, {
  asOf: '2024-07',
  scope: 'H100, training of the 405B',
})
export const hoursAll: CountFact = count(39_300_000, 'GPU hours').from(from.llamaCard, {
  asOf: '2024-07',
  scope: 'H100, training of all three',
})
export const instancePrice: CostFact = usd(98.32)
  .each('instance hour')
  .from(from.onDemandPrices, { asOf: '2024-07-10', scope: 'p5.48xlarge, on demand, Linux, us-east-1' })
export const instanceGpus: CountFact = count(8, 'GPUs').from(from.instanceTypes, { asOf: '2024-07-02', scope: 'H100, a p5.48xlarge' })
export const gpuHourPrice: CostFact = derive(
  'price of a p5.48xlarge ÷ its GPUs',
  () => usd(instancePrice.base / instanceGpus.base).each('GPU hour'),
  [instancePrice, instanceGpus],
)
/** GPU hours at the price on demand. */
function atListPrice(gpuHours: CountFact): CostFact {
  return derive('GPU hours × price of one', () => usd(gpuHours.base * gpuHourPrice.base).each('training'), [gpuHours, gpuHourPrice])
}
export const cost8b: CostFact = atListPrice(hours8b)
export const cost70b: CostFact = atListPrice(hours70b)
export const cost405b: CostFact = atListPrice(hours405b)
export const costAll: CostFact = atListPrice(hoursAll)
export const trainingTokens: CountFact = count(15_600_000_000_000, 'tokens').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: 'pre-training of the 405B',
})
export const tokenCost: CostFact = derive(
  'cost of the 405B ÷ its tokens',
  () => usd((cost405b.base * 1e6) / trainingTokens.base).each('million tokens of the 405B'),
  [cost405b, trainingTokens],
)
export const trainingGpus: CountFact = count(16_384, 'GPUs').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: 'pre-training of the 405B (“up to 16K”)',
  qualifier: 'up to',
})
export const clusterHour: CostFact = derive('GPUs × price of a GPU hour', () => usd(trainingGpus.base * gpuHourPrice.base).per('hour'), [
  trainingGpus,
  gpuHourPrice,
])
export const serverGpus: CountFact = count(8, 'GPUs').from(from.llamaPaper, { asOf: '2024-07', scope: 'a Grand Teton server' })
export const trainingServers: CountFact = derive('GPUs ÷ GPUs a server', () => count(trainingGpus.base / serverGpus.base, 'servers'), [
  trainingGpus,
  serverGpus,
])
export const trainingFlops: CountFact = count(3.8e25, 'FLOPs').from(from.llamaPaper, { asOf: '2024-07', scope: 'pre-training of the 405B' })
export const gpuSpeed: ThroughputFact = perSecond(400e12, 'FLOPs').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: 'a GPU of 16,384, sequences of 8,192 tokens, BF16',
})
export const computingHours: CountFact = count(trainingFlops.base / (gpuSpeed.base * 3600), 'GPU hours').estimated(
  'FLOPs of the pre-training ÷ 400 TFLOP/s a GPU; the longer sequences ran at 380, 8,192 GPUs at 430',
  [trainingFlops, gpuSpeed],
)
export const trainingSpeed: ThroughputFact = perSecond(
  (trainingGpus.base * gpuSpeed.base * trainingTokens.base) / trainingFlops.base,
  'tokens',
).estimated('GPUs × 400 TFLOP/s ÷ FLOPs a token of the whole pre-training', [trainingGpus, gpuSpeed, trainingTokens, trainingFlops])
export const effectiveTime: AvailabilityFact = availability(90).from(from.llamaPaper, {
  asOf: '2024-07',
  scope: 'higher than, useful training time ÷ elapsed time',
})
const fiftyFourDays = '54 days of pre-training of the 405B'
export const unexpectedStops: CountFact = count(419, 'interruptions').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: `unexpected, ${fiftyFourDays}`,
})
export const plannedStops: CountFact = count(47, 'interruptions').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: `planned, ${fiftyFourDays}`,
})
export const betweenStops: DurationFact = derive('54 days ÷ unexpected interruptions', () => hours((54 * 24) / unexpectedStops.base), [
  unexpectedStops,
])
export const gpuStops: CountFact = count(148, 'interruptions').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: `faulty GPU, ${fiftyFourDays}`,
})
export const memoryStops: CountFact = count(72, 'interruptions').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: `HBM3 of a GPU, ${fiftyFourDays}`,
})
export const networkStops: CountFact = count(35, 'interruptions').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: `network switch or cable, ${fiftyFourDays}`,
})
export const watchdogStops: CountFact = count(7, 'interruptions').from(from.llamaPaper, {
  asOf: '2024-07',
  scope: `NCCL watchdog timeouts of unknown cause, ${fiftyFourDays}`,
})
export const fabricRate: BandwidthFact = gbps(400).from(from.llamaPaper, { asOf: '2024-07', scope: 'interconnect between GPUs' })
export const checkpointStore: DataSizeFact = petabytes(240).from(from.llamaPaper, { asOf: '2024-07', scope: 'storage fabric of Tectonic' })
export const checkpointServers: CountFact = count(7500, 'servers').from(from.llamaPaper, { asOf: '2024-07', scope: 'with SSDs' })
export const checkpointRate: BandwidthFact = bytesPerSecond(7e12).from(from.llamaPaper, {
  asOf: '2024-07',
  scope: 'peak; 2 TB/s sustained',
})
export const gpuState: DataSizeFact = gigabytes(4).from(from.llamaPaper, {
  asOf: '2024-07',
  scope: 'from 1 MB: state of a GPU in a checkpoint',
  qualifier: 'up to',
})
export const collectiveTimeout: DurationFact = minutes(10).from(from.ncclProcessGroupHeader, {
  scope: 'default of an NCCL group, PyTorch 2.6.0',
})
export const heartbeatTimeout: DurationFact = minutes(8).from(from.ncclProcessGroup, {
  scope: 'default of TORCH_NCCL_HEARTBEAT_TIMEOUT_SEC, PyTorch 2.6.0',
})
export const trainingVersion: Unpublished = unpublished(
  'looked for the version of PyTorch in sections 1, 3.3 and 3.4 of the paper and in the model card',
)
export const stepTime: Unpublished = unpublished('looked for the time of a step in sections 1, 3.3 and 3.4 of the paper')
