import type { Engine, Graph, PlacedGraph } from '../engine.ts'
import type { Point } from '../scene.ts'
import { buildModel } from './build.ts'
import { placeItems } from './coordinates.ts'
import { orderLayers } from './order.ts'
import { routeModel } from './route.ts'
import { type Arrangement, rowsOf } from './rows.ts'
import { addLegs } from './under.ts'

/** Width of a page on which a picture should be legible without scrolling sideways, in px. */
const PAGE_WIDTH = 1400
/** Rows of cards are filled up to this, so that margins and passing lines still fit the page. */
const ROW_WIDTH = 1180

/**
 * The layered layout of this project (after Sugiyama, Tagawa and Toda, 1981) for ranks that must keep their order: each rank is one or
 * more rows, side by side where that is legible, and lines between neighbours of a row run straight from card to card. Boxes without a rank
 * are a plain flow: its layers are the rows.
 */
export const layoutBanded: Engine = (graph) => {
  const ranked = graph.boxes.some(({ rank }) => rank !== undefined)
  const arrangements: readonly Arrangement[] = ranked ? ['wide', 'deep'] : ['deep']
  const candidates = arrangements.map((arrangement) => arranged(graph, arrangement))
  return candidates.reduce((best, candidate) => (score(candidate) < score(best) ? candidate : best))
}

function arranged(graph: Graph, arrangement: Arrangement): PlacedGraph {
  const rows = rowsOf(graph, arrangement, ROW_WIDTH)
  const rankOf = new Map(graph.boxes.map(({ id, rank }) => [id, rank ?? 0]))
  const model = buildModel(graph, rows)
  orderLayers(model)
  const unders = addLegs(model)
  placeItems(model)
  return routeModel(
    model,
    unders,
    graph,
    rows.map((row) => rankOf.get(row[0] ?? '') ?? 0),
  )
}

/** What makes a picture hard to read, in hundreds of pixels of height at page width: size, small print, crossings, bends. */
function score({ width, height, lines }: PlacedGraph): number {
  const shrink = Math.min(1, PAGE_WIDTH / width)
  const routes = [...lines.values()].map(({ points }) => points)
  const bends = routes.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0)
  return (height * shrink) / 100 + (1 / shrink - 1) * 12 + crossingsOf(routes) * 0.6 + bends * 0.1
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
