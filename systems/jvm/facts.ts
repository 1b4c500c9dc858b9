import { type CountFact, count, type DataSizeFact, type DurationFact, gibibytes, minutes, percent, type RatioFact } from 'fourplane/units'
import * as from from './sources.ts'

export const heapShare: RatioFact = percent(25).from(from.collectorFlags, {
  scope: 'default MaxRAMPercentage: largest heap as a share of real memory',
})
export const timeLimit: RatioFact = percent(98).from(from.collectorFlags, {
  scope: 'default GCTimeLimit: share of time in collections before an OutOfMemoryError is thrown, used with GCHeapFreeLimit',
})
export const freeLimit: RatioFact = percent(2).from(from.collectorFlags, {
  scope: 'default GCHeapFreeLimit: least free share after a full collection before an OutOfMemoryError is thrown, used with GCTimeLimit',
})
export const classSpace: DataSizeFact = gibibytes(1).from(from.flags, { scope: 'default CompressedClassSpaceSize' })
export const directMemory: CountFact = count(0, 'bytes set').from(from.flags, {
  scope: 'default MaxDirectMemorySize: the flag is not set',
})
export const exitCode: CountFact = count(3, 'exit code').from(from.report, {
  scope: 'of a process with ExitOnOutOfMemoryError',
})
export const alertAbove: RatioFact = percent(80).from(from.alerts, { scope: 'JvmMemoryFillingUp: heap used ÷ most, one instance' })
export const alertFor: DurationFact = minutes(2).from(from.alerts, { scope: 'for which that rule must hold before it fires' })
