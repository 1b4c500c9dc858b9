import type { FigureBase } from './base.ts'

/** What happened, period by period. */
export interface Timeline extends FigureBase {
  readonly kind: 'timeline'
  readonly direction?: 'LR' | 'TD'
  /** Periods before the first `section` stand in a section without a title. */
  readonly sections: readonly TimelineSection[]
}
export interface TimelineSection {
  readonly title?: string
  /** Which accent of the theme it has, from 0: by default that of its place. Mermaid colours sections by place alone. */
  readonly accent?: number
  readonly periods: readonly Period[]
}
export interface Period {
  readonly label: string
  /** What happened in it, each on its own. */
  readonly events: readonly string[]
  /** Class that gives the period its colour. Mermaid has no classes in timelines: a printer turns it into the colours of the theme. */
  readonly class?: string
}
