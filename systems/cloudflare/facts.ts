import { derive, type Unpublished, unpublished } from 'fourplane'
import { type CountFact, count, type DurationFact, factor, minutes, type RatioFact, ratioOf } from 'fourplane/units'
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
