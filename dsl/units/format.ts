import { gradeOf } from '../facts/grade.ts'
import type { Fact, Quantity } from './quantity.ts'

const PREFIXES = [
  { at: 1e15, sign: 'P' },
  { at: 1e12, sign: 'T' },
  { at: 1e9, sign: 'B' },
  { at: 1e6, sign: 'M' },
  { at: 1e4, sign: 'k' },
] as const
const BYTE_PREFIXES = ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'] as const
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€' }
/** Digits kept where a number is rounded; the page prints all of those that a source reports. */
const SIGNIFICANT_DIGITS = 4
/** Decimals of an availability beyond which double precision says nothing. */
const MOST_DECIMALS = 12
/** Digits of a fraction beyond which a computed number shows only how it was computed. */
const MOST_DIGITS = 12
/** From here on a time or a size is said in its next unit, not in thousands. */
const LARGE = 10_000
const COARSER: Readonly<Record<string, string>> = { ns: 'µs', µs: 'ms', ms: 's' }
/** Below this, plain decimals: two significant digits. */
const SMALL = 0.01

/**
 * A quantity or fact as a reader sees it; numbers from 10,000 on are shortened (k, M, B = 10⁹, T = 10¹²), times and sizes go on in their next unit. Derived facts begin with `≈`,
 * estimated ones and what is derived from them with `~`, unpublished ones read `not published`; what the source hedges is hedged. The same
 * text on every machine.
 *
 * @example
 * const brokers = count(1200, 'brokers').from(blog, { qualifier: 'over' })
 * format(brokers) // 'over 1200 brokers'
 */
export function format(quantity: Quantity | Fact): string {
  const grade = 'origin' in quantity ? gradeOf(quantity) : undefined
  if (grade === 'unpublished') return 'not published'
  const mark = grade === 'derived' ? '≈ ' : grade === 'estimated' ? '~ ' : ''
  return `${mark}${wordsBefore(quantity)}${amount(quantity)}`
}

/**
 * A quantity with all its digits, grouped by thousands; a fraction has at most twelve.
 *
 * @example
 * formatExact(perDay(1_234_567, 'events')) // '1,234,567 events/day'
 */
export function formatExact(quantity: Quantity | Fact): string {
  if ('origin' in quantity && quantity.origin.kind === 'unpublished') return 'not published'
  return `${wordsBefore(quantity)}${grouped(quantity.value)} ${unitOf(quantity)}`
}

/** What kind of number it is, and how its source hedges it: `p99 about `. */
function wordsBefore(quantity: Quantity | Fact): string {
  const qualifier = 'origin' in quantity && quantity.origin.kind === 'reported' ? quantity.origin.qualifier : undefined
  return [quantity.statistic, qualifier].map((word) => (word === undefined ? '' : `${word} `)).join('')
}

/** The unit as it stands behind the value: `1 day`, `3 days`. */
function unitOf({ dimension, value, unit }: Quantity): string {
  const isWord = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
  return dimension === 'duration' && value !== 1 && isWord ? `${unit}s` : unit
}

function amount(quantity: Quantity): string {
  const { dimension, value, unit, base } = quantity
  if (dimension === 'cost') return money(value, unit)
  if (dimension === 'availability' || (unit === '%' && value > 99 && value < 100)) return `${nines(value)} ${unit}`
  if ((dimension === 'data size' && (unit === 'B' || value >= LARGE)) || unit === 'B/s') {
    const [scaled, prefixed] = bytes(dimension === 'bandwidth' ? base / 8 : base)
    return `${short(scaled)} ${prefixed}${unit === 'B/s' ? '/s' : ''}`
  }
  const coarser = value >= LARGE ? COARSER[unit] : undefined
  return coarser === undefined ? `${short(value)} ${unitOf(quantity)}` : `${short(value / 1000)} ${coarser}`
}

/** A share just below the whole, in percent, to two significant digits of what is missing to 100: five nines never read as `100`. */
function nines(value: number): string {
  const missing = 100 - value
  const decimals = missing === 0 ? 0 : Math.min(Math.max(2, 1 - Math.floor(Math.log10(missing))), MOST_DECIMALS)
  return plainDecimals(Number(value.toFixed(decimals)))
}

function bytes(size: number): readonly [number, string] {
  const power = size < 1 ? 0 : Math.min(Math.floor(Math.log10(size) / 3), BYTE_PREFIXES.length - 1)
  return [size / 1000 ** power, BYTE_PREFIXES[power] ?? 'B']
}

function money(value: number, unit: string): string {
  const [currency = '', ...per] = unit.split('/')
  return `${CURRENCY_SIGNS[currency] ?? `${currency} `}${cents(value) ?? short(value)}/${per.join('/')}`
}

/** Money to the cent, where it has cents and rounding would lose them: `142.95`, `8.30`; but `1.089` a gigabyte stays as it is. */
function cents(value: number): string | undefined {
  if (value < 1 || Number(value.toFixed(2)) >= LARGE || Number.isInteger(value)) return undefined
  const exact = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
  return exact || value >= 100 ? value.toFixed(2) : undefined
}

function short(value: number): string {
  const prefix = PREFIXES.find(({ at }) => value >= at)
  if (prefix === undefined) return rounded(value)
  return `${rounded(value / (prefix.sign === 'k' ? 1e3 : prefix.at))} ${prefix.sign}`
}

function rounded(value: number): string {
  if (value !== 0 && value < SMALL) return plainDecimals(Number(value.toPrecision(2)))
  return plainDecimals(Number(value.toPrecision(SIGNIFICANT_DIGITS)))
}

/** No exponent: `1e-7` is written `0.0000001`. */
function plainDecimals(value: number): string {
  const text = String(value)
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text
}

function grouped(value: number): string {
  const exact = Number.isInteger(value) ? value : Number(value.toPrecision(MOST_DIGITS))
  const [whole = '', fraction] = plainDecimals(exact).split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? thousands : `${thousands}.${fraction}`
}
