import { dataOf, type QuantityData, quantity } from '../facts/fact.ts'
import { refuse } from '../refusal.ts'
import { computedFrom } from './lineage.ts'
import { isPerPeriod, type Period } from './money.ts'
import type {
  Availability,
  Bandwidth,
  Concurrency,
  Cost,
  Count,
  DataSize,
  Dimension,
  Latency,
  Quantity,
  QuantityOf,
  Ratio,
  Throughput,
} from './quantity.ts'
import { bytesPerSecond } from './rate.ts'
import { singular } from './singular.ts'

const BITS_PER_BYTE = 8

/** Throughput × size = bandwidth. @example format(bandwidthOf(rps(1_000_000), megabytes(2.3))) // '2.3 TB/s' */
export function bandwidthOf(throughput: Throughput, size: DataSize): Bandwidth {
  return computedFrom(bytesPerSecond(throughput.base * size.base), throughput, size)
}

/**
 * Throughput × latency = concurrency. Little, “A Proof for the Queuing Formula L = λW”, Operations Research 9(3), 1961.
 *
 * @example
 * format(littlesLaw(rps(20_000), ms(40))) // '800 requests in flight'
 */
export function littlesLaw(throughput: Throughput, latency: Latency): Concurrency {
  const value = throughput.base * latency.base
  const result = quantity({ dimension: 'concurrency', value, unit: `${throughput.of} in flight`, unitBase: 1, of: throughput.of })
  return computedFrom(result, throughput, latency)
}

/**
 * The most that a pool lets through: its size ÷ the time that each holds a place (Little's law, solved for λ). `of` is what passes.
 *
 * @example
 * format(mostThrough(count(400, 'connections'), ms(40), 'requests')) // '10 k requests/s'
 */
export function mostThrough(size: Concurrency | Count, latency: Latency, of: string): Throughput {
  if (latency.base === 0) refuse('FP101', 'what a pool lets through needs a latency above zero')
  const result = quantity({ dimension: 'throughput', value: size.base / latency.base, unit: `${of}/s`, unitBase: 1, of })
  return computedFrom(result, size, latency)
}

/** Cost ÷ throughput = cost of one. @example format(costOfOne(usd(2_629_746).per('month'), rps(100))) // '$0.01/request' */
export function costOfOne(cost: Cost, throughput: Throughput): Cost {
  const currency = cost.unit.slice(0, 3)
  if (!isPerPeriod(cost)) refuse('FP113', `${cost.unit} has no period: cost of one needs money per hour, month or year`)
  if (throughput.base === 0) refuse('FP101', 'cost of one needs a throughput above zero')
  const value = cost.base / throughput.base
  const one = singular(throughput.of)
  const result = quantity({
    dimension: 'cost',
    value,
    unit: `${currency}/${one}`,
    unitBase: 1,
    of: `${currency} per ${one}`,
  })
  return computedFrom(result, cost, throughput)
}

/** Bandwidth ÷ throughput = size of one. @example format(sizeOfOne(gbps(8), rps(1000))) // '1 MB' */
export function sizeOfOne(bandwidth: Bandwidth, throughput: Throughput): DataSize {
  if (throughput.base === 0) refuse('FP101', 'size of one needs a throughput above zero')
  const value = bandwidth.base / BITS_PER_BYTE / throughput.base
  return computedFrom(quantity({ dimension: 'data size', value, unit: 'B', unitBase: 1, of: 'data' }), bandwidth, throughput)
}

/** One period's throughput in another. @example format(perSecondOf(perDay(86_400_000, 'events'))) // '1000 events/s' */
export function perSecondOf(throughput: Throughput): Throughput {
  const { base, of } = throughput
  return computedFrom(quantity({ dimension: 'throughput', value: base, unit: `${of}/s`, unitBase: 1, of }), throughput)
}

/**
 * The availability of what needs all of these: A = ∏ aᵢ, if they fail independently. Trivedi, “Probability and Statistics with
 * Reliability, Queuing, and Computer Science Applications”, 2nd edition, 2002, section 1.10.
 *
 * @example
 * format(availabilityOfAll(availability(99.9), availability(99.9))) // '99.8 % available'
 */
export function availabilityOfAll(first: Availability, ...others: readonly Availability[]): Availability {
  const all = [first, ...others]
  return availabilityOf(
    all.reduce((product, { base }) => product * base, 1),
    all,
  )
}

/**
 * The availability of what needs any one of these: A = 1 − ∏(1 − aᵢ), if they fail independently. Source as for
 * {@link availabilityOfAll}.
 *
 * @example
 * format(availabilityOfAny(availability(99), availability(90))) // '99.9 % available'
 */
export function availabilityOfAny(first: Availability, ...others: readonly Availability[]): Availability {
  const all = [first, ...others]
  return availabilityOf(1 - all.reduce((product, { base }) => product * (1 - base), 1), all)
}

const AVAILABILITY_PERCENT = 0.01

function availabilityOf(share: number, from: readonly Availability[]): Availability {
  const value = Math.min(1, share) / AVAILABILITY_PERCENT
  const data = { dimension: 'availability', value, unit: '% available', unitBase: AVAILABILITY_PERCENT, of: 'share' } as const
  return computedFrom(quantity(data), ...from)
}

/**
 * `a + b`, in the unit of `a`. Both have one dimension and count the same thing, and money is of one period (FP113).
 *
 * @example
 * format(add(ms(120), ms(90))) // '210 ms'
 */
export function add<Q extends Quantity>(a: Q, b: Addend<Q>): QuantityOf[Q['dimension']] {
  return inUnitOf(a, a.base + (b as Quantity).base, b as Quantity)
}

/** `a − b`, in the unit of `a`; the result is not negative (FP102). @example format(subtract(ms(120), ms(90))) // '30 ms' */
export function subtract<Q extends Quantity>(a: Q, b: Addend<Q>): QuantityOf[Q['dimension']] {
  return inUnitOf(a, a.base - (b as Quantity).base, b as Quantity)
}

/** A multiple of a quantity. @example format(scale(usd(12).per('month'), 3)) // '$36/month' */
export function scale<Q extends Quantity>(a: Q, by: number): QuantityOf[Q['dimension']] {
  return computedFrom(quantity({ ...bareOf(a), value: a.value * by }) as Quantity, a) as QuantityOf[Q['dimension']]
}

/** `a ÷ b` as a factor. @example format(ratioOf(rps(300), rps(100))) // '3 ×' */
export function ratioOf<Q extends Quantity>(a: Q, b: SameDimension<Q>): Ratio {
  return quotientOf(a, b as Quantity, '×', 1)
}

/** `part ÷ whole` in percent. @example format(shareOf(usd(30).per('month'), usd(120).per('month'))) // '25 %' */
export function shareOf<Q extends Quantity>(part: Q, whole: SameDimension<Q>): Ratio {
  return quotientOf(part, whole as Quantity, '%', 0.01)
}

function quotientOf(a: Quantity, divisor: Quantity, unit: '×' | '%', unitBase: number): Ratio {
  mustCountTheSame(a, divisor)
  if (divisor.base === 0) refuse('FP101', 'a ratio needs a divisor above zero')
  const value = a.base / divisor.base / unitBase
  return computedFrom(quantity({ dimension: 'ratio', value, unit, unitBase, of: 'share' }), a, divisor)
}

/** The bare quantity of the same dimension as `Q`: a closed set, so the checker names it in its message. */
type SameDimension<Q extends Quantity> = QuantityOf[Q['dimension']]
/** Money that is not of another period than `P`; its name is what an author reads. */
interface CostOfOnePeriod<P extends Period> extends Cost {
  readonly period?: P
}
/** What may be added to `Q`: the same dimension, and of money the same period. */
type Addend<Q extends Quantity> = Q extends { readonly period: infer P extends Period } ? CostOfOnePeriod<P> : SameDimension<Q>

function inUnitOf<Q extends Quantity>(a: Q, base: number, b: Quantity): QuantityOf[Q['dimension']] {
  mustCountTheSame(a, b)
  mustBeOfOnePeriod(a, b)
  return computedFrom(quantity({ ...bareOf(a), value: base / a.unitBase }) as Quantity, a, b) as QuantityOf[Q['dimension']]
}

function mustCountTheSame(a: Quantity, b: Quantity): void {
  if (a.dimension !== b.dimension || a.of !== b.of)
    refuse('FP113', `${a.unit} and ${b.unit} do not add up: one counts ${a.of}, the other ${b.of}`)
}

/** Bills of two periods are added only by mistake; whoever means it says so by `inPeriod`. */
function mustBeOfOnePeriod(a: Quantity, b: Quantity): void {
  if (a.dimension === 'cost' && a.unit !== b.unit)
    refuse('FP113', `${a.unit} and ${b.unit} are of two periods: bring both to one with inPeriod(…), then add`)
}

/** A result has another statistic than its operands: the sum of two p99 is none. */
function bareOf(a: Quantity): QuantityData<Dimension> {
  const { statistic, ...rest } = dataOf(a)
  return rest
}
