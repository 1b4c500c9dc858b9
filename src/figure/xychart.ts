import type { FigureBase } from './base.ts'

/** Series over an axis. */
export interface XyChart extends FigureBase {
  readonly kind: 'xychart'
  readonly orientation: 'vertical' | 'horizontal'
  readonly x: XAxis
  readonly y: ValueAxis
  readonly series: readonly Series[]
}
/** Names, or a range of numbers; neither: the points are numbered. */
export interface XAxis extends ValueAxis {
  readonly categories?: readonly string[]
}
export interface ValueAxis {
  readonly title?: string
  readonly range?: { readonly from: number; readonly to: number }
}
export interface Series {
  readonly type: 'bar' | 'line'
  readonly title?: string
  readonly values: readonly number[]
  /** Class that gives the series its colour; a printer turns it into the colours of the theme. */
  readonly class?: string
}
