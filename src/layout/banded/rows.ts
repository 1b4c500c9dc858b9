import type { Graph } from '../engine.ts'
import { depthsOf } from './depth.ts'
import type { Lump } from './nest.ts'

/**
 * `deep`: each step of the flow has a row of its own. `wide`: steps stand side by side as long as a row has room. `paths`: they do so where
 * all lines between them can run straight from neighbour to neighbour.
 */
type Rows = 'deep' | 'wide' | 'paths'
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
  const links = linksBetween(joined, graph)
  const depths = depthsOf(
    joined.map(({ rank }) => ranks.indexOf(rank)),
    links,
  )
  const rows: Lump[][] = []
  const rowRanks: (number | undefined)[] = []
  for (const rank of ranks) {
    const members = [...joined.keys()].filter((index) => joined[index]?.rank === rank)
    for (const level of levelsOf(members, depths, joined, links, outer, maxWidth)) {
      for (const row of filled(
        level.map((index) => joined[index] as Lump),
        maxWidth,
      )) {
        rows.push(row)
        rowRanks.push(rank)
      }
    }
  }
  return { rows, ranks: rowRanks }
}

type Links = readonly (readonly [number, number])[]

/** Lumps, by their places in the list, in the order of the flow, by the level they stand on. */
function levelsOf(
  members: readonly number[],
  depths: readonly number[],
  lumps: readonly Lump[],
  links: Links,
  rows: Rows,
  maxWidth: number,
): number[][] {
  const depthOf = (index: number): number => depths[index] ?? 0
  const steps = [...new Set(members.map(depthOf))].sort((a, b) => a - b).map((depth) => members.filter((index) => depthOf(index) === depth))
  if (rows === 'deep') return steps
  if (rows === 'wide') return [steps.flat()]
  const widthOf = (level: readonly number[]) => level.reduce((sum, index) => sum + (lumps[index]?.width ?? 0), 0)
  const levels: number[][] = []
  for (const step of steps) {
    const joined = [...(levels.at(-1) ?? []), ...step]
    if (levels.length > 0 && widthOf(joined) <= maxWidth && arePaths(joined, links)) levels.splice(-1, 1, joined)
    else levels.push(step)
  }
  return levels
}

/** Whether links between these lead from neighbour to neighbour in some order: nothing has three neighbours, and there is no circle. */
function arePaths(level: readonly number[], links: readonly (readonly [number, number])[]): boolean {
  const inside = new Set(level)
  const neighbours = new Map(level.map((index) => [index, new Set<number>()]))
  for (const [a, b] of links) {
    if (!inside.has(a) || !inside.has(b)) continue
    neighbours.get(a)?.add(b)
    neighbours.get(b)?.add(a)
  }
  const pairs = [...neighbours.values()].reduce((sum, { size }) => sum + size, 0) / 2
  if ([...neighbours.values()].some(({ size }) => size > 2)) return false
  const seen = new Set<number>()
  let parts = 0
  for (const start of level) {
    if (seen.has(start)) continue
    parts += 1
    const open = [start]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...(neighbours.get(next) ?? []))
    }
  }
  return pairs === level.length - parts // a circle has as many pairs as members
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
