import { factsWithin } from '../../dsl/facts/within.ts'
import { formatExact } from '../../dsl/units/format.ts'
import type { Rule } from './rule.ts'

/** A source cannot report what happened after it was published. Dates are compared as far as both are given. */
export const factAfterItsSource: Rule = {
  code: 'FP009',
  severity: 'error',
  check: (diagram) =>
    factsWithin(diagram).flatMap((fact) => {
      if (fact.origin.kind !== 'reported' || fact.origin.asOf === undefined) return []
      const { asOf, source } = fact.origin
      if (source.published === 'undated') return []
      const length = Math.min(asOf.length, source.published.length)
      if (asOf.slice(0, length) <= source.published.slice(0, length)) return []
      const message = `${formatExact(fact)} is as of ${asOf}, but “${source.title}” was published ${source.published}: mend the date, or cite a later source`
      return [{ message, subject: fact }]
    }),
}
