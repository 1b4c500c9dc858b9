import { derive, type Unpublished, unpublished } from 'fourplane'
import { add, type CountFact, count, type DurationFact, minutes } from 'fourplane/units'
import * as from from './sources.ts'

export const impact: DurationFact = minutes(66).from(from.report, {
  asOf: '2025-01-21',
  scope: '23:50 UTC to 00:56 UTC, as the summary has it',
})
export const alertToGrowth: DurationFact = minutes(26).from(from.report, {
  asOf: '2025-01-21',
  scope: 'from the alert at 23:00 to the growth of the queue at 23:26 UTC',
  qualifier: 'about',
})
export const queueGrown: DurationFact = minutes(37).from(from.report, {
  asOf: '2025-01-21',
  scope: '23:26 to 00:03 UTC, from the growth of the queue to the time by which its depth was normal',
})
export const alertToNormal: DurationFact = derive('alert to growth + growth to normal', () => add(alertToGrowth, queueGrown), [
  alertToGrowth,
  queueGrown,
])
export const promotedAfter: DurationFact = minutes(46).from(from.report, {
  asOf: '2025-01-21',
  scope: '23:09 to 23:55 UTC, from the first remedy to the promotion of the replica',
})
export const normalAfterPromotion: DurationFact = minutes(8).from(from.report, {
  asOf: '2025-01-22',
  scope: '23:55 to 00:03 UTC, from the promotion to the time by which the depth of the queue was normal',
})

export const slotsAllowed: CountFact = count(10, 'replication slots').from(from.slotDefaults, {
  asOf: '2024-09',
  scope: 'default max_replication_slots of PostgreSQL',
})

export const users: Unpublished = unpublished('a number of customers or jobs, looked for in the part of the report that was read')
export const outageCost: Unpublished = unpublished('looked for in the part of the report that was read')
