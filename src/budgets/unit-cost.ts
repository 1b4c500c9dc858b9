import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import { derive } from '../../dsl/facts/derive.ts'
import { costOfOne, scale } from '../../dsl/units/algebra.ts'
import { charge } from '../../dsl/units/charge.ts'
import { isPerPeriod } from '../../dsl/units/money.ts'
import { type CostFact, type Fact, isUnpublished } from '../../dsl/units/quantity.ts'
import { productRounding } from './charges.ts'
import { inFormula } from './formula.ts'
import { mismatchOf } from './mismatch.ts'
import { agree } from './rounding.ts'

/** What one request or user costs, against what the bill states. */
export interface UnitCostBudget {
  readonly served: Fact
  /** Total ÷ served, in the unit of the stated unit cost. */
  readonly computed?: CostFact
  /** Why they cannot be compared. */
  readonly mismatch?: string
  readonly agrees: boolean
}

/**
 * Unit cost = total ÷ what it serves in the period of the total. Where the unit cost is not published, it is computed of a throughput.
 * `undefined` where the total or what it serves is not said or not published.
 */
export function unitCostBudget({ total, unitCost, served }: CostBreakdown): UnitCostBudget | undefined {
  if (served === undefined || isUnpublished(served) || isUnpublished(total) || served.base === 0) return undefined
  if (!isPerPeriod(total)) return { served, mismatch: `the total of ${inFormula(total)} has no period`, agrees: false }
  const formula = `${inFormula(total)} ÷ ${inFormula(served)}`
  const { period } = total
  try {
    if (isUnpublished(unitCost)) {
      if (served.dimension !== 'throughput') return undefined
      return { served, computed: derive(formula, () => costOfOne(total, served), [total, served]), agrees: true }
    }
    const all = charge(unitCost, served, period)
    if (all.base === 0) return { served, computed: unitCost, agrees: total.base === 0 }
    const computed = derive(formula, () => scale<CostFact>(unitCost, total.base / charge(unitCost, served, period).base), [
      total,
      served,
      unitCost,
    ])
    return { served, computed, agrees: agree(unitCost, computed, productRounding(total, served, computed)) }
  } catch (thrown) {
    return { served, mismatch: mismatchOf(thrown), agrees: false }
  }
}
