import { derive } from 'fourplane'
import { type CountFact, count, type DurationFact, minutes, percent, type RatioFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const low: RatioFact = percent(85).from(from.settings, {
  scope: 'default low watermark: no shards are given to a node above it, but for primaries of new indexes',
})
export const high: RatioFact = percent(90).from(from.settings, {
  scope: 'default high watermark: OpenSearch tries to move shards away from a node above it',
})
export const flood: RatioFact = percent(95).from(from.settings, {
  scope: 'default flood stage: every index with a shard on a node with a disk above it is closed to writes',
})
export const toFree: RatioFact = derive(
  'flood stage − high watermark: of the disk of a node that has just reached the flood stage, before its indexes open again',
  () => percent(flood.value - high.value),
  [flood, high],
)
export const checkEvery: DurationFact = seconds(30).from(from.settings, {
  scope: 'default cluster.info.update.interval: how often disk usage is looked at',
})
export const rerouteEvery: DurationFact = seconds(60).from(from.thresholds, {
  scope: 'default of cluster.routing.allocation.disk.reroute_interval',
})
export const status: CountFact = count(12, 'block').from(from.blocks, { scope: 'id of the block that is set above the flood stage' })
export const alertFor: DurationFact = minutes(5).from(from.alerts, {
  scope: 'for which OpenSearchNodeDiskWatermarkReached must hold before it fires',
})
