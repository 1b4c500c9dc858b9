import { format, formatExact } from '../../dsl/units/format.ts'
import { isUnpublished } from '../../dsl/units/quantity.ts'
import { minutes } from '../../dsl/units/time.ts'
import { roundingOf } from '../budgets/rounding.ts'
import type { Rule } from './rule.ts'

const SECOND_MS = 1000
const MINUTE_S = 60

/** An outage does not last longer than the timeline that tells it, from its first to its last moment. */
export const outageBeyondItsTimeline: Rule = {
  code: 'FP029',
  severity: 'warning',
  check: (diagram) => {
    if (diagram.category !== 'incident' || diagram.anatomy.timeline.length < 2) return []
    const { timeline, impact } = diagram.anatomy
    const times = timeline.map(({ at }) => Date.parse(at) / SECOND_MS)
    const told = Math.max(...times) - Math.min(...times)
    if (isUnpublished(impact.duration) || impact.duration.base - roundingOf(impact.duration) <= told) return []
    const message = `the impact lasts ${formatExact(impact.duration)}, the timeline only ${format(minutes(told / MINUTE_S))}: add its end, or mend the duration`
    return [{ message, subject: diagram }]
  },
}
