import type { Progress } from '../progress/progress.ts'
import type { JudgedSurvey } from '../survey/survey.ts'
import { type Candidate, pageOf, together } from './candidates.ts'
import { type Gaps, gapsOf } from './gaps.ts'
import { byScore, type Scored, scored } from './score.ts'
import { type StaleSource, staleSources } from './stale.ts'
import type { Topic } from './topics.ts'
import { type LookAgain, lookAgain } from './unpublished.ts'

/** A diagram that is missing, and the sources that it could be drawn from. */
export interface Gap {
  readonly system: string
  readonly topic: Topic
  /** From 0 to 1. */
  readonly missing: number
  /** Best first. */
  readonly candidates: readonly Scored[]
}

/** What is worth doing this week: plain data, the same for the same diagrams, sources and day. */
export interface Checklist {
  /** ISO day that ages are counted to. */
  readonly today: string
  readonly passing: number
  readonly target: number
  /** Those with the best sources first. */
  readonly gaps: readonly Gap[]
  /** Views of companies for which no source is known. */
  readonly withoutSources: readonly { readonly system: string; readonly topics: readonly Topic[] }[]
  readonly stale: readonly StaleSource[]
  readonly lookAgain: readonly LookAgain[]
  /** Sources that no diagram cites, best first. */
  readonly candidates: readonly Scored[]
  /** Feeds that gave nothing, and why. */
  readonly unread: readonly { readonly from: string; readonly why: string }[]
}

/** Most sources that are named for one gap. */
const MOST_CANDIDATES = 5

export interface ChecklistOptions {
  readonly today: string
  /** A figure older than this is stale. */
  readonly staleAfterMonths: number
}

/** Puts the checklist together. Sources that a diagram cites, passing or not, are no candidates any more. */
export function checklistOf(
  progress: Progress,
  surveys: readonly JudgedSurvey[],
  lists: readonly (readonly Candidate[])[],
  unread: Checklist['unread'],
  { today, staleAfterMonths }: ChecklistOptions,
): Checklist {
  const gaps = gapsOf(progress, surveys)
  const cited = new Set(surveys.flatMap(({ sources }) => sources.map(({ url }) => pageOf(url))))
  const candidates = together(lists)
    .filter(({ url }) => !cited.has(pageOf(url)))
    .map((candidate) => scored(candidate, gaps, today))
    .sort(byScore)
  const found = gapsWithSources(candidates, gaps)
  const passing = surveys.filter(({ problems }) => problems.length === 0)
  return {
    today,
    ...progress.total,
    gaps: found,
    withoutSources: viewsWithoutSources(progress, found),
    stale: staleSources(passing, today, staleAfterMonths),
    lookAgain: lookAgain(passing, candidates),
    candidates,
    unread,
  }
}

/** A gap is worth what its two best sources are worth: no diagram stands on one. */
function gapsWithSources(candidates: readonly Scored[], gaps: Gaps): readonly Gap[] {
  const found = new Map<string, { system: string; topic: Topic; missing: number; candidates: Scored[] }>()
  for (const one of candidates) {
    for (const system of one.candidate.systems) {
      for (const topic of one.candidate.topics) {
        const missing = gaps.missing(system, topic)
        if (missing === 0) continue
        const gap = found.get(`${system} ${topic}`) ?? { system, topic, missing, candidates: [] }
        gap.candidates.push(one)
        found.set(`${system} ${topic}`, gap)
      }
    }
  }
  const worth = ({ candidates: [best, second] }: Gap): number => (best?.score.total ?? 0) + (second?.score.total ?? 0)
  return [...found.values()]
    .sort((a, b) => worth(b) - worth(a) || (`${a.system} ${a.topic}` < `${b.system} ${b.topic}` ? -1 : 1))
    .map((gap) => ({ ...gap, candidates: gap.candidates.slice(0, MOST_CANDIDATES) }))
}

function viewsWithoutSources({ companies }: Progress, gaps: readonly Gap[]): Checklist['withoutSources'] {
  const known = new Set(gaps.map(({ system, topic }) => `${system} ${topic}`))
  return companies.flatMap(({ id, views }) => {
    const topics = (Object.keys(views) as (keyof typeof views)[]).filter((view) => views[view] !== 'passing' && !known.has(`${id} ${view}`))
    return topics.length === 0 ? [] : [{ system: id, topics }]
  })
}
