import type { Item, Model } from './model.ts'

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

/** The middle of a place, and how far behind it a leaf stands that wants to be there. */
const MIDDLE = 0.5
const BEHIND = 0.01

/** The rest of a graph as it is ordered, layer by layer, and what items are called in the graph of all. */
interface OrderedRest {
  readonly leaves: ReadonlySet<Item>
  /** The layer of each item, the leaves too. */
  readonly layerOf: ReadonlyMap<Item, number>
  readonly rest: readonly (readonly Item[])[]
  readonly numberOf: ReadonlyMap<Item, number>
}

/**
 * Enters sort keys by which leaves join the ordered rest. The rest has its places as keys; a leaf wants to be where its line comes from, inside
 * its clusters.
 */
export function enterLeafKeys({ chains, besides }: Model, { leaves, layerOf, rest, numberOf }: OrderedRest, keys: Float64Array): void {
  const keyOf = (item: Item): number => keys[numberOf.get(item) ?? 0] ?? 0
  const enter = (item: Item, key: number): void => {
    keys[numberOf.get(item) ?? 0] = key
  }
  for (const row of rest) for (const [place, item] of row.entries()) enter(item, place)
  const enterLeaf = (leaf: Item, wish: number): void => {
    const others = clusterMates(leaf, rest[layerOf.get(leaf) ?? 0] ?? []).map(keyOf)
    const inside = others.length === 0 ? wish : Math.max(Math.min(...others), Math.min(Math.max(...others), wish))
    enter(leaf, inside + BEHIND)
  }
  const follow = (way: readonly Item[]): void => {
    let share: number | undefined
    for (const item of way) {
      const layer = layerOf.get(item)
      if (layer === undefined) continue // a row of labels
      const length = Math.max(1, rest[layer]?.length ?? 0)
      if (share !== undefined) enterLeaf(item, share * length - MIDDLE)
      share = (keyOf(item) + MIDDLE) / length
    }
  }
  for (const { items } of chains) {
    const [first, last] = [items[0], items.at(-1)]
    if (last !== undefined && leaves.has(last)) follow(items)
    else if (first !== undefined && leaves.has(first)) follow([...items].reverse())
  }
  for (const { from, to } of besides) {
    if (leaves.has(to)) enterLeaf(to, keyOf(from) + MIDDLE)
    else if (leaves.has(from)) enterLeaf(from, keyOf(to) - MIDDLE)
  }
}

/** Of a row the items in the innermost cluster that the leaf shares with any of them. */
function clusterMates({ clusters: own }: Item, row: readonly Item[]): readonly Item[] {
  for (let depth = own.length - 1; depth >= 0; depth -= 1) {
    const mates = row.filter(({ clusters }) => clusters[depth] === own[depth])
    if (mates.length > 0) return mates
  }
  return []
}
