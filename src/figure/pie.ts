import type { FigureBase } from './base.ts'

/** Parts of a whole. */
export interface Pie extends FigureBase {
  readonly kind: 'pie'
  /** Whether the values are printed beside the labels. */
  readonly showData: boolean
  /** Labels differ: of two slices with one label Mermaid draws the first. */
  readonly slices: readonly Slice[]
}
export interface Slice {
  /** `\n` parts lines, which Mermaid draws as `<br/>`. */
  readonly label: string
  /** Zero or more, without an exponent: below 1e21. */
  readonly value: number
  /** Class that gives the slice its colour; a printer turns it into the colours of the theme. */
  readonly class?: string
}
