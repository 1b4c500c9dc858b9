import type { Fact } from '../units/quantity.ts'
import type { Origin } from './origin.ts'

/** How far a number can be trusted, best first. */
const GRADES: readonly Grade[] = ['reported', 'derived', 'estimated', 'unpublished']
export type Grade = Origin['kind']

/**
 * The weakest link of a fact: arithmetic over an estimate is an estimate, whatever it calls itself.
 *
 * @example
 * const guess = megabytes(2).estimated('the size of a page in the talk')
 * gradeOf(derive('reads × size', () => bandwidthOf(reads, guess), [reads, guess])) // 'estimated'
 */
export function gradeOf({ origin }: Fact): Grade {
  const links: readonly Grade[] = 'inputs' in origin ? [origin.kind, ...origin.inputs.map(gradeOf)] : [origin.kind]
  return GRADES.reduce((weakest, grade) => (links.includes(grade) ? grade : weakest))
}

/**
 * The date of the oldest number that a fact rests on, as ISO year, month or day: a result is as old as its oldest input. `undated` if one
 * of them has no date; `undefined` if it rests on no source at all. Of two dates that agree as far as both go, the shorter counts as the
 * older: it may mean the first of January.
 *
 * @example
 * const old = megabytes(2).from(blog, { asOf: '2019-03' })
 * dateOf(derive('reads × size', () => bandwidthOf(reads, old), [reads, old])) // '2019-03'
 */
export function dateOf({ origin }: Fact): string | undefined {
  if (origin.kind === 'unpublished') return undefined
  if (origin.kind === 'reported') return origin.asOf ?? origin.source.published
  const dates = origin.inputs.map(dateOf).filter((date) => date !== undefined)
  if (dates.includes('undated')) return 'undated'
  return dates.sort()[0]
}
