import type { Figure } from './figure.ts'

/** A figure and what stands around it: the whole sheet that SVG, PNG and page are made of. */
export interface Drawing {
  /** Begins the ids of the elements of the picture, so that two pictures can stand on one page. */
  readonly id: string
  readonly figure: Figure
  /** Whether components stand on the bands of their planes, or as a plain flow in their colours (a decision tree). */
  readonly arrangement: 'bands' | 'flow'
  /** Further figures of the same thing, below the first: the timeline of an incident, the flow that a migration moves. */
  readonly more?: readonly FurtherFigure[]
  /** What the author says of the places of nodes in the flow, by their ids. */
  readonly order?: Order
  readonly caption?: Caption
  readonly panel?: Panel
  readonly footnotes: readonly Footnote[]
}

export interface FurtherFigure {
  readonly heading: string
  readonly figure: Figure
  /** As of the first figure; `bands` if absent. */
  readonly arrangement?: Drawing['arrangement']
}

/** Pairs of nodes that stand in one row, and of which the first stands left of the second in their row. */
export interface Order {
  readonly sameRow: readonly (readonly [string, string])[]
  readonly before: readonly (readonly [string, string])[]
}

export interface Caption {
  readonly title: string
  /** `Netflix · architecture · facts of 2016 to 2024` */
  readonly subtitle?: string
  /** The figures a reader asks for first, as `name` and printed value. */
  readonly metrics: readonly { readonly name: string; readonly value: string }[]
}

/** The 3 AM panel: columns of short entries, in the order in which somebody on call needs them. */
export interface Panel {
  readonly title: string
  readonly columns: readonly PanelColumn[]
}
interface PanelColumn {
  readonly heading: string
  readonly entries: readonly PanelEntry[]
}
export interface PanelEntry {
  /** Exact text or command: drawn in the monospaced face. */
  readonly code?: string
  readonly text?: string
}

export interface Footnote {
  /** Number of the source, from 1. */
  readonly number: number
  readonly text: string
  readonly url: string
}

/** A figure on its own: nothing stands around it but its title. */
export function bareDrawing(figure: Figure): Drawing {
  const caption = figure.title === undefined ? {} : { caption: { title: figure.title, metrics: [] } }
  return { id: 'figure', figure, arrangement: 'bands', ...caption, footnotes: [] }
}
