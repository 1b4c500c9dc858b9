import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gigabytes,
  hours,
  megabytes,
  minutes,
  percent,
  perMonth,
  perSecond,
  type RatioFact,
  ratioOf,
  scale,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

// Revocation lists.

export const certificates: CountFact = count(200_000_000, 'active certificates').from(from.newLife, {
  asOf: '2022-09',
  scope: 'over, on any day',
})
export const shards: CountFact = count(128, 'shards').from(from.newLife, { asOf: '2022-09', scope: 'of the lists, as planned' })
export const worstShard: DataSizeFact = megabytes(70).from(from.newLife, {
  asOf: '2022-09',
  scope: 'a shard at most, if every certificate were revoked',
})
export const wholeList: DataSizeFact = gigabytes(8).from(from.newLife, {
  asOf: '2022-09',
  scope: 'over, one list, if every certificate were revoked',
})
export const allShards: DataSizeFact = derive('shards × worst size of a shard', () => scale(worstShard, shards.base), [shards, worstShard])
export const pushedWithin: DurationFact = hours(6).from(from.newLife, { asOf: '2022-09', scope: 'as quickly as, updates of Firefox' })
export const publishedWithin: DurationFact = hours(24).from(from.updater, {
  asOf: '2025-08',
  scope: 'crl-updater does not start with a period as long as this',
})
export const updateTimeout: DurationFact = minutes(10).from(from.updaterCommand, { asOf: '2025-08', scope: 'default, one shard' })
export const ageLimit: DurationFact = hours(168).from(from.checkerCommand, {
  asOf: '2025-08',
  scope: 'default of -ageLimit of crl-checker',
})

// OCSP.

export const responses2022: ThroughputFact = perSecond(100_000, 'OCSP responses').from(from.ocspCaching, {
  asOf: '2022-12',
  scope: 'around',
})
export const byCdn2022: RatioFact = percent(98).from(from.ocspCaching, { asOf: '2022-12', scope: 'to 99 %, of the responses, normally' })
export const ownCapacity: RatioFact = percent(6).from(from.ocspCaching, {
  asOf: '2022-12',
  scope: 'at most, of the responses, without the CDN, before 2022’s work',
})
export const firstTest: ThroughputFact = perSecond(12_500, 'OCSP requests').from(from.ocspCaching, {
  asOf: '2022-12',
  scope: 'about, with 1/16 of the CDN cache dropped',
})
export const requests2025: ThroughputFact = perMonth(340_000_000_000, 'OCSP requests').from(from.endOfLife, {
  asOf: '2025-08',
  scope: 'about, at the height earlier in 2025',
})
export const byCdn2025: ThroughputFact = perSecond(140_000, 'OCSP requests').from(from.endOfLife, {
  asOf: '2025-08',
  scope: 'more than, at the height, by the CDN',
})
export const byOrigin2025: ThroughputFact = perSecond(15_000, 'OCSP requests').from(from.endOfLife, {
  asOf: '2025-08',
  scope: 'at the height, by the origin',
})
export const originShare: RatioFact = derive(
  'requests to the origin ÷ requests to the CDN, at the height',
  () => ratioOf(byOrigin2025, byCdn2025),
  [byOrigin2025, byCdn2025],
)
export const cost: Unpublished = unpublished(
  'the posts say that OCSP took considerable resources and that Akamai donated its CDN; they give no amount',
)
