import { derive } from 'fourplane'
import { type DataSizeFact, type DurationFact, gibibytes, percent, type RatioFact, scale, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const low: RatioFact = percent(85).from(from.thresholds, {
  scope: 'watermark.low, default: used share of the disk of one data node',
})
export const high: RatioFact = percent(90).from(from.thresholds, {
  scope: 'watermark.high, default: used share of the disk of one data node',
})
export const flood: RatioFact = percent(95).from(from.thresholds, {
  scope: 'watermark.flood_stage, default: used share of the disk of one data node',
})
/** The settings say 100GB and 150GB: the byte units of Elasticsearch are powers of 1024. */
export const floodHeadroom: DataSizeFact = gibibytes(100).from(from.thresholds, {
  scope: 'flood_stage.max_headroom while no watermark is set: so much free is enough on a large disk',
})
export const highHeadroom: DataSizeFact = gibibytes(150).from(from.thresholds, { scope: 'high.max_headroom while no watermark is set' })
export const headroomFrom: DataSizeFact = derive(
  '100 GiB ÷ (100 % − 95 %): from this size of the disk on, the headroom counts and not the percentage',
  () => scale(floodHeadroom, 20),
  [floodHeadroom, flood],
)
export const rerouteInterval: DurationFact = seconds(60).from(from.thresholds, {
  scope: 'cluster.routing.allocation.disk.reroute_interval, default',
})
