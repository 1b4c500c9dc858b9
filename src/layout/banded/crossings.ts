import type { Item, Layer, Tie } from './model.ts'

/** Pairs of lines that cross between two layers: inversions of their lower ends, counted with a Fenwick tree. */
export function crossings(upper: Layer, lower: Layer | undefined): number {
  if (lower === undefined) return 0
  const index = new Map(lower.items.map((item, at) => [item, at]))
  const endsOf = (item: Item): number[] =>
    [...item.down].sort((a, b) => a.here - b.here).map((one) => (index.get(one.item) ?? 0) + fraction(one))
  const ends = upper.items.flatMap((item) => {
    const own = endsOf(item)
    return item.ports === undefined ? [own.sort((a, b) => a - b)] : own.map((end) => [end]) // lines of a card do not cross each other
  })
  const places = new Map([...new Set(ends.flat())].sort((a, b) => a - b).map((end, at) => [end, at + 1]))
  const tree = new Array<number>(places.size + 1).fill(0)
  let seen = 0
  let count = 0
  for (const group of ends) {
    for (const end of group) {
      let before = 0
      for (let at = places.get(end) ?? 0; at > 0; at -= at & -at) before += tree[at] as number
      count += seen - before
    }
    for (const end of group) {
      for (let at = places.get(end) ?? 0; at > 0 && at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1
    }
    seen += group.length
  }
  return count
}

/** Where a tie ends at the lower item, as a share of its width: lines to a cluster that is laid out end at different places of it. */
function fraction({ item, there }: Tie): number {
  return item.ports === undefined || item.width === 0 ? 0.5 : 0.5 + there / item.width
}
