import type { Item, Layer, Tie } from './model.ts'

/** Pairs of lines that cross between two layers: inversions of their lower ends, counted with a Fenwick tree. */
export function crossings(upper: Layer, lower: Layer | undefined): number {
  if (lower === undefined) return 0
  // Lines to clusters that are laid out end at different places of one item: those places are numbered first.
  const simple = lower.items.every(({ ports }) => ports === undefined)
  const numbers = simple ? undefined : numbered(upper.items)
  const endOf = (one: Tie): number => (numbers === undefined ? one.item.at + 1 : (numbers.get(one.item.at + fraction(one)) ?? 0))
  const tree = new Float64Array((numbers?.size ?? lower.items.length) + 1)
  let seen = 0
  let count = 0
  const enter = (ends: readonly number[]): void => {
    for (const end of ends) {
      let before = 0
      for (let at = end; at > 0; at -= at & -at) before += tree[at] as number
      count += seen - before
    }
    for (const end of ends) for (let at = end; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1
    seen += ends.length
  }
  for (const item of upper.items) {
    if (item.ports === undefined)
      enter(item.down.map(endOf)) // lines of a card do not cross each other
    else for (const one of [...item.down].sort((a, b) => a.here - b.here)) enter([endOf(one)])
  }
  return count
}

/** The places at which lines from these items end, numbered from 1, from left to right. */
function numbered(items: readonly Item[]): ReadonlyMap<number, number> {
  const places = new Set(items.flatMap(({ down }) => down.map((one) => one.item.at + fraction(one))))
  return new Map([...places].sort((a, b) => a - b).map((place, index) => [place, index + 1]))
}

/** Where a tie ends at the lower item, as a share of its width: lines to a cluster that is laid out end at different places of it. */
function fraction({ item, there }: Tie): number {
  return item.ports === undefined || item.width === 0 ? 0.5 : 0.5 + there / item.width
}
