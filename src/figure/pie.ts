import type { FigureBase } from './base.ts'

/** Parts of a whole. */
export interface Pie extends FigureBase {
  readonly kind: 'pie'
  /** Whether the values are printed beside the labels. */
  readonly showData: boolean
  readonly slices: readonly Slice[]
}
export interface Slice {
  readonly label: string
  /** Above zero. */
  readonly value: number
  /** Class that gives the slice its colour; a printer turns it into the colours of the theme. */
  readonly class?: string
}
