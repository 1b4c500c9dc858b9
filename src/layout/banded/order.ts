import type { Item, Layer, Model } from './model.ts'

/** Sweeps of the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981); more change little. */
const SWEEPS = 10
/** What an item between two cards that are joined costs, in crossings. */
const APART_COST = 0.6
/** Above this many items the neighbour exchange, which is quadratic in a layer, is left out. */
const MAX_EXCHANGED = 400

/** An item, or a cluster whose items stay together. */
type Entry = Item | { readonly cluster: string; readonly entries: Entry[] }

/** Orders the items of each layer so that few lines cross, cards joined in one row stand side by side, and clusters stay together. */
export function orderLayers({ layers, besides }: Model): void {
  const partners = partnersOf(besides)
  for (const layer of layers) layer.items = flat(nest(layer.items))
  let best = snapshot(layers)
  let bestCost = cost(layers, partners)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const downwards = sweep % 2 === 0
    const sequence = downwards ? layers : [...layers].reverse()
    for (const layer of sequence) sortLayer(layer, layers, partners, downwards)
    const now = cost(layers, partners)
    if (now < bestCost) {
      bestCost = now
      best = snapshot(layers)
    }
  }
  layers.forEach((layer, index) => {
    layer.items = best[index] ?? layer.items
  })
  exchange(layers, partners)
}

type Partners = ReadonlyMap<Item, readonly Item[]>

function partnersOf(besides: Model['besides']): Partners {
  const partners = new Map<Item, Item[]>()
  for (const { from, to } of besides) {
    if (from === to) continue
    partners.set(from, [...(partners.get(from) ?? []), to])
    partners.set(to, [...(partners.get(to) ?? []), from])
  }
  return partners
}

const snapshot = (layers: readonly Layer[]): Item[][] => layers.map(({ items }) => [...items])

/** Groups items of one cluster, at the place of its first, at every depth. */
function nest(items: readonly Item[], depth = 0): Entry[] {
  const entries: Entry[] = []
  const blocks = new Map<string, Item[]>()
  for (const item of items) {
    const cluster = item.clusters[depth]
    if (cluster === undefined) entries.push(item)
    else if (blocks.has(cluster)) blocks.get(cluster)?.push(item)
    else {
      const members = [item]
      blocks.set(cluster, members)
      entries.push({ cluster, entries: members })
    }
  }
  return entries.map((entry) => ('entries' in entry ? { ...entry, entries: nest(blocks.get(entry.cluster) ?? [], depth + 1) } : entry))
}

function flat(entries: readonly Entry[]): Item[] {
  return entries.flatMap((entry) => ('entries' in entry ? flat(entry.entries) : [entry]))
}

/** Where each item stands, as a share of its layer: layers of different lengths can be compared. */
function places(layers: readonly Layer[]): Map<Item, number> {
  return new Map(layers.flatMap(({ items }) => items.map((item, index) => [item, (index + 0.5) / items.length] as const)))
}

function sortLayer(layer: Layer, layers: readonly Layer[], partners: Partners, downwards: boolean): void {
  const place = places(layers)
  const wish = new Map(layer.items.map((item) => [item, wishOf(item, place, partners, downwards)]))
  const sortEntries = (entries: readonly Entry[]): Entry[] => {
    const keyed = entries.map((entry) => {
      const members = 'entries' in entry ? flat(entry.entries) : [entry]
      const mean = members.reduce((sum, item) => sum + (wish.get(item) ?? 0), 0) / members.length
      return { mean, entry: 'entries' in entry ? { ...entry, entries: sortEntries(entry.entries) } : entry }
    })
    return keyed.sort((a, b) => a.mean - b.mean).map(({ entry }) => entry) // stable: equals keep the author's order
  }
  layer.items = flat(sortEntries(nest(layer.items)))
}

function wishOf(item: Item, place: ReadonlyMap<Item, number>, partners: Partners, downwards: boolean): number {
  const towards = downwards ? item.up : item.down
  const away = downwards ? item.down : item.up
  let sum = 0
  let weight = 0
  const pull = (other: Item, strength: number): void => {
    sum += (place.get(other) ?? 0) * strength
    weight += strength
  }
  for (const { item: other } of towards) pull(other, 1)
  for (const { item: other } of away) pull(other, 0.25)
  for (const other of partners.get(item) ?? []) pull(other, 0.8)
  return weight === 0 ? (place.get(item) ?? 0) : sum / weight
}

/** Exchanges neighbours as long as that makes it better; clusters are exchanged as a whole. */
function exchange(layers: readonly Layer[], partners: Partners): void {
  if (layers.reduce((sum, { items }) => sum + items.length, 0) > MAX_EXCHANGED) return
  layers.forEach((layer, index) => {
    const around = [layers[index - 1], layer, layers[index + 1]].filter((one) => one !== undefined)
    let current = localCost(around, layer, partners)
    for (let round = 0, better = true; better && round < 6; round += 1) {
      better = false
      for (const swapped of neighbourSwaps(nest(layer.items))) {
        const before = layer.items
        layer.items = swapped
        const now = localCost(around, layer, partners)
        if (now < current - 1e-9) {
          current = now
          better = true
          break
        }
        layer.items = before
      }
    }
  })
}

/** Every order that differs by one exchange of neighbours, at any depth. */
function* neighbourSwaps(entries: readonly Entry[]): Generator<Item[]> {
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as Entry
    const next = entries[index + 1]
    if (next !== undefined) yield flat([...entries.slice(0, index), next, entry, ...entries.slice(index + 2)])
    if ('entries' in entry) {
      for (const inner of neighbourSwaps(entry.entries))
        yield [...flat(entries.slice(0, index)), ...inner, ...flat(entries.slice(index + 1))]
    }
  }
}

function cost(layers: readonly Layer[], partners: Partners): number {
  return layers.reduce((sum, layer, index) => sum + crossings(layer, layers[index + 1]) + apart(layer, partners), 0)
}

function localCost(around: readonly Layer[], layer: Layer, partners: Partners): number {
  return around.reduce((sum, one, index) => sum + crossings(one, around[index + 1]), 0) + apart(layer, partners)
}

function apart({ kind, items }: Layer, partners: Partners): number {
  if (kind === 'labels') return 0
  const index = new Map(items.map((item, at) => [item, at]))
  let sum = 0
  for (const [at, item] of items.entries()) {
    for (const other of partners.get(item) ?? []) sum += (Math.abs((index.get(other) ?? at) - at) - 1) * APART_COST
  }
  return sum / 2
}

/** Pairs of lines that cross between two layers: inversions of their lower ends, counted with a Fenwick tree. */
function crossings(upper: Layer, lower: Layer | undefined): number {
  if (lower === undefined) return 0
  const index = new Map(lower.items.map((item, at) => [item, at + 1]))
  const tree = new Array<number>(lower.items.length + 1).fill(0)
  let seen = 0
  let count = 0
  for (const item of upper.items) {
    const ends = item.down.map((one) => index.get(one.item) ?? 0).sort((a, b) => a - b)
    for (const end of ends) {
      let before = 0
      for (let at = end; at > 0; at -= at & -at) before += tree[at] as number
      count += seen - before
    }
    for (const end of ends) {
      for (let at = end; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1
    }
    seen += ends.length
  }
  return count
}
