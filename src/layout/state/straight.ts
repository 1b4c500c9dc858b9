import type { Box, Point } from '../scene.ts'
import { SYMBOL } from './nodes.ts'

/** A step aside of up to this many px next to an end of a line is taken out by moving the end along its border. */
const LARGEST_STEP = 7
/** An end keeps this distance from the corners of its box, in px. */
const CORNER = 8

/**
 * A line without the small steps aside that a layered layout leaves next to its ends: the end moves along the border of its box instead, as
 * far as `isFree` allows. A line that leads to a disc has no room there, and keeps its step or loses it at the other end.
 */
export function straight(points: readonly Point[], from: Box, to: Box, isFree: (end: Point) => boolean): readonly Point[] {
  const start = withoutFirstStep(points, from, isFree)
  return [...withoutFirstStep([...start].reverse(), to, isFree)].reverse()
}

function withoutFirstStep(points: readonly Point[], box: Box, isFree: (end: Point) => boolean): readonly Point[] {
  const [first, second, third, fourth, ...rest] = points
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return points
  const upright = Math.abs(first.x - second.x) < 0.01
  const step = upright ? third.x - second.x : third.y - second.y
  const goesOn = upright ? Math.abs(fourth.x - third.x) < 0.01 : Math.abs(fourth.y - third.y) < 0.01
  const [wished, low, high] = upright ? [third.x, box.x, box.x + box.width] : [third.y, box.y, box.y + box.height]
  const corner = high - low <= SYMBOL ? (high - low) / 2 : CORNER
  if (!goesOn || Math.abs(step) > LARGEST_STEP || wished < low + corner || wished > high - corner) return points
  const end = upright ? { x: wished, y: first.y } : { x: first.x, y: wished }
  return isFree(end) ? [end, fourth, ...rest] : points
}
