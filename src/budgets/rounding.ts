import type { Quantity } from '../../dsl/units/quantity.ts'

/** Where cards begin to shorten numbers, and by what: `40000` is written `40 k`, so its last digit stands for a thousand. */
const SHORTENED = [
  { from: 1e15, by: 1e15 },
  { from: 1e12, by: 1e12 },
  { from: 1e9, by: 1e9 },
  { from: 1e6, by: 1e6 },
  { from: 1e4, by: 1e3 },
] as const
/** However few digits are stated, no more than this share is put down to rounding: `1 M` does not stand for 0.6 M. */
const MOST_ROUNDING = 0.05
/** What double precision loses in a long sum, as a share. */
const PRECISION = 1e-9
/** A month billed as 28 to 31 days against the average of 30.44 that this package counts with, as a share. */
export const CALENDAR = 0.02

/**
 * How far the true number may lie from a stated one, in base units: half of the last digit that is written.
 *
 * @example
 * roundingOf(usd(24_000_000).per('month')) / usd(1).per('month').base // 500000
 */
export function roundingOf({ value, unitBase, base }: Quantity): number {
  const by = SHORTENED.find(({ from }) => value >= from)?.by ?? 1
  const [, decimals = '', exponent = '0'] = /^\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value / by)) ?? []
  const lastDigit = by * 10 ** (Number(exponent) - decimals.length)
  return Math.min((lastDigit / 2) * unitBase, MOST_ROUNDING * base)
}

/** Whether a stated number can be the computed one, given how both, and the numbers in between, are rounded; `slack` is in base units. */
export function agree(stated: Quantity, computed: Quantity, slack: number): boolean {
  return Math.abs(stated.base - computed.base) <= roundingOf(stated) + slack + PRECISION * Math.max(stated.base, computed.base)
}
