/** Other layout engines, each with its defaults, on the graphs that ours gets: the same boxes, the same sizes of labels. */
import dagre from '@dagrejs/dagre'
import { Graphviz } from '@hpcc-js/wasm-graphviz'
import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs'
import type { Graph } from '../../src/layout/engine.ts'
import type { Box, Point } from '../../src/layout/scene.ts'
import type { Picture } from './picture.ts'

export type LayOut = (graph: Graph) => Promise<Picture>

const elk = new ElkConstructor.default()
const ELK_DIRECTIONS = { TB: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' } as const

/** ELK layered, its lines at right angles. Ranks are partitions, which lie in their order. */
export const layOutWithElk: LayOut = async ({ boxes, clusters, lines, direction = 'TB' }) => {
  const inside = (cluster: string | undefined): ElkNode[] => [
    ...boxes.filter(({ within }) => within === cluster).map(({ id, width, height, rank }) => ({ id, width, height, ...partition(rank) })),
    ...clusters.filter(({ within }) => within === cluster).map(({ id, rank }) => ({ id, children: inside(id), ...partition(rank) })),
  ]
  const placed: ElkNode = await elk.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': ELK_DIRECTIONS[direction],
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.partitioning.activate': String(boxes.some(({ rank }) => rank !== undefined)),
    },
    children: inside(undefined),
    edges: lines.map(({ id, from, to, label }) => ({
      id,
      sources: [from],
      targets: [to],
      ...(label === undefined ? {} : { labels: [{ text: id, ...label }] }),
    })),
  })
  const cards = new Map<string, Box>()
  const enter = ({ id, x = 0, y = 0, width = 0, height = 0, children = [] }: ElkNode): void => {
    if (boxes.some((box) => box.id === id)) cards.set(id, { x, y, width, height })
    children.forEach(enter)
  }
  enter(placed)
  const routes = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]))
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    cards,
    lines: lines.map(({ id, from, to }) => ({ from, to, ...elkRoute(routes.get(id)) })),
  }
}

function partition(rank: number | undefined): Pick<ElkNode, 'layoutOptions'> {
  return rank === undefined ? {} : { layoutOptions: { 'elk.partitioning.partition': String(rank) } }
}

function elkRoute(edge: ElkExtendedEdge | undefined): { points: Point[]; label?: Box } {
  const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
  const [label] = edge?.labels ?? []
  const { x, y, width, height } = label ?? {}
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? { points }
    : { points, label: { x, y, width, height } }
}

/** dagre. It fails on lines to clusters, which it is therefore not given. */
export const layOutWithDagre: LayOut = async ({ boxes, clusters, lines, direction = 'TB' }) => {
  const graph = new dagre.graphlib.Graph({ compound: true, multigraph: true })
  graph.setGraph({ rankdir: direction })
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const { id } of clusters) graph.setNode(id, {})
  for (const { id, within } of [...boxes, ...clusters]) if (within !== undefined) graph.setParent(id, within)
  const given = lines.filter(({ from, to }) => boxes.some(({ id }) => id === from) && boxes.some(({ id }) => id === to))
  for (const { id, from, to, label } of given) graph.setEdge(from, to, { ...label, labelpos: 'c' }, id)
  dagre.layout(graph)
  const centred = ({ x, y, width, height }: Box): Box => ({ x: x - width / 2, y: y - height / 2, width, height })
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width,
    height,
    cards: new Map(boxes.map(({ id }) => [id, centred(graph.node(id) as Box)])),
    lines: given.map(({ id, from, to, label }) => {
      const { points, x = 0, y = 0 } = graph.edge(from, to, id) as { points: Point[]; x?: number; y?: number }
      return { from, to, points, ...(label === undefined ? {} : { label: centred({ x, y, ...label }) }) }
    }),
  }
}

const graphviz = await Graphviz.load()
const POINTS_PER_INCH = 72
/** Points by which a curve of Graphviz is measured, for each of its pieces. */
const CURVE_STEPS = 8

/** Graphviz dot. Its labels cannot have a given size: they are as wide as their text, measured here as rows of digits. */
export const layOutWithGraphviz: LayOut = async (graph) => {
  const placed = JSON.parse(graphviz.layout(dotOf(graph), 'json', 'dot')) as {
    bb: string
    objects?: { name: string; pos?: string; width?: string; height?: string }[]
    edges?: { id: string; pos?: string; lp?: string; lwidth?: string; lheight?: string }[]
  }
  const numbers = (text = ''): number[] => text.split(/[ ,]/).map(Number)
  const [, , width = 0, height = 0] = numbers(placed.bb)
  const cards = new Map<string, Box>()
  for (const { name, pos, width: wide = '0', height: high = '0' } of placed.objects ?? []) {
    const [x = 0, y = 0] = numbers(pos)
    const size = { width: Number(wide) * POINTS_PER_INCH, height: Number(high) * POINTS_PER_INCH }
    if (pos !== undefined && graph.boxes.some(({ id }) => id === name))
      cards.set(name, { x: x - size.width / 2, y: height - y - size.height / 2, ...size })
  }
  const routes = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]))
  return {
    width,
    height,
    cards,
    lines: graph.lines.flatMap(({ id, from, to, label }) => {
      const { pos, lp } = routes.get(id) ?? {}
      if (pos === undefined) return []
      const [x = 0, y = 0] = numbers(lp)
      const placedLabel =
        lp === undefined || label === undefined ? {} : { label: { x: x - label.width / 2, y: height - y - label.height / 2, ...label } }
      return [{ from, to, points: curvePoints(pos).map((point) => ({ x: point.x, y: height - point.y })), ...placedLabel }]
    }),
  }
}

function dotOf({ boxes, clusters, lines, direction = 'TB' }: Graph): string {
  const quoted = JSON.stringify
  const inside = (cluster: string | undefined): string =>
    [
      ...boxes
        .filter(({ within }) => within === cluster)
        .map(({ id, width, height }) => `${quoted(id)} [width=${width / POINTS_PER_INCH}, height=${height / POINTS_PER_INCH}]`),
      ...clusters.filter(({ within }) => within === cluster).map(({ id }) => `subgraph ${quoted(`cluster_${id}`)} {\n${inside(id)}\n}`),
    ].join('\n')
  const edges = lines
    .filter(({ from, to }) => boxes.some(({ id }) => id === from) && boxes.some(({ id }) => id === to))
    .map(({ id, from, to, label }) => {
      const cell =
        label &&
        `<<table border="0" cellpadding="0" fixedsize="true" width="${label.width}" height="${label.height}"><tr><td></td></tr></table>>`
      return `${quoted(from)} -> ${quoted(to)} [id=${quoted(id)}${cell === undefined ? '' : `, label=${cell}`}]`
    })
  return `digraph {\nrankdir=${direction}\nnode [shape=box, fixedsize=true, label=""]\n${inside(undefined)}\n${edges.join('\n')}\n}`
}

/** Points on a chain of cubic curves, as `e,x,y x,y x,y x,y …` says it. */
function curvePoints(pos: string): Point[] {
  const controls = pos
    .split(' ')
    .filter((part) => !/^[es],/.test(part))
    .map((part) => part.split(',').map(Number))
    .map(([x = 0, y = 0]): Point => ({ x, y }))
  const points = controls.slice(0, 1)
  for (let first = 0; first + 3 < controls.length; first += 3) {
    const [a, b, c, d] = controls.slice(first, first + 4) as [Point, Point, Point, Point]
    for (let step = 1; step <= CURVE_STEPS; step += 1) {
      const t = step / CURVE_STEPS
      const at = (axis: 'x' | 'y') =>
        (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
      points.push({ x: at('x'), y: at('y') })
    }
  }
  return points
}
