import type { Graph } from '../engine.ts'
import { depthsOf } from './depth.ts'
import type { Lump } from './nest.ts'

/** `deep`: each step of the flow has a row of its own. `wide`: steps stand side by side as long as a row has room. */
type Rows = 'deep' | 'wide'
export interface Arrangement {
  /** How the whole is cut into rows, and how clusters are. */
  readonly outer: Rows
  readonly inner: Rows
  /** Rows are filled up to this, in px. */
  readonly maxWidth: number
}

/** Puts lumps into rows, rank by rank. */
export function arrange(
  lumps: readonly Lump[],
  graph: Graph,
  { outer, maxWidth }: Arrangement,
): { rows: Lump[][]; ranks: (number | undefined)[] } {
  const joined = joinedByOrder(lumps, graph)
  const ranks = [...new Set(joined.map(({ rank }) => rank))].sort((a = 0, b = 0) => a - b)
  const rows: Lump[][] = []
  const rowRanks: (number | undefined)[] = []
  for (const rank of ranks) {
    const members = joined.filter((lump) => lump.rank === rank)
    const depths = depthsOf(members.length, linksBetween(members, graph))
    const deep = members.map((lump, index) => ({ lump, depth: depths[index] ?? 0 })).sort((a, b) => a.depth - b.depth)
    const levels =
      outer === 'wide' ? [deep] : [...new Set(depths)].sort((a, b) => a - b).map((depth) => deep.filter((one) => one.depth === depth))
    for (const level of levels) {
      for (const row of filled(
        level.map(({ lump }) => lump),
        maxWidth,
      )) {
        rows.push(row)
        rowRanks.push(rank)
      }
    }
  }
  return { rows, ranks: rowRanks }
}

/** Rows of about the same width, none wider than it must be. */
function filled(lumps: readonly Lump[], maxWidth: number): Lump[][] {
  const total = lumps.reduce((sum, { width }) => sum + width, 0)
  const target = total / Math.ceil(total / maxWidth)
  const rows: Lump[][] = []
  let width = Number.POSITIVE_INFINITY
  for (const lump of lumps) {
    if (width + lump.width / 2 > target) {
      rows.push([])
      width = 0
    }
    rows.at(-1)?.push(lump)
    width += lump.width
  }
  return rows
}

/** The lines between lumps, by their places in the list. */
function linksBetween(lumps: readonly Lump[], { lines }: Graph): [number, number][] {
  const lumpOf = new Map(lumps.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)))
  return lines.flatMap(({ from, to }): [number, number][] => {
    const [source, target] = [lumpOf.get(from), lumpOf.get(to)]
    return source === undefined || target === undefined || source === target ? [] : [[source, target]]
  })
}

/** Lumps that must share a row become one. */
function joinedByOrder(lumps: readonly Lump[], { order }: Graph): Lump[] {
  const joined = [...lumps]
  for (const [a, b] of [...(order?.sameRow ?? []), ...(order?.before ?? [])]) {
    const first = joined.findIndex(({ ids }) => ids.includes(a))
    const second = joined.findIndex(({ ids }) => ids.includes(b))
    const [one, other] = [joined[first], joined[second]]
    if (one === undefined || other === undefined || one === other) continue
    joined[Math.min(first, second)] = {
      parts: [...one.parts, ...other.parts],
      ids: [...one.ids, ...other.ids],
      width: one.width + other.width,
      rank: one.rank,
    }
    joined.splice(Math.max(first, second), 1)
  }
  return joined
}
