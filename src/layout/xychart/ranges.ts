import { nice } from 'd3-array'
import type { XyChart } from '../../figure/xychart.ts'
import { niceTicks } from '../chart/number-axis.ts'

const TICKS = 5
/** A line may leave zero out where its values move in less than half of the way from zero to the greatest. */
const ZERO_SHARE = 0.5

/** What an axis of values goes from and to, and where it is marked. */
export interface ValueRange {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** The range of values: as the figure says, else round numbers around all values; bars stand on zero. */
export function valueRange({ y, series }: XyChart): ValueRange {
  if (y.range !== undefined && y.range.from !== y.range.to) {
    return { ...y.range, ticks: niceTicks(y.range.from, y.range.to, TICKS) }
  }
  const values = series.flatMap((one) => one.values)
  const bars = series.some(({ type, values: { length } }) => type === 'bar' && length > 0)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const zero = bars || least === most || (least > 0 ? least < most * ZERO_SHARE : most > least * ZERO_SHARE)
  const [low, high] = values.length === 0 ? [0, 1] : zero ? [Math.min(0, least), Math.max(0, most)] : [least, most]
  const [from, to] = low === high ? [0, 1] : nice(low, high, TICKS)
  return { from, to, ticks: niceTicks(from, to, TICKS) }
}

/** Where the points of a chart stand along it: in slots of equal size, with a name each, or on a scale of numbers. */
export interface Slots {
  readonly count: number
  /** The name of each slot; empty where the axis is one of numbers. */
  readonly names: readonly string[]
  /** The numbers in the middle of the first and of the last slot. */
  readonly range?: { readonly from: number; readonly to: number }
}

/** The slots of a chart: those of its categories, and as many more as its longest series has points. */
export function slotsOf({ x, series }: XyChart): Slots {
  const points = Math.max(1, ...series.map(({ values }) => values.length))
  if (x.categories !== undefined && x.categories.length > 0) {
    return { count: Math.max(points, x.categories.length), names: x.categories }
  }
  const range = x.range ?? { from: 1, to: points }
  return { count: points, names: [], range }
}

/** The slot of a point, in slots from the first: on a scale of numbers every series spans it from end to end. */
export function slotOf(index: number, length: number, { count, range }: Slots): number {
  return range === undefined || length < 2 ? index : (index / (length - 1)) * (count - 1)
}

/** What a screen reader says of the place of a point. */
export function placeName(index: number, { names, range, count }: Slots): string {
  if (range === undefined) return names[index] ?? String(index + 1)
  return String(count < 2 ? range.from : range.from + ((range.to - range.from) * index) / (count - 1))
}
