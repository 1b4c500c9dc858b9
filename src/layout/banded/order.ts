import { crossings } from './crossings.ts'
import { flat, nest, sorted } from './entries.ts'
import { APART_COST, enterPlaces, exchangeNeighbours, type Partners } from './exchange.ts'
import type { Item, Layer, Model, Tie } from './model.ts'

/** Sweeps of the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981), of ordinary and of large graphs; more change little. */
const SWEEPS = 10
const SWEEPS_OF_LARGE = 4
/** Above this many items a sweep takes longer than it is worth. */
const LARGE = 3000

/** Orders the items of each layer so that few lines cross, cards joined in one row stand side by side, and clusters stay together. */
export function orderLayers({ layers, besides, before }: Model): void {
  const partners = partnersOf(besides)
  for (const layer of layers) {
    if (isAimed(layer)) layer.items.sort((a, b) => (a.aim ?? 0) - (b.aim ?? 0))
    else layer.items = flat(sorted(nest(layer.items), () => 0, before))
    enterPlaces(layer)
  }
  let best = snapshot(layers)
  let bestCost = cost(layers, partners)
  const sweeps = layers.reduce((sum, { items }) => sum + items.length, 0) > LARGE ? SWEEPS_OF_LARGE : SWEEPS
  for (let sweep = 0; sweep < sweeps && bestCost > 0; sweep += 1) {
    const downwards = sweep % 2 === 0
    for (const layer of downwards ? layers : [...layers].reverse()) {
      if (isAimed(layer)) continue
      const wish = layer.items.map((item) => wishOf(item, partners, downwards))
      const key = (item: Item): number => wish[item.at] ?? 0
      const free = layer.kind === 'labels' || (before.length === 0 && layer.items.every(({ clusters }) => clusters.length === 0))
      layer.items = free ? [...layer.items].sort((a, b) => key(a) - key(b)) : flat(sorted(nest(layer.items), key, before))
      enterPlaces(layer)
    }
    const now = cost(layers, partners)
    if (now < bestCost) {
      bestCost = now
      best = snapshot(layers)
    }
  }
  layers.forEach((layer, index) => {
    layer.items = best[index] ?? layer.items
    enterPlaces(layer)
  })
  exchangeNeighbours(layers, (layer) => !isAimed(layer), partners, before)
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

function wishOf(item: Item, partners: Partners, downwards: boolean): number {
  let sum = 0
  let weight = 0
  const pull = (at: number, strength: number): void => {
    sum += at * strength
    weight += strength
  }
  for (const one of downwards ? item.up : item.down) pull(endOf(one), 1)
  for (const one of downwards ? item.down : item.up) pull(endOf(one), 0.25)
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
