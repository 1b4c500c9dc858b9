import type { Item, Model } from './model.ts'
import type { OrderGraph } from './order-graph.ts'

/** Cards that hang on one line, and the places where that line passes. */
export interface Leaves {
  readonly items: ReadonlySet<Item>
  /** From the card that a leaf hangs on to the leaf, by the items between; a leaf that others hang on comes before these. */
  readonly ways: readonly (readonly Item[])[]
}

/** How many times leaves are taken off: what is left hangs together more closely, and its order depends less on what is added to it. */
const ROUNDS = 2

/**
 * Cards with one line, which leads to a card with more. They find their place when everything else has its order: what is added to a picture
 * as a leaf leaves the others where they were.
 */
export function leavesOf({ chains, besides, before, layers }: Model): Leaves {
  const bound = new Set(before.flat())
  const cards = new Set(layers.flatMap(({ kind, items }) => (kind === 'cards' ? items : [])))
  const links = [...chains.map(({ items }) => items), ...besides.flatMap(({ from, to }) => (from === to ? [] : [[from, to]]))]
  const items = new Set<Item>()
  const ways: Item[][] = []
  let left: readonly (readonly Item[])[] = links
  for (let round = 0; round < ROUNDS; round += 1) {
    const degrees = new Map<Item | undefined, number>()
    for (const link of left) for (const end of [link[0], link.at(-1)]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
    const isLeaf = (item: Item): boolean => cards.has(item) && item.ports === undefined && degrees.get(item) === 1 && !bound.has(item)
    const isStem = (item: Item): boolean => cards.has(item) && (degrees.get(item) ?? 0) > 1
    const found = left.flatMap((link) => {
      const [first, last] = [link[0] as Item, link.at(-1) as Item]
      if (isLeaf(last) && isStem(first)) return [{ link, way: [...link] }]
      return isLeaf(first) && isStem(last) ? [{ link, way: [...link].reverse() }] : []
    })
    ways.unshift(...found.map(({ way }) => way))
    for (const { way } of found) for (const item of way.slice(1)) items.add(item)
    const taken = new Set(found.map(({ link }) => link))
    left = left.filter((link) => !taken.has(link))
    if (found.length === 0) break
  }
  return { items, ways }
}

/** The middle of a place, and how far behind it a leaf stands that wants to be there. */
const MIDDLE = 0.5
const BEHIND = 0.01

/**
 * Enters sort keys by which leaves join the ordered rest, layer by layer. The rest has its places as keys; a leaf wants to be where its line
 * comes from, inside its clusters.
 */
export function enterLeafKeys(
  { ways }: Leaves,
  rest: readonly (readonly Item[])[],
  { numberOf, layerOf }: OrderGraph,
  keys: Float64Array,
): void {
  const keyOf = (item: Item): number => keys[numberOf.get(item) ?? 0] ?? 0
  const enter = (item: Item, key: number): void => {
    keys[numberOf.get(item) ?? 0] = key
  }
  for (const row of rest) for (const [place, item] of row.entries()) enter(item, place)
  for (const way of ways) {
    let share: number | undefined
    for (const item of way) {
      const number = numberOf.get(item)
      const row = number === undefined ? undefined : rest[layerOf[number] as number]
      if (row === undefined) continue // a row of labels
      const length = Math.max(1, row.length)
      if (share !== undefined) {
        const others = clusterMates(item, row).map(keyOf)
        const wish = share * length - MIDDLE
        enter(item, (others.length === 0 ? wish : Math.max(Math.min(...others), Math.min(Math.max(...others), wish))) + BEHIND)
      }
      share = (keyOf(item) + MIDDLE) / length
    }
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
