import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import {
  add,
  availability,
  bandwidthOf,
  bytesPerSecond,
  costOfOne,
  count,
  format,
  formatExact,
  gbps,
  gigabytes,
  hours,
  kilobytes,
  littlesLaw,
  minutes,
  ms,
  percentile,
  perDay,
  perSecondOf,
  type Quantity,
  rps,
  scale,
  seconds,
  sizeOfOne,
  subtract,
  usd,
} from './index.ts'

const amount = fc.double({ min: 0, max: 1e12, noNaN: true })

function refusalCode(work: () => unknown): string | undefined {
  try {
    work()
  } catch (thrown) {
    return isRefusal(thrown) ? thrown.problems[0]?.code : String(thrown)
  }
  return undefined
}

/** Equal within the rounding of double precision. */
function close(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.base - b.base) <= 1e-9 * Math.max(1, Math.abs(a.base), Math.abs(b.base))
}

describe('algebra', () => {
  test('addition is associative and commutative, across units of one dimension', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const [x, y, z] = [seconds(a), minutes(b), hours(c)]
        expect(close(add(add(x, y), z), add(x, add(y, z)))).toBe(true)
        expect(close(add(x, y), add(y, x))).toBe(true)
      }),
    )
  })

  test('scaling distributes over addition', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 1000 }), (a, b, k) =>
        close(scale(add(rps(a), rps(b)), k), add(scale(rps(a), k), scale(rps(b), k))),
      ),
    )
  })

  test('subtraction undoes addition', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (a, b) =>
        close(subtract(add(count(a, 'nodes'), count(b, 'nodes')), count(b, 'nodes')), count(a, 'nodes')),
      ),
    )
  })

  test('the laws between dimensions', () => {
    expect(format(bandwidthOf(rps(1_000_000), kilobytes(2300)))).toBe('2.3 TB/s')
    expect(close(bandwidthOf(rps(1000), sizeOfOne(gbps(8), rps(1000))), gbps(8))).toBe(true)
    expect(littlesLaw(rps(20_000), ms(40)).value).toBeCloseTo(800)
    expect(costOfOne(usd(86_400).per('day'), rps(10)).value).toBeCloseTo(0.1)
    expect(perSecondOf(perDay(86_400, 'events')).value).toBeCloseTo(1)
  })

  test('what does not add up is refused', () => {
    expect(refusalCode(() => add(count(1, 'nodes'), count(1, 'users')))).toBe('FP113')
    expect(refusalCode(() => add(usd(1).per('month'), usd(1).each('request')))).toBe('FP113')
    expect(refusalCode(() => subtract(ms(1), ms(2)))).toBe('FP102')
    expect(refusalCode(() => rps(Number.POSITIVE_INFINITY))).toBe('FP101')
    expect(refusalCode(() => percentile(100, ms(1)))).toBe('FP101')
    expect(refusalCode(() => availability(101))).toBe('FP101')
  })
})

describe('format', () => {
  test.each([
    [rps(9999), '9999 requests/s'],
    [rps(10_000), '10 k requests/s'],
    [rps(1_234_567), '1.235 M requests/s'],
    [count(3_580_000_000, 'people'), '3.58 B people'],
    [usd(0.09).each('GB'), '$0.09/GB'],
    [usd(0.000_000_2).each('request'), '$0.0000002/request'],
    [bytesPerSecond(2.3e12), '2.3 TB/s'],
    [gigabytes(96), '96 GB'],
    [ms(0), '0 ms'],
    [availability(99.95), '99.95 % available'],
    [availability(99.999), '99.999 % available'],
    [availability(99.989), '99.989 % available'],
    [availability(100), '100 % available'],
    [availability(12.3), '12.3 % available'],
  ] as const)('%#: %s', (quantity, text) => expect(format(quantity)).toBe(text))

  test('exactly, all digits are kept', () => {
    expect(formatExact(perDay(1_234_567_890, 'events'))).toBe('1,234,567,890 events/day')
    expect(formatExact(usd(1234.5).per('month'))).toBe('1,234.5 USD/month')
  })
})
