/**
 * How deep in the flow each of `count` things lies: the longest path that leads to it. Links that would close a cycle do not count. What
 * only leads on stands directly before what it leads to, not at the top.
 */
export function depthsOf(count: number, links: readonly (readonly [number, number])[]): readonly number[] {
  const next = Array.from({ length: count }, () => [] as number[])
  const incoming = new Array<number>(count).fill(0)
  for (const [from, to] of links) {
    if (from === to) continue
    next[from]?.push(to)
    incoming[to] = (incoming[to] ?? 0) + 1
  }
  const order = topological(next, incoming)
  const position = new Array<number>(count).fill(0)
  order.forEach((one, index) => {
    position[one] = index
  })
  const forwards = (from: number, to: number): boolean => (position[to] ?? 0) > (position[from] ?? 0)
  const depth = new Array<number>(count).fill(0)
  const entered = new Array<boolean>(count).fill(false)
  for (const from of order) {
    for (const to of next[from] ?? []) {
      if (!forwards(from, to)) continue
      depth[to] = Math.max(depth[to] ?? 0, (depth[from] ?? 0) + 1)
      entered[to] = true
    }
  }
  for (const from of [...order].reverse()) {
    const onwards = (next[from] ?? []).filter((to) => forwards(from, to)).map((to) => depth[to] ?? 0)
    if (!entered[from] && onwards.length > 0) depth[from] = Math.min(...onwards) - 1
  }
  return depth
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
