import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  factor,
  type LatencyFact,
  minutes,
  ms,
  p999,
  percentile,
  perDay,
  perSecond,
  perSecondOf,
  type RatioFact,
  ratioOf,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const featureLimit: CountFact = count(200, 'features').from(from.novemberOutage, {
  asOf: '2025-11-18',
  scope: 'most that the Bot Management system can use at run time',
})
export const featuresInUse: CountFact = count(60, 'features').from(from.novemberOutage, {
  asOf: '2025-11-18',
  scope: 'about, before the change',
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
  scope: 'more than, rows of the metadata query after the change',
})
export const significantFailures: DurationFact = minutes(130).from(from.failSmall, {
  asOf: '2025-11-18',
  scope: 'approximately, significant failures to deliver traffic',
})

export const novemberUsers: Unpublished = unpublished('the post names neither people, customers nor a share of requests that failed')
export const novemberCost: Unpublished = unpublished('neither the post nor the opening of the resilience plan names a cost or credits')
export const clickHouseVersion: Unpublished = unpublished('the post does not say which version of ClickHouse ran')
export const pingoraVersion: Unpublished = unpublished('the post does not say which version of Pingora ran')

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
  scope: 'less than, requests to Quicksilver',
})
export const lookupTail: LatencyFact = p999(ms(7)).from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'less than, requests to Quicksilver',
})
export const keysServed: ThroughputFact = perSecond(3_000_000_000, 'keys').from(from.quicksilverTiers, {
  asOf: '2025-07',
  scope: 'over, worldwide',
})
export const pingoraRequests: ThroughputFact = perDay(1_000_000_000_000, 'requests').from(from.pingoraPost, {
  asOf: '2022-09',
  scope: 'over, all of Pingora',
})
export const pingoraRate: ThroughputFact = derive('requests a day ÷ 86,400 s', () => perSecondOf(pingoraRequests), [pingoraRequests])
export const unimogCities: CountFact = count(200, 'cities').from(from.unimogPost, { asOf: '2020-09', scope: 'more than' })

export const hopLatency: Unpublished = unpublished(
  'neither the post of November 2025 nor the openings of the posts on Unimog and Pingora give the time of a hop',
)
export const latencyPromise: Unpublished = unpublished(
  'no promise of response time for a proxied request in the documentation and posts cited',
)
export const edgeAvailability: Unpublished = unpublished('no measured availability of the edge in the documents cited')
export const edgeCost: Unpublished = unpublished('no cost of the edge in the documents cited')
