import {
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gibibytes,
  hours,
  minutes,
  percent,
  type RatioFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const defaultQuota: DataSizeFact = gibibytes(2).from(from.quota, { scope: '--quota-backend-bytes, default' })
export const largestQuota: DataSizeFact = gibibytes(8).from(from.quota, { scope: '--quota-backend-bytes, suggested maximum' })
export const fullAlert: RatioFact = percent(95).from(from.alerts, { scope: 'of the quota, etcdDatabaseQuotaLowSpace' })
export const fullAlertAfter: DurationFact = minutes(10).from(from.alerts, { scope: 'etcdDatabaseQuotaLowSpace' })
export const fragmentedBelow: RatioFact = percent(50).from(from.alerts, {
  scope: 'in use of what is allocated, etcdDatabaseHighFragmentationRatio',
})
export const growthWindow: DurationFact = hours(4).from(from.alerts, { scope: 'etcdExcessiveDatabaseGrowth looks back and ahead' })
export const snapshotCount: CountFact = count(100_000, 'Raft entries').from(from.maintenance, {
  scope: '--snapshot-count, default since 3.2',
})
