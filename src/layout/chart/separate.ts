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
  const offsets: number[] = []
  // Pools, last one at the end: the weighted sum of their wishes, their weight, and how many things they hold.
  const sums: number[] = []
  const weights: number[] = []
  const counts: number[] = []
  let offset = 0
  for (const [index, { wish, weight, gap }] of wishes.entries()) {
    if (index > 0) offset += gap
    offsets.push(offset)
    let [sum, mass, count] = [(wish - offset) * weight, weight, 1]
    for (let last = sums.length - 1; last >= 0 && (sums[last] as number) / (weights[last] as number) > sum / mass; last -= 1) {
      sum += sums.pop() as number
      mass += weights.pop() as number
      count += counts.pop() as number
    }
    sums.push(sum)
    weights.push(mass)
    counts.push(count)
  }
  const placed: number[] = []
  for (const [pool, count] of counts.entries()) {
    const base = (sums[pool] as number) / (weights[pool] as number)
    for (let index = 0; index < count; index += 1) placed.push(base + (offsets[placed.length] as number))
  }
  return placed
}
