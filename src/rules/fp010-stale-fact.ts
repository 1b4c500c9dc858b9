import { factsWithin, sourcesWithin } from '../../dsl/facts/within.ts'
import { formatExact } from '../../dsl/units/format.ts'
import type { Rule } from './rule.ts'

/** Older than this, against the newest source of the diagram, a figure must say what date it is about. */
const STALE_AFTER_MONTHS = 24

/** Counted from the newest source of the diagram, not from today: the same diagram always gives the same answer. */
export const staleFact: Rule = {
  code: 'FP010',
  severity: 'warning',
  check: (diagram) => {
    const dates = sourcesWithin(diagram).map(({ published }) => published)
    const newest = Math.max(...dates.filter((date) => date !== 'undated').map(months))
    return factsWithin(diagram).flatMap((fact) => {
      if (fact.origin.kind !== 'reported' || fact.origin.asOf !== undefined || fact.origin.source.published === 'undated') return []
      if (TIMELESS.has(fact.origin.source.kind)) return []
      const age = newest - latestMonth(fact.origin.source.published)
      if (age <= STALE_AFTER_MONTHS) return []
      const message = `${formatExact(fact)} rests on a source of ${fact.origin.source.published}, ${age} months older than the newest: say the date it is about with asOf`
      return [{ message, subject: fact }]
    })
  },
}

/** A default in the source code of a version holds as long as that version runs. */
const TIMELESS: ReadonlySet<string> = new Set(['source-code', 'docs'])

/** Months since year 0; of a bare year its first month. */
function months(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1)
}

/** As `months`, but of a bare year its last month: a figure is not called old because its source is vague. */
function latestMonth(date: string): number {
  return date.length === 4 ? months(`${date}-12`) : months(date)
}
