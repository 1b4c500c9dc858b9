import {
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gibibytes,
  hours,
  mebibytes,
  minutes,
  percent,
  type RatioFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const defaultQuota: DataSizeFact = gibibytes(2).from(from.limits, { scope: 'default of --quota-backend-bytes, each member' })
export const suggestedMaximum: DataSizeFact = gibibytes(8).from(from.limits, {
  scope: 'suggested maximum of the quota; above it etcd warns at start',
})
export const largestRequest: DataSizeFact = mebibytes(1.5).from(from.limits, { scope: 'default of --max-request-bytes, one request' })
export const autoCompaction: CountFact = count(0, 'hours of history').from(from.configuration, {
  scope: 'default of --auto-compaction-retention: 0 switches automatic compaction off',
})

export const alertShare: RatioFact = percent(95).from(from.alerts, { scope: 'etcdDatabaseQuotaLowSpace: file ÷ quota, one member' })
export const alertFor: DurationFact = minutes(10).from(from.alerts, { scope: 'for which a rule must hold before it fires' })
export const growthHorizon: DurationFact = hours(4).from(from.alerts, {
  scope: 'etcdExcessiveDatabaseGrowth: predicted from the last 4 h',
})
export const fragmented: RatioFact = percent(50).from(from.alerts, {
  scope: 'etcdDatabaseHighFragmentationRatio: in use ÷ file below this, and over 100 MiB in use',
})
