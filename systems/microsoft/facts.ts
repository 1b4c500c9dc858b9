import { derive, type Unpublished, unpublished } from 'fourplane'
import { type CountFact, count, type DurationFact, minutes, percent, type RatioFact, subtract } from 'fourplane/units'
import * as from from './sources.ts'

export const impact: DurationFact = minutes(335).from(from.finalReview, {
  asOf: '2023-01-25',
  scope: '07:08 to 12:43 UTC',
})
export const mostRecovered: DurationFact = minutes(117).from(from.finalReview, {
  asOf: '2023-01-25',
  scope: '07:08 to 09:05 UTC, most regions and services',
})
export const tail: DurationFact = derive('whole impact − time until most had recovered', () => subtract(impact, mostRecovered), [
  impact,
  mostRecovered,
])
export const stuckRouters: CountFact = count(2, 'routers').from(from.finalReview, {
  asOf: '2023-01-25',
  scope: 'that could not recover automatically',
})
export const procedureSteps: CountFact = count(4, 'steps').from(from.finalReview, {
  asOf: '2023',
  scope: 'of the standard operating procedure for this type of operation',
})
export const detectedAfter: DurationFact = minutes(7).from(from.theRegister, {
  asOf: '2023-01-25',
  scope: 'some, 07:05 to 07:12 UTC',
})
export const commandFound: DurationFact = minutes(75).from(from.theRegister, {
  asOf: '2023-01-25',
  scope: '07:05 to 08:20 UTC, until the command was found',
  qualifier: 'up to',
})
export const lossOnPaths: DurationFact = minutes(188).from(from.vumetric, {
  asOf: '2023-01-25',
  scope: '09:35 to 12:43 UTC, increased packet loss on some paths',
})
export const bulkOutside: DurationFact = minutes(90).from(from.thousandEyes, {
  asOf: '2023-01-25',
  scope: 'bulk of the incident as measured from outside',
  qualifier: 'about',
})

export const bgpAlert: RatioFact = percent(90).from(from.baselineAlerts, {
  scope: 'alert below this BgpAvailability of a circuit, on average',
})
export const bgpWindow: DurationFact = minutes(5).from(from.baselineAlerts, { scope: 'window of the BgpAvailability alert' })

export const wanSize: Unpublished = unpublished('how many routers the WAN has, and of which make, is not in what was read')
export const users: Unpublished = unpublished('no source that was read gives a number of affected customers')
export const outageCost: Unpublished = unpublished('no source that was read names a cost')
