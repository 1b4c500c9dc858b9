import type { Engine } from '../engine.ts'
import { candidatesFor } from './candidates.ts'
import { placeFrames, refineFrames } from './compose.ts'
import { score } from './score.ts'
import { sidesOf } from './sides.ts'
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
  const refined = refineFrames(placed, candidate.frame, candidate.graph, sidesOf(graph.clusters, titleSides[candidate.direction]))
  return turnedBack(refined, candidate.direction)
}
