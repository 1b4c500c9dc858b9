import type { Dependency, RequestPath } from '../../dsl/categories/request-flow.ts'
import { derive } from '../../dsl/facts/derive.ts'
import { availabilityOfAll, availabilityOfAny } from '../../dsl/units/algebra.ts'
import { type Availability, type AvailabilityFact, type Fact, isUnpublished } from '../../dsl/units/quantity.ts'
import { type Bound, bounded, type Known, knownOf } from './bound.ts'
import { inFormula, joined } from './formula.ts'
import { roundingOf } from './rounding.ts'

/** What the dependencies of a path allow, against the availability that is stated. */
export interface AvailabilityBudget {
  readonly computed: AvailabilityFact
  /** What the computed availability is a bound of, where a dependency is not published or its source hedges it. */
  readonly bound?: Bound
  /** Whether the stated availability can be had: it is not above the computed one. */
  readonly agrees: boolean
}

/**
 * A = ∏ aᵢ over what is needed, where aᵢ = 1 − ∏(1 − aⱼ) of alternatives, all failing independently (source: {@link availabilityOfAll}).
 * `undefined` where no dependency is said or published.
 */
export function availabilityBudget({ dependencies }: RequestPath, stated: Fact): AvailabilityBudget | undefined {
  const { parts, bound } = bounded((dependencies ?? []).map(partOf), (part) => part?.known ?? 'missing', 'at most')
  const [first, ...others] = parts.filter((part) => part !== undefined)
  if (first === undefined) return undefined
  const [input, ...inputs] = [first, ...others].flatMap((part) => part.inputs)
  if (input === undefined) return undefined
  const computed = derive(
    joined(
      [first, ...others].map(({ formula }) => formula),
      '×',
    ),
    () => availabilityOfAll(first.compute(), ...others.map(({ compute }) => compute())),
    [input, ...inputs],
  )
  const possible = isUnpublished(stated) || stated.base <= computed.base + roundingOf(stated)
  const hedged = bound === 'at least' || knownOf(stated) === 'at most'
  return { computed, ...(bound === undefined ? {} : { bound }), agrees: possible || hedged }
}

interface Part {
  readonly formula: string
  readonly inputs: readonly AvailabilityFact[]
  readonly known: Known
  compute(): Availability
}

/** A dependency as a factor; `undefined` where a figure is missing: an unpublished alternative might never fail. */
function partOf(dependency: Dependency): Part | undefined {
  const [first, ...others] = 'anyOf' in dependency ? dependency.anyOf.map(({ availability }) => availability) : [dependency.availability]
  const inputs = first === undefined ? [] : [first, ...others]
  if (first === undefined || inputs.some(isUnpublished)) return undefined
  const known = knownOfAll(inputs)
  if (others.length === 0) return { formula: percentOf(first), inputs, known, compute: () => first }
  const formula = `(1 − ${joined(
    inputs.map((availability) => `(1 − ${percentOf(availability)})`),
    '×',
  )})`
  return { formula, inputs, known, compute: () => availabilityOfAny(first, ...others) }
}

/** Of alternatives hedged both ways nothing is known. */
function knownOfAll(inputs: readonly AvailabilityFact[]): Known {
  const hedges = new Set(inputs.map(knownOf).filter((known) => known !== 'exact'))
  const [hedge = 'exact'] = hedges
  return hedges.size > 1 ? 'missing' : hedge
}

function percentOf(availability: AvailabilityFact): string {
  return inFormula(availability).replace(' available', '')
}
