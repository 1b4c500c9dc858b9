import type { FigureBase } from './base.ts'

/** Series over an axis. Line breaks of texts are `\n`, which Mermaid draws as `<br/>`. */
export interface XyChart extends FigureBase {
  readonly kind: 'xychart'
  readonly orientation: 'vertical' | 'horizontal'
  readonly x: XAxis
  readonly y: ValueAxis
  readonly series: readonly Series[]
}
/** Names, or a range of numbers, not both; neither: the points of the first series are numbered from 1. */
export interface XAxis extends ValueAxis {
  /** At least one. */
  readonly categories?: readonly string[]
}
export interface ValueAxis {
  readonly title?: string
  readonly range?: { readonly from: number; readonly to: number }
}
export interface Series {
  readonly type: 'bar' | 'line'
  readonly title?: string
  /** At least one. Mermaid draws no more than there are categories. */
  readonly values: readonly number[]
  /** Of a line: what stands at each point, empty where nothing does; as many as values, and one that is not empty. Mermaid 12 draws them. */
  readonly labels?: readonly string[]
  /** Class that gives the series its colour; a printer turns it into the colours of the theme. */
  readonly class?: string
}
