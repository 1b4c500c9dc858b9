import type { Billed, CostItem } from '../../dsl/categories/cost-items.ts'
import { derive } from '../../dsl/facts/derive.ts'
import { charge } from '../../dsl/units/charge.ts'
import { isPerPeriod, type Period } from '../../dsl/units/money.ts'
import { type Cost, type CostFact, isUnpublished, type Quantity } from '../../dsl/units/quantity.ts'
import { inFormula } from './formula.ts'
import { mismatchOf } from './mismatch.ts'
import { agree, CALENDAR, roundingOf } from './rounding.ts'

/** What price × quantity comes to, against the cost of the item. */
export interface ChargeBudget {
  readonly item: CostItem
  readonly computed?: CostFact
  /** Why price and quantity cannot be multiplied. */
  readonly mismatch?: string
  readonly agrees: boolean
}

/** Cost = price × quantity of every item that says how it is billed and of which both are published. */
export function chargeBudgets(items: readonly CostItem[]): readonly ChargeBudget[] {
  return items.flatMap((item) => {
    const { cost, billed } = item
    if (billed === undefined || isUnpublished(billed.price) || isUnpublished(billed.quantity) || isUnpublished(cost)) return []
    const { price, quantity } = billed
    if (!isPerPeriod(cost))
      return [{ item, mismatch: `${inFormula(cost)} has no period that ${inFormula(quantity)} could be used in`, agrees: false }]
    return [{ item, ...charged(price, quantity, cost, cost.period) }]
  })
}

function charged(price: CostFact, quantity: Billed['quantity'], cost: Cost, period: Period): Omit<ChargeBudget, 'item'> {
  try {
    const computed = derive(`${inFormula(quantity)} × ${inFormula(price)}`, () => charge(price, quantity, period), [quantity, price])
    return { computed, agrees: agree(cost, computed, productRounding(price, quantity, computed)) }
  } catch (thrown) {
    return { mismatch: mismatchOf(thrown), agrees: false }
  }
}

/** How far a product may be off by the rounding of its factors and the lengths of months, in base units. */
export function productRounding(a: Quantity, b: Quantity, product: Quantity): number {
  const share = (quantity: Quantity) => (quantity.base === 0 ? 0 : roundingOf(quantity) / quantity.base)
  return (share(a) + share(b) + CALENDAR) * product.base
}
