import { round } from '../marks.ts'
import type { Point } from '../scene.ts'

/** A full turn, in radians; angles begin at twelve o'clock and run clockwise. */
export const FULL_TURN = 2 * Math.PI

/** The point at an angle on a circle. */
export function onCircle(centre: Point, radius: number, angle: number): Point {
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) }
}

/** A piece of a ring between two angles as path data. A whole ring is drawn as two halves: an arc cannot end where it begins. */
export function ringPiece(centre: Point, inner: number, outer: number, from: number, to: number): string {
  if (to - from >= FULL_TURN * 0.999999) {
    const half = from + FULL_TURN / 2
    return ringPiece(centre, inner, outer, from, half) + ringPiece(centre, inner, outer, half, from + FULL_TURN)
  }
  const large = to - from > FULL_TURN / 2 ? 1 : 0
  const at = (radius: number, angle: number): string => {
    const { x, y } = onCircle(centre, radius, angle)
    return `${round(x)} ${round(y)}`
  }
  const arc = (radius: number, angle: number, clockwise: 0 | 1): string =>
    `A${radius} ${radius} 0 ${large} ${clockwise} ${at(radius, angle)}`
  return `M${at(outer, from)}${arc(outer, to, 1)}L${at(inner, to)}${arc(inner, from, 0)}Z`
}
