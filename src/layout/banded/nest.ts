import type { Graph } from '../engine.ts'
import { type Arrangement, arrange } from './rows.ts'

/** A box in a row. */
interface BoxPart {
  readonly kind: 'box'
  readonly box: Graph['boxes'][number]
  /** The clusters around it that need no rows of their own, outermost first. */
  readonly clusters: readonly string[]
}
/** A cluster in a row that has rows of its own. */
interface FramePart {
  readonly kind: 'frame'
  readonly frame: Frame
  readonly clusters: readonly string[]
}
export type Part = BoxPart | FramePart

/** What has rows: the whole picture (no id), or a cluster that fills more than a part of one row. */
export interface Frame {
  readonly id: string | undefined
  readonly rows: readonly (readonly Part[])[]
  /** Rank of each row, or `undefined` in a plain flow. */
  readonly ranks: readonly (number | undefined)[]
}

/** What stays together when rows are made: a box, or all of a cluster. */
export interface Lump {
  readonly parts: readonly Part[]
  /** Ids of everything inside, by which lines find it. */
  readonly ids: readonly string[]
  readonly width: number
  readonly rank: number | undefined
}

/** Room between cards, and around those of a cluster, when the width of a row is estimated, in px. */
const GAP = 40
const CLUSTER_ROOM = 28

/**
 * Cuts a graph into frames. A cluster that can stand in one row of what is around it is drawn around its part of that row; one that cannot,
 * or that lines lead to, becomes a frame.
 */
export function frameOf(graph: Graph, arrangement: Arrangement): Frame {
  const ranked = graph.boxes.some(({ rank }) => rank !== undefined)
  const attached = new Set(graph.lines.flatMap(({ from, to }) => [from, to]))
  const torn = tornByOrder(graph)

  const lumpsIn = (cluster: string | undefined): Lump[] => [
    ...graph.boxes
      .filter(({ within }) => within === cluster)
      .map((box): Lump => ({ parts: [{ kind: 'box', box, clusters: [] }], ids: [box.id], width: box.width + GAP, rank: box.rank })),
    ...graph.clusters.filter(({ within }) => within === cluster).map(clusterLump),
  ]
  const clusterLump = ({ id, rank, titleWidth }: Graph['clusters'][number]): Lump => {
    const lumps = inAuthorsOrder(lumpsIn(id), graph)
    const ids = [id, ...lumps.flatMap((lump) => lump.ids)]
    const { rows } = arrange(lumps, graph, { ...arrangement, outer: ranked ? 'wide' : arrangement.inner })
    const [only] = rows
    const inline = only !== undefined && rows.length === 1 && !attached.has(id)
    if (inline || torn.has(id)) {
      const parts = rows.flat().flatMap((lump) => lump.parts.map((part) => ({ ...part, clusters: [id, ...part.clusters] })))
      const width = lumps.reduce((sum, lump) => sum + lump.width, CLUSTER_ROOM)
      return { parts, ids, width: Math.max(width, titleWidth + CLUSTER_ROOM), rank }
    }
    const frame: Frame = { id, rows: rows.map((row) => row.flatMap(({ parts }) => parts)), ranks: rows.map(() => undefined) }
    const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width, CLUSTER_ROOM))
    return { parts: [{ kind: 'frame', frame, clusters: [] }], ids, width: Math.max(titleWidth + CLUSTER_ROOM, ...widths) + GAP, rank }
  }

  const { rows, ranks } = arrange(inAuthorsOrder(lumpsIn(undefined), graph), graph, arrangement)
  return { id: undefined, rows: rows.map((row) => row.flatMap(({ parts }) => parts)), ranks }
}

/** Lumps in the order in which their first box stands in the graph. */
function inAuthorsOrder(lumps: readonly Lump[], { boxes }: Graph): Lump[] {
  const place = new Map(boxes.map(({ id }, index) => [id, index]))
  const first = (lump: Lump) => Math.min(...lump.ids.map((id) => place.get(id) ?? Number.POSITIVE_INFINITY))
  const keyed = lumps.map((lump) => ({ lump, first: first(lump) }))
  return keyed.sort((a, b) => (a.first === b.first ? 0 : a.first - b.first)).map(({ lump }) => lump)
}

/** Clusters of which one box must stand in a row with a box outside: they can have no rows of their own. */
function tornByOrder({ boxes, clusters, order }: Graph): ReadonlySet<string> {
  const parents = new Map([...boxes, ...clusters].map(({ id, within }) => [id, within]))
  const around = (id: string): string[] => {
    const parent = parents.get(id)
    return parent === undefined ? [] : [parent, ...around(parent)]
  }
  const pairs = [...(order?.sameRow ?? []), ...(order?.before ?? [])]
  return new Set(
    pairs.flatMap(([a, b]) => {
      const [ofA, ofB] = [around(a), around(b)]
      return [...ofA.filter((cluster) => !ofB.includes(cluster)), ...ofB.filter((cluster) => !ofA.includes(cluster))]
    }),
  )
}
