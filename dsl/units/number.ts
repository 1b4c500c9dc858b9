import { quantity } from '../facts/fact.ts'
import { refuse } from '../refusal.ts'
import { checkText } from '../text.ts'
import type { Availability, Concurrency, Count, Ratio } from './quantity.ts'

/** A number of things. @example format(count(18_000, 'servers')) // '18 k servers' */
export function count(value: number, of: string): Count {
  return quantity({ dimension: 'count', value, unit: of, unitBase: 1, of: checkText(of, 'what is counted') })
}
/** Things in the system at one time. @example format(inFlight(800, 'requests')) // '800 requests in flight' */
export function inFlight(value: number, of: string): Concurrency {
  return quantity({ dimension: 'concurrency', value, unit: `${of} in flight`, unitBase: 1, of: checkText(of, 'what is counted') })
}
/** A share in percent; above 100 where something grew. @example format(percent(95)) // '95 %' */
export function percent(value: number): Ratio {
  return quantity({ dimension: 'ratio', value, unit: '%', unitBase: 0.01, of: 'share' })
}
/** A factor. @example format(factor(3)) // '3 ×' */
export function factor(value: number): Ratio {
  return quantity({ dimension: 'ratio', value, unit: '×', unitBase: 1, of: 'share' })
}
/** Share of time or requests that succeed, in percent, at most 100. @example format(availability(99.99)) // '99.99 % available' */
export function availability(value: number): Availability {
  if (value > 100) refuse('FP101', `an availability is at most 100 %, not ${value} %`)
  return quantity({ dimension: 'availability', value, unit: '% available', unitBase: 0.01, of: 'share' })
}
