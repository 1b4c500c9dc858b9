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
    return mapped(placed, turned, point, box)
  }
}

function mapped(placed: PlacedGraph, turned: boolean, point: (at: Point) => Point, box: (one: Box) => Box): PlacedGraph {
  return {
    width: turned ? placed.height : placed.width,
    height: turned ? placed.width : placed.height,
    boxes: new Map([...placed.boxes].map(([id, one]) => [id, box(one)])),
    clusters: new Map(),
    lines: new Map(
      [...placed.lines].map(([id, { points, label }]) => [
        id,
        { points: points.map(point), ...(label === undefined ? {} : { label: box(label) }) },
      ]),
    ),
  }
}
