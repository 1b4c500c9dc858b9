import { sourcesWithin } from '../../dsl/facts/within.ts'
import type { Rule } from './rule.ts'

/** One source can be wrong without anybody noticing. */
const LEAST_SOURCES = 2

export const tooFewSources: Rule = {
  code: 'FP007',
  severity: 'warning',
  check: (diagram) => {
    const sources = new Set(sourcesWithin(diagram).map(({ url }) => url))
    if (sources.size >= LEAST_SOURCES) return []
    return [
      { message: `${sources.size === 1 ? 'one source is' : 'no source is'} too little: cite at least ${LEAST_SOURCES}`, subject: diagram },
    ]
  },
}
