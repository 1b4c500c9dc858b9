import type { Point } from '../layout/scene.ts'

/** Radius of the corners of a route, in px. */
const CORNER_PX = 7

/** Coordinates are printed to a hundredth of a pixel: the same text on every machine, and no longer than the eye can tell. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A line from point to point, with corners as they are. */
export function sharpPath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

/** An orthogonal route as path data with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = [`M${px(first.x)} ${px(first.y)}`]
  rest.forEach((corner, index) => {
    const before = points[index] as Point
    const after = rest[index + 1]
    if (after === undefined) parts.push(`L${px(corner.x)} ${px(corner.y)}`)
    else {
      const start = towards(corner, before)
      const end = towards(corner, after)
      parts.push(`L${px(start.x)} ${px(start.y)}Q${px(corner.x)} ${px(corner.y)} ${px(end.x)} ${px(end.y)}`)
    }
  })
  return parts.join('')
}

/** The point on the way from `corner` to `other` where the rounding begins: at most half way. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y)
  const share = length === 0 ? 0 : Math.min(CORNER_PX, length / 2) / length
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share }
}
