/** A placed graph as every engine gives it, and what can be counted on it. */
import type { Box, Point } from '../../src/layout/scene.ts'

export interface Picture {
  readonly width: number
  readonly height: number
  readonly cards: ReadonlyMap<string, Box>
  readonly lines: readonly PictureLine[]
}
interface PictureLine {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly label?: Box
}

/** Faults of a picture, and what makes it hard to read. */
export interface Quality {
  readonly cardsOverlapping: number
  readonly linesThroughCards: number
  readonly labelsOnCards: number
  readonly labelsOnLabels: number
  readonly crossings: number
  readonly bends: number
}

/** Rounding of coordinates, in px: what touches does not overlap. */
const ROUNDING_PX = 1

export function qualityOf({ cards, lines }: Picture): Quality {
  const boxes = [...cards]
  const labels = lines.flatMap(({ label }) => (label === undefined ? [] : [label]))
  const pieces = lines.map(({ points }) => piecesOf(points))
  return {
    cardsOverlapping: pairs(boxes).filter(([[, a], [, b]]) => overlap(a, b)).length,
    linesThroughCards: lines.filter(({ from, to }, index) =>
      boxes.some(([id, box]) => id !== from && id !== to && (pieces[index] ?? []).some((piece) => passes(piece, box))),
    ).length,
    labelsOnCards: labels.filter((label) => boxes.some(([, box]) => overlap(label, box))).length,
    labelsOnLabels: pairs(labels).filter(([a, b]) => overlap(a, b)).length,
    crossings: pairs(pieces).reduce((sum, [a, b]) => sum + crossingsOf(a, b), 0),
    bends: lines.reduce((sum, { points }) => sum + bendsOf(points), 0),
  }
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]))
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + ROUNDING_PX &&
    b.x + b.width > a.x + ROUNDING_PX &&
    a.y + a.height > b.y + ROUNDING_PX &&
    b.y + b.height > a.y + ROUNDING_PX
  )
}

type Piece = readonly [Point, Point]

function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).map((to, index): Piece => [points[index] as Point, to])
}

/** Whether a straight piece passes the inside of a box: clipping after Liang and Barsky (1984). */
function passes([a, b]: Piece, { x, y, width, height }: Box): boolean {
  let [enter, leave] = [0, 1]
  const sides = [
    [a.x - b.x, a.x - x - ROUNDING_PX],
    [b.x - a.x, x + width - ROUNDING_PX - a.x],
    [a.y - b.y, a.y - y - ROUNDING_PX],
    [b.y - a.y, y + height - ROUNDING_PX - a.y],
  ] as const
  for (const [along, room] of sides) {
    if (along === 0 && room < 0) return false
    if (along < 0) enter = Math.max(enter, room / along)
    if (along > 0) leave = Math.min(leave, room / along)
  }
  return enter < leave
}

function crossingsOf(a: readonly Piece[], b: readonly Piece[]): number {
  return a.reduce((sum, one) => sum + b.filter((other) => cross(one, other)).length, 0)
}

function cross([a, b]: Piece, [c, d]: Piece): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < -ROUNDING_PX && side(c, d, a) * side(c, d, b) < -ROUNDING_PX
}

/** Least turn that counts as a bend, in radians: curves are drawn as many points. */
const BEND = 0.2

function bendsOf(points: readonly Point[]): number {
  let bends = 0
  for (let index = 1; index + 1 < points.length; index += 1) {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]] as [Point, Point, Point]
    const turn = Math.atan2(after.y - at.y, after.x - at.x) - Math.atan2(at.y - before.y, at.x - before.x)
    if (Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) > BEND) bends += 1
  }
  return bends
}
