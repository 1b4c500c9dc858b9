import { monthsBetween } from '../progress/age.ts'
import type { JudgedSurvey, SurveyedSource } from '../survey/survey.ts'

/** A source whose figures have grown old, and the facts that rest on it. */
export interface StaleSource {
  readonly source: Pick<SurveyedSource, 'url' | 'title' | 'kind'>
  /** ISO date of the oldest of its figures. */
  readonly date: string
  readonly months: number
  readonly facts: readonly { readonly text: string; readonly diagrams: readonly string[] }[]
}

/** A default of a version holds as long as that version runs; what happened in an incident or was found by a project does not grow old. */
const TIMELESS: ReadonlySet<string> = new Set(['source-code', 'docs', 'issue', 'postmortem'])

/** Reported facts that are older than this on that day, by source, oldest first. Derived facts are as old as these: they follow. */
export function staleSources(surveys: readonly JudgedSurvey[], today: string, afterMonths: number): readonly StaleSource[] {
  const found = new Map<string, { source: StaleSource['source']; date: string; facts: Map<string, string[]> }>()
  for (const { id, facts } of surveys) {
    for (const { text, date, source } of facts) {
      if (source === undefined || date === undefined || date === 'undated' || TIMELESS.has(source.kind)) continue
      if (monthsBetween(date, today) <= afterMonths) continue
      const known = found.get(source.url) ?? { source, date, facts: new Map<string, string[]>() }
      known.facts.set(text, [...(known.facts.get(text) ?? []), id])
      found.set(source.url, { ...known, date: older(date, known.date) })
    }
  }
  return [...found.values()]
    .map(({ source, date, facts }) => ({
      source,
      date,
      months: monthsBetween(date, today),
      facts: [...facts].map(([text, diagrams]) => ({ text, diagrams })),
    }))
    .sort((a, b) => (a.date === b.date ? (a.source.url < b.source.url ? -1 : 1) : a.date < b.date ? -1 : 1))
}

/** Of a year and its months the year counts as the older: it may mean January. */
function older(a: string, b: string): string {
  return a < b ? a : b
}
