import { derive, type Unpublished, unpublished } from 'fourplane'
import { add, type CountFact, count, type DurationFact, days, minutes, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const firstPeriod: DurationFact = minutes(27).from(from.analysis, {
  asOf: '2019-07-10',
  scope: '16:35 to 17:02 UTC, API severely degraded',
})
export const secondPeriod: DurationFact = minutes(93).from(from.analysis, {
  asOf: '2019-07-10',
  scope: '21:14 to 22:47 UTC, API severely degraded',
})
export const bothPeriods: DurationFact = derive('first + second period', () => add(firstPeriod, secondPeriod), [firstPeriod, secondPeriod])
export const alertedAfter: DurationFact = minutes(1).from(from.analysis, { asOf: '2019-07-10', scope: '16:35 to 16:36 UTC' })
export const understoodAfter: DurationFact = minutes(15).from(from.analysis, {
  asOf: '2019-07-10',
  scope: '16:35 to 16:50 UTC, until it was known that no primary could be elected',
})
export const stalledNodes: CountFact = count(2, 'nodes').from(from.analysis, { asOf: '2019-07-10', scope: 'had stalled four days before' })
export const stalledFor: DurationFact = days(4).from(from.analysis, {
  asOf: '2019-07-10',
  scope: 'before the outage, without metrics of replication lag',
})

export const electionTimeout: DurationFact = seconds(10).from(from.mongoElections, {
  scope: 'default of MongoDB until secondaries seek a new primary; Stripe’s was looked for in its analysis',
})
export const selectionTimeout: DurationFact = seconds(30).from(from.driverOptions, {
  asOf: '2026-08',
  scope: 'default for finding a server, Go driver of MongoDB',
})

export const users: Unpublished = unpublished('a number, looked for in the analysis')
export const outageCost: Unpublished = unpublished('cost or payments lost, looked for in the analysis')
