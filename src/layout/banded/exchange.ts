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

/** An entry with its items and the places where their lines end. */
interface Neighbour {
  readonly entry: Entry
  readonly items: readonly Item[]
  readonly up: readonly number[]
  readonly down: readonly number[]
}

function neighbourOf(entry: Entry): Neighbour {
  const items = 'entries' in entry ? flat(entry.entries) : [entry]
  return { entry, items, up: endsOf(items, 'up'), down: endsOf(items, 'down') }
}

type Gain = (left: Neighbour, right: Neighbour) => number

/** One pass of exchanges from left to right, at every depth. */
function sift(entries: readonly Entry[], gainOf: Gain, before: Model['before']): { entries: Entry[]; changed: boolean } {
  let changed = false
  const sifted = entries.map((entry): Neighbour => {
    if (!('entries' in entry)) return neighbourOf(entry)
    const inner = sift(entry.entries, gainOf, before)
    changed ||= inner.changed
    return neighbourOf({ ...entry, entries: inner.entries })
  })
  for (let index = 0; index + 1 < sifted.length; index += 1) {
    const [left, right] = [sifted[index] as Neighbour, sifted[index + 1] as Neighbour]
    if (gainOf(left, right) <= LEAST_GAIN || !keeps([...right.items, ...left.items], before)) continue
    ;[sifted[index], sifted[index + 1]] = [right, left]
    changed = true
  }
  return { entries: sifted.map(({ entry }) => entry), changed }
}

/** Gains below this are rounding. */
const LEAST_GAIN = 1e-9

/** What is won, in crossings, when two neighbours change places. */
function gain(left: Neighbour, right: Neighbour, { kind }: Layer, partners: Partners): number {
  const won = crossingsWon(left.up, right.up) + crossingsWon(left.down, right.down)
  if (kind !== 'cards' || partners.size === 0) return won
  const [a, b] = [left.items, right.items]
  return won + APART_COST * (nearer(a, b.length, b, partners) + nearer(b, -a.length, a, partners))
}

function crossingsWon(left: readonly number[], right: readonly number[]): number {
  let won = 0
  for (const one of left) {
    for (const other of right) {
      if (one > other) won += 1
      else if (one < other) won -= 1
    }
  }
  return won
}

function endsOf(items: readonly Item[], direction: 'up' | 'down'): number[] {
  const ends: number[] = []
  for (const item of items) for (const one of item[direction]) ends.push(one.item.at + fraction(one))
  return ends
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
