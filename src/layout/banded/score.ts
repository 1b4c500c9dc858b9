import type { PlacedGraph, PlacedLine } from '../engine.ts'
import type { Point } from '../scene.ts'

/** What a reader sees at once, in px: the page, and how much of it a screen shows. */
const PAGE_WIDTH = 1400
const SCREEN_HEIGHT = 900
/** Pictures between these shapes fit a screen and a page, as width ÷ height. */
const NARROWEST = 0.85
const WIDEST = 1.9

/** What makes a picture hard to read, roughly in crossings: its shape and its lines. */
export function score({ width, height, lines }: PlacedGraph): number {
  return shapeScore(width, height) + linesScore([...lines.values()])
}

/** Small print where a picture is wider than a page, what lies below the screen, and a shape far from that of a page. */
export function shapeScore(width: number, height: number): number {
  const shrink = Math.min(1, PAGE_WIDTH / Math.max(1, width))
  const seen = height * shrink
  const scrolled = Math.max(0, seen - SCREEN_HEIGHT) / 60
  const small = (1 / shrink - 1) * 30
  const aspect = width / Math.max(1, height)
  const large = Math.min(1, Math.max(width, height) / SCREEN_HEIGHT) // a small picture may have any shape
  const odd = Math.max(0, Math.log2(NARROWEST / aspect), Math.log2(aspect / WIDEST)) * 4 * large ** 2
  return seen / 150 + scrolled + small + odd
}

/** Crossings, bends and long ways. */
export function linesScore(lines: readonly PlacedLine[]): number {
  const routes = lines.map(({ points }) => points)
  const bends = routes.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0)
  const length = routes.reduce((sum, points) => sum + lengthOf(points), 0)
  return crossingsScore(crossingsOf(routes)) + bends * 0.3 + length / 1500
}

/** What crossings cost the reader. */
export function crossingsScore(crossings: number): number {
  return crossings * 3
}

function lengthOf(points: readonly Point[]): number {
  let sum = 0
  for (let index = 1; index < points.length; index += 1) {
    const [before, point] = [points[index - 1] as Point, points[index] as Point]
    sum += Math.abs(point.x - before.x) + Math.abs(point.y - before.y)
  }
  return sum
}

/** A run of a route, or the beginning or end of a vertical. */
interface Event {
  readonly y: number
  /** Verticals begin after the runs at their upper end and end before those at their lower end: touching is not crossing. */
  readonly order: 0 | 1 | 2
  readonly left: number
  readonly right: number
}

/** Crossings of horizontal and vertical pieces: a sweep from top to bottom with the verticals under way in a Fenwick tree. */
function crossingsOf(routes: readonly (readonly Point[])[]): number {
  const events: Event[] = []
  for (const points of routes) {
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1] as Point, points[index] as Point]
      if (Math.abs(a.y - b.y) < TOUCHING_PX) events.push({ y: a.y, order: 1, left: Math.min(a.x, b.x) + 1, right: Math.max(a.x, b.x) - 1 })
      else {
        const [top, bottom] = [Math.min(a.y, b.y) + 1, Math.max(a.y, b.y) - 1]
        if (top < bottom) events.push({ y: top, order: 2, left: a.x, right: a.x }, { y: bottom, order: 0, left: a.x, right: a.x })
      }
    }
  }
  events.sort((a, b) => a.y - b.y || a.order - b.order)
  const xs = [...new Set(events.filter(({ order }) => order !== 1).map(({ left }) => left))].sort((a, b) => a - b)
  const tree = new Array<number>(xs.length + 1).fill(0)
  const upTo = (place: number): number => {
    let sum = 0
    for (let at = place; at > 0; at -= at & -at) sum += tree[at] as number
    return sum
  }
  let crossings = 0
  for (const { order, left, right } of events) {
    if (order === 1) {
      if (left < right) crossings += upTo(countBelow(xs, right)) - upTo(countBelow(xs, left))
    } else {
      const change = order === 2 ? 1 : -1
      for (let at = countBelow(xs, left) + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + change
    }
  }
  return crossings
}

/** Difference of coordinates that is no more than rounding, in px. */
const TOUCHING_PX = 0.5

/** How many of the sorted numbers are smaller. */
function countBelow(xs: readonly number[], value: number): number {
  let [low, high] = [0, xs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((xs[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
