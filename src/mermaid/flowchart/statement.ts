/** What a line of a flowchart says, as it is written: nothing is looked up yet. Offsets are those of the source. */
import type { Span } from '../position.ts'

export type Statement =
  | HeaderStatement
  | FlowStatement
  | SubgraphStatement
  | EndStatement
  | DirectionStatement
  | AccessibleStatement
  | StyleStatement
  | ClassDefStatement
  | ClassStatement
  | LinkStyleStatement
  | ClickStatement

interface HeaderStatement extends Span {
  readonly type: 'header'
  readonly direction?: string
}

/** `a & b --> c`: nodes, and links between each group of them and the next. */
export interface FlowStatement extends Span {
  readonly type: 'flow'
  readonly nodes: readonly (readonly Vertex[])[]
  /** One less than there are groups of nodes. */
  readonly links: readonly LinkText[]
}

/** How a label is written: as it is, in quotes, or as a Markdown string. */
export type Quoting = 'text' | 'string' | 'markdown'
export interface RawText {
  readonly text: string
  readonly quoting: Quoting
}

export interface Vertex extends Span {
  readonly id: string
  readonly brackets?: Brackets
  readonly label?: RawText
  readonly className?: string
  /** What stands inside `@{ … }`. */
  readonly data?: { readonly text: string } & Span
  readonly property?: { readonly name: string; readonly value: string }
}
/** The names that Mermaid gives what is written with brackets. */
export type Brackets =
  | 'square'
  | 'round'
  | 'circle'
  | 'doublecircle'
  | 'ellipse'
  | 'stadium'
  | 'subroutine'
  | 'cylinder'
  | 'diamond'
  | 'hexagon'
  | 'odd'
  | 'trapezoid'
  | 'inv_trapezoid'
  | 'lean_right'
  | 'lean_left'
  | 'rect'

export interface LinkText {
  readonly id?: string
  /** The first half of a link with its text inside. */
  readonly start?: string
  readonly end: string
  readonly label?: RawText
}

export interface SubgraphStatement extends Span {
  readonly type: 'subgraph'
  readonly id?: RawText
  readonly title?: RawText
}
interface EndStatement extends Span {
  readonly type: 'end'
}
interface DirectionStatement extends Span {
  readonly type: 'direction'
  readonly value: string
}
interface AccessibleStatement extends Span {
  readonly type: 'accTitle' | 'accDescr'
  readonly text: string
}
export interface StyleStatement extends Span {
  readonly type: 'style'
  readonly id: string
  readonly declarations: readonly string[]
}
export interface ClassDefStatement extends Span {
  readonly type: 'classDef'
  readonly names: string
  readonly declarations: readonly string[]
}
interface ClassStatement extends Span {
  readonly type: 'class'
  readonly ids: string
  readonly className: string
}
export interface LinkStyleStatement extends Span {
  readonly type: 'linkStyle'
  readonly edges: 'default' | readonly number[]
  readonly curve?: string
  readonly declarations?: readonly string[]
}
export interface ClickStatement extends Span {
  readonly type: 'click'
  readonly ids: string
  readonly href?: string
  readonly target?: string
  readonly callback?: { readonly name: string; readonly args?: string }
  readonly tooltip?: string
}
