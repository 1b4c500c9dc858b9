import { type DataSizeFact, type DurationFact, type LatencyFact, megabytes, ms, percent, type RatioFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const memoryWatermark: RatioFact = percent(60).from(from.memory, {
  scope: 'default of vm_memory_high_watermark.relative, of detected memory, one node',
})
export const highestAdvised: RatioFact = percent(70).from(from.production, {
  scope: 'upper end of the advised range of vm_memory_high_watermark.relative',
})
export const lowestAdvised: RatioFact = percent(40).from(from.production, {
  scope: 'lower end of the advised range of vm_memory_high_watermark.relative',
})
export const forTheSystem: RatioFact = percent(30).from(from.production, {
  scope: 'of memory, that the operating system must keep',
  qualifier: 'at least',
})
export const diskLimit: DataSizeFact = megabytes(50).from(from.disk, { scope: 'default of disk_free_limit, volume of the node’s data' })
export const diskCheck: DurationFact = seconds(10).from(from.disk, { scope: 'between checks of free space, at the longest' })
export const diskCheckFastest: LatencyFact = ms(100).from(from.diskCode, { scope: 'between checks of free space, near the limit' })
