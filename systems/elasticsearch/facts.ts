import { derive } from 'fourplane'
import { type DataSizeFact, type DurationFact, gigabytes, percent, type RatioFact, scale, seconds } from 'fourplane/units'
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
export const floodHeadroom: DataSizeFact = gigabytes(100).from(from.thresholds, {
  scope: 'flood_stage.max_headroom while no watermark is set: so much free is enough on a large disk',
})
export const highHeadroom: DataSizeFact = gigabytes(150).from(from.thresholds, { scope: 'high.max_headroom while no watermark is set' })
export const headroomFrom: DataSizeFact = derive(
  '100 GB ÷ (100 % − 95 %): from this size of the disk on, the headroom counts and not the percentage',
  () => scale(floodHeadroom, 20),
  [floodHeadroom, flood],
)
export const rerouteInterval: DurationFact = seconds(60).from(from.thresholds, {
  scope: 'disk.reroute_interval, default: least time between two reroutes for want of disk',
})
