import type { Head, Ink, Point } from '../layout/scene.ts'
import { px } from './path.ts'

/** Length of an arrow head along its line, and half its width, in px. */
const LENGTH_PX = 9
const HALF_WIDTH_PX = 4
/** Radius of a circle head, and half the side of a cross, in px. */
const CIRCLE_PX = 4
const CROSS_PX = 4.5

/**
 * The heads of a line as paths of their own. Markers would take less text, but resvg and older browsers do not colour them by their line
 * (`context-stroke`).
 */
export function printHeads(points: readonly Point[], start: Head | undefined, end: Head | undefined, ink: Ink): string {
  const [first, second] = points
  const [beforeLast, last] = points.slice(-2)
  const atStart = start === undefined || first === undefined || second === undefined ? '' : printHead(start, first, second, ink)
  const atEnd = end === undefined || beforeLast === undefined || last === undefined ? '' : printHead(end, last, beforeLast, ink)
  return atStart + atEnd
}

/** A head with its tip at `tip`, on a line that comes from `from`. */
function printHead(head: Head, tip: Point, from: Point, ink: Ink): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length }
  /** A point `back` px before the tip and `aside` px to the right of the line's direction. */
  const at = (back: number, aside: number): string => {
    const x = tip.x - along.x * back - along.y * aside
    const y = tip.y - along.y * back + along.x * aside
    return `${px(x)} ${px(y)}`
  }
  const filled = (d: string): string => `<path class="${ink}" d="${d}"/>`
  const stroked = (d: string): string => `<path class="${ink}-stroke" fill="none" stroke-width="1.6" d="${d}"/>`
  switch (head) {
    case 'arrow':
      return filled(`M${at(LENGTH_PX, -HALF_WIDTH_PX)}L${at(0, 0)}L${at(LENGTH_PX, HALF_WIDTH_PX)}z`)
    case 'open':
      return stroked(`M${at(LENGTH_PX, -HALF_WIDTH_PX)}L${at(0, 0)}L${at(LENGTH_PX, HALF_WIDTH_PX)}`)
    case 'half-top':
      return filled(`M${at(LENGTH_PX, -HALF_WIDTH_PX - 1)}L${at(0, 0)}L${at(LENGTH_PX, 0)}z`)
    case 'half-bottom':
      return filled(`M${at(LENGTH_PX, HALF_WIDTH_PX + 1)}L${at(0, 0)}L${at(LENGTH_PX, 0)}z`)
    case 'stick-top':
      return stroked(`M${at(LENGTH_PX, -HALF_WIDTH_PX - 1)}L${at(0, 0)}`)
    case 'stick-bottom':
      return stroked(`M${at(LENGTH_PX, HALF_WIDTH_PX + 1)}L${at(0, 0)}`)
    case 'circle': {
      const centre = { x: tip.x - along.x * CIRCLE_PX, y: tip.y - along.y * CIRCLE_PX }
      return `<circle class="${ink}" cx="${px(centre.x)}" cy="${px(centre.y)}" r="${CIRCLE_PX}"/>`
    }
    case 'cross': {
      const [near, far] = [2, 2 + 2 * CROSS_PX]
      return stroked(`M${at(near, -CROSS_PX)}L${at(far, CROSS_PX)}M${at(near, CROSS_PX)}L${at(far, -CROSS_PX)}`)
    }
  }
}
