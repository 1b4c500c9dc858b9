import type { Engine, PlacedGraph } from '../engine.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { placeFrames, refineFrames } from './compose.ts'
import { score } from './score.ts'
import { type Sides, sidesOf } from './sides.ts'
import { titleSides, turnedBack } from './turn.ts'

/**
 * The layered layout of this project (after Sugiyama, Tagawa and Toda, 1981) for ranks that must keep their order: each rank is one or
 * more rows, side by side where that is legible, and lines between neighbours of a row run straight from card to card. Boxes without a rank
 * are a plain flow: its steps are the rows. Of several arrangements the one that is read best on a page is taken.
 */
export const layoutBanded: Engine = (graph) => {
  const laidOut = candidatesFor(graph).map((candidate) => {
    const placed = placeFrames(candidate.frame, candidate.graph, sidesOf(graph.clusters, titleSides[candidate.direction]))
    return { candidate, placed, cost: score(turnedBack(placed, candidate.direction)) + candidate.detour }
  })
  const { candidate, placed } = laidOut.reduce((best, one) => (one.cost < best.cost ? one : best))
  return turnedBack(refined(placed, candidate, sidesOf(graph.clusters, titleSides[candidate.direction])), candidate.direction)
}

/** Rounds in which lines learn where they lead; more change little. */
const REFINEMENTS = 3

/** The best of some rounds in which the frames are laid out again. */
function refined(placed: PlacedGraph, { frame, graph }: Candidate, sides: ReadonlyMap<string, Sides>): PlacedGraph {
  let [best, last] = [placed, placed]
  for (let round = 0; round < REFINEMENTS; round += 1) {
    last = refineFrames(last, frame, graph, sides)
    if (last === placed) break // there are no frames
    if (score(last) < score(best)) best = last
  }
  return best
}
