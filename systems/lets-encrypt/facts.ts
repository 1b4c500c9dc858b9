import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CostFact,
  type CostFactPer,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gigabytes,
  hours,
  type LatencyFact,
  megabytes,
  minutes,
  ms,
  p50,
  percent,
  perMonth,
  perSecond,
  type RatioFact,
  scale,
  shareOf,
  type ThroughputFact,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

// The budget of 2017, as published in September 2016.

const budget = { asOf: '2016-09-20', scope: 'budget for 2017' }

export const staffing: CostFactPer<'year'> = usd(2_060_000).per('year').from(from.costs, budget)
export const hardware: CostFactPer<'year'> = usd(200_000).per('year').from(from.costs, budget)
export const hosting: CostFactPer<'year'> = usd(300_000).per('year').from(from.costs, budget)
export const legal: CostFactPer<'year'> = usd(350_000).per('year').from(from.costs, budget)
export const total: CostFactPer<'year'> = usd(2_910_000).per('year').from(from.costs, budget)
export const people: CountFact = count(10, 'employees').from(from.costs, {
  asOf: '2016-09-20',
  scope: 'in the budget; five of the ten of that day run systems',
})
export const staffShare: RatioFact = derive('staffing ÷ total', () => shareOf(staffing, total), [staffing, total])

// What came of it, and after it.

export const spent2017: CostFactPer<'year'> = usd(2_650_000)
  .per('year')
  .from(from.forward2018, { asOf: '2017-12-07', scope: 'expected expenses of 2017', qualifier: 'about' })
export const certificates: CountFact = count(46_000_000, 'certificates').from(from.forward2018, {
  asOf: '2017-12-07',
  scope: 'active, not yet expired',
})
export const perCertificate: CostFact = derive(
  'budget of 2017 ÷ certificates active in December 2017',
  () => usd(total.value / certificates.value).each('certificate-year'),
  [total, certificates],
)
export const budget2020: CostFactPer<'year'> = usd(3_350_000)
  .per('year')
  .from(from.billion, { asOf: '2020-02-27', scope: 'annual budget', qualifier: 'about' })
export const websites2020: CountFact = count(192_000_000, 'websites').from(from.billion, { asOf: '2020-02-27', qualifier: 'about' })
export const perWebsite2020: CostFact = derive(
  'annual budget ÷ websites, February 2020',
  () => usd(budget2020.value / websites2020.value).each('website-year'),
  [budget2020, websites2020],
)
export const rackUnits2017: CountFact = count(70, 'rack units').from(from.forward2018, {
  asOf: '2017-12-07',
  scope: 'two data centers',
  qualifier: 'about',
})
export const rackUnits2018: CountFact = count(55, 'rack units').from(from.forward2019, {
  asOf: '2018-12-31',
  scope: 'two data centers',
  qualifier: 'about',
})

// The database, and the limits that spare it.

export const medianBefore: LatencyFact = p50(ms(90)).from(from.databaseServers, {
  asOf: '2020-09',
  scope: 'API request, before the new servers',
  qualifier: 'about',
})
export const medianAfter: LatencyFact = p50(ms(9)).from(from.databaseServers, {
  asOf: '2020-09',
  scope: 'API request, after',
  qualifier: 'about',
})
export const operationsSaved: RatioFact = percent(80).from(from.scalingLimits, {
  asOf: '2025-01-30',
  scope: 'fewer operations of MariaDB since limits are kept in Redis',
})
export const newOrders: ThroughputFact = perSecond(300, 'requests').from(from.rateLimits, {
  asOf: '2026-08-05',
  scope: 'limit of /acme/new-order for one IP address, burst capacity 200',
})
export const sameSet: CountFact = count(5, 'certificates').from(from.rateLimits, {
  asOf: '2026-08-05',
  scope: 'limit, the same set of identifiers, every 7 days',
})

// The move from OCSP to revocation lists.

// Revocation lists.

export const certificates2022: CountFact = count(200_000_000, 'active certificates').from(from.newLife, {
  asOf: '2022-09',
  scope: 'on any day',
  qualifier: 'over',
})
export const shards: CountFact = count(128, 'shards').from(from.newLife, { asOf: '2022-09', scope: 'of the lists, as planned' })
export const worstShard: DataSizeFact = megabytes(70).from(from.newLife, {
  asOf: '2022-09',
  scope: 'a shard at most, if every certificate were revoked',
})
export const wholeList: DataSizeFact = gigabytes(8).from(from.newLife, {
  asOf: '2022-09',
  scope: 'one list, if every certificate were revoked',
  qualifier: 'over',
})
export const allShards: DataSizeFact = derive('shards × worst size of a shard', () => scale(worstShard, shards.base), [shards, worstShard])
export const pushedWithin: DurationFact = hours(6).from(from.newLife, { asOf: '2022-09', scope: 'as quickly as, updates of Firefox' })
export const publishedWithin: DurationFact = hours(24).from(from.updater, {
  asOf: '2025-08',
  scope: 'crl-updater does not start with a period as long as this',
})
export const updateTimeout: DurationFact = minutes(10).from(from.updaterCommand, {
  asOf: '2025-08',
  scope: 'default, one shard, all its attempts',
})
export const ageLimit: DurationFact = hours(168).from(from.checkerCommand, {
  asOf: '2025-08',
  scope: 'default of -ageLimit of crl-checker',
})

// OCSP.

export const responses2022: ThroughputFact = perSecond(100_000, 'OCSP responses').from(from.ocspCaching, {
  asOf: '2022-12',
  qualifier: 'about',
})
export const byCdn2022: RatioFact = percent(98).from(from.ocspCaching, { asOf: '2022-12', scope: 'to 99 %, of the responses, normally' })
export const ownCapacity: RatioFact = percent(6).from(from.ocspCaching, {
  asOf: '2022-12',
  scope: 'of the responses, without the CDN, before 2022’s work',
  qualifier: 'up to',
})
export const firstTest: ThroughputFact = perSecond(12_500, 'OCSP requests').from(from.ocspCaching, {
  asOf: '2022-12',
  scope: 'with 1/16 of the CDN cache dropped',
  qualifier: 'about',
})
export const requests2025: ThroughputFact = perMonth(340_000_000_000, 'OCSP requests').from(from.endOfLife, {
  asOf: '2025-08',
  scope: 'at the height earlier in 2025',
  qualifier: 'about',
})
export const byCdn2025: ThroughputFact = perSecond(140_000, 'OCSP requests').from(from.endOfLife, {
  asOf: '2025-08',
  scope: 'at the height, by the CDN',
  qualifier: 'over',
})
export const byOrigin2025: ThroughputFact = perSecond(15_000, 'OCSP requests').from(from.endOfLife, {
  asOf: '2025-08',
  scope: 'at the height, by the origin',
})
export const originShare: RatioFact = derive(
  'requests to the origin ÷ requests to the CDN, at the height',
  () => shareOf(byOrigin2025, byCdn2025),
  [byOrigin2025, byCdn2025],
)
export const migrationCost: Unpublished = unpublished(
  'the posts say that OCSP took considerable resources and that Akamai donated its CDN; they give no amount',
)
