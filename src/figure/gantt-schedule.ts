import type { Gantt, Task } from './gantt.ts'
import { after, type Calendar, excludedBetween, nextDay, startDate, strictDate, workedEnd } from './gantt-dates.ts'

/** A task with the instants that its words mean. All instants are milliseconds since 1970, in UTC. */
export interface ScheduledTask {
  readonly task: Task
  /** Index of its section. */
  readonly section: number
  /** As written, else `task1`, `task2`, … in the order of those without one. */
  readonly id: string
  readonly start: number
  /** Where a task that follows it starts. */
  readonly end: number
  /** Where its bar ends: before `end` if excluded days lie between. */
  readonly drawnEnd: number
  /** What its words do not say, as a sentence; its instants are then a makeshift (where the task before it ends, with no length). */
  readonly problem?: string
}

/** Mermaid reads all tasks again until each has its dates, so that a task may name a later one; at most so often. */
const MAX_PASSES = 11

/** A task on the way to its dates. */
interface Draft {
  readonly task: Task
  readonly section: number
  readonly id: string
  start?: number | undefined
  end?: number | undefined
  drawnEnd?: number | undefined
  problem?: string
}

/** What the dates of all tasks depend on. */
interface Context {
  readonly drafts: readonly Draft[]
  /** The last task of each id. */
  readonly byId: ReadonlyMap<string, Draft>
  readonly calendar: Calendar
  readonly inclusive: boolean
}

/**
 * When every task of a gantt starts and ends, as Mermaid 12.3 reads it (`ganttDb.js`), where the clocks show UTC. Mermaid needs today's date
 * for a task that names an unknown one, and refuses to draw some others; such a task has a `problem` here.
 *
 * @example
 * const tasks = [{ name: 'a', tags: [], id: 'a', start: '2026-01-30', end: '2d' }, { name: 'b', tags: [], start: 'after a', end: '1d' }]
 * scheduled({ kind: 'gantt', dateFormat: 'YYYY-MM-DD', sections: [{ tasks }] }).map(({ start }) => new Date(start).toISOString()) // ['2026-01-30T00:00:00.000Z', '2026-02-01T00:00:00.000Z']
 */
export function scheduled(figure: Gantt): readonly ScheduledTask[] {
  const context = contextOf(figure)
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    let complete = true
    for (const [index, draft] of context.drafts.entries()) {
      date(draft, context.drafts[index - 1], context)
      complete &&= draft.end !== undefined
    }
    if (complete) break
  }
  return settle(context.drafts)
}

function contextOf(figure: Gantt): Context {
  let unnamed = 0
  const drafts = figure.sections.flatMap(({ tasks }, section) =>
    tasks.map((task): Draft => {
      if (task.id === undefined) unnamed += 1
      return { task, section, id: task.id ?? `task${unnamed}` }
    }),
  )
  const { inclusiveEndDates = false } = figure
  return { drafts, byId: new Map(drafts.map((draft) => [draft.id, draft])), calendar: calendarOf(figure), inclusive: inclusiveEndDates }
}

function calendarOf({ dateFormat = '', excludes = [], includes = [], weekend }: Gantt): Calendar {
  return { dateFormat: dateFormat.trim(), excludes, includes, weekendStart: weekend === 'friday' ? 5 : 6 }
}

/** The starts of the days between two instants that no task of a gantt is worked on, in milliseconds since 1970, UTC; none over five years. */
export function excludedDays(figure: Gantt, from: number, to: number): readonly number[] {
  return excludedBetween(from, to, calendarOf(figure))
}

/** Gives a task the dates that are known so far. */
function date(draft: Draft, before: Draft | undefined, context: Context): void {
  delete draft.problem
  draft.start = startOf(draft, before, context)
  if (draft.start === undefined) return
  const text = draft.task.end.trim()
  const { end, fixed } = endOf(draft, draft.start, text, context)
  draft.end = end
  draft.drawnEnd = end
  if (end === undefined || fixed || context.calendar.excludes.length === 0) return
  const worked = workedEnd(draft.start, end, context.calendar)
  if (worked === undefined) draft.problem = 'no day is left to work on: take something out of “excludes”'
  else Object.assign(draft, worked)
}

const AFTER = /^after\s+([\w -]+)/
const UNTIL = /^until\s+([\w -]+)/

function startOf(draft: Draft, before: Draft | undefined, { byId, calendar }: Context): number | undefined {
  const text = draft.task.start?.trim()
  if (text === undefined) {
    if (before === undefined) draft.problem = 'the first task needs a start: nothing stands before it'
    return before === undefined ? undefined : byId.get(before.id)?.end
  }
  const named = AFTER.exec(text)?.[1]
  if (named !== undefined) return latest(draft, known(draft, named, byId))
  const start = startDate(text, calendar.dateFormat)
  if (start === undefined) draft.problem = `“${text}” is not a date of the form ${calendar.dateFormat || '“dateFormat” should give'}`
  return start
}

function endOf(draft: Draft, start: number, text: string, context: Context): { readonly end: number | undefined; readonly fixed: boolean } {
  const { byId, calendar, inclusive } = context
  const named = UNTIL.exec(text)?.[1]
  if (named !== undefined) return { end: earliest(draft, known(draft, named, byId)), fixed: false }
  const given = strictDate(text, calendar.dateFormat)
  // Mermaid takes an end as given by its own fixed form, whatever the format of the dates is.
  const fixed = strictDate(text, 'YYYY-MM-DD') !== undefined
  if (given !== undefined) return { end: inclusive ? nextDay(given) : given, fixed }
  const end = after(start, text)
  if (end === undefined)
    draft.problem = `“${text}” is neither a date of the form ${calendar.dateFormat || '“dateFormat” should give'} nor a length such as “3d”`
  return { end: end ?? start, fixed }
}

/** The tasks of these ids, in the order of the ids; those that there are not become the problem of the task. */
function known(draft: Draft, ids: string, byId: Context['byId']): Draft[] {
  const names = ids.split(' ').filter((id) => id !== '')
  const unknown = names.filter((id) => !byId.has(id))
  if (unknown.length > 0) draft.problem = `no task has the id ${unknown.map((id) => `“${id}”`).join(', ')}`
  return names.flatMap((id) => byId.get(id) ?? [])
}

/** Ends that are not known yet are passed over unless they come first, as Mermaid compares them. */
function latest(draft: Draft, tasks: readonly Draft[]): number | undefined {
  if (tasks.length === 0) draft.problem ??= '“after” needs the id of a task'
  const [first, ...rest] = tasks
  return rest.reduce((end, task) => (end !== undefined && task.end !== undefined && task.end > end ? task.end : end), first?.end)
}

function earliest(draft: Draft, tasks: readonly Draft[]): number | undefined {
  if (tasks.length === 0) draft.problem ??= '“until” needs the id of a task'
  const [first, ...rest] = tasks
  return rest.reduce(
    (start, task) => (start !== undefined && task.start !== undefined && task.start < start ? task.start : start),
    first?.start,
  )
}

/** Every task gets instants, those with a problem too, so that a picture shows where they stand in the text. */
function settle(drafts: readonly Draft[]): ScheduledTask[] {
  let previous = drafts.find(({ start }) => start !== undefined)?.start ?? 0
  return drafts.map((draft) => {
    const { task, section, id, start = previous } = draft
    const { end = start, drawnEnd = end } = draft
    const problem = draft.problem ?? (draft.end === undefined ? `“${task.name}” waits for a task that has no dates` : undefined)
    previous = end
    return { task, section, id, start, end, drawnEnd, ...(problem === undefined ? {} : { problem }) }
  })
}
