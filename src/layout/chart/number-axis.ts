import { ticks } from 'd3-array'

/** The values of a chart on a line of pixels. */
export interface NumberScale {
  readonly from: number
  readonly to: number
  /** The pixel of a value; values beyond the range are drawn at its end. */
  readonly at: (value: number) => number
}

/** Maps `from` to the pixel `start`, and `to` to `end`. */
export function numberScale(from: number, to: number, start: number, end: number): NumberScale {
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  const at = (value: number): number => start + (end - start) * ((Math.max(low, Math.min(value, high)) - from) / (to - from))
  return { from, to, at }
}

/** A range narrower than this share of its numbers has no round values between them that doubles tell apart. */
const NARROWEST = 1e-9

/** Round values within a range, about `count` of them. */
export function niceTicks(from: number, to: number, count: number): number[] {
  if (Math.abs(to - from) < NARROWEST * Math.max(Math.abs(from), Math.abs(to))) return [from]
  return ticks(from, to, count)
    .filter(Number.isFinite)
    .map((value) => (Object.is(value, -0) ? 0 : value))
}

const PREFIXES = [
  { at: 1e12, sign: 'T' },
  { at: 1e9, sign: 'B' },
  { at: 1e6, sign: 'M' },
  { at: 1e4, sign: 'k' },
] as const
/** Beyond these, a number is written with an exponent: nobody counts its zeros. */
const LARGEST_PLAIN = 1e15
const SMALLEST_PLAIN = 1e-6
const MINUS = '\u2212'

/**
 * The ticks of an axis as text: all in the unit of the largest (k from 10,000, M, B = 10⁹, T = 10¹²), with the decimals that part them.
 *
 * @example
 * tickTexts([0, 2500, 5000, 7500, 10000]) // ['0', '2.5\u00a0k', '5\u00a0k', '7.5\u00a0k', '10\u00a0k']
 */
export function tickTexts(values: readonly number[]): string[] {
  const largest = Math.max(0, ...values.map(Math.abs))
  const step = Math.min(...values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0))))
  if (largest >= LARGEST_PLAIN || step < SMALLEST_PLAIN) return values.map((value) => (value === 0 ? '0' : signed(value, exponential)))
  const prefix = PREFIXES.find(({ at }) => largest >= at)
  const unit = prefix === undefined ? 1 : prefix.sign === 'k' ? 1e3 : prefix.at
  const decimals = Number.isFinite(step) ? decimalsOf(step / unit) : decimalsOf(largest / unit)
  return values.map((value) => {
    if (value === 0) return '0'
    const shown = signed(value, (size) => plain(size / unit, decimals))
    return prefix === undefined ? shown : `${shown}\u00a0${prefix.sign}`
  })
}

/**
 * A value of a chart, rounded to four digits: 12,345 is `12.35 k`.
 *
 * @example
 * valueText(0.25) // '0.25'
 */
export function valueText(value: number): string {
  return tickTexts([Number(value.toPrecision(4))])[0] ?? ''
}

/**
 * A share of a whole as percent.
 *
 * @example
 * percentText(0.0512) // '5.1\u00a0%'
 */
export function percentText(share: number): string {
  const percent = share * 100
  if (percent === 0) return '0\u00a0%'
  if (percent < 0.1) return '<\u00a00.1\u00a0%'
  return `${plain(percent, percent < 10 ? 1 : 0)}\u00a0%`
}

function signed(value: number, print: (size: number) => string): string {
  return value < 0 ? `${MINUS}${print(-value)}` : print(value)
}

function exponential(size: number): string {
  return String(Number(size.toPrecision(4)).toExponential()).replace('e+', 'e')
}

function plain(size: number, decimals: number): string {
  return String(Number(size.toFixed(decimals)))
}

/** Decimals that a number of up to four digits needs. */
function decimalsOf(size: number): number {
  for (let decimals = 0; decimals < 12; decimals += 1) {
    if (Math.abs(Number(size.toFixed(decimals)) - size) <= size * 1e-6) return decimals
  }
  return 12
}
