import type { Progress } from '../progress/progress.ts'
import { companies } from '../progress/targets.ts'
import type { JudgedSurvey } from '../survey/survey.ts'
import { isView, type Topic } from './topics.ts'

/** What the Atlas lacks, from 0 (nothing) to 1 (all of it). */
export interface Gaps {
  /** How much a diagram of this topic about this system is missing; 0 where there is one, or where none is wanted. */
  missing(system: string, topic: Topic): number
}

/**
 * What is missing: of the views of a company those that have no diagram, of the other categories the share that their target still lacks,
 * about systems that have none of it yet. Views of what is no company of the Atlas are not wanted.
 */
export function gapsOf({ companies: rows, categories }: Progress, surveys: readonly JudgedSurvey[]): Gaps {
  const has = new Set(surveys.filter(({ problems }) => problems.length === 0).map(({ system, category }) => `${system.id} ${category}`))
  const cells = new Map(rows.map(({ id, views }) => [id, views]))
  const shares = new Map(categories.map(({ category, passing, target }) => [category, Math.max(0, 1 - passing / target)]))
  return {
    missing(system, topic) {
      if (isView(topic)) return cells.get(system)?.[topic] === 'passing' || !cells.has(system) ? 0 : 1
      return has.has(`${system} ${topic}`) ? 0 : (shares.get(topic) ?? 0)
    },
  }
}

/** How a system is called: companies by their names, others by their ids. */
export function nameOf(system: string): string {
  return companies.find(({ id }) => id === system)?.name ?? system
}
