import { format } from '../../dsl/units/format.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Bound } from '../budgets/bound.ts'

/** A computed number, with the word that makes a bound of it: `at most ≈ 30 ms`. */
export function resultText(result: Fact, bound: Bound | undefined): string {
  return bound === undefined ? format(result) : `${bound} ${format(result)}`
}
