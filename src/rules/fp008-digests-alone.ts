import { sourcesWithin } from '../../dsl/facts/within.ts'
import type { Rule } from './rule.ts'

/** Somebody’s summary may be a machine’s: it never carries a diagram alone. */
export const digestsAlone: Rule = {
  code: 'FP008',
  severity: 'error',
  check: (diagram) => {
    const sources = sourcesWithin(diagram)
    if (sources.length === 0 || sources.some(({ seen }) => seen !== 'digest')) return []
    return [{ message: 'every source was read as a digest only: open at least one of the originals', subject: diagram }]
  },
}
