import type { Order } from '../figure/drawing.ts'
import type { Direction } from '../figure/flowchart.ts'
import type { Box, Point } from './scene.ts'

/** A graph of boxes with sizes, ready to be placed. */
export interface Graph {
  readonly boxes: readonly {
    readonly id: string
    readonly width: number
    readonly height: number
    readonly rank: number | undefined
    readonly within?: string
  }[]
  readonly clusters: readonly {
    readonly id: string
    readonly titleWidth: number
    /** Height of the title, in px; one line where it is not said. */
    readonly titleHeight?: number
    readonly rank: number | undefined
    readonly within?: string
  }[]
  /** A line leads from a box or cluster to a box or cluster. */
  readonly lines: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly label?: { readonly width: number; readonly height: number }
  }[]
  /** Where lines lead; `TB` where it is not said. Boxes with ranks are always placed top to bottom. */
  readonly direction?: Direction
  /** Lines lead in the direction asked for and in no other, and each step of the flow has a row of its own. */
  readonly strict?: boolean
  /** Boxes that stand in one row, and in each pair of `before` the first left of the second. */
  readonly order?: Order
}

/** The same graph, placed: boxes of one rank lie above those of the next. */
export interface PlacedGraph {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
  readonly clusters: ReadonlyMap<string, Box>
  readonly lines: ReadonlyMap<string, PlacedLine>
}
export interface PlacedLine {
  readonly points: readonly Point[]
  readonly label?: Box
}

/** A layout engine: the one interface behind which engines are exchanged. */
export type Engine = (graph: Graph) => PlacedGraph
