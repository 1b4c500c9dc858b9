import type { JudgedSurvey } from '../survey/survey.ts'
import { byScore, type Scored } from './score.ts'

/** What a system did not publish, and sources that nobody has read yet and that may say it. */
export interface LookAgain {
  readonly system: string
  readonly facts: readonly { readonly what: string; readonly why: string; readonly diagrams: readonly string[] }[]
  readonly candidates: readonly Scored[]
}

/** Most sources that are named for one system. */
const MOST_CANDIDATES = 5

/** Systems with unpublished facts for which there is a source that no diagram cites, the best source first. */
export function lookAgain(surveys: readonly JudgedSurvey[], unread: readonly Scored[]): readonly LookAgain[] {
  const systems = [...new Set(surveys.map(({ system }) => system.id))].sort()
  return systems
    .flatMap((system): LookAgain[] => {
      const candidates = unread.filter(({ candidate }) => candidate.systems.includes(system)).sort(byScore)
      const facts = new Map<string, { what: string; why: string; diagrams: string[] }>()
      for (const { id, facts: stated } of surveys.filter((survey) => survey.system.id === system)) {
        for (const { text, what = 'a figure', why } of stated) {
          if (why === undefined) continue
          facts.set(text, { what, why, diagrams: [...(facts.get(text)?.diagrams ?? []), id] })
        }
      }
      if (facts.size === 0 || candidates.length === 0) return []
      return [{ system, facts: [...facts.values()], candidates: candidates.slice(0, MOST_CANDIDATES) }]
    })
    .sort((a, b) => (b.candidates[0]?.score.total ?? 0) - (a.candidates[0]?.score.total ?? 0))
}
