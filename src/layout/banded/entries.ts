import type { Item, Model } from './model.ts'

/** An item of a layer, or a cluster whose items stay together. */
export type Entry = Item | { readonly cluster: string; readonly entries: readonly Entry[] }

/** Groups items of one cluster, at the place of its first, at every depth. */
export function nest(items: readonly Item[], depth = 0): Entry[] {
  if (items.every(({ clusters }) => clusters[depth] === undefined)) return [...items]
  const entries: Entry[] = []
  const blocks = new Map<string, Item[]>()
  for (const item of items) {
    const cluster = item.clusters[depth]
    if (cluster === undefined) entries.push(item)
    else if (blocks.has(cluster)) blocks.get(cluster)?.push(item)
    else {
      blocks.set(cluster, [item])
      entries.push({ cluster, entries: [] })
    }
  }
  return entries.map((entry) => ('entries' in entry ? { ...entry, entries: nest(blocks.get(entry.cluster) ?? [], depth + 1) } : entry))
}

export function flat(entries: readonly Entry[]): Item[] {
  return entries.flatMap((entry) => ('entries' in entry ? flat(entry.entries) : [entry]))
}

/** Sorts entries at every depth by the mean of a key; equals keep their order. Pairs of `before` stand in their order whatever their keys. */
export function sorted(entries: readonly Entry[], key: (item: Item) => number, before: Model['before']): Entry[] {
  const keyed = entries.map((entry) => {
    const members = 'entries' in entry ? flat(entry.entries) : [entry]
    const mean = members.reduce((sum, item) => sum + key(item), 0) / members.length
    return { mean, members, entry: 'entries' in entry ? { ...entry, entries: sorted(entry.entries, key, before) } : entry }
  })
  keyed.sort((a, b) => a.mean - b.mean)
  if (before.length === 0) return keyed.map(({ entry }) => entry)
  const result: Entry[] = []
  while (keyed.length > 0) {
    const rest = keyed.map(({ members }) => members)
    const free = rest.findIndex((members) => !rest.some((others) => others !== members && mustPrecede(others, members, before)))
    const [next] = keyed.splice(Math.max(0, free), 1)
    if (next !== undefined) result.push(next.entry)
  }
  return result
}

function mustPrecede(left: readonly Item[], right: readonly Item[], before: Model['before']): boolean {
  return before.some(([a, b]) => left.includes(a) && right.includes(b))
}

/** Whether an order of items keeps every pair of `before`. */
export function keeps(items: readonly Item[], before: Model['before']): boolean {
  return before.every(([a, b]) => {
    const [left, right] = [items.indexOf(a), items.indexOf(b)]
    return left === -1 || right === -1 || left < right
  })
}
