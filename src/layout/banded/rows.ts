import type { Graph } from '../engine.ts'

type Box = Graph['boxes'][number]

/** Room kept between cards when rows are filled, in px. */
const FILL_GAP = 40

/** How a band that holds several cards is cut into rows: side by side, or by their depth in the flow. */
export type Arrangement = 'wide' | 'deep'

/** Cuts each rank into rows no wider than `maxWidth`. The members of one outermost cluster stay in one row. */
export function rowsOf(graph: Graph, arrangement: Arrangement, maxWidth: number): string[][] {
  const ranks = [...new Set(graph.boxes.map(({ rank = 0 }) => rank))].sort((a, b) => a - b)
  const outermost = outermostClusters(graph)
  return ranks.flatMap((rank) => {
    const boxes = graph.boxes.filter((box) => (box.rank ?? 0) === rank)
    const depth = depths(boxes, graph)
    const lumps = lumpsOf(boxes, outermost, depth)
    if (arrangement === 'wide') return filled(lumps, maxWidth)
    const levels = [...new Set(lumps.map((lump) => lump.depth))].sort((a, b) => a - b)
    return levels.flatMap((level) =>
      filled(
        lumps.filter((lump) => lump.depth === level),
        maxWidth,
      ),
    )
  })
}

/** The outermost cluster around each box or cluster. */
function outermostClusters(graph: Graph): ReadonlyMap<string, string> {
  const parents = new Map(graph.clusters.map(({ id, within }) => [id, within]))
  const outermost = new Map<string, string>()
  for (const { id, within } of graph.boxes) {
    let cluster = within
    while (cluster !== undefined && parents.get(cluster) !== undefined) cluster = parents.get(cluster)
    if (cluster !== undefined) outermost.set(id, cluster)
  }
  return outermost
}

/** Cards that cannot be parted: one, or all of an outermost cluster. */
interface Lump {
  readonly ids: readonly string[]
  readonly width: number
  readonly depth: number
}

function lumpsOf(boxes: readonly Box[], outermost: ReadonlyMap<string, string>, depth: ReadonlyMap<string, number>): Lump[] {
  const lumps = new Map<string, Box[]>()
  for (const box of boxes) {
    const key = outermost.get(box.id) ?? `card ${box.id}`
    lumps.set(key, [...(lumps.get(key) ?? []), box])
  }
  return [...lumps.values()].map((members) => ({
    ids: members.map(({ id }) => id),
    width: members.reduce((sum, { width }) => sum + width + FILL_GAP, 0),
    depth: Math.min(...members.map(({ id }) => depth.get(id) ?? 0)),
  }))
}

function filled(lumps: readonly Lump[], maxWidth: number): string[][] {
  const sorted = [...lumps].sort((a, b) => a.depth - b.depth)
  const total = sorted.reduce((sum, { width }) => sum + width, 0)
  const target = total / Math.ceil(total / maxWidth) // rows of about the same width
  const rows: string[][] = []
  let width = Number.POSITIVE_INFINITY
  for (const lump of sorted) {
    if (width + lump.width / 2 > target) {
      rows.push([])
      width = 0
    }
    rows.at(-1)?.push(...lump.ids)
    width += lump.width
  }
  return rows
}

/** Longest path from a source to each box, over the lines between these boxes; lines that would close a cycle do not count. */
function depths(boxes: readonly Box[], graph: Graph): ReadonlyMap<string, number> {
  const inside = new Set(boxes.map(({ id }) => id))
  const next = new Map<string, string[]>()
  for (const { from, to } of graph.lines) {
    if (from !== to && inside.has(from) && inside.has(to)) next.set(from, [...(next.get(from) ?? []), to])
  }
  const order: string[] = []
  const seen = new Set<string>()
  for (const { id } of boxes) {
    if (!seen.has(id)) postOrder(id, next, seen, order)
  }
  const position = new Map(order.reverse().map((id, index) => [id, index]))
  const depth = new Map<string, number>()
  for (const id of order) {
    for (const to of next.get(id) ?? []) {
      const forwards = (position.get(to) ?? 0) > (position.get(id) ?? 0)
      if (forwards) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1))
    }
  }
  return depth
}

/** Depth first without recursion: a chain of 10,000 boxes must not end the stack. */
function postOrder(start: string, next: ReadonlyMap<string, readonly string[]>, seen: Set<string>, order: string[]): void {
  const stack = [{ id: start, child: 0 }]
  seen.add(start)
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = next.get(frame.id)?.[frame.child]
    frame.child += 1
    if (child === undefined) {
      order.push(frame.id)
      stack.pop()
    } else if (!seen.has(child)) {
      seen.add(child)
      stack.push({ id: child, child: 0 })
    }
  }
}
