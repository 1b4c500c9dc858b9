import { processWide } from './process-wide.ts'
import { refuse } from './refusal.ts'

/** A brand that only this package can put on a value: the type half of "made by its function, never by hand". */
export declare const made: unique symbol

const genuine = processWide('genuine', () => new WeakSet<object>())

/** Freezes a value and enters it in the register of genuine ones: the run-time half of the brand. */
export function make<T extends object>(value: T): T {
  Object.freeze(value)
  genuine.add(value)
  return value
}

/** Whether the value came from a function of the language; a spread copy (`{ ...rps(1), unit: 'ms' }`) did not. */
export function isMade(value: unknown): value is object {
  return typeof value === 'object' && value !== null && genuine.has(value)
}

/** Refuses a value that was not made by the functions of the language (FP103). */
export function mustBeMade(value: unknown, what: string, by: string): void {
  if (!isMade(value)) refuse('FP103', `${what} is made by ${by}, never written or copied by hand`)
}
