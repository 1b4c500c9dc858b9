import dayjs, { type Dayjs, type ManipulateType } from 'dayjs'
import advancedFormat from 'dayjs/plugin/advancedFormat.js'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'
import isoWeek from 'dayjs/plugin/isoWeek.js'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)
dayjs.extend(customParseFormat)
dayjs.extend(advancedFormat)
dayjs.extend(isoWeek)

/** Years beyond this one are a typing error (`202304` under `YYYY`): Mermaid's own limit. */
const MAX_YEAR = 10_000
/** Mermaid gives up looking for a day that is not excluded after so many. */
const MAX_EXCLUDED_DAYS = 10_000
/** Longest task, in days, whose excluded days are counted: a thousand years. */
const MAX_COUNTED_DAYS = 366_000
/** Longest span, in days, whose excluded days are told apart: five years, as Mermaid has it. */
const MAX_SHADED_DAYS = 1_826

/** The days that no task is worked on; every text in lower case. */
export interface Calendar {
  /** Day.js letters. */
  readonly dateFormat: string
  readonly excludes: readonly string[]
  readonly includes: readonly string[]
  /** First day of the weekend, from 1 for Monday. */
  readonly weekendStart: 5 | 6
}

/**
 * A date as Mermaid reads the start of a task: strictly by the format, else as JavaScript's `Date` does; in UTC. Nothing if it is no date.
 *
 * @returns milliseconds since 1970
 */
export function startDate(text: string, dateFormat: string): number | undefined {
  if ((dateFormat === 'x' || dateFormat === 'X') && /^\d+$/.test(text)) return Number(text)
  const strict = strictDate(text, dateFormat)
  if (strict !== undefined) return strict
  const loose = looseDate(text)
  if (Number.isNaN(loose)) return undefined
  return Math.abs(new Date(loose).getUTCFullYear()) > MAX_YEAR ? undefined : loose
}

/** A date that is written exactly as the format says; milliseconds since 1970. Of what the format does not say (`HH:mm`), it takes 2024-01-01. */
export function strictDate(text: string, dateFormat: string): number | undefined {
  const missing = unsaid(dateFormat)
  const date =
    missing === '' ? dayjs.utc(text, dateFormat, true) : dayjs.utc(`${UNSAID.format(missing)} ${text}`, `${missing} ${dateFormat}`, true)
  return date.isValid() ? date.valueOf() : undefined
}

/** Day.js takes the parts of a date that a format lacks from today, which must not matter here: from a Monday in a leap year instead. */
const UNSAID = dayjs.utc(Date.UTC(2024, 0, 1))

/** The format of what Day.js would take from today. */
function unsaid(dateFormat: string): string {
  const letters = dateFormat.replace(/\[[^[]*\]/g, '')
  if (/[YxX]/.test(letters) || letters.trim() === '') return ''
  if (/[MQ]/.test(letters)) return 'YYYY'
  return /D/.test(letters) ? 'YYYY-MM' : 'YYYY-MM-DD'
}

/** A zone at the end of a date, as `Date` takes it. */
const ZONE = /(?:Z|[A-Z]{3}|[+-]\d{1,2}(?::?\d{2})?)\s*(?:\([^)]*\))?$/i
/** A date, or a date and a time, of ISO 8601. */
const ISO = /^(?:\d{4}|[+-]\d{6})(?:-\d{2}(?:-\d{2})?)?(T[\d:.]+)?$/

/** What `new Date(text)` is where the clocks show UTC: without a zone, a text means the local time of the machine, which must not matter here. */
function looseDate(text: string): number {
  const iso = ISO.exec(text)
  if (iso !== null) return Date.parse(iso[1] === undefined ? text : `${text}Z`)
  const date = Date.parse(ZONE.test(text) ? text : `${text} UTC`)
  return Number.isNaN(date) ? Date.parse(text) : date
}

/** Mermaid's durations: years, months, weeks, days, hours, minutes, seconds, milliseconds. */
const DURATION = /^(\d+(?:\.\d+)?)([Mdhmswy]|ms)$/

/** A date moved by a length such as `3d`; nothing if the text is no length. */
export function after(date: number, length: string): number | undefined {
  const [, value, unit] = DURATION.exec(length) ?? []
  if (value === undefined) return undefined
  const end = dayjs.utc(date).add(Number.parseFloat(value), unit as ManipulateType)
  return end.isValid() ? end.valueOf() : date
}

/** The date a day later. */
export function nextDay(date: number): number {
  return dayjs.utc(date).add(1, 'd').valueOf()
}

/** Where a task ends once its excluded days are made up for. */
export interface WorkedEnd {
  readonly end: number
  /** Where its bar ends: before the excluded days that the end was moved over. */
  readonly drawnEnd: number
}

/**
 * Moves the end of a task by a day for every excluded day in it, as Mermaid's `fixTaskDates` does; nothing if no end is found. A task is worked
 * on its first day, whatever that is.
 */
export function workedEnd(start: number, end: number, calendar: Calendar): WorkedEnd | undefined {
  let day = dayjs.utc(start).add(1, 'd')
  let moved = dayjs.utc(end)
  if (moved.diff(day, 'd') > MAX_COUNTED_DAYS) return undefined
  const last = moved.add(MAX_EXCLUDED_DAYS, 'd')
  let drawnEnd = moved
  let excluded = false
  while (day.valueOf() <= moved.valueOf()) {
    if (!excluded) drawnEnd = moved
    excluded = isExcluded(day, calendar)
    if (excluded) moved = moved.add(1, 'd')
    if (moved.valueOf() > last.valueOf()) return undefined
    day = day.add(1, 'd')
  }
  return { end: moved.valueOf(), drawnEnd: drawnEnd.valueOf() }
}

/** The starts of the excluded days that a span touches, in its order; none where it is too long for a day to be seen. */
export function excludedBetween(from: number, to: number, calendar: Calendar): number[] {
  const days: number[] = []
  let day = dayjs.utc(from).startOf('day')
  if (calendar.excludes.length === 0 || dayjs.utc(to).diff(day, 'd') > MAX_SHADED_DAYS) return days
  for (; day.valueOf() < to; day = day.add(1, 'd')) if (isExcluded(day, calendar)) days.push(day.valueOf())
  return days
}

function isExcluded(day: Dayjs, { dateFormat, excludes, includes, weekendStart }: Calendar): boolean {
  const names = [day.format(dateFormat), day.format('YYYY-MM-DD')]
  if (names.some((name) => includes.includes(name))) return false
  const weekday = day.isoWeekday()
  if (excludes.includes('weekends') && (weekday === weekendStart || weekday === weekendStart + 1)) return true
  return excludes.includes(day.format('dddd').toLowerCase()) || names.some((name) => excludes.includes(name))
}
