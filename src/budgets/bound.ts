import { type Fact, isUnpublished } from '../../dsl/units/quantity.ts'

/** Which way the true number may lie from a computed one. */
export type Bound = 'at least' | 'at most'
/** What is known of a part of a sum or product: all of it, one side of it, nothing. */
export type Known = 'exact' | Bound | 'missing'

/** The parts that a sum or product is to be taken of, and what it is then a bound of; without one, it is the number itself. */
export interface Bounded<T> {
  readonly parts: readonly T[]
  readonly bound?: Bound
}

/**
 * What can be said of a sum or product some of whose parts are not published, or hedged by their sources: with a hop that nobody times, a
 * path takes at least as long as the others; with one “under 5 ms”, at most their sum. What pushes the other way than what is missing is
 * left out: beside a hop that nobody times, one “under 5 ms” adds nothing that is sure.
 *
 * @param ifMissing what the result is where a part is missing: a sum is at least, a product of shares at most that of the others
 * @example
 * bounded(['exact', 'at most'], (it) => it, 'at least').bound // 'at most'
 * bounded(['exact', 'at most', 'missing'], (it) => it, 'at least') // { parts: ['exact'], bound: 'at least' }
 */
export function bounded<T>(parts: readonly T[], knownOf: (part: T) => Known, ifMissing: Bound): Bounded<T> {
  const known = parts.map(knownOf)
  if (known.includes('missing') || known.includes(ifMissing)) {
    return { parts: parts.filter((_, index) => known[index] === 'exact' || known[index] === ifMissing), bound: ifMissing }
  }
  return known.includes(opposite(ifMissing)) ? { parts, bound: opposite(ifMissing) } : { parts }
}

/** What is left of a whole is bounded the other way than what is taken. */
export function opposite(bound: Bound): Bound {
  return bound === 'at least' ? 'at most' : 'at least'
}

/** What a source lets us know of a number: “over” and “at least” its lower side, “under” and “up to” its upper. */
export function knownOf(fact: Fact): Known {
  if (isUnpublished(fact)) return 'missing'
  const qualifier = fact.origin.kind === 'reported' ? fact.origin.qualifier : undefined
  if (qualifier === 'at least' || qualifier === 'over') return 'at least'
  return qualifier === 'up to' || qualifier === 'under' ? 'at most' : 'exact'
}
