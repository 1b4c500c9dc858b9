import type { Direction } from '../../figure/flowchart.ts'
import type { Engine, PlacedGraph } from '../engine.ts'
import type { Box, Point } from '../scene.ts'

/** An engine that lays out from top to bottom, turned to another direction: what is wide is high for it, and its picture is turned back. */
export function directed(engine: Engine, direction: Direction): Engine {
  const turned = direction === 'LR' || direction === 'RL'
  const reversed = direction === 'BT' || direction === 'RL'
  return (graph) => {
    const placed = engine(
      turned
        ? {
            clusters: [],
            boxes: graph.boxes.map((box) => ({ ...box, width: box.height, height: box.width })),
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
    const box = (one: Box): Box => {
      const along = reversed ? height - one.y - one.height : one.y
      return turned
        ? { x: along, y: one.x, width: one.height, height: one.width }
        : { x: one.x, y: along, width: one.width, height: one.height }
    }
    return mapped(placed, point, box)
  }
}

/** The picture with its points moved, and no room around it. */
function mapped({ boxes, lines }: PlacedGraph, point: (at: Point) => Point, box: (one: Box) => Box): PlacedGraph {
  const moved = {
    boxes: [...boxes].map(([id, one]) => [id, box(one)] as const),
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
