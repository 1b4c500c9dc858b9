import { derive } from '../../dsl/facts/derive.ts'
import { isRefusal } from '../../dsl/refusal.ts'
import { add } from '../../dsl/units/algebra.ts'
import type { FactOf, QuantityOf } from '../../dsl/units/quantity.ts'
import { inFormula, joined } from './formula.ts'

/** What bills and paths are summed of. */
type Summed = 'cost' | 'latency'

/** The sum of facts of one unit, derived from them; `undefined` of none, and where the sum is beyond the largest number there is. */
export function sumOf<D extends Summed>(facts: readonly FactOf[D][]): FactOf[D] | undefined {
  const [first, ...others] = facts
  if (first === undefined) return undefined
  const total = () => others.reduce((sum: QuantityOf[D], fact) => add(sum, fact as never) as QuantityOf[D], first)
  try {
    return derive(joined(facts.map(inFormula), '+'), total, [first, ...others]) as FactOf[D]
  } catch (thrown) {
    if (isRefusal(thrown)) return undefined
    throw thrown
  }
}
