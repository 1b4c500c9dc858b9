import { quantity } from '../facts/fact.ts'
import { checkText } from '../text.ts'
import type { Bandwidth, Throughput } from './quantity.ts'
import { SECONDS } from './time.ts'

const throughput = (value: number, of: string, per: 's' | 'min' | 'day' | 'week' | 'month'): Throughput =>
  quantity({ dimension: 'throughput', value, unit: `${of}/${per}`, unitBase: 1 / SECONDS[per], of: checkText(of, 'what is counted') })

/** Requests per second. @example format(rps(1_200_000)) // '1.2 M requests/s' */
export function rps(value: number): Throughput {
  return throughput(value, 'requests', 's')
}
/** Things per second. @example format(perSecond(30_000_000, 'operations')) // '30 M operations/s' */
export function perSecond(value: number, of: string): Throughput {
  return throughput(value, of, 's')
}
/** Things per minute. @example format(perMinute(284_000_000, 'requests')) // '284 M requests/min' */
export function perMinute(value: number, of: string): Throughput {
  return throughput(value, of, 'min')
}
/** Things per day. @example format(perDay(700_000_000_000, 'events')) // '700 B events/day' */
export function perDay(value: number, of: string): Throughput {
  return throughput(value, of, 'day')
}
/** Things per week. @example format(perWeek(1_000_000, 'containers')) // '1 M containers/week' */
export function perWeek(value: number, of: string): Throughput {
  return throughput(value, of, 'week')
}
/** Things per month. @example format(perMonth(2_000_000, 'builds')) // '2 M builds/month' */
export function perMonth(value: number, of: string): Throughput {
  return throughput(value, of, 'month')
}

const BITS_PER_BYTE = 8
const BANDWIDTH_UNITS = {
  'kbit/s': 1e3,
  'Mbit/s': 1e6,
  'Gbit/s': 1e9,
  'Tbit/s': 1e12,
  'B/s': BITS_PER_BYTE,
  'MB/s': BITS_PER_BYTE * 1e6,
  'GB/s': BITS_PER_BYTE * 1e9,
  'TB/s': BITS_PER_BYTE * 1e12,
} as const

function bandwidth(value: number, unit: keyof typeof BANDWIDTH_UNITS): Bandwidth {
  return quantity({ dimension: 'bandwidth', value, unit, unitBase: BANDWIDTH_UNITS[unit], of: 'data' })
}

/** Megabits per second. @example format(mbps(16)) // '16 Mbit/s' */
export function mbps(value: number): Bandwidth {
  return bandwidth(value, 'Mbit/s')
}
/** Gigabits per second. @example format(gbps(400)) // '400 Gbit/s' */
export function gbps(value: number): Bandwidth {
  return bandwidth(value, 'Gbit/s')
}
/** Terabits per second. @example format(tbps(1.5)) // '1.5 Tbit/s' */
export function tbps(value: number): Bandwidth {
  return bandwidth(value, 'Tbit/s')
}
/** Bytes per second, printed with a decimal prefix. @example format(bytesPerSecond(2.3e12)) // '2.3 TB/s' */
export function bytesPerSecond(value: number): Bandwidth {
  return bandwidth(value, 'B/s')
}
