import type { Graph } from '../engine.ts'

/** Room between a cluster's border and what is inside, in px, on each side as the engine sees it: lines lead from top to bottom. */
export interface Sides {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Room between a cluster's border and its cards where no title stands, in px. */
const PADDING = 14
/** Room beside the lines of a title, in px. */
const TITLE_ROOM = 11
/** Height of a title of one line, in px. */
const TITLE_LINE = 15

/** On which side the engine sees the title, which the reader sees at the top. */
export type TitleSide = 'top' | 'bottom' | 'left'

/** The sides of every cluster. */
export function sidesOf(clusters: Graph['clusters'], titleSide: TitleSide): ReadonlyMap<string, Sides> {
  const padding = { top: PADDING, right: PADDING, bottom: PADDING, left: PADDING }
  return new Map(clusters.map(({ id, titleHeight = TITLE_LINE }) => [id, { ...padding, [titleSide]: titleHeight + TITLE_ROOM }]))
}

/** The room of several clusters, one inside the other, on one side. */
export function roomOf(clusters: readonly string[], side: keyof Sides, sides: ReadonlyMap<string, Sides>): number {
  return clusters.reduce((sum, cluster) => sum + (sides.get(cluster)?.[side] ?? PADDING), 0)
}
