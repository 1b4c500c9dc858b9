import { utcFormat, utcParse } from 'd3-time-format'

/** ISO 8601 writes a week as the year that holds its Thursday, and its number. */
const WEEK = '%G-W%V'
const MONDAY = 1
const DAY_MS = 24 * 60 * 60 * 1000
const DAYS_A_WEEK = 7

/**
 * The ISO week of an instant, in UTC.
 *
 * @example
 * weekOf(new Date('2027-01-01T00:00:00Z')) // '2026-W53'
 */
export function weekOf(instant: Date): string {
  return utcFormat(WEEK)(instant)
}

/**
 * The last day of an ISO week, as ISO day; `undefined` if there is no such week: most years have 52.
 *
 * @example
 * lastDayOf('2026-W48') // '2026-11-29'
 */
export function lastDayOf(week: string): string | undefined {
  const monday = utcParse(`${WEEK}-%u`)(`${week}-${MONDAY}`)
  if (monday === null || weekOf(monday) !== week) return undefined
  return new Date(monday.getTime() + (DAYS_A_WEEK - 1) * DAY_MS).toISOString().slice(0, 10)
}
