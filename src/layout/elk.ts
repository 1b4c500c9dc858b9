import elkModule from 'elkjs/lib/elk.bundled.js'
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import type { Engine, Graph, PlacedGraph } from './engine.ts'
import type { Box, Point } from './scene.ts'

/** Room above the boxes of a cluster for its title, in px. */
const CLUSTER_TITLE_PX = 28

const OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.randomSeed': '1', // the default seed is fixed too; said here because equal input must give equal bytes
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.edgeLabels.sideSelection': 'SMART_DOWN',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
}
const DIRECTIONS: Readonly<Record<Graph['direction'], string>> = { TB: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' }

interface Elk {
  layout(graph: ElkNode): Promise<ElkNode>
}
/** The package is CommonJS with types written for ES modules: its `module.exports` is the class. */
const ElkConstructor = elkModule as unknown as new () => Elk
let elk: Elk | undefined

/** The Eclipse Layout Kernel, `layered`, with planes as partitions of one graph. */
export const layoutWithElk: Engine = async (graph) => {
  elk ??= new ElkConstructor()
  const kernel = elk
  const ranked = [...graph.boxes, ...graph.clusters].some(({ rank }) => rank !== undefined)
  const placed = await kernel.layout({
    id: 'root',
    layoutOptions: { ...OPTIONS, 'elk.direction': DIRECTIONS[graph.direction], 'elk.partitioning.activate': String(ranked) },
    children: childrenOf(undefined, graph),
    edges: graph.lines.map(
      ({ id, from, to, label }): ElkExtendedEdge => ({
        id,
        sources: [from],
        targets: [to],
        labels: label === undefined ? [] : [{ text: id, ...label }],
      }),
    ),
  })
  return read(placed, graph)
}

function childrenOf(parent: string | undefined, graph: Graph): ElkNode[] {
  const boxes = graph.boxes
    .filter(({ within }) => within === parent)
    .map(({ id, width, height, rank }): ElkNode => ({ id, width, height, layoutOptions: partition(rank) }))
  const clusters = graph.clusters
    .filter(({ within }) => within === parent)
    .map(
      ({ id, titleWidth, rank }): ElkNode => ({
        id,
        layoutOptions: {
          ...partition(rank),
          'elk.padding': `[top=${CLUSTER_TITLE_PX},left=14,bottom=14,right=14]`,
          'elk.nodeSize.constraints': 'MINIMUM_SIZE',
          'elk.nodeSize.minimum': `(${Math.ceil(titleWidth) + 28},0)`,
        },
        children: childrenOf(id, graph),
      }),
    )
  return [...boxes, ...clusters]
}

function partition(rank: number | undefined): LayoutOptions {
  return rank === undefined ? {} : { 'elk.partitioning.partition': String(rank) }
}

function read(root: ElkNode, graph: Graph): PlacedGraph {
  const nodes = new Map<string, Box>()
  const collect = (node: ElkNode): void => {
    nodes.set(node.id, boxOf(node))
    node.children?.forEach(collect)
  }
  root.children?.forEach(collect)
  const lines = new Map((root.edges ?? []).map((edge) => [edge.id, lineOf(edge)]))
  const only = (ids: readonly { readonly id: string }[]) =>
    new Map(ids.flatMap(({ id }) => (nodes.has(id) ? [[id, nodes.get(id) as Box]] : [])))
  return { width: root.width ?? 0, height: root.height ?? 0, boxes: only(graph.boxes), clusters: only(graph.clusters), lines }
}

function lineOf(edge: ElkExtendedEdge): { points: readonly Point[]; label?: Box } {
  const points = (edge.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
  const label = edge.labels?.[0]
  return { points: points.map(({ x, y }) => ({ x, y })), ...(label === undefined ? {} : { label: boxOf(label) }) }
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: { x?: number; y?: number; width?: number; height?: number }): Box {
  return { x, y, width, height }
}
