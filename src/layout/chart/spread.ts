import { separate } from './separate.ts'

/** A stretch on a line, such as a label beside an axis. */
export interface Stretch {
  /** Where its middle should be, in px. */
  readonly middle: number
  readonly length: number
}

/**
 * Middles of stretches, moved as little as needed so that none overlap and none begins before `from`; the order of their wishes stays.
 * Where they do not fit, the last ones end behind `to`.
 *
 * @example
 * spread([{ middle: 10, length: 20 }, { middle: 12, length: 20 }], 0, 100) // [10, 30]
 */
export function spread(stretches: readonly Stretch[], from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): number[] {
  const order = stretches.map((stretch, index) => ({ ...stretch, index })).sort((a, b) => a.middle - b.middle || a.index - b.index)
  const placed = separate(
    order.map(({ middle, length }, index) => {
      const before = order[index - 1]
      return {
        wish: clamp(middle, from + length / 2, to - length / 2),
        weight: 1,
        gap: before === undefined ? 0 : (before.length + length) / 2,
      }
    }),
  )
  const middles = new Array<number>(stretches.length).fill(0)
  const total = order.reduce((sum, { length }) => sum + length, 0)
  /** Least and greatest middle of each, given all the others on its sides. */
  let before = 0
  order.forEach(({ length, index }, position) => {
    const least = from + before + length / 2
    const most = Math.max(least, to - (total - before) + length / 2)
    middles[index] = clamp(placed[position] ?? least, least, most)
    before += length
  })
  return middles
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
