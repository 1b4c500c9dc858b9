import { format } from '../../dsl/units/format.ts'
import { isUnpublished } from '../../dsl/units/quantity.ts'
import type { Rule } from './rule.ts'

/** Hops that follow each other add up: their sum cannot be above what the caller was promised. */
export const hopsExceedThePromise: Rule = {
  code: 'FP018',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'architecture' || diagram.view !== 'request-flow') return []
    const { slo, hops } = diagram.path
    if (isUnpublished(slo)) return []
    const sum = hops.reduce((before, { latency }) => (isUnpublished(latency) ? before : before + latency.base), 0)
    if (sum <= slo.base) return []
    const parts = hops.filter(({ latency }) => !isUnpublished(latency)).map(({ latency }) => format(latency))
    return [
      {
        message: `the hops take ${parts.join(' + ')} = ${Number((sum * 1000).toPrecision(4))} ms, more than the promised ${format(slo)}`,
        subject: diagram,
      },
    ]
  },
}
