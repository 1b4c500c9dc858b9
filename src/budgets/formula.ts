import { format } from '../../dsl/units/format.ts'
import type { Fact, Quantity } from '../../dsl/units/quantity.ts'

/** Parts of a sum or product that a formula names; a longer one says how many there are. Keeps a formula below the longest label. */
const MOST_PARTS = 6
/** Longest text of one part, in UTF-16 code units: units have names that authors choose. */
const MOST_TEXT = 40

/** A number inside a formula. */
export function inFormula(quantity: Quantity): string {
  const text = plain(quantity)
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text
}

/**
 * Parts of a sum or product as a formula.
 *
 * @example
 * joined(['120 ms', '90 ms'], '+') // '120 ms + 90 ms'
 */
export function joined(parts: readonly string[], sign: '+' | '×'): string {
  if (parts.length <= MOST_PARTS) return parts.join(` ${sign} `)
  return `${parts.slice(0, MOST_PARTS - 1).join(` ${sign} `)} ${sign} … ${sign} ${parts.at(-1)} (${parts.length} in all)`
}

/** A number without the mark of its origin, for sentences and formulas. @example plain(reads) // '1 M requests/s' */
export function plain(quantity: Quantity): string {
  return format(quantity).replace(/^[≈~] /, '')
}

/** How a computed fact was computed, with the numbers: `120 ms + 90 ms`; empty of any other fact. */
export function formulaOf({ origin }: Fact): string {
  return origin.kind === 'derived' ? origin.formula : ''
}
