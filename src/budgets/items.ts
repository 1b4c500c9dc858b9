import type { CostBreakdown, CostItem } from '../../dsl/categories/cost-items.ts'
import { type CostFact, isUnpublished } from '../../dsl/units/quantity.ts'
import { agree, roundingOf } from './rounding.ts'
import { sumOf } from './sum.ts'

/** What the items of a bill sum to, against the total it states. */
export interface ItemsBudget {
  /** Items in another currency or period than the total: they cannot be summed. */
  readonly foreign: readonly CostItem[]
  /** Sum of the published items; missing where none is, or where some are foreign. */
  readonly sum?: CostFact
  /** Whether every item is published: otherwise the sum is a lower bound. */
  readonly complete: boolean
  readonly agrees: boolean
}

/** Total = Σ items, in one currency and period, within the rounding of the stated digits. */
export function itemsBudget({ items, total }: CostBreakdown): ItemsBudget {
  const known = items.filter(({ cost }) => !isUnpublished(cost))
  const complete = known.length === items.length
  const unit = isUnpublished(total) ? known[0]?.cost.unit : total.unit
  const foreign = known.filter(({ cost }) => cost.unit !== unit)
  const costs = known.map(({ cost }) => cost)
  const sum = foreign.length > 0 ? undefined : sumOf<'cost'>(costs)
  if (sum === undefined) return { foreign, complete, agrees: foreign.length === 0 }
  if (isUnpublished(total)) return { foreign, sum, complete, agrees: true }
  const slack = costs.reduce((before, cost) => before + roundingOf(cost), 0)
  return { foreign, sum, complete, agrees: agree(total, sum, slack) || (!complete && sum.base < total.base) }
}
