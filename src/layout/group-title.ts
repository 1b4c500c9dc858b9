import type { Box, Point, Route } from './scene.ts'

/** Room between a title and a line beside it, in px. */
const ROOM = 6

/**
 * Where the title of a group begins, in px from the left of the picture: as far left as no line runs through it, or at the left where lines
 * run everywhere.
 *
 * @param title the title at the left
 * @param right where it must end, in px
 */
export function clearOfLines(title: Box, right: number, routes: readonly Route[]): number {
  const crossed = routes.flatMap(({ points }) => points.slice(1).flatMap((end, index) => across(points[index] as Point, end, title)))
  crossed.sort((a, b) => a.left - b.left)
  let x = title.x
  for (const span of crossed) {
    if (span.left >= x + title.width) break
    x = Math.max(x, span.right)
  }
  return x + title.width <= right ? x : title.x
}

/** What a straight run takes up of the height of a title, with the room that it needs. */
function across(a: Point, b: Point, { y, height }: Box): { left: number; right: number }[] {
  if (Math.max(a.y, b.y) < y || Math.min(a.y, b.y) > y + height) return []
  return [{ left: Math.min(a.x, b.x) - ROOM, right: Math.max(a.x, b.x) + ROOM }]
}
