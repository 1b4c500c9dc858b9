import { numberPlaces, type OrderGraph } from './order-graph.ts'

/** Pairs of lines that cross between a layer and the next: inversions of their lower ends, counted with a Fenwick tree. */
export function crossingsBelow({ layers, up, down }: OrderGraph, index: number, first: Int32Array): number {
  const [upper, lower] = [layers[index], layers[index + 1]]
  if (upper === undefined || lower === undefined) return 0
  const size = numberPlaces(lower, up, first)
  const tree = new Int32Array(size + 1)
  let [seen, count] = [0, 0]
  for (let place = 0; place < upper.length; place += 1) {
    const item = upper[place] as number
    const last = down.start[item + 1] as number
    for (let from = down.start[item] as number; from < last; ) {
      // Lines that leave one place do not cross each other: all are counted before any is entered.
      let to = from
      for (; to < last && down.here[to] === down.here[from]; to += 1) {
        let before = 0
        const end = (first[down.other[to] as number] as number) + (down.there[to] as number) + 1
        for (let at = end; at > 0; at -= at & -at) before += tree[at] as number
        count += seen - before
      }
      for (let one = from; one < to; one += 1) {
        const end = (first[down.other[one] as number] as number) + (down.there[one] as number) + 1
        for (let at = end; at <= size; at += at & -at) tree[at] = (tree[at] as number) + 1
      }
      seen += to - from
      from = to
    }
  }
  return count
}
