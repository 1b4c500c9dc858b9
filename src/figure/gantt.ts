import type { FigureBase } from './base.ts'

/** Tasks on a calendar. */
export interface Gantt extends FigureBase {
  readonly kind: 'gantt'
  /** Format of the dates in the text, in the letters of Day.js: `YYYY-MM-DD` if absent. */
  readonly dateFormat?: string
  /** Format of the axis, in the letters of d3-time-format. */
  readonly axisFormat?: string
  readonly tickInterval?: string
  readonly todayMarker?: string
  readonly weekday?: string
  readonly weekend?: string
  readonly inclusiveEndDates?: boolean
  readonly topAxis?: boolean
  /** Days, dates and `weekends` that no task is worked on. */
  readonly excludes?: readonly string[]
  readonly includes?: readonly string[]
  /** Tasks before the first `section` stand in a section without a title. */
  readonly sections: readonly GanttSection[]
  readonly clicks?: readonly GanttClick[]
}
export interface GanttSection {
  readonly title?: string
  readonly tasks: readonly Task[]
  /** Class that gives the tasks of the section their colour; a printer turns it into the colours of the theme. */
  readonly class?: string
}
export interface Task {
  readonly name: string
  readonly tags: readonly TaskTag[]
  readonly id?: string
  /** A date in `dateFormat`, or `after a b`; absent: where the task before it ends. */
  readonly start?: string
  /** A date in `dateFormat`, a length such as `3d`, or `until a b`. */
  readonly end: string
}
export type TaskTag = 'active' | 'done' | 'crit' | 'milestone' | 'vert'
export interface GanttClick {
  /** Ids of tasks. */
  readonly tasks: readonly string[]
  readonly href?: string
  /** A call of a function of the page, as written. */
  readonly call?: string
}
