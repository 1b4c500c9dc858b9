import type { Plane } from '../../dsl/plane.ts'
import type { Point } from '../layout/scene.ts'
import { px } from './path.ts'

/** Height of a mark, in px. */
export const PLANE_MARK_HEIGHT = 9

/**
 * A small outline for each plane, so that nobody has to tell the planes apart by colour alone: the shape that a node of the plane has in
 * Mermaid. 12 px wide and 9 px high.
 */
const OUTLINES: Readonly<Record<Plane, string>> = {
  edge: 'h3a4.5 4.5 0 0 1 0 9h-3a4.5 4.5 0 0 1 0 -9z',
  service: 'h12v9h-12z',
  state: 'c0 -2.4 12 -2.4 12 0v6c0 2.4 -12 2.4 -12 0zc0 2.4 12 2.4 12 0',
  control: 'h6l3 4.5l-3 4.5h-6l-3 -4.5z',
}
/** Where an outline begins, from the left top corner of its box. */
const START: Readonly<Record<Plane, Point>> = {
  edge: { x: 4.5, y: 0 },
  service: { x: 0, y: 0 },
  state: { x: 0, y: 1.5 },
  control: { x: 3, y: 0 },
}

/** The mark of a plane with its left top corner at a point, in the colour of text on that plane. */
export function printPlaneMark(plane: Plane, { x, y }: Point): string {
  const start = START[plane]
  return `<path class="on-${plane}-stroke" fill="none" stroke-width="1.2" d="M${px(x + start.x)} ${px(y + start.y)}${OUTLINES[plane]}"/>`
}
