import type { Graph } from '../engine.ts'
import { type Frame, frameOf, type Part } from './nest.ts'
import type { Arrangement } from './rows.ts'
import { shapeScore } from './score.ts'
import { turned } from './turn.ts'

type Direction = NonNullable<Graph['direction']>

/** One way to lay out a graph: turned, and cut into frames. */
export interface Candidate {
  readonly direction: Direction
  readonly graph: Graph
  readonly frame: Frame
  /** What it costs the reader that this does not lead where the author asked for, in crossings. */
  readonly detour: number
}

/** Rows of cards are filled up to this, in px, so that margins and passing lines still fit a page 1,400 px wide. */
const ROW_WIDTH = 1180
/** The same for pictures that are better narrow, and for rows that stand upright. */
const NARROW_WIDTH = 820
const COLUMN_HEIGHT = 760
/** What another direction than the author's costs, in crossings. */
const OTHER_DIRECTION = 4
/** What it costs when steps of the flow, or of a cluster, stand side by side and not in the direction asked for, in crossings. */
const FOLDED = 3
const FOLDED_INSIDE = 1
/** How many candidates are laid out, and how much worse than the best shape they may look before that, in crossings. */
const MAX_CANDIDATES = 4
const MAX_WORSE = 8
/** Above this many boxes only the best shape is laid out. */
const MANY_BOXES = 120

const SHAPES: readonly Pick<Arrangement, 'outer' | 'inner'>[] = [
  { outer: 'deep', inner: 'wide' },
  { outer: 'deep', inner: 'paths' },
  { outer: 'deep', inner: 'deep' },
  { outer: 'paths', inner: 'paths' },
  { outer: 'wide', inner: 'wide' },
]

/** The ways to lay out a graph that are worth trying, told by the rough shape of the picture. */
export function candidatesFor(graph: Graph): readonly Candidate[] {
  const ranked = graph.boxes.some(({ rank }) => rank !== undefined)
  const asked = graph.direction ?? 'TB'
  if (graph.strict === true) return [strictWay(graph, asked)]
  const all = ranked ? rankedCandidates(graph) : [...ways(graph, asked, 0), ...ways(graph, across(asked), OTHER_DIRECTION)]
  const distinct = [...new Map(all.map((candidate) => [signature(candidate), candidate])).values()]
  const rated = distinct.map((candidate) => ({ candidate, rate: roughScore(candidate) })).sort((a, b) => a.rate - b.rate)
  if (ranked && graph.boxes.length <= MANY_BOXES) return distinct
  const best = rated[0]?.rate ?? 0
  const count = graph.boxes.length > MANY_BOXES ? 1 : MAX_CANDIDATES
  return rated
    .filter(({ rate }) => rate <= best + MAX_WORSE)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

function across(direction: Direction): Direction {
  return direction === 'TB' || direction === 'BT' ? 'LR' : 'TB'
}

function rankedCandidates(graph: Graph): Candidate[] {
  const upright = turned(graph, 'TB')
  const maxWidth = Math.max(ROW_WIDTH, sideOfAll(graph))
  return (['wide', 'paths', 'deep'] as const).map((outer) => ({
    direction: 'TB',
    graph: upright,
    frame: frameOf(upright, { outer, inner: 'wide', maxWidth }),
    detour: 0,
  }))
}

function strictWay(graph: Graph, direction: Direction): Candidate {
  const upright = turned(graph, direction)
  const maxWidth = Math.max(ROW_WIDTH, sideOfAll(graph))
  return { direction, graph: upright, frame: frameOf(upright, { outer: 'deep', inner: 'deep', maxWidth }), detour: 0 }
}

function ways(graph: Graph, direction: Direction, detour: number): Candidate[] {
  const upright = turned(graph, direction)
  const widths = direction === 'LR' || direction === 'RL' ? [COLUMN_HEIGHT] : [ROW_WIDTH, NARROW_WIDTH]
  const least = sideOfAll(graph)
  return widths.flatMap((width) =>
    SHAPES.map((shape) => ({
      direction,
      graph: upright,
      frame: frameOf(upright, { ...shape, maxWidth: Math.max(width, least) }),
      detour: detour + (shape.outer === 'deep' ? 0 : FOLDED) + (shape.inner === 'deep' ? 0 : FOLDED_INSIDE),
    })),
  )
}

/** The side of a square that would hold all boxes with room for lines, in px: what has too many for a page should at least not be a strip. */
function sideOfAll({ boxes }: Graph): number {
  return Math.sqrt(boxes.reduce((sum, { width, height }) => sum + (width + CARD_GAP) * (height + ROW_GAP), 0))
}

/** The same rows are the same candidate. */
function signature({ direction, frame }: Candidate): string {
  const part = (one: Part): string => `${one.clusters.join('/')}:${one.kind === 'box' ? one.box.id : rowsOf(one.frame)}`
  const rowsOf = ({ id, rows }: Frame): string => `${id ?? ''}[${rows.map((row) => row.map(part).join(',')).join(';')}]`
  return direction + rowsOf(frame)
}

function roughScore({ direction, graph, frame, detour }: Candidate): number {
  const { width, height } = roughSize(frame, graph)
  const sideways = direction === 'LR' || direction === 'RL'
  return (sideways ? shapeScore(height, width) : shapeScore(width, height)) + detour
}

/** Room between cards, between rows, and around a cluster, when the size of a picture is estimated, in px. */
const CARD_GAP = 40
const ROW_GAP = 46
const CLUSTER_ROOM = 34

function roughSize({ rows }: Frame, graph: Graph): { width: number; height: number } {
  let [width, height] = [0, 0]
  // A row of labels stands behind rows from which labelled lines lead.
  const labelRoom = graph.lines.reduce((sum, { label }) => sum + (label?.height ?? 0), 0) / Math.max(1, graph.lines.length)
  for (const row of rows) {
    let [rowWidth, rowHeight] = [0, 0]
    for (const part of row) {
      const size = part.kind === 'box' ? part.box : roughSize(part.frame, graph)
      const room = (part.clusters.length + (part.kind === 'box' ? 0 : 1)) * CLUSTER_ROOM
      rowWidth += size.width + CARD_GAP + (part.kind === 'box' ? 0 : CLUSTER_ROOM)
      rowHeight = Math.max(rowHeight, size.height + room)
    }
    width = Math.max(width, rowWidth)
    height += rowHeight + ROW_GAP + labelRoom
  }
  return { width, height }
}
