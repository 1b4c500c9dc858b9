import type { Graph, PlacedGraph } from '../engine.ts'
import type { Point } from '../scene.ts'
import type { Arrangement } from './rows.ts'

/** One way to lay out a graph. */
export interface Candidate {
  readonly direction: NonNullable<Graph['direction']>
  readonly arrangement: Arrangement
  /** Whether this direction is the one that was asked for. */
  readonly asked: boolean
}

/** What a reader sees at once, in px: the page, and how much of it a screen shows. */
const PAGE_WIDTH = 1400
const SCREEN_HEIGHT = 900

/** What makes a picture hard to read, roughly in crossings: small print, length, crossings, bends, long ways, another direction than asked for. */
export function score({ width, height, lines }: PlacedGraph, { asked }: Candidate): number {
  const shrink = Math.min(1, PAGE_WIDTH / width)
  const routes = [...lines.values()].map(({ points }) => points)
  const bends = routes.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0)
  const length = routes.reduce((sum, points) => sum + lengthOf(points), 0)
  const seen = height * shrink
  const scrolled = Math.max(0, seen - SCREEN_HEIGHT) / 60
  const tall = Math.max(0, 0.8 - width / height) * 8
  const small = (1 / shrink - 1) * 24
  return seen / 150 + scrolled + tall + small + crossingsOf(routes) + bends * 0.15 + length / 1500 + (asked ? 0 : 3)
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => {
    const before = points[index] as Point
    return sum + Math.abs(point.x - before.x) + Math.abs(point.y - before.y)
  }, 0)
}

function crossingsOf(routes: readonly (readonly Point[])[]): number {
  const horizontal: { y: number; left: number; right: number }[] = []
  const vertical: { x: number; top: number; bottom: number }[] = []
  for (const points of routes) {
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1] as Point, points[index] as Point]
      if (Math.abs(a.y - b.y) < 0.5) horizontal.push({ y: a.y, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) })
      else vertical.push({ x: a.x, top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) })
    }
  }
  return horizontal.reduce(
    (sum, { y, left, right }) =>
      sum + vertical.filter(({ x, top, bottom }) => x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1).length,
    0,
  )
}
