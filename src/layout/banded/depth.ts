import { atLeast, type Distance, positionsBy } from './network-simplex.ts'

type Links = readonly (readonly [number, number])[]

/** How much more one step of height costs than a step of one link. */
const HEIGHT = 1000

/**
 * How deep in the flow each of several things lies, so that links are short and no more steps are needed than by the longest path
 * (Gansner, Koutsofios, North and Vo, 1993). `ranks` are indices from 0; those of one rank lie below all of the ranks before. Links that would close a
 * cycle in their rank lead up.
 */
export function depthsOf(ranks: readonly number[], links: Links): readonly number[] {
  const count = ranks.length
  const rankOf = (one: number): number => ranks[one] ?? 0
  const inside = links.filter(([from, to]) => from !== to && rankOf(from) === rankOf(to))
  const position = positionsIn(count, inside)
  const depth: Distance[] = []
  const last = Math.max(0, ...ranks) + 1
  const border = (rank: number): number => count + rank
  for (let one = 0; one < count; one += 1) depth.push(atLeast(border(rankOf(one)), one, 0), atLeast(one, border(rankOf(one) + 1), 1))
  for (let rank = 0; rank < last; rank += 1)
    depth.push(atLeast(border(rank), border(rank + 1), 0), short(border(rank), border(rank + 1), HEIGHT))
  for (const [from, to] of links) {
    if (from === to) continue
    const down = rankOf(from) === rankOf(to) ? (position[from] ?? 0) < (position[to] ?? 0) : rankOf(from) < rankOf(to)
    const [upper, lower] = down ? [from, to] : [to, from]
    if (rankOf(from) === rankOf(to) && down) depth.push(atLeast(upper, lower, 1))
    depth.push(short(upper, lower, 1), short(lower, upper, 1))
  }
  const positions = positionsBy(count + last + 1, depth)
  const top = positions[border(0)] ?? 0
  return Array.from(positions.subarray(0, count), (at) => Math.round(at - top))
}

/** Each step between them costs its weight. */
function short(from: number, to: number, weight: number): Distance {
  return { from: to, to: from, distance: 0, weight }
}

function positionsIn(count: number, links: Links): readonly number[] {
  const next = Array.from({ length: count }, () => [] as number[])
  const incoming = new Array<number>(count).fill(0)
  for (const [from, to] of links) {
    next[from]?.push(to)
    incoming[to] = (incoming[to] ?? 0) + 1
  }
  const position = new Array<number>(count).fill(0)
  topological(next, incoming).forEach((one, index) => {
    position[one] = index
  })
  return position
}

/** Reverse postorder, from the sources; a cycle that no source leads to begins with its first thing. */
function topological(next: readonly (readonly number[])[], incoming: readonly number[]): number[] {
  const order: number[] = []
  const seen = new Set<number>()
  const sources = [...incoming.keys()].filter((index) => incoming[index] === 0).reverse()
  for (const start of [...sources, ...incoming.keys()]) postOrder(start, next, seen, order)
  return order.reverse()
}

/** Depth first without recursion: a chain of 10,000 boxes must not end the stack. */
function postOrder(start: number, next: readonly (readonly number[])[], seen: Set<number>, order: number[]): void {
  if (seen.has(start)) return
  const stack = [{ at: start, child: 0 }]
  seen.add(start)
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = next[frame.at]?.[frame.child]
    frame.child += 1
    if (child === undefined) {
      order.push(frame.at)
      stack.pop()
    } else if (!seen.has(child)) {
      seen.add(child)
      stack.push({ at: child, child: 0 })
    }
  }
}
