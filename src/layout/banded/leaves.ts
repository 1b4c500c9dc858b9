import type { Item, Layer, Model } from './model.ts'
import type { OrderGraph } from './order-graph.ts'

/**
 * Cards with one line, which leads to a card with more, and the places where that line passes. They find their place when everything else has
 * its order: what is added to a picture as a leaf leaves the others where they were.
 */
export function leavesOf({ chains, besides, before, layers }: Model): ReadonlySet<Item> {
  const degrees = new Map<Item, number>()
  const count = (item: Item | undefined): void => {
    if (item !== undefined) degrees.set(item, (degrees.get(item) ?? 0) + 1)
  }
  for (const { items } of chains) {
    count(items[0])
    count(items.at(-1))
  }
  for (const { from, to } of besides) {
    count(from)
    if (to !== from) count(to)
  }
  const bound = new Set(before.flat())
  const cards = new Set(layers.flatMap(({ kind, items }) => (kind === 'cards' ? items : [])))
  const isLeaf = (item: Item | undefined): item is Item =>
    item !== undefined && cards.has(item) && item.ports === undefined && degrees.get(item) === 1 && !bound.has(item)
  const isStem = (item: Item | undefined): boolean => item !== undefined && cards.has(item) && (degrees.get(item) ?? 0) > 1
  const leaves = new Set<Item>()
  for (const { items } of chains) {
    const [first, last] = [items[0], items.at(-1)]
    if (isLeaf(first) && isStem(last)) for (const item of items.slice(0, -1)) leaves.add(item)
    else if (isLeaf(last) && isStem(first)) for (const item of items.slice(1)) leaves.add(item)
  }
  for (const { from, to } of besides) {
    if (isLeaf(from) && isStem(to)) leaves.add(from)
    else if (isLeaf(to) && isStem(from)) leaves.add(to)
  }
  return leaves
}

/** The middle of a place. */
const MIDDLE = 0.5

/**
 * Enters sort keys by which leaves join the ordered rest. The rest has its places as keys; a leaf wants to be where its line comes from, inside
 * its clusters.
 */
export function enterLeafKeys(
  { chains, besides }: Model,
  layers: readonly Layer[],
  leaves: ReadonlySet<Item>,
  { numberOf }: OrderGraph,
  keys: Float64Array,
): void {
  const rows = layers.map(({ items }) => ({ items, rest: items.filter((item) => !leaves.has(item)) }))
  const rowOf = new Map(rows.flatMap((row) => row.items.map((item) => [item, row] as const)))
  const keyOf = (item: Item): number => keys[numberOf.get(item) ?? 0] ?? 0
  const enter = (item: Item, key: number): void => {
    keys[numberOf.get(item) ?? 0] = key
  }
  for (const { rest } of rows) for (const [place, item] of rest.entries()) enter(item, place)
  const insideClusters = (item: Item, key: number): number => {
    const rest = rowOf.get(item)?.rest ?? []
    for (let depth = item.clusters.length; depth > 0; depth -= 1) {
      const others = rest.filter(({ clusters }) => clusters[depth - 1] === item.clusters[depth - 1]).map(keyOf)
      if (others.length > 0) return Math.max(Math.min(...others), Math.min(Math.max(...others), key))
    }
    return key
  }
  const follow = (way: readonly Item[]): void => {
    let share: number | undefined
    for (const item of way) {
      const row = rowOf.get(item)
      if (row === undefined) continue // a row of labels
      const length = Math.max(1, row.rest.length)
      if (share !== undefined) enter(item, insideClusters(item, share * length - MIDDLE))
      share = (keyOf(item) + MIDDLE) / length
    }
  }
  for (const { items } of chains) {
    const [first, last] = [items[0], items.at(-1)]
    if (last !== undefined && leaves.has(last)) follow(items)
    else if (first !== undefined && leaves.has(first)) follow([...items].reverse())
  }
  for (const { from, to } of besides) {
    if (leaves.has(to)) enter(to, insideClusters(to, keyOf(from) + MIDDLE))
    else if (leaves.has(from)) enter(from, insideClusters(from, keyOf(to) - MIDDLE))
  }
}
