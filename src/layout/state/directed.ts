import type { Direction } from '../../figure/flowchart.ts'
import type { Engine, PlacedGraph } from '../engine.ts'
import type { Box, Point } from '../scene.ts'
import { SYMBOL } from './nodes.ts'

/** An engine keeps ends of lines away from corners as on wide cards; the sides of a card are lower, so they count for this much more, in px. */
const SIDE_ROOM = 12

/** An engine that lays out from top to bottom, turned to another direction: what is wide is high for it, and its picture is turned back. */
export function directed(engine: Engine, direction: Direction): Engine {
  const turned = direction === 'LR' || direction === 'RL'
  const reversed = direction === 'BT' || direction === 'RL'
  return (graph) => {
    const placed = engine(
      turned
        ? {
            ...graph,
            clusters: [],
            boxes: graph.boxes.map((box) => ({ ...box, width: box.height + sideRoom(box.height), height: box.width })),
            lines: graph.lines.map(({ label, ...line }) =>
              label === undefined ? line : { ...line, label: { width: label.height, height: label.width } },
            ),
          }
        : graph,
    )
    const { height } = placed
    const point = ({ x, y }: Point): Point => {
      const along = reversed ? height - y : y
      return turned ? { x: along, y: x } : { x, y: along }
    }
    const heights = new Map(graph.boxes.map(({ id, height }) => [id, height]))
    const heightOf = (id: string | undefined) => (id === undefined ? undefined : heights.get(id))
    const box = (one: Box, id?: string): Box => {
      const along = reversed ? height - one.y - one.height : one.y
      return turned
        ? { x: along, y: one.x + sideRoom(heightOf(id)) / 2, width: one.height, height: heightOf(id) ?? one.width }
        : { x: one.x, y: along, width: one.width, height: one.height }
    }
    return mapped(placed, point, box)
  }
}

const sideRoom = (height: number | undefined): number => (height !== undefined && height > SYMBOL ? SIDE_ROOM : 0)

/** The picture with its points moved, and no room around it. */
function mapped({ boxes, lines }: PlacedGraph, point: (at: Point) => Point, box: (one: Box, id?: string) => Box): PlacedGraph {
  const moved = {
    boxes: [...boxes].map(([id, one]) => [id, box(one, id)] as const),
    lines: [...lines].map(([id, { points, label }]) => [id, { points: points.map(point), ...labelled(label, box) }] as const),
  }
  const corners = [
    ...moved.boxes.flatMap(([, one]) => cornersOf(one)),
    ...moved.lines.flatMap(([, { points, label }]) => [...points, ...(label === undefined ? [] : cornersOf(label))]),
  ]
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const back = <T extends Point>(one: T): T => ({ ...one, x: one.x - left, y: one.y - top })
  return {
    width: corners.length === 0 ? 0 : Math.max(...xs) - left,
    height: corners.length === 0 ? 0 : Math.max(...ys) - top,
    boxes: new Map(moved.boxes.map(([id, one]) => [id, back(one)])),
    clusters: new Map(),
    lines: new Map(moved.lines.map(([id, { points, label }]) => [id, { points: points.map(back), ...labelled(label, back) }])),
  }
}

function labelled(label: Box | undefined, move: (one: Box) => Box): { label?: Box } {
  return label === undefined ? {} : { label: move(label) }
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ]
}
