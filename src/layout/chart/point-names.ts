import type { Paragraph } from '../paragraph.ts'
import type { Box, Point } from '../scene.ts'

/** A point with its radius, and the text that names it. */
export interface Named {
  readonly centre: Point
  readonly radius: number
  readonly text: Paragraph
}

/** From a point to its label, in px; labels may also stand further off, at multiples of the step. */
const NEAR_PX = 4
const STEP_PX = 10
const STEPS = 3
/** Room that labels leave around each other and around points. */
const CLEARANCE = 2

/**
 * Boxes for the names of points: each beside its point, as near as is free. `undefined` where nothing near is free: such a name stands
 * elsewhere. Names neither leave `within` nor lie on a point, on each other or on what is `taken`. `first` says which side is tried first.
 */
export function placeNames(
  points: readonly Named[],
  within: Box,
  taken: readonly Box[],
  first: 'beside' | 'above' = 'beside',
): (Box | undefined)[] {
  const dots = points.map(({ centre, radius }) => boxed(centre, radius))
  const used: Box[] = [...taken]
  const placed = new Array<Box | undefined>(points.length).fill(undefined)
  for (const index of crowdedFirst(points)) {
    const point = points[index]
    if (point === undefined) continue
    const free = (box: Box): boolean =>
      inside(box, within) && !used.some((other) => overlap(box, other)) && !dots.some((dot, other) => other !== index && overlap(box, dot))
    const box = candidates(point, first).find(free)
    if (box === undefined) continue
    placed[index] = box
    used.push(box)
  }
  return placed
}

/** Points that have the most others near them choose first. */
function crowdedFirst(points: readonly Named[]): number[] {
  const reach = points.map(({ centre, text }) => grown(boxed(centre, 1), text.width, text.height * 2))
  const near = points.map((_, index) => reach.filter((box, other) => other !== index && overlap(box, reach[index] ?? box)).length)
  return points.map((_, index) => index).sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0) || a - b)
}

/** Where a name may stand, best first: right, left, above, below (or the other way round), then at the corners, then further off. */
function candidates({ centre: { x, y }, radius, text: { width, height } }: Named, first: 'beside' | 'above'): Box[] {
  return Array.from({ length: STEPS }, (_, step) => radius + NEAR_PX + step * STEP_PX).flatMap((far) => {
    const slant = far * Math.SQRT1_2
    const beside = [
      { x: x + far, y: y - height / 2 },
      { x: x - far - width, y: y - height / 2 },
    ]
    const above = [
      { x: x - width / 2, y: y - far - height },
      { x: x - width / 2, y: y + far },
    ]
    return [
      ...(first === 'above' ? [...above, ...beside] : [...beside, ...above]),
      { x: x + slant, y: y - slant - height },
      { x: x + slant, y: y + slant },
      { x: x - slant - width, y: y - slant - height },
      { x: x - slant - width, y: y + slant },
    ].map((corner) => ({ ...corner, width, height }))
  })
}

/** The square around a point. */
export function boxed({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

function grown({ x, y, width, height }: Box, byWidth: number, byHeight: number): Box {
  return { x: x - byWidth, y: y - byHeight, width: width + 2 * byWidth, height: height + 2 * byHeight }
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + CLEARANCE &&
    b.x < a.x + a.width + CLEARANCE &&
    a.y < b.y + b.height + CLEARANCE &&
    b.y < a.y + a.height + CLEARANCE
  )
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** The nearest point of a box to a point. */
export function nearest({ x, y }: Point, box: Box): Point {
  return { x: Math.max(box.x, Math.min(x, box.x + box.width)), y: Math.max(box.y, Math.min(y, box.y + box.height)) }
}
