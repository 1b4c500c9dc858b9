import { quantity } from '../facts/fact.ts'
import { refuse } from '../refusal.ts'
import type { Duration, Latency } from './quantity.ts'

/** Seconds in each unit of time. A month and a year are calendar averages (365.2425 days a year). */
export const SECONDS = {
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
} as const

const latency = (value: number, unit: 'µs' | 'ms' | 's'): Latency =>
  quantity({ dimension: 'latency', value, unit, unitBase: SECONDS[unit], of: 'time' })
const duration = (value: number, unit: keyof typeof SECONDS): Duration =>
  quantity({ dimension: 'duration', value, unit, unitBase: SECONDS[unit], of: 'time' })

/** Response time in microseconds. @example format(us(250)) // '250 µs' */
export function us(value: number): Latency {
  return latency(value, 'µs')
}
/** Response time in milliseconds. @example format(ms(45)) // '45 ms' */
export function ms(value: number): Latency {
  return latency(value, 'ms')
}
/** A length of time in seconds. @example format(seconds(30)) // '30 s' */
export function seconds(value: number): Duration {
  return duration(value, 's')
}
/** A length of time in minutes. @example format(minutes(7)) // '7 min' */
export function minutes(value: number): Duration {
  return duration(value, 'min')
}
/** A length of time in hours. @example format(hours(6)) // '6 h' */
export function hours(value: number): Duration {
  return duration(value, 'h')
}
/** A length of time in days. @example format(days(14)) // '14 days' */
export function days(value: number): Duration {
  return duration(value, 'day')
}
/** A length of time in years. @example format(years(7)) // '7 years' */
export function years(value: number): Duration {
  return duration(value, 'year')
}

/** A latency as a length of time: a timeout in milliseconds. @example format(lasting(ms(800))) // '800 ms' */
export function lasting(time: Latency): Duration {
  return duration(time.value, time.unit as 'µs' | 'ms' | 's')
}

/** A percentile of a latency, above 0 and below 100. @example format(percentile(99.9, ms(45))) // 'p99.9 45 ms' */
export function percentile(rank: number, time: Latency): Latency {
  if (!(rank > 0 && rank < 100)) refuse('FP101', `a percentile lies between 0 and 100, not at ${rank}`)
  return withStatistic(time, `p${rank}`)
}
/** The median. @example format(p50(ms(12))) // 'p50 12 ms' */
export function p50(time: Latency): Latency {
  return withStatistic(time, 'p50')
}
/** The 95th percentile. @example format(p95(ms(30))) // 'p95 30 ms' */
export function p95(time: Latency): Latency {
  return withStatistic(time, 'p95')
}
/** The 99th percentile. @example format(p99(ms(45))) // 'p99 45 ms' */
export function p99(time: Latency): Latency {
  return withStatistic(time, 'p99')
}
/** The 99.9th percentile. @example format(p999(ms(90))) // 'p99.9 90 ms' */
export function p999(time: Latency): Latency {
  return withStatistic(time, 'p99.9')
}
/** The arithmetic mean. @example format(mean(ms(1.5))) // 'mean 1.5 ms' */
export function mean(time: Latency): Latency {
  return withStatistic(time, 'mean')
}
/** An upper bound. @example format(max(ms(500))) // 'max 500 ms' */
export function max(time: Latency): Latency {
  return withStatistic(time, 'max')
}

function withStatistic({ value, unit, unitBase, of }: Latency, statistic: string): Latency {
  return quantity({ dimension: 'latency', value, unit, unitBase, of, statistic })
}
