import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import { format } from '../../dsl/units/format.ts'
import { plain } from '../budgets/formula.ts'
import { itemsBudget } from '../budgets/items.ts'
import type { Rule } from './rule.ts'

/** Items are in the unit of their total (one currency, one period) and sum to it. */
export const totalDoesNotAddUp: Rule = {
  code: 'FP017',
  severity: 'error',
  check: (diagram) => {
    const breakdown = breakdownOf(diagram)
    if (breakdown === undefined) return []
    const { foreign, sum, bound, agrees } = itemsBudget(breakdown)
    if (agrees) return []
    const [other] = foreign
    if (other !== undefined) {
      const unit = breakdown.total.unit || breakdown.items[0].cost.unit
      const message = `${other.what} is in ${other.cost.unit}, the total in ${unit}: bring all items to one currency and period`
      return [{ message, subject: diagram }]
    }
    if (sum === undefined) return []
    const items = bound === 'at least' ? 'the published items alone' : 'the items'
    const message = `${items} sum to ${plain(sum)}, the total says ${format(breakdown.total)}: mend the one that is wrong`
    return [{ message, subject: diagram }]
  },
}

/** The bill of a diagram that has one. */
export function breakdownOf(diagram: Diagram): CostBreakdown | undefined {
  if (diagram.category === 'cost') return diagram.breakdown
  return diagram.category === 'architecture' && diagram.view === 'cost-breakdown' ? diagram.breakdown : undefined
}
