import type { CostBreakdown, CostItem } from '../../dsl/categories/cost-items.ts'
import { type CostFact, isUnpublished } from '../../dsl/units/quantity.ts'
import { type Bound, bounded, knownOf } from './bound.ts'
import { agree, roundingOf } from './rounding.ts'
import { sumOf } from './sum.ts'

/** What the items of a bill sum to, against the total it states. */
export interface ItemsBudget {
  /** Items in another currency or period than the total: they cannot be summed. */
  readonly foreign: readonly CostItem[]
  /** Sum of the published items; missing where none is, or where some are foreign. */
  readonly sum?: CostFact
  /** What the sum is a bound of, where an item is not published or its source hedges it. */
  readonly bound?: Bound
  readonly agrees: boolean
}

/** Total = Σ items, in one currency and period, within the rounding of the stated digits. */
export function itemsBudget({ items, total }: CostBreakdown): ItemsBudget {
  const published = items.filter(({ cost }) => !isUnpublished(cost))
  const unit = isUnpublished(total) ? published[0]?.cost.unit : total.unit
  const foreign = published.filter(({ cost }) => cost.unit !== unit)
  const { parts: costs, bound } = bounded(
    items.map(({ cost }) => cost),
    knownOf,
    'at least',
  )
  const sum = foreign.length > 0 ? undefined : sumOf<'cost'>(costs)
  if (sum === undefined) return { foreign, agrees: foreign.length === 0 }
  const budget = { foreign, sum, ...(bound === undefined ? {} : { bound }) }
  if (isUnpublished(total)) return { ...budget, agrees: true }
  const slack = costs.reduce((before, cost) => before + roundingOf(cost), 0)
  return { ...budget, agrees: agree(total, sum, slack) || leavesRoom(sum, bound, total) }
}

/** Whether sum or total is hedged towards the other. */
function leavesRoom(sum: CostFact, bound: Bound | undefined, total: CostFact): boolean {
  const stated = knownOf(total)
  return sum.base < total.base ? bound === 'at least' || stated === 'at most' : bound === 'at most' || stated === 'at least'
}
