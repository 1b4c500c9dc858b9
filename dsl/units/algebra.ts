import { type QuantityData, quantity } from '../facts/fact.ts'
import { refuse } from '../refusal.ts'
import type { Bandwidth, Concurrency, Cost, DataSize, Dimension, Latency, Quantity, QuantityOf, Ratio, Throughput } from './quantity.ts'
import { bytesPerSecond } from './rate.ts'

const BITS_PER_BYTE = 8

/** Throughput × size = bandwidth. @example format(bandwidthOf(rps(1_000_000), megabytes(2.3))) // '2.3 TB/s' */
export function bandwidthOf(throughput: Throughput, size: DataSize): Bandwidth {
  return bytesPerSecond(throughput.base * size.base)
}

/**
 * Throughput × latency = concurrency. Little, “A Proof for the Queuing Formula L = λW”, Operations Research 9(3), 1961.
 *
 * @example
 * format(littlesLaw(rps(20_000), ms(40))) // '800 requests in flight'
 */
export function littlesLaw(throughput: Throughput, latency: Latency): Concurrency {
  const value = throughput.base * latency.base
  return quantity({ dimension: 'concurrency', value, unit: `${throughput.of} in flight`, unitBase: 1, of: throughput.of })
}

/** Cost ÷ throughput = cost of one. @example format(costOfOne(usd(2_629_746).per('month'), rps(100))) // '$0.01/requests' */
export function costOfOne(cost: Cost, throughput: Throughput): Cost {
  const currency = cost.unit.slice(0, 3)
  if (!cost.of.endsWith('per time')) refuse('FP113', `${cost.unit} has no period: cost of one needs money per hour, month or year`)
  if (throughput.base === 0) refuse('FP101', 'cost of one needs a throughput above zero')
  const value = cost.base / throughput.base
  return quantity({ dimension: 'cost', value, unit: `${currency}/${throughput.of}`, unitBase: 1, of: `${currency} per ${throughput.of}` })
}

/** Bandwidth ÷ throughput = size of one. @example format(sizeOfOne(gbps(8), rps(1000))) // '1 MB' */
export function sizeOfOne(bandwidth: Bandwidth, throughput: Throughput): DataSize {
  if (throughput.base === 0) refuse('FP101', 'size of one needs a throughput above zero')
  const value = bandwidth.base / BITS_PER_BYTE / throughput.base
  return quantity({ dimension: 'data size', value, unit: 'B', unitBase: 1, of: 'data' })
}

/** One period's throughput in another. @example format(perSecondOf(perDay(86_400_000, 'events'))) // '1000 events/s' */
export function perSecondOf({ base, of }: Throughput): Throughput {
  return quantity({ dimension: 'throughput', value: base, unit: `${of}/s`, unitBase: 1, of })
}

/** `a + b`, in the unit of `a`. Both have one dimension and count the same thing (FP113). @example format(add(ms(120), ms(90))) // '210 ms' */
export function add<Q extends Quantity>(a: Q, b: SameDimension<Q>): QuantityOf[Q['dimension']] {
  return inUnitOf(a, a.base + (b as Quantity).base, b as Quantity)
}

/** `a − b`, in the unit of `a`; the result is not negative (FP102). @example format(subtract(ms(120), ms(90))) // '30 ms' */
export function subtract<Q extends Quantity>(a: Q, b: SameDimension<Q>): QuantityOf[Q['dimension']] {
  return inUnitOf(a, a.base - (b as Quantity).base, b as Quantity)
}

/** A multiple of a quantity. @example format(scale(usd(12).per('month'), 3)) // '$36/month' */
export function scale<Q extends Quantity>(a: Q, by: number): QuantityOf[Q['dimension']] {
  return quantity({ ...dataOf(a), value: a.value * by }) as QuantityOf[Q['dimension']]
}

/** `a ÷ b` as a factor. @example format(ratioOf(rps(300), rps(100))) // '3 ×' */
export function ratioOf<Q extends Quantity>(a: Q, b: SameDimension<Q>): Ratio {
  const divisor = b as Quantity
  mustCountTheSame(a, divisor)
  if (divisor.base === 0) refuse('FP101', 'a ratio needs a divisor above zero')
  const value = a.base / divisor.base
  return quantity({ dimension: 'ratio', value, unit: '×', unitBase: 1, of: 'share' })
}

/** The bare quantity of the same dimension as `Q`: a closed set, so the checker names it in its message. */
type SameDimension<Q extends Quantity> = QuantityOf[Q['dimension']]

function inUnitOf<Q extends Quantity>(a: Q, base: number, b: Quantity): QuantityOf[Q['dimension']] {
  mustCountTheSame(a, b)
  return quantity({ ...dataOf(a), value: base / a.unitBase }) as QuantityOf[Q['dimension']]
}

function mustCountTheSame(a: Quantity, b: Quantity): void {
  if (a.dimension !== b.dimension || a.of !== b.of)
    refuse('FP113', `${a.unit} and ${b.unit} do not add up: one counts ${a.of}, the other ${b.of}`)
}

function dataOf({ dimension, value, unit, unitBase, of }: Quantity): QuantityData<Dimension> {
  return { dimension, value, unit, unitBase, of }
}
