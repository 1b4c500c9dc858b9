import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import { format } from '../../dsl/units/format.ts'
import { isUnpublished } from '../../dsl/units/quantity.ts'
import type { Rule } from './rule.ts'

/** Owners round: items may miss their total by this share. */
const ROUNDING = 0.01

/** Items are in the unit of their total (one currency, one period) and sum to it. */
export const totalDoesNotAddUp: Rule = {
  code: 'FP017',
  severity: 'error',
  check: (diagram) => {
    const breakdown = breakdownOf(diagram)
    if (breakdown === undefined || isUnpublished(breakdown.total)) return []
    const { items, total } = breakdown
    const known = items.filter(({ cost }) => !isUnpublished(cost))
    const other = known.find(({ cost }) => cost.unit !== total.unit)
    if (other !== undefined) {
      return [
        {
          message: `${other.what} is in ${other.cost.unit}, the total in ${total.unit}: bring all items to one currency and period`,
          subject: diagram,
        },
      ]
    }
    const sum = known.reduce((before, { cost }) => before + cost.value, 0)
    const complete = known.length === items.length
    const off = complete ? Math.abs(sum - total.value) > ROUNDING * total.value : sum > total.value * (1 + ROUNDING)
    if (!off) return []
    const message = `the items sum to ${sum.toFixed(2)} ${total.unit}, the total says ${format(total)}: mend the one that is wrong`
    return [{ message, subject: diagram }]
  },
}

function breakdownOf(diagram: Diagram): CostBreakdown | undefined {
  if (diagram.category === 'cost') return diagram.breakdown
  return diagram.category === 'architecture' && diagram.view === 'cost-breakdown' ? diagram.breakdown : undefined
}
