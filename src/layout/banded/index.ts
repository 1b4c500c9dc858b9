import type { Engine, Graph, PlacedGraph } from '../engine.ts'
import { placeFrames } from './compose.ts'
import { frameOf } from './nest.ts'
import type { Arrangement } from './rows.ts'
import { type Candidate, score } from './score.ts'
import { sidesOf } from './sides.ts'
import { titleSides, turned, turnedBack } from './turn.ts'

type Direction = NonNullable<Graph['direction']>

/** Rows of cards are filled up to this, in px, so that margins and passing lines still fit a page 1,400 px wide. */
const ROW_WIDTH = 1180
/** The same for rows that stand upright, and for pictures that are better narrow. */
const COLUMN_HEIGHT = 760
const NARROW_WIDTH = 820

/**
 * The layered layout of this project (after Sugiyama, Tagawa and Toda, 1981) for ranks that must keep their order: each rank is one or
 * more rows, side by side where that is legible, and lines between neighbours of a row run straight from card to card. Boxes without a rank
 * are a plain flow: its layers are the rows. Of several arrangements the one that is read best on a page is taken.
 */
export const layoutBanded: Engine = (graph) => {
  const ranked = graph.boxes.some(({ rank }) => rank !== undefined)
  const candidates = ranked ? rankedCandidates : plainCandidates(graph.direction ?? 'TB')
  const placed = candidates.map((candidate) => ({ candidate, placed: arranged(graph, candidate) }))
  return placed.reduce((best, one) => (score(one.placed, one.candidate) < score(best.placed, best.candidate) ? one : best)).placed
}

const rankedCandidates: readonly Candidate[] = [
  { direction: 'TB', arrangement: { outer: 'wide', inner: 'wide', maxWidth: ROW_WIDTH }, asked: true },
  { direction: 'TB', arrangement: { outer: 'deep', inner: 'wide', maxWidth: ROW_WIDTH }, asked: true },
]

function plainCandidates(direction: Direction): Candidate[] {
  const of = (one: Direction): Candidate[] => {
    const sideways = one === 'LR' || one === 'RL'
    const widths = sideways ? [COLUMN_HEIGHT] : [ROW_WIDTH, NARROW_WIDTH]
    const shapes: readonly Pick<Arrangement, 'outer' | 'inner'>[] = [
      { outer: 'deep', inner: 'wide' },
      { outer: 'deep', inner: 'deep' },
      { outer: 'wide', inner: 'wide' },
    ]
    return widths.flatMap((maxWidth) =>
      shapes.map((shape) => ({ direction: one, arrangement: { ...shape, maxWidth }, asked: one === direction })),
    )
  }
  return [...of(direction), ...of(direction === 'TB' || direction === 'BT' ? 'LR' : 'TB')]
}

function arranged(graph: Graph, { direction, arrangement }: Candidate): PlacedGraph {
  const upright = turned(graph, direction)
  const frame = frameOf(upright, arrangement)
  return turnedBack(placeFrames(frame, upright, sidesOf(upright.clusters, titleSides[direction])), direction)
}
