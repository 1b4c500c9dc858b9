/** A thing on a line that wants to be at `wish`, with a strength, at least `gap` behind the one before it. */
export interface Wish {
  readonly wish: number
  readonly weight: number
  /** Least distance from the middle of the one before, in px. */
  readonly gap: number
}

/**
 * Places things on a line in their order, as near to their wishes as their gaps allow: the least weighted sum of squares, by pooling
 * adjacent violators (Barlow, Bartholomew, Bremner and Brunk, 1972).
 *
 * @example
 * separate([{ wish: 0, weight: 1, gap: 0 }, { wish: 0, weight: 1, gap: 10 }]) // [-5, 5]
 */
export function separate(wishes: readonly Wish[]): number[] {
  const pools: { sum: number; weight: number; count: number }[] = []
  let offset = 0
  const offsets = wishes.map(({ gap }, index) => {
    if (index > 0) offset += gap
    return offset
  })
  wishes.forEach(({ wish, weight }, index) => {
    pools.push({ sum: (wish - (offsets[index] as number)) * weight, weight, count: 1 })
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before && before.sum / before.weight > last.sum / last.weight;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      pools.splice(-2, 2, { sum: before.sum + last.sum, weight: before.weight + last.weight, count: before.count + last.count })
    }
  })
  const base = pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight))
  return base.map((value, index) => value + (offsets[index] as number))
}
