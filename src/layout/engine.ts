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
    readonly rank: number | undefined
    readonly within?: string
  }[]
  readonly lines: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly label?: { readonly width: number; readonly height: number }
  }[]
}

/** The same graph, placed: boxes of one rank lie above those of the next. */
export interface PlacedGraph {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
  readonly clusters: ReadonlyMap<string, Box>
  readonly lines: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label?: Box }>
}

/** A layout engine: the one interface behind which engines are exchanged. */
export type Engine = (graph: Graph) => PlacedGraph
