import type { Item, Model } from './model.ts'
import type { OrderGraph } from './order-graph.ts'

/** An item of a layer, or a cluster whose items stay together. */
export interface Entry {
  /** Everything in it, from left to right. */
  items: Int32Array
  /** What a cluster holds; absent in an item. */
  readonly entries?: Entry[]
}

/** Pairs of items of which the first stands left of the second. */
export type Before = readonly (readonly [number, number])[]

/** The entries of a layer: items of one cluster are at the place of its first, at every depth. */
export function entriesOf(layer: Int32Array, { items }: Pick<OrderGraph, 'items'>, depth = 0): Entry[] {
  const entries: Entry[] = []
  const blocks = new Map<string, number[]>()
  for (const item of layer) {
    const cluster = items[item]?.clusters[depth]
    const block = cluster === undefined ? undefined : blocks.get(cluster)
    if (block !== undefined) block.push(item)
    else if (cluster === undefined) entries.push({ items: Int32Array.of(item) })
    else {
      const members = [item]
      blocks.set(cluster, members)
      entries.push({ items: Int32Array.of(item), entries: [] })
    }
  }
  return entries.map((entry) => {
    if (entry.entries === undefined) return entry
    const cluster = items[entry.items[0] as number]?.clusters[depth] ?? ''
    const inner = entriesOf(Int32Array.from(blocks.get(cluster) ?? []), { items }, depth + 1)
    return { items: flat(inner), entries: inner }
  })
}

export function flat(entries: readonly Entry[]): Int32Array {
  const all = new Int32Array(entries.reduce((sum, { items }) => sum + items.length, 0))
  let next = 0
  for (const { items } of entries) {
    all.set(items, next)
    next += items.length
  }
  return all
}

/** Sorts entries at every depth by the mean of a key of their items; equals keep their order. Pairs of `before` stand in their order whatever their keys. */
export function sortEntries(entries: Entry[], keys: Float64Array, before: Before): void {
  const means = new Map<Entry, number>()
  for (const entry of entries) {
    let sum = 0
    for (const item of entry.items) sum += keys[item] as number
    means.set(entry, sum / entry.items.length)
    if (entry.entries === undefined) continue
    sortEntries(entry.entries, keys, before)
    entry.items = flat(entry.entries)
  }
  entries.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0))
  if (before.length === 0) return
  const rest = entries.splice(0)
  while (rest.length > 0) {
    const free = rest.findIndex((entry) => !rest.some((other) => other !== entry && mustPrecede(other, entry, before)))
    entries.push(...rest.splice(Math.max(0, free), 1))
  }
}

export function mustPrecede(left: Entry, right: Entry, before: Before): boolean {
  return before.some(([a, b]) => left.items.includes(a) && right.items.includes(b))
}

export function numberedBefore(before: Model['before'], numberOf: ReadonlyMap<Item, number>): Before {
  return before.map(([a, b]) => [numberOf.get(a) ?? 0, numberOf.get(b) ?? 0])
}
