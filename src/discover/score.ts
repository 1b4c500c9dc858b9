import { monthsBetween } from '../progress/age.ts'
import type { Candidate } from './candidates.ts'
import type { Gaps } from './gaps.ts'
import type { Topic } from './topics.ts'

/** How much a kind of source can carry: owners’ own words about production first. */
const KIND_POINTS: Readonly<Record<Candidate['kind'], number>> = {
  postmortem: 40,
  paper: 36,
  'engineering-blog': 32,
  'source-code': 32,
  talk: 26,
  docs: 26,
  issue: 22,
  filing: 22,
  pricing: 18,
  press: 10,
}
/** Points of a source of today; none after this many months. */
const AGE_POINTS = 30
const AGE_END_MONTHS = 120
/** Points of a source whose date nobody knows: it may be old. */
const UNDATED_POINTS = 8
/** Points of a source for what is missing entirely. */
const GAP_POINTS = 30

/** Why a source is worth reading, in points of 100. */
interface Score {
  readonly total: number
  readonly kind: number
  readonly age: number
  readonly gap: number
}
/** Of one candidate, what it would fill best. */
export interface Scored {
  readonly candidate: Candidate
  readonly score: Score
  /** The largest gap that it can fill; absent if there is none, or nobody knows what it is about. */
  readonly fills?: { readonly system: string; readonly topic: Topic }
}

/** Scores a source on a day. */
export function scored(candidate: Candidate, gaps: Gaps, today: string): Scored {
  const best = candidate.systems
    .flatMap((system) => candidate.topics.map((topic) => ({ system, topic, missing: gaps.missing(system, topic) })))
    .reduce<{ system: string; topic: Topic; missing: number } | undefined>(
      (a, b) => (a === undefined || b.missing > a.missing ? b : a),
      undefined,
    )
  const kind = KIND_POINTS[candidate.kind]
  const age = agePoints(candidate.published, today)
  const gap = Math.round(GAP_POINTS * (best?.missing ?? 0))
  const fills = best === undefined || best.missing === 0 ? {} : { fills: { system: best.system, topic: best.topic } }
  return { candidate, score: { total: kind + age + gap, kind, age, gap }, ...fills }
}

function agePoints(published: string, today: string): number {
  if (published === 'undated') return UNDATED_POINTS
  const months = Math.max(0, monthsBetween(published, today))
  return Math.round(AGE_POINTS * Math.max(0, 1 - months / AGE_END_MONTHS))
}

/** Best first; among equals the newest, then by address: the same order whatever was read first. */
export function byScore(a: Scored, b: Scored): number {
  const date = ({ candidate: { published } }: Scored): string => (published === 'undated' ? '' : published)
  return (
    b.score.total - a.score.total || (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0) || (a.candidate.url < b.candidate.url ? -1 : 1)
  )
}
