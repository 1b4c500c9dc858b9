import { format } from '../../dsl/units/format.ts'
import { formulaOf, plain } from '../budgets/formula.ts'
import { headroomBudget } from '../budgets/headroom.ts'
import type { Rule } from './rule.ts'

/** Headroom is what the load leaves of the limit. */
export const headroomDoesNotFollow: Rule = {
  code: 'FP023',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'capacity') return []
    const { load, limit, headroom } = diagram.model
    const budget = headroomBudget(diagram.model)
    if (budget === undefined || budget.agrees || load === undefined) return []
    const { computed, mismatch } = budget
    const message =
      mismatch !== undefined
        ? `load and limit cannot be compared: ${mismatch}`
        : computed === undefined
          ? `the load of ${format(load)} is above the limit of ${format(limit)}: there is no headroom`
          : `the headroom is ${formulaOf(computed)} = ${plain(computed)}, not ${format(headroom)}`
    return [{ message, subject: diagram }]
  },
}
