import type { FigureBase } from './base.ts'

/** Tasks on a calendar. `scheduled` (`gantt-schedule.ts`) says when they start and end. */
export interface Gantt extends FigureBase {
  readonly kind: 'gantt'
  /** Format of the dates in the text, in the letters of Day.js, such as `YYYY-MM-DD`. Absent: starts are read as JavaScript's `Date` does, ends only as lengths. */
  readonly dateFormat?: string
  /** Format of the axis, in the letters of d3-time-format. */
  readonly axisFormat?: string
  /** Distance of the marks on the axis, such as `1day` or `2week`. */
  readonly tickInterval?: string
  /** CSS declarations of the line at today, or `off`. */
  readonly todayMarker?: string
  /** The day that a week of the axis begins with: Sunday if absent. */
  readonly weekday?: Weekday
  /** The first day of the weekend: Saturday if absent. */
  readonly weekend?: 'friday' | 'saturday'
  /** Whether a date as an end means the end of that day. */
  readonly inclusiveEndDates?: boolean
  /** Whether the axis stands above the tasks too. Mermaid 12.3 refuses the statement; it is printed as a directive, and read as one. */
  readonly topAxis?: boolean
  /** Days of the week, dates and `weekends` that no task is worked on, in lower case, each once. */
  readonly excludes?: readonly string[]
  /** Dates that are worked on all the same, in lower case, each once. */
  readonly includes?: readonly string[]
  /** Tasks before the first `section` stand in a section without a title. */
  readonly sections: readonly GanttSection[]
  readonly clicks?: readonly GanttClick[]
}
type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
export interface GanttSection {
  /** Absent for tasks before the first `section` only. Lines are parted by `\n`. */
  readonly title?: string
  readonly tasks: readonly Task[]
  /** Class that gives the tasks of the section their colour; a printer turns it into the colours of the theme. */
  readonly class?: string
}
export interface Task {
  /** One line. */
  readonly name: string
  /** Each once. */
  readonly tags: readonly TaskTag[]
  /** What `after` and `until` name it by: no `,`, `:`, `#` or `;`. Mermaid has none without a start. */
  readonly id?: string
  /** A date in `dateFormat`, or `after a b`; absent: where the task before it ends. */
  readonly start?: string
  /** A date in `dateFormat`, a length such as `3d`, or `until a b`. Like a start, without `,`, `#` and `;`. */
  readonly end: string
}
export type TaskTag = 'active' | 'done' | 'crit' | 'milestone' | 'vert'
/** What a click on tasks does: opens `href`, calls `call`, or both. */
export interface GanttClick {
  /** Ids of tasks. */
  readonly tasks: readonly string[]
  readonly href?: string
  /** A call of a function of the page, as written: `open("a", 1)`. */
  readonly call?: string
}
