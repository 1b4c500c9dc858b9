import { format } from '../../dsl/units/format.ts'
import { availabilityBudget } from '../budgets/availability.ts'
import { formulaOf, plain } from '../budgets/formula.ts'
import type { Rule } from './rule.ts'

/** A path is not up more often than all that it needs is up together. */
export const availabilityOutOfReach: Rule = {
  code: 'FP020',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'architecture' || diagram.view !== 'request-flow') return []
    const stated = diagram.metrics['availability']
    const budget = stated === undefined ? undefined : availabilityBudget(diagram.path, stated)
    if (stated === undefined || budget === undefined || budget.agrees) return []
    const { computed } = budget
    const message = `${format(stated)} is out of reach: the dependencies allow ${formulaOf(computed)} = ${plain(computed)} at most`
    return [{ message, subject: diagram }]
  },
}
