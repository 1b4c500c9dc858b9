import { format } from '../../dsl/units/format.ts'
import { formulaOf, plain } from '../budgets/formula.ts'
import { unitCostBudget } from '../budgets/unit-cost.ts'
import { breakdownOf } from './fp017-total-does-not-add-up.ts'
import type { Rule } from './rule.ts'

/** The cost of one is the total divided by what it serves. */
export const unitCostDoesNotFollow: Rule = {
  code: 'FP024',
  severity: 'error',
  check: (diagram) => {
    const breakdown = breakdownOf(diagram)
    const budget = breakdown === undefined ? undefined : unitCostBudget(breakdown)
    if (breakdown === undefined || budget === undefined || budget.agrees) return []
    const { computed, mismatch } = budget
    const message =
      computed === undefined
        ? `the unit cost cannot be checked: ${mismatch}`
        : `the cost of one is ${formulaOf(computed)} = ${plain(computed)}, not ${format(breakdown.unitCost)}`
    return [{ message, subject: diagram }]
  },
}
