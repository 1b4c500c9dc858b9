import { format } from '../../dsl/units/format.ts'
import { formulaOf, plain } from '../budgets/formula.ts'
import { latencyBudget } from '../budgets/latency.ts'
import type { Rule } from './rule.ts'

/** Hops that follow each other add up: their sum cannot be above what the caller was promised. */
export const hopsExceedThePromise: Rule = {
  code: 'FP018',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'architecture' || diagram.view !== 'request-flow') return []
    const { spent, over, bound, hops } = latencyBudget(diagram.path)
    if (spent === undefined || over === undefined || bound === 'at most') return [] // hops “under 50 ms” may be well under
    const first = hops.find((hop) => hop.over !== undefined)?.hop
    const since = first === undefined ? '' : `; it is missed from “${first.label}” on`
    const message = `the hops take ${formulaOf(spent)} = ${plain(spent)}, more than the promised ${format(diagram.path.slo)}${since}`
    return [{ message, subject: diagram }]
  },
}
