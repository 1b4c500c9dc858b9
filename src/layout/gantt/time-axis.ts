import {
  type CountableTimeInterval,
  type TimeInterval,
  utcDay,
  utcFriday,
  utcHour,
  utcMillisecond,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSaturday,
  utcSecond,
  utcSunday,
  utcThursday,
  utcTickInterval,
  utcTuesday,
  utcWednesday,
  utcYear,
} from 'd3-time'
import { utcFormat } from 'd3-time-format'
import type { Gantt } from '../../figure/gantt.ts'

/** A mark on the axis of dates. */
export interface DateTick {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string
}

/** Ticks are at most so many: a tick interval that gives more is passed over, as in Mermaid. */
const MOST_TICKS = 2_000
/** `1week`, `12hour`: the grammar of Mermaid's `tickInterval`. */
const TICK_INTERVAL = /^([1-9]\d*)(millisecond|second|minute|hour|day|week|month)$/
const WEEKS: Readonly<Record<string, CountableTimeInterval>> = {
  sunday: utcSunday,
  monday: utcMonday,
  tuesday: utcTuesday,
  wednesday: utcWednesday,
  thursday: utcThursday,
  friday: utcFriday,
  saturday: utcSaturday,
}

/**
 * Ticks from one instant to another, about `count` of them unless the figure says how far apart; texts by its `axisFormat`, else as coarse as
 * the ticks are. In UTC.
 */
export function dateTicks(figure: Gantt, from: number, to: number, count: number): DateTick[] {
  const interval = givenInterval(figure, to - from) ?? utcTickInterval(new Date(from), new Date(to), Math.max(2, count))
  const dates = interval?.range(new Date(from), new Date(to + 1)) ?? []
  const format = figure.axisFormat === undefined || figure.axisFormat === '' ? coarseFormat(dates) : utcFormat(figure.axisFormat)
  return dates.map((date) => ({ at: date.getTime(), text: format(date) }))
}

const LENGTHS_MS = { millisecond: 1, second: 1e3, minute: 6e4, hour: 3.6e6, day: 8.64e7, week: 6.048e8, month: 2.6e9 } as const

function givenInterval({ tickInterval, weekday }: Gantt, span: number): TimeInterval | undefined {
  const [, every = '', unit = ''] = TICK_INTERVAL.exec(tickInterval?.trim() ?? '') ?? []
  const step = Number(every)
  if (step === 0 || span / (step * LENGTHS_MS[unit as keyof typeof LENGTHS_MS]) > MOST_TICKS) return undefined
  switch (unit) {
    case 'millisecond':
      return utcMillisecond.every(step) ?? undefined
    case 'second':
      return utcSecond.every(step) ?? undefined
    case 'minute':
      return utcMinute.every(step) ?? undefined
    case 'hour':
      return utcHour.every(step) ?? undefined
    case 'day':
      return utcDay.every(step) ?? undefined
    case 'week': {
      const week = WEEKS[weekday?.toLowerCase() ?? 'sunday'] ?? utcSunday
      return step === 1 ? week : week.filter((date) => week.count(new Date(0), date) % step === 0)
    }
    default:
      return utcMonth.every(step) ?? undefined
  }
}

/** The coarsest form that tells all ticks apart; the first tick of a day, a month or a year also says which. */
function coarseFormat(dates: readonly Date[]): (date: Date) => string {
  const all = (interval: TimeInterval): boolean => dates.every((date) => interval.floor(date).getTime() === date.getTime())
  if (all(utcYear)) return utcFormat('%Y')
  if (all(utcMonth)) return yearly(dates, '%b', '%b %Y')
  if (all(utcDay)) return yearly(dates, '%-d %b', '%-d %b %Y')
  const time = all(utcMinute) ? '%H:%M' : all(utcSecond) ? '%H:%M:%S' : '%H:%M:%S.%L'
  const first = firstOf(dates, utcDay)
  return (date) => utcFormat(first.has(date.getTime()) ? `${time}, %-d %b` : time)(date)
}

function yearly(dates: readonly Date[], format: string, withYear: string): (date: Date) => string {
  const first = firstOf(dates, utcYear)
  return (date) => utcFormat(first.has(date.getTime()) ? withYear : format)(date)
}

/** The instants that are the first of their year or day among some. */
function firstOf(dates: readonly Date[], interval: TimeInterval): ReadonlySet<number> {
  const seen = new Set<number>()
  return new Set(
    dates.flatMap((date) => {
      const period = interval.floor(date).getTime()
      if (seen.has(period)) return []
      seen.add(period)
      return [date.getTime()]
    }),
  )
}
