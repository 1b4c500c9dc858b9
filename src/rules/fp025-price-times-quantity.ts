import { format } from '../../dsl/units/format.ts'
import { chargeBudgets } from '../budgets/charges.ts'
import { formulaOf, plain } from '../budgets/formula.ts'
import { breakdownOf } from './fp017-total-does-not-add-up.ts'
import type { Rule } from './rule.ts'

/** An item costs its price times its quantity. */
export const priceTimesQuantity: Rule = {
  code: 'FP025',
  severity: 'error',
  check: (diagram) =>
    chargeBudgets(breakdownOf(diagram)?.items ?? [])
      .filter(({ agrees }) => !agrees)
      .map(({ item, computed, mismatch }) => ({
        message:
          computed === undefined
            ? `${item.what} cannot be checked: ${mismatch}`
            : `${item.what} is ${formulaOf(computed)} = ${plain(computed)}, not ${format(item.cost)}`,
        subject: diagram,
      })),
}
