import { derive } from 'fourplane'
import { type CountFact, count, type DurationFact, days, seconds, subtract } from 'fourplane/units'
import * as from from './sources.ts'

const asOf = '2024-09'

export const warnAbove: CountFact = count(1000, 'tombstones').from(from.configuration, {
  asOf,
  scope: 'tombstone_warn_threshold, default; one scan, within or across partitions',
})
export const abortAbove: CountFact = count(100_000, 'tombstones').from(from.configuration, {
  asOf,
  scope: 'tombstone_failure_threshold, default; one scan, within or across partitions',
})
export const logInterval: DurationFact = seconds(1).from(from.inbound, {
  scope: 'the same line is not logged again within this, for reads that came from another node',
})
export const grace: DurationFact = days(10).from(from.tombstones, { scope: 'default of gc_grace_seconds (864,000), one table' })
export const repairEvery: DurationFact = days(7).from(from.repair, {
  scope: 'advised: every node at least once within this, at the default grace period',
})
export const slack: DurationFact = derive('grace period − advised time between repairs', () => subtract(grace, repairEvery), [
  grace,
  repairEvery,
])
