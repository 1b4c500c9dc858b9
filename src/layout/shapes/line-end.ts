import type { Box, Point } from '../scene.ts'
import type { Outline, Side } from './outline.ts'

/** A route that ends at the side of a box, led on to the outline of the shape in it. */
export function endAtOutline(points: readonly Point[], outline: Outline | undefined, box: Box | undefined): readonly Point[] {
  const [before, end] = points.slice(-2)
  if (outline === undefined || box === undefined || before === undefined || end === undefined) return points
  const side = sideOf(before, end)
  const along = side === 'top' || side === 'bottom' ? end.x - box.x : end.y - box.y
  const inset = outline.inset(box, side, along)
  const [x, y] = { top: [0, inset], bottom: [0, -inset], left: [inset, 0], right: [-inset, 0] }[side] as [number, number]
  return [...points.slice(0, -1), { x: end.x + x, y: end.y + y }]
}

/** The side of a box that a line reaches, by the direction it comes from. */
function sideOf(before: Point, end: Point): Side {
  if (Math.abs(before.x - end.x) < Math.abs(before.y - end.y)) return before.y < end.y ? 'top' : 'bottom'
  return before.x < end.x ? 'left' : 'right'
}
