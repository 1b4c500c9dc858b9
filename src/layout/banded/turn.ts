import type { Graph, PlacedGraph, PlacedLine } from '../engine.ts'
import type { Box, Point } from '../scene.ts'
import type { TitleSide } from './sides.ts'

type Direction = NonNullable<Graph['direction']>

/** Where titles are seen when lines lead from top to bottom. */
export const titleSides: Readonly<Record<Direction, TitleSide>> = { TB: 'top', BT: 'bottom', LR: 'left', RL: 'left' }

/** The graph as the engine lays it out, from top to bottom: widths and heights change places where lines lead sideways. */
export function turned(graph: Graph, direction: Direction): Graph {
  if (direction === 'TB' || direction === 'BT') return { ...graph, direction }
  const swap = <T extends { readonly width: number; readonly height: number }>(size: T): T => ({
    ...size,
    width: size.height,
    height: size.width,
  })
  return {
    ...graph,
    direction,
    boxes: graph.boxes.map(swap),
    lines: graph.lines.map((line) => (line.label === undefined ? line : { ...line, label: swap(line.label) })),
  }
}

/** What {@link turned} did, undone on the placed graph. */
export function turnedBack(placed: PlacedGraph, direction: Direction): PlacedGraph {
  if (direction === 'TB') return placed
  const point = ({ x, y }: Point): Point =>
    direction === 'BT' ? { x, y: placed.height - y } : direction === 'LR' ? { x: y, y: x } : { x: placed.height - y, y: x }
  const box = ({ x, y, width, height }: Box): Box => {
    const [a, b] = [point({ x, y }), point({ x: x + width, y: y + height })]
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
  }
  const line = ({ points, label }: PlacedLine): PlacedLine => ({
    points: points.map(point),
    ...(label === undefined ? {} : { label: box(label) }),
  })
  const all = <T>(map: ReadonlyMap<string, T>, change: (value: T) => T) => new Map([...map].map(([id, value]) => [id, change(value)]))
  const sideways = direction !== 'BT'
  return {
    width: sideways ? placed.height : placed.width,
    height: sideways ? placed.width : placed.height,
    boxes: all(placed.boxes, box),
    clusters: all(placed.clusters, box),
    lines: all(placed.lines, line),
  }
}
