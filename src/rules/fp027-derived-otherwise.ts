import type { Derived } from '../../dsl/facts/origin.ts'
import { factsWithin } from '../../dsl/facts/within.ts'
import type { Quantity } from '../../dsl/units/quantity.ts'
import { plain } from '../budgets/formula.ts'
import type { Rule } from './rule.ts'

/** What double precision may lose between two runs of one sum in another order, as a share. */
const PRECISION = 1e-9

/** The computation of a derived figure, run again over its inputs, gives the figure. */
export const derivedOtherwise: Rule = {
  code: 'FP027',
  severity: 'error',
  check: (diagram) =>
    factsWithin(diagram).flatMap((fact) => {
      if (fact.origin.kind !== 'derived') return []
      const again = computedAgain(fact.origin)
      if (again === undefined) return [{ message: `“${fact.origin.formula}” cannot be computed again: it threw`, subject: fact }]
      const same = again.unit === fact.unit && Math.abs(again.base - fact.base) <= PRECISION * fact.base
      if (same) return []
      const message = `“${fact.origin.formula}” gave ${plain(fact)}, and ${plain(again)} when computed again: let it depend on its inputs alone`
      return [{ message, subject: fact }]
    }),
}

function computedAgain({ compute }: Derived): Quantity | undefined {
  try {
    return compute()
  } catch {
    return undefined // the author's own code: whatever it threw, there is no figure
  }
}
