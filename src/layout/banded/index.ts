import type { Engine, Graph, PlacedGraph } from '../engine.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { draftFrames, type FramesDraft, hasFrames, placeFrames, refineFrames } from './compose.ts'
import { estimate } from './estimate.ts'
import { score } from './score.ts'
import type { Border } from './segments.ts'
import { type Sides, sidesOf } from './sides.ts'
import { titleSides, turnedBack } from './turn.ts'

/**
 * The layered layout of this project (after Sugiyama, Tagawa and Toda, 1981) for ranks that must keep their order: each rank is one or
 * more rows, side by side where that is legible, and lines between neighbours of a row run straight from card to card. Boxes without a rank
 * are a plain flow: its steps are the rows. Of several arrangements the one that is read best on a page is taken.
 */
export const layoutBanded: Engine = (graph) => {
  const laidOut = promising(graph).map(({ candidate, draft }) => {
    const placed = placeFrames(draft)
    return { candidate, placed, cost: score(turnedBack(placed, candidate.direction)) + candidate.detour }
  })
  const { candidate, placed } = laidOut.reduce((best, one) => (one.cost < best.cost ? one : best))
  return turnedBack(refined(placed, candidate, sidesOf(graph.clusters, titleSides[candidate.direction])), candidate.direction)
}

/** How many drafts are laid out, and how much worse than the best they may look, in crossings. */
const MAX_PLACED = 2
const MAX_WORSE = 4
/** Boxes above which only the best draft is laid out: a second layout takes as long as the first. */
const LARGE = 200

/** The candidates that are worth laying out, told by drafts. */
function promising(graph: Graph): { candidate: Candidate; draft: FramesDraft }[] {
  const candidates = candidatesFor(graph)
  const drafts = candidates.map((candidate) => {
    const draft = draftFrames(candidate.frame, candidate.graph, sidesOf(graph.clusters, titleSides[candidate.direction]))
    const sideways = candidate.direction === 'LR' || candidate.direction === 'RL'
    return { candidate, draft, cost: candidates.length === 1 ? 0 : estimate(draft, sideways) + candidate.detour }
  })
  // What lines do between frames is seen only when all is laid out.
  if (candidates.some(({ frame }) => hasFrames(frame))) return drafts
  drafts.sort((a, b) => a.cost - b.cost)
  const most = (drafts[0]?.cost ?? 0) + MAX_WORSE
  return drafts.slice(0, graph.boxes.length > LARGE ? 1 : MAX_PLACED).filter(({ cost }) => cost <= most)
}

/** What learns in each round where its lines lead: if both ends of a line moved at once, it would cross as before. */
const REFINEMENTS: readonly (readonly Border[])[] = [['top'], ['bottom'], ['top']]

/** The best of some rounds in which the frames are laid out again. */
function refined(placed: PlacedGraph, { frame, graph }: Candidate, sides: ReadonlyMap<string, Sides>): PlacedGraph {
  let [best, last] = [placed, placed]
  for (const borders of REFINEMENTS) {
    last = refineFrames(last, frame, graph, sides, borders)
    if (last === placed) break // there are no frames
    if (score(last) < score(best)) best = last
  }
  return best
}
