import type { Layer, Model } from './model.ts'
import type { OrderGraph } from './order-graph.ts'

/** Lines between cards of one layer, by the numbers of the cards. */
export type Besides = readonly (readonly [number, number])[]

/** What an item between two cards that are joined costs, and what it costs that they are not neighbours, in crossings. */
const APART_COST = 0.6
const UNDER_COST = 0.5

/** The lines between cards of each layer. */
export function besidesOf(layers: readonly Layer[], besides: Model['besides'], { numberOf }: OrderGraph): Besides[] {
  const layerOf = new Map(layers.flatMap(({ items }, layer) => items.map((item) => [item, layer] as const)))
  const found = layers.map((): [number, number][] => [])
  for (const { from, to } of besides) {
    const [one, other] = [numberOf.get(from), numberOf.get(to)]
    if (one !== undefined && other !== undefined && one !== other) found[layerOf.get(from) ?? 0]?.push([one, other])
  }
  return found
}

/**
 * What lines between cards of one layer cost, in crossings, where the items stand as `at` says. One between neighbours is free; another runs
 * below the row and crosses what leads down from the items between.
 */
export function besideCost(besides: Besides, order: Int32Array, at: Int32Array, { down }: OrderGraph): number {
  let cost = 0
  for (const [a, b] of besides) {
    const [left, right] = [Math.min(at[a] as number, at[b] as number), Math.max(at[a] as number, at[b] as number)]
    if (right - left > 1) cost += UNDER_COST
    for (let index = left + 1; index < right; index += 1) {
      const item = order[index] as number
      cost += APART_COST + (down.start[item + 1] as number) - (down.start[item] as number)
    }
  }
  return cost
}
