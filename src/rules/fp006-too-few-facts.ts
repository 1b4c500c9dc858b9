import { factsWithin } from '../../dsl/facts/within.ts'
import type { Rule } from './rule.ts'

/** Fewer figures than this are an opinion, not a description of production. */
const LEAST_FACTS = 5

export const tooFewFacts: Rule = {
  code: 'FP006',
  severity: 'warning',
  check: (diagram) => {
    const solid = factsWithin(diagram).filter(({ origin }) => origin.kind === 'reported' || origin.kind === 'derived')
    if (solid.length >= LEAST_FACTS) return []
    const facts = solid.length === 1 ? '1 reported or derived fact is' : `${solid.length} reported or derived facts are`
    return [{ message: `${facts} too few: give at least ${LEAST_FACTS}`, subject: diagram }]
  },
}
