import { derive, type Unpublished, unpublished } from 'fourplane'
import { type DurationFact, hours, minutes, percent, type RatioFact, ratioOf, subtract } from 'fourplane/units'
import * as from from './sources.ts'

export const networkInError: RatioFact = percent(85).from(from.juneSummary, {
  asOf: '2021-06-08',
  scope: 'of Fastly’s network returned errors',
})
export const networkBack: RatioFact = percent(95).from(from.juneSummary, {
  asOf: '2021-06-08',
  scope: 'of the network normal within 49 minutes',
})
export const backWithin: DurationFact = minutes(49).from(from.juneSummary, {
  asOf: '2021-06-08',
  scope: 'within, until 95 % of the network was normal',
})
export const seenWithin: DurationFact = minutes(1).from(from.juneSummary, { asOf: '2021-06-08', scope: 'within, by Fastly’s monitoring' })
export const seenOutside: DurationFact = hours(1).from(from.thousandEyes, {
  asOf: '2021-06-08',
  scope: '9:50 to 10:50 UTC, as seen by ThousandEyes',
  qualifier: 'about',
})

export const govUkSeenAfter: DurationFact = minutes(4).from(from.govUkReport, { asOf: '2021-06-08', scope: 'after it began, by GOV.UK' })
export const govUkWait: DurationFact = minutes(15).from(from.govUkReport, {
  asOf: '2021-06-08',
  scope: 'watching the primary CDN before failing over, agreed in the incident',
})
export const govUkCached: RatioFact = percent(93).from(from.govUkReport, {
  asOf: '2021-06',
  scope: 'requests to GOV.UK served from the cache of the CDN',
  qualifier: 'about',
})
export const originWithoutCache: RatioFact = derive(
  '100 % ÷ (100 % − share from the cache)',
  () => ratioOf(percent(100), subtract(percent(100), govUkCached)),
  [govUkCached],
)

export const juneUsers: Unpublished = unpublished(
  'a number of people or requests, looked for in the summary and, as far as read, in the letter on the second quarter',
)
export const juneCost: Unpublished = unpublished('looked for in the summary and, as far as read, in the letter on the second quarter')
