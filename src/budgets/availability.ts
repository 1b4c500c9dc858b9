import type { Dependency, RequestPath } from '../../dsl/categories/request-flow.ts'
import { derive } from '../../dsl/facts/derive.ts'
import { availabilityOfAll, availabilityOfAny } from '../../dsl/units/algebra.ts'
import { type Availability, type AvailabilityFact, type Fact, isUnpublished } from '../../dsl/units/quantity.ts'
import { inFormula, joined } from './formula.ts'
import { roundingOf } from './rounding.ts'

/** What the dependencies of a path allow, against the availability that is stated. */
export interface AvailabilityBudget {
  readonly computed: AvailabilityFact
  /** Whether every dependency is published: otherwise the computed availability is an upper bound. */
  readonly complete: boolean
  /** Whether the stated availability can be had: it is not above the computed one. */
  readonly agrees: boolean
}

/**
 * A = ∏ aᵢ over what is needed, where aᵢ = 1 − ∏(1 − aⱼ) of alternatives, all failing independently (source: {@link availabilityOfAll}).
 * `undefined` where no dependency is said or published.
 */
export function availabilityBudget({ dependencies }: RequestPath, stated: Fact): AvailabilityBudget | undefined {
  const parts = (dependencies ?? []).map(partOf)
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
  const complete = parts.length === others.length + 1
  return { computed, complete, agrees: isUnpublished(stated) || stated.base <= computed.base + roundingOf(stated) }
}

interface Part {
  readonly formula: string
  readonly inputs: readonly AvailabilityFact[]
  compute(): Availability
}

/** A dependency as a factor; `undefined` where a figure is missing: an unpublished alternative might never fail. */
function partOf(dependency: Dependency): Part | undefined {
  const [first, ...others] = 'anyOf' in dependency ? dependency.anyOf.map(({ availability }) => availability) : [dependency.availability]
  const inputs = first === undefined ? [] : [first, ...others]
  if (first === undefined || inputs.some(isUnpublished)) return undefined
  if (others.length === 0) return { formula: percentOf(first), inputs, compute: () => first }
  const formula = `(1 − ${joined(
    inputs.map((availability) => `(1 − ${percentOf(availability)})`),
    '×',
  )})`
  return { formula, inputs, compute: () => availabilityOfAny(first, ...others) }
}

function percentOf(availability: AvailabilityFact): string {
  return inFormula(availability).replace(' available', '')
}
