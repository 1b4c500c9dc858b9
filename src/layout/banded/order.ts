import { crossings } from './crossings.ts'
import { flat, nest, sorted } from './entries.ts'
import { APART_COST, enterPlaces, exchangeNeighbours, type Partners } from './exchange.ts'
import type { Item, Layer, Model, Tie } from './model.ts'

/** Sweeps of the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981) in a round; more change little. */
const SWEEPS = 6
/** How strongly, in each round, the layer that a sweep has not come to yet pulls. No strength is best for all graphs. */
const PULLS_OF_NEXT = [0, 0.25, 0.05]
/** Above this many items a round takes longer than it is worth. */
const LARGE = 3000

/**
 * Orders the items of each layer so that few lines cross, cards joined in one row stand side by side, and clusters stay together. Sweeps
 * see the whole and miss details, exchanges of neighbours the other way round: the best of some rounds of both is kept.
 */
export function orderLayers({ layers, besides, before }: Model): void {
  const partners = partnersOf(besides)
  for (const layer of layers) {
    if (isAimed(layer)) layer.items.sort((a, b) => (a.aim ?? 0) - (b.aim ?? 0))
    else layer.items = flat(sorted(nest(layer.items), () => 0, before))
    enterPlaces(layer)
  }
  const large = layers.reduce((sum, { items }) => sum + items.length, 0) > LARGE
  const start = snapshot(layers)
  let best: Ordered = { order: start, cost: cost(layers, partners) }
  for (const [round, pullOfNext] of PULLS_OF_NEXT.entries()) {
    if (best.cost === 0 || (large && round > 0)) break
    restore(layers, start)
    const swept = bestOfSweeps(layers, (item, downwards) => wishOf(item, partners, downwards, pullOfNext), partners, before, round % 2)
    restore(layers, swept.order)
    exchangeNeighbours(layers, (layer) => !isAimed(layer), partners, before)
    const now = cost(layers, partners)
    if (now < best.cost) best = { order: snapshot(layers), cost: now }
  }
  restore(layers, best.order)
}

interface Ordered {
  readonly order: readonly (readonly Item[])[]
  readonly cost: number
}

type WishOf = (item: Item, downwards: boolean) => number

function bestOfSweeps(layers: readonly Layer[], wish: WishOf, partners: Partners, before: Model['before'], first: number): Ordered {
  let best: Ordered = { order: snapshot(layers), cost: Number.POSITIVE_INFINITY }
  for (let sweep = first; sweep < first + SWEEPS && best.cost > 0; sweep += 1) {
    const downwards = sweep % 2 === 0
    for (const layer of downwards ? layers : [...layers].reverse()) {
      if (!isAimed(layer)) sortLayer(layer, wish, before, downwards)
    }
    const now = cost(layers, partners)
    if (now < best.cost) best = { order: snapshot(layers), cost: now }
  }
  return best
}

function sortLayer(layer: Layer, wish: WishOf, before: Model['before'], downwards: boolean): void {
  const wishes = layer.items.map((item) => wish(item, downwards))
  const key = (item: Item): number => wishes[item.at] ?? 0
  const free = layer.kind === 'labels' || (before.length === 0 && layer.items.every(({ clusters }) => clusters.length === 0))
  layer.items = free ? [...layer.items].sort((a, b) => key(a) - key(b)) : flat(sorted(nest(layer.items), key, before))
  enterPlaces(layer)
}

function restore(layers: readonly Layer[], order: Ordered['order']): void {
  for (const [index, layer] of layers.entries()) {
    layer.items = [...(order[index] ?? layer.items)]
    enterPlaces(layer)
  }
}

function partnersOf(besides: Model['besides']): Partners {
  const partners = new Map<Item, Item[]>()
  for (const { from, to } of besides) {
    if (from === to) continue
    partners.set(from, [...(partners.get(from) ?? []), to])
    partners.set(to, [...(partners.get(to) ?? []), from])
  }
  return partners
}

/** Whether what the places of a border lead to is known: then their order is. */
function isAimed({ kind, items }: Layer): boolean {
  return kind === 'border' && items.every(({ aim }) => aim !== undefined)
}

const snapshot = (layers: readonly Layer[]): Item[][] => layers.map(({ items }) => [...items])

function wishOf(item: Item, partners: Partners, downwards: boolean, pullOfNext: number): number {
  let sum = 0
  let weight = 0
  const pull = (at: number, strength: number): void => {
    sum += at * strength
    weight += strength
  }
  for (const one of downwards ? item.up : item.down) pull(endOf(one), 1)
  if (pullOfNext > 0) for (const one of downwards ? item.down : item.up) pull(endOf(one), pullOfNext)
  for (const other of partners.get(item) ?? []) pull(other.place, 0.8)
  return weight === 0 ? item.place : sum / weight
}

/** Where a tie ends, by the place of its item and, at a cluster that is laid out, a little beside that. */
function endOf({ item, there }: Tie): number {
  return item.ports === undefined || item.width === 0 ? item.place : item.place + (there / item.width) * 0.2
}

function cost(layers: readonly Layer[], partners: Partners): number {
  return layers.reduce((sum, layer, index) => sum + crossings(layer, layers[index + 1]) + apart(layer, partners), 0)
}

function apart({ kind, items }: Layer, partners: Partners): number {
  if (kind !== 'cards' || partners.size === 0) return 0
  let sum = 0
  for (const item of items) {
    for (const other of partners.get(item) ?? []) sum += (Math.abs(other.at - item.at) - 1) * APART_COST
  }
  return sum / 2
}
