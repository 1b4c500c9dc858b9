import { type Before, type Entry, flat, mustPrecede } from './entries.ts'
import type { Ends, OrderGraph } from './order-graph.ts'

/** How many places an entry is tried to the left and to the right: sweeps have brought it near, and rows of large graphs are long. */
const REACH = 40
/** Gains below this are rounding. */
const LEAST_GAIN = 1e-9

/** A layer that is sifted, and what its cost depends on. */
export interface SiftedLayer {
  readonly graph: OrderGraph
  /** The items of the layer, from left to right. */
  readonly row: Int32Array
  /** Numbers of the places at which lines end in the layers above and below: the first of each item. */
  readonly above: Int32Array
  readonly below: Int32Array
  readonly before: Before
  /** What the layer costs besides crossings between layers, in crossings, as its items stand; absent where that is nothing. */
  readonly rowCost?: () => number
  /** Whether an entry may be taken out; all may if absent. */
  readonly mayMove?: (entry: Entry) => boolean
}

/**
 * Takes every entry of a layer out and puts it where fewest lines cross (Matuszewski, Schönfeld and Molitor, 1999), at every depth. The
 * first entry begins at `start` in the row. Tells whether anything changed.
 */
export function siftEntries(entries: Entry[], layer: SiftedLayer, start = 0): boolean {
  let changed = false
  let at = start
  for (const entry of entries) {
    if (entry.entries !== undefined && siftEntries(entry.entries, layer, at)) {
      entry.items = flat(entry.entries)
      changed = true
    }
    at += entry.items.length
  }
  if (entries.length < 2) return changed
  const siblings = entries.map((entry) => siblingOf(entry, layer))
  for (const one of [...siblings]) {
    if (layer.mayMove?.(one.entry) === false) continue
    if (moveToBest(siblings, one, layer, start)) changed = true
  }
  for (const [index, { entry }] of siblings.entries()) entries[index] = entry
  return changed
}

/** An entry with the places where its lines end in the layers above and below, in ascending order. */
interface Sibling {
  readonly entry: Entry
  readonly size: number
  readonly up: readonly number[]
  readonly down: readonly number[]
}

function siblingOf(entry: Entry, { graph, above, below }: SiftedLayer): Sibling {
  return { entry, size: entry.items.length, up: endsOf(entry.items, graph.up, above), down: endsOf(entry.items, graph.down, below) }
}

function moveToBest(siblings: Sibling[], one: Sibling, layer: SiftedLayer, start: number): boolean {
  const from = siblings.indexOf(one)
  const best = layer.rowCost === undefined ? bestPlace(siblings, from, layer) : bestPlaceInRow(siblings, one, layer, start, layer.rowCost)
  if (best === from) return false
  siblings.splice(siblings.indexOf(one), 1)
  siblings.splice(best, 0, one)
  enterRow(siblings, layer, start)
  return true
}

/** The place of fewest crossings for one entry, told from its neighbours alone: nothing moves meanwhile. */
function bestPlace(siblings: readonly Sibling[], from: number, layer: SiftedLayer): number {
  const one = siblings[from] as Sibling
  let [best, least] = [from, -LEAST_GAIN]
  let cost = 0
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const next = siblings[at] as Sibling
    if (!mayPass(next, one, layer)) break
    cost += crossingsWon(one, next)
    if (cost < least) [least, best] = [cost - LEAST_GAIN, at]
  }
  cost = 0
  for (let at = from + 1; at < Math.min(siblings.length, from + REACH + 1); at += 1) {
    const next = siblings[at] as Sibling
    if (!mayPass(one, next, layer)) break
    cost += crossingsWon(next, one)
    if (cost < least) [least, best] = [cost - LEAST_GAIN, at]
  }
  return best
}

/** The same where the cost of a row depends on where all its items stand: the entry is moved along and looked at in each place. */
function bestPlaceInRow(siblings: Sibling[], one: Sibling, layer: SiftedLayer, start: number, rowCost: () => number): number {
  const from = siblings.indexOf(one)
  let first = start
  for (let index = 0; index < from; index += 1) first += (siblings[index] as Sibling).size
  let least = rowCost() - LEAST_GAIN
  let best = from
  let cost = 0
  let at = from
  for (let next = siblings[at - 1]; next !== undefined && at > from - REACH && mayPass(next, one, layer); next = siblings[at - 1]) {
    cost += crossingsWon(one, next)
    first -= next.size
    exchange(layer, first, next.size, one.size)
    at -= 1
    swap(siblings, at)
    const now = cost + rowCost()
    if (now < least) [least, best] = [now - LEAST_GAIN, at]
  }
  // On the way to the right what was passed is passed again: the first steps undo what the way to the left did.
  for (let next = siblings[at + 1]; next !== undefined && at < from + REACH && mayPass(one, next, layer); next = siblings[at + 1]) {
    cost += crossingsWon(next, one)
    exchange(layer, first, one.size, next.size)
    first += next.size
    swap(siblings, at)
    at += 1
    if (at <= from) continue
    const now = cost + rowCost()
    if (now < least) [least, best] = [now - LEAST_GAIN, at]
  }
  // back to where it stood, so that the caller moves it once
  for (; at > from; at -= 1) {
    const next = siblings[at - 1] as Sibling
    first -= next.size
    exchange(layer, first, next.size, one.size)
    swap(siblings, at - 1)
  }
  return best
}

/** Writes the items of entries into the row, from `start` on. */
function enterRow(siblings: readonly Sibling[], { row, graph: { at } }: SiftedLayer, start: number): void {
  let place = start
  for (const { entry } of siblings) {
    for (const item of entry.items) {
      row[place] = item
      at[item] = place
      place += 1
    }
  }
}

function swap(siblings: Sibling[], index: number): void {
  const [left, right] = [siblings[index] as Sibling, siblings[index + 1] as Sibling]
  siblings[index] = right
  siblings[index + 1] = left
}

/** Exchanges two neighbouring blocks of a row: the first begins at `first`. */
function exchange({ row, graph: { at } }: SiftedLayer, first: number, left: number, right: number): void {
  if (left === 1 && right === 1) {
    const [a, b] = [row[first] as number, row[first + 1] as number]
    row[first] = b
    row[first + 1] = a
  } else {
    const moved = row.slice(first, first + left)
    row.copyWithin(first, first + left, first + left + right)
    row.set(moved, first + right)
  }
  for (let index = first; index < first + left + right; index += 1) at[row[index] as number] = index
}

function mayPass(left: Sibling, right: Sibling, { before }: SiftedLayer): boolean {
  return before.length === 0 || !mustPrecede(left.entry, right.entry, before)
}

/** How many more lines cross with `left` left of `right` than the other way round. */
function crossingsWon(left: Sibling, right: Sibling): number {
  return (
    inversions(left.up, right.up) - inversions(right.up, left.up) + inversions(left.down, right.down) - inversions(right.down, left.down)
  )
}

function endsOf(items: Int32Array, { start, other, there }: Ends, first: Int32Array): number[] {
  const ends: number[] = []
  for (const item of items) {
    for (let index = start[item] as number; index < (start[item + 1] as number); index += 1)
      ends.push((first[other[index] as number] as number) + (there[index] as number))
  }
  return ends.length < 2 ? ends : ends.sort((a, b) => a - b)
}

/** Pairs of which the one of the left list ends further right; both lists ascend. */
function inversions(left: readonly number[], right: readonly number[]): number {
  let [count, smaller] = [0, 0]
  for (const end of left) {
    while (smaller < right.length && (right[smaller] as number) < end) smaller += 1
    count += smaller
  }
  return count
}
