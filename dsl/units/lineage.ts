import type { Fact, Quantity } from './quantity.ts'
import { isFact } from './quantity.ts'

/** The facts that each result of the algebra was computed from. */
const operands = new WeakMap<object, ReadonlySet<Fact>>()

/**
 * Remembers what a result was computed from, so that `derive` notices a fact that was used but not named: left out, it could hide that
 * the result rests on an estimate.
 */
export function computedFrom<Q extends Quantity>(result: Q, ...from: readonly Quantity[]): Q {
  operands.set(result, new Set(from.flatMap(lineageOf)))
  return result
}

/** The facts behind a quantity: itself if it is one, otherwise those that the algebra was given. */
export function lineageOf(quantity: Quantity): readonly Fact[] {
  return isFact(quantity) ? [quantity] : [...(operands.get(quantity) ?? [])]
}
