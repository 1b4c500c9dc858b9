import type { Item, Layer, Model, Tie } from './model.ts'

/** Lines that end at one side of items: those of item `i` are from `start[i]` to `start[i + 1]`, from left to right. */
export interface Ends {
  readonly start: Int32Array
  /** The item at the other end. */
  readonly other: Int32Array
  /** At which of its places they end here and there: a cluster that is laid out has a place for each line, anything else has one. */
  readonly here: Int32Array
  readonly there: Int32Array
  /** How many places each item has on this side. */
  readonly places: Int32Array
}

/** What the order of layers is found on: items are numbers, and what is asked often is in flat arrays. */
export interface OrderGraph {
  readonly items: readonly Item[]
  readonly numberOf: ReadonlyMap<Item, number>
  /** The items of each layer, from left to right: what the order phase changes. */
  readonly layers: readonly Int32Array[]
  /** The layer of each item, and its index there. */
  readonly layerOf: Int32Array
  readonly at: Int32Array
  readonly up: Ends
  readonly down: Ends
}

/**
 * The layers whose order is looked for, and those beyond them. Rows of labels are not among them: each label has one line, so that the order
 * of what its line leads to above, and of what it leads to below where that is the same, crosses nothing that need not be crossed.
 */
export function layersOf({ layers, beyond: { top, bottom } }: Model): Layer[] {
  return [...(top === undefined ? [] : [top]), ...layers.filter(({ kind }) => kind !== 'labels'), ...(bottom === undefined ? [] : [bottom])]
}

/** The graph of these layers without what is left out, and without the lines that lead there. */
export function orderGraphOf(layers: readonly Layer[], without: ReadonlySet<Item> = new Set()): OrderGraph {
  const kept = without.size === 0 ? layers : layers.map((layer) => ({ ...layer, items: layer.items.filter((item) => !without.has(item)) }))
  const items = kept.flatMap((layer) => layer.items)
  const numberOf = new Map(items.map((item, number) => [item, number]))
  let first = 0
  const numbers = kept.map((layer) => Int32Array.from(layer.items, () => first++))
  const at = new Int32Array(items.length)
  const layerOf = new Int32Array(items.length)
  for (const [layer, members] of numbers.entries()) {
    layerOf.fill(layer, members[0], (members[0] ?? 0) + members.length)
    for (let index = 0; index < members.length; index += 1) at[members[index] as number] = index
  }
  const portsOf = { up: items.map((item) => portPlaces(item, 'up')), down: items.map((item) => portPlaces(item, 'down')) }
  return {
    items,
    numberOf,
    layers: numbers,
    layerOf,
    at,
    up: endsOf('up', { items, numberOf, without, here: portsOf.up, there: portsOf.down }),
    down: endsOf('down', { items, numberOf, without, here: portsOf.down, there: portsOf.up }),
  }
}

/** The places at which lines end at one side of a cluster that is laid out, from left to right. */
function portPlaces(item: Item, side: 'up' | 'down'): readonly number[] {
  return item.ports === undefined ? [] : [...new Set(item[side].map(({ here }) => here))].sort((a, b) => a - b)
}

interface Tied {
  readonly items: readonly Item[]
  readonly numberOf: ReadonlyMap<Item, number>
  readonly without: ReadonlySet<Item>
  readonly here: readonly (readonly number[])[]
  readonly there: readonly (readonly number[])[]
}

function endsOf(side: 'up' | 'down', { items, numberOf, without, here, there }: Tied): Ends {
  const tiesOf = (item: Item): readonly Tie[] => (without.size === 0 ? item[side] : item[side].filter((one) => !without.has(one.item)))
  const count = items.reduce((sum, item) => sum + tiesOf(item).length, 0)
  const ends = {
    start: new Int32Array(items.length + 1),
    other: new Int32Array(count),
    here: new Int32Array(count),
    there: new Int32Array(count),
  }
  let next = 0
  for (const [number, item] of items.entries()) {
    ends.start[number] = next
    const ties = item.ports === undefined ? tiesOf(item) : [...tiesOf(item)].sort((a, b) => a.here - b.here)
    for (const one of ties) {
      // A line leads on through the row of labels.
      const far = numberOf.has(one.item) ? one : (one.item[side][0] ?? one)
      const other = numberOf.get(far.item) ?? 0
      ends.other[next] = other
      ends.here[next] = Math.max(0, here[number]?.indexOf(one.here) ?? 0)
      ends.there[next] = Math.max(0, there[other]?.indexOf(far.there) ?? 0)
      next += 1
    }
  }
  ends.start[items.length] = next
  return { ...ends, places: Int32Array.from(here, ({ length }) => Math.max(1, length)) }
}

/** Numbers the places at which lines end at one side of a layer, from left to right: the first of each item. Returns how many there are. */
export function numberPlaces(layer: Int32Array, { places }: Ends, first: Int32Array): number {
  let next = 0
  for (let index = 0; index < layer.length; index += 1) {
    const item = layer[index] as number
    first[item] = next
    next += places[item] as number
  }
  return next
}
