import type { Gantt } from '../../figure/gantt.ts'
import { excludedDays, type ScheduledTask, scheduled } from '../../figure/gantt-schedule.ts'
import { inkOf } from '../chart/ink.ts'
import { bodyText, headingText } from '../chart/text.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Ink } from '../scene.ts'

/** Room that an axis has before its first and behind its last instant, as a share of the span. */
const MARGIN_SHARE = 0.01
/** Span of a chart whose tasks all stand at one instant, in ms. */
const LEAST_SPAN_MS = 60_000
export const SECTION_WIDTH = 150
const MAX_TASK_NAME = 260

/** A task with its place in time and its text. */
export interface TaskBar {
  readonly scheduled: ScheduledTask
  /** Its place in the whole chart, from 0. */
  readonly index: number
  readonly ink: Ink
  readonly name: Paragraph
  /** Where its name leads. */
  readonly href?: string
}

/** A section with the tasks that have a row of their own in it. */
export interface SectionRows {
  readonly title: Paragraph | undefined
  readonly ink: Ink
  readonly bars: readonly TaskBar[]
}

/** A chart before it is placed. */
export interface Chart {
  readonly sections: readonly SectionRows[]
  /** Tasks that are drawn as a line across all rows. */
  readonly verticals: readonly TaskBar[]
  /** Milliseconds since 1970. */
  readonly from: number
  readonly to: number
  /** Starts of the days that nobody works on. */
  readonly excluded: readonly number[]
}

/** The tasks of a figure in rows, and the span that they fill. */
export function chartOf(figure: Gantt): Chart {
  const tasks = scheduled(figure).map((task, index): TaskBar => {
    const ink = inkOf(figure.sections[task.section]?.class, task.section)
    const href = figure.clicks?.findLast(({ tasks: ids, href: to }) => to !== undefined && ids.includes(task.id))?.href
    return { scheduled: task, index, ink, name: bodyText(task.task.name, MAX_TASK_NAME), ...(href === undefined ? {} : { href }) }
  })
  const vertical = ({ scheduled: { task } }: TaskBar): boolean => task.tags.includes('vert')
  const instants = tasks.flatMap(({ scheduled: { start, drawnEnd } }) => [start, drawnEnd])
  const [first, last] = [
    instants.reduce((a, b) => Math.min(a, b), instants[0] ?? 0),
    instants.reduce((a, b) => Math.max(a, b), instants[0] ?? 0),
  ]
  const margin = Math.max(LEAST_SPAN_MS - (last - first), (last - first) * MARGIN_SHARE * 2) / 2
  const [from, to] = [first - margin, last + margin]
  return {
    sections: figure.sections.map(({ title, class: name }, section) => ({
      title: title === undefined || title === '' ? undefined : headingText(title, SECTION_WIDTH),
      ink: inkOf(name, section),
      bars: tasks.filter((task) => task.scheduled.section === section && !vertical(task)),
    })),
    verticals: tasks.filter(vertical),
    from,
    to,
    excluded: excludedDays(figure, from, to),
  }
}
