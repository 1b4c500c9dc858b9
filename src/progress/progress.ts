import type { Category } from '../../dsl/categories/diagram.ts'
import type { Grade } from '../../dsl/facts/grade.ts'
import type { Seen, Source } from '../../dsl/facts/source.ts'
import type { JudgedSurvey, View } from '../survey/survey.ts'
import { type Age, ageOf, ages } from './age.ts'
import { confirmed, type Review } from './review.ts'
import { categories, companies, targets, totalTarget, views } from './targets.ts'
import { lastDayOf } from './week.ts'

/** How far the Atlas has come. Plain data: the same diagrams, reviews and week give the same value. */
export interface Progress {
  /** ISO week that ages are counted to: `2026-W48`. */
  readonly week: string
  /** Diagrams that pass, at most the target of each category: too many of one do not make up for another. */
  readonly total: { readonly target: number; readonly passing: number }
  /** In the order of {@link categories}. */
  readonly categories: readonly CategoryProgress[]
  /** In the order of their ids. */
  readonly companies: readonly CompanyProgress[]
  readonly facts: { readonly total: number; readonly grades: Readonly<Record<Grade, number>> }
  readonly sources: {
    readonly total: number
    readonly kinds: Readonly<Partial<Record<Source['kind'], number>>>
    readonly seen: Readonly<Record<Seen, number>>
    readonly ages: Readonly<Record<Age, number>>
  }
  /** Share of the facts that a review confirms, from 0 to 1. */
  readonly reviewed: number
  /** Diagrams and files that do not count, each with all that is said against it. */
  readonly notCounted: readonly { readonly file: string; readonly id?: string; readonly problems: readonly string[] }[]
}
interface CategoryProgress {
  readonly category: Category
  readonly target: number
  /** Of architecture: cells of the table of companies and views that have a diagram. */
  readonly passing: number
  /** Diagrams that are there and do not pass. */
  readonly failing: number
}
interface CompanyProgress {
  readonly id: string
  readonly name: string
  readonly passing: number
  readonly views: Readonly<Record<View, 'passing' | 'failing' | 'missing'>>
}

/**
 * Counts the diagrams that pass. Of diagrams that say the same under two names the first by id counts; of several diagrams of one view of
 * one company one counts. Facts and sources are those of the diagrams that count; a fact that several diagrams of a system show is one.
 *
 * @param unloaded files that hold no diagram because they do not load
 * @param week such as `2026-W48`; a week that is none is a `RangeError`
 */
export function progressOf(
  candidates: readonly JudgedSurvey[],
  reviews: readonly Review[],
  week: string,
  unloaded: readonly { readonly file: string; readonly problems: readonly string[] }[] = [],
): Progress {
  const end = lastDayOf(week)
  if (end === undefined) throw new RangeError(`“${week}” is no ISO week: write it as 2026-W48`)
  const judged = withoutCopies(candidates)
  const passing = judged.filter(({ problems }) => problems.length === 0)
  const failing = judged.filter(({ problems }) => problems.length > 0)
  const perCompany = companies.map(({ id, name }) => companyProgress(id, name, passing, failing))
  const perCategory = categories.map((category): CategoryProgress => {
    const count = (all: readonly JudgedSurvey[]): number => all.filter((one) => one.category === category).length
    const cells = perCompany.reduce((sum, company) => sum + company.passing, 0)
    return {
      category,
      target: targets[category],
      passing: category === 'architecture' ? cells : count(passing),
      failing: count(failing),
    }
  })
  return {
    week,
    total: { target: totalTarget, passing: perCategory.reduce((sum, one) => sum + Math.min(one.passing, one.target), 0) },
    categories: perCategory,
    companies: perCompany,
    ...evidence(passing, reviews, end),
    notCounted: [...unloaded, ...failing.map(({ file, id, problems }) => ({ file, id, problems }))].sort((a, b) =>
      a.file < b.file ? -1 : 1,
    ),
  }
}

/** Diagrams in the order of their ids; of those that pass, one that says what an earlier one says has that said against it. */
function withoutCopies(candidates: readonly JudgedSurvey[]): readonly JudgedSurvey[] {
  const first = new Map<string, string>()
  return [...candidates]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((candidate) => {
      if (candidate.problems.length > 0) return candidate
      const original = first.get(candidate.fingerprint)
      if (original === undefined) first.set(candidate.fingerprint, candidate.id)
      return original === undefined ? candidate : { ...candidate, problems: [`says the same as ${original}`] }
    })
}

function companyProgress(id: string, name: string, passing: readonly JudgedSurvey[], failing: readonly JudgedSurvey[]): CompanyProgress {
  const has = (all: readonly JudgedSurvey[], view: View): boolean => all.some((one) => one.system.id === id && one.view === view)
  const cells = views.map((view) => [view, has(passing, view) ? 'passing' : has(failing, view) ? 'failing' : 'missing'] as const)
  return {
    id,
    name,
    passing: cells.filter(([, cell]) => cell === 'passing').length,
    views: Object.fromEntries(cells) as CompanyProgress['views'],
  }
}

function evidence(
  passing: readonly JudgedSurvey[],
  reviews: readonly Review[],
  end: string,
): Pick<Progress, 'facts' | 'sources' | 'reviewed'> {
  const isConfirmed = confirmed(reviews)
  const facts = new Map<string, { readonly grade: Grade; readonly reviewed: boolean }>()
  for (const { id, system, facts: stated } of passing) {
    for (const { text, grade } of stated) {
      const key = JSON.stringify([system.id, text])
      facts.set(key, { grade, reviewed: facts.get(key)?.reviewed === true || isConfirmed(id, text) })
    }
  }
  const sources = [...new Map(passing.flatMap((one) => one.sources.map((source) => [source.url, source] as const))).values()]
  const stated = [...facts.values()]
  return {
    facts: {
      total: stated.length,
      grades: tally(
        ['reported', 'derived', 'estimated', 'unpublished'],
        stated.map(({ grade }) => grade),
      ),
    },
    sources: {
      total: sources.length,
      kinds: tally(
        [...new Set(sources.map(({ kind }) => kind))].sort(),
        sources.map(({ kind }) => kind),
      ),
      seen: tally(
        ['whole', 'opening', 'digest'],
        sources.map(({ seen }) => seen),
      ),
      ages: tally(
        ages,
        sources.map(({ published }) => ageOf(published, end)),
      ),
    },
    reviewed: stated.length === 0 ? 0 : stated.filter(({ reviewed }) => reviewed).length / stated.length,
  }
}

function tally<K extends string>(keys: readonly K[], found: readonly K[]): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length])) as Record<K, number>
}
