import { type Entry, flat, keeps, nest } from './entries.ts'
import type { Item, Layer, Model, Tie } from './model.ts'

/** What an item between two cards that are joined costs, in crossings. */
export const APART_COST = 0.6
/** Passes over all layers; nearly all gain comes from the first. */
const PASSES = 4

export type Partners = ReadonlyMap<Item, readonly Item[]>

/** Writes down where each item of a layer stands. */
export function enterPlaces({ items }: Layer): void {
  for (const [index, item] of items.entries()) {
    item.at = index
    item.place = (index + 0.5) / items.length
  }
}

/** Exchanges neighbours as long as that takes crossings away or brings joined cards together; clusters are exchanged as a whole. */
export function exchangeNeighbours(
  layers: readonly Layer[],
  movable: (layer: Layer) => boolean,
  partners: Partners,
  before: Model['before'],
): void {
  for (let pass = 0, better = true; better && pass < PASSES; pass += 1) {
    better = false
    for (const layer of layers.filter(movable)) {
      const sifted = sift(nest(layer.items), (left, right) => gain(left, right, layer, partners), before)
      if (!sifted.changed) continue
      layer.items = flat(sifted.entries)
      enterPlaces(layer)
      better = true
    }
  }
}

type Gain = (left: readonly Item[], right: readonly Item[]) => number

/** One pass of exchanges from left to right, at every depth. */
function sift(entries: readonly Entry[], gainOf: Gain, before: Model['before']): { entries: Entry[]; changed: boolean } {
  let changed = false
  const sifted = entries.map((entry): Entry => {
    if (!('entries' in entry)) return entry
    const inner = sift(entry.entries, gainOf, before)
    changed ||= inner.changed
    return { ...entry, entries: inner.entries }
  })
  const members = sifted.map((entry) => ('entries' in entry ? flat(entry.entries) : [entry]))
  for (let index = 0; index + 1 < sifted.length; index += 1) {
    const [left, right] = [members[index] as Item[], members[index + 1] as Item[]]
    if (gainOf(left, right) <= LEAST_GAIN || !keeps([...right, ...left], before)) continue
    ;[sifted[index], sifted[index + 1]] = [sifted[index + 1] as Entry, sifted[index] as Entry]
    ;[members[index], members[index + 1]] = [right, left]
    changed = true
  }
  return { entries: sifted, changed }
}

/** Gains below this are rounding. */
const LEAST_GAIN = 1e-9

/** What is won, in crossings, when two neighbours change places. */
function gain(left: readonly Item[], right: readonly Item[], { kind }: Layer, partners: Partners): number {
  let won = 0
  for (const direction of ['up', 'down'] as const) {
    const [a, b] = [endsOf(left, direction), endsOf(right, direction)]
    for (const one of a) {
      for (const other of b) {
        if (one > other) won += 1
        else if (one < other) won -= 1
      }
    }
  }
  if (kind !== 'cards' || partners.size === 0) return won
  return won + APART_COST * (nearer(left, right.length, right, partners) + nearer(right, -left.length, left, partners))
}

function endsOf(items: readonly Item[], direction: 'up' | 'down'): number[] {
  return items.flatMap((item) => item[direction].map((one) => one.item.at + fraction(one)))
}

/** Where a tie ends at its other item, as a share of the width: lines to a cluster that is laid out end at different places of it. */
function fraction({ item, there }: Tie): number {
  return item.ports === undefined || item.width === 0 ? 0 : there / item.width
}

/** How much nearer items come to those they are joined with when they move by some places. */
function nearer(items: readonly Item[], by: number, past: readonly Item[], partners: Partners): number {
  let sum = 0
  for (const item of items) {
    const { at } = item
    for (const other of partners.get(item) ?? []) {
      if (items.includes(other)) continue
      const where = other.at
      const moved = past.includes(other) ? where - Math.sign(by) * items.length : where
      // Both sides of a pair that change places with each other are counted: each counts half.
      sum += (Math.abs(where - at) - Math.abs(moved - (at + by))) * (past.includes(other) ? 0.5 : 1)
    }
  }
  return sum
}
