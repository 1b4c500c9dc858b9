import type { Pie, Slice } from '../../figure/pie.ts'
import { percentText, valueText } from '../chart/number-axis.ts'
import { spread } from '../chart/spread.ts'
import { bodyText, nameText } from '../chart/text.ts'
import type { Paragraph } from '../paragraph.ts'
import { FULL_TURN } from './arc.ts'

const MAX_LABEL_WIDTH = 210
/** Least distance between two labels of one side, in px. */
const LABEL_GAP = 8

/** A slice with its angles, in radians, and the text that stands beside it. */
export interface LabelledSlice {
  readonly slice: Slice
  readonly from: number
  readonly to: number
  readonly side: 'left' | 'right'
  readonly name: Paragraph
  readonly amount: Paragraph
}

/** The slices of a pie, clockwise in their order; each is named on the side that its middle is on. */
export function labelledSlices({ slices, showData }: Pie): LabelledSlice[] {
  const total = totalOf(slices)
  let from = 0
  return slices.map((slice) => {
    const share = total === 0 ? 0 : slice.value / total
    const to = from + share * FULL_TURN
    const side = (from + to) / 2 < FULL_TURN / 2 ? 'right' : 'left'
    const amount = showData ? `${valueText(slice.value)} · ${percentText(share)}` : percentText(share)
    const labelled = {
      slice,
      from,
      to,
      side,
      name: nameText(slice.label, MAX_LABEL_WIDTH),
      amount: bodyText(amount, MAX_LABEL_WIDTH),
    } as const
    from = to
    return labelled
  })
}

/** What all slices sum to. */
export function totalOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { value }) => sum + value, 0)
}

/** Height of the text beside a slice, in px. */
export function labelHeight({ name, amount }: LabelledSlice): number {
  return name.height + amount.height
}

/** Tops of the labels of one side: each as near to `wish`, the height of its slice, as the others allow. */
export function labelTops(side: readonly LabelledSlice[], wish: (slice: LabelledSlice) => number): Map<LabelledSlice, number> {
  const middles = spread(side.map((slice) => ({ middle: wish(slice), length: labelHeight(slice) + LABEL_GAP })))
  return new Map(side.map((slice, index) => [slice, (middles[index] ?? 0) - labelHeight(slice) / 2]))
}
