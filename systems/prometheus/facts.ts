import { derive } from 'fourplane'
import {
  add,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  hours,
  type LatencyFact,
  lasting,
  mean,
  megabytes,
  minutes,
  mostThrough,
  ms,
  percent,
  type RatioFact,
  scale,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const behindBy: DurationFact = seconds(120).from(from.alerts, {
  scope:
    'PrometheusRemoteWriteBehind: more than this between the newest sample queued and the newest sent, each the maximum over 5 min, one queue',
})
export const behindFor: DurationFact = minutes(15).from(from.alerts, {
  scope: 'for which the rules of remote write must hold before they fire',
})
export const failedShare: RatioFact = percent(1).from(from.alerts, {
  scope: 'PrometheusRemoteStorageFailures: failed ÷ all samples of one queue, over 5 min',
})
export const lostAfter: DurationFact = hours(2).from(from.tuning, {
  scope: 'of the endpoint being down; then the write-ahead log is compacted and what was not sent is lost',
})

export const maxShards: CountFact = count(50, 'shards').from(from.defaults, { scope: 'default of max_shards, one queue' })
export const perSend: CountFact = count(2000, 'samples').from(from.defaults, { scope: 'default of max_samples_per_send, one request' })
export const capacity: CountFact = count(10_000, 'samples').from(from.defaults, { scope: 'default of capacity, one shard' })
export const sendTime: LatencyFact = mean(ms(100)).from(from.defaults, {
  scope: 'of one request, assumed by the defaults; not measured',
})
export const shardMemory: DataSizeFact = megabytes(2).from(from.tuning, { scope: 'one shard, at the defaults', qualifier: 'under' })
export const fullRate: ThroughputFact = derive(
  'max_shards × max_samples_per_send ÷ assumed time of a request',
  () => mostThrough(scale(perSend, maxShards.value), sendTime, 'samples'),
  [maxShards, perSend, sendTime],
)
export const heldInMemory: CountFact = derive(
  'max_shards × (capacity + max_samples_per_send)',
  () => scale(add(capacity, perSend), maxShards.value),
  [maxShards, capacity, perSend],
)

export const firstRetry: DurationFact = lasting(ms(30)).from(from.configuration, {
  scope: 'default of min_backoff; doubled for every retry',
})
export const longestRetry: DurationFact = seconds(5).from(from.configuration, { scope: 'default of max_backoff' })
export const requestTimeout: DurationFact = seconds(30).from(from.configuration, { scope: 'default of remote_timeout, one request' })
export const flushDeadline: DurationFact = minutes(1).from(from.flags, {
  scope: 'default of --storage.remote.flush-deadline, at shutdown or reload',
})
