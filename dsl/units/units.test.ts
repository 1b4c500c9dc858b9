import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import {
  add,
  availability,
  availabilityOfAll,
  availabilityOfAny,
  bandwidthOf,
  bytesPerSecond,
  type Cost,
  charge,
  costOfOne,
  count,
  eur,
  format,
  formatExact,
  gbps,
  gigabytes,
  hours,
  inFlight,
  inPeriod,
  kilobytes,
  lasting,
  littlesLaw,
  minutes,
  mostThrough,
  ms,
  percent,
  percentile,
  perDay,
  perSecondOf,
  petabytes,
  type Quantity,
  ratioOf,
  rps,
  scale,
  seconds,
  shareOf,
  sizeOfOne,
  subtract,
  terabytes,
  us,
  usd,
} from './index.ts'

const amount = fc.double({ min: 0, max: 1e12, noNaN: true })
/** What may divide: neither zero nor so small that quotients leave the range of doubles. */
const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true })

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

  test('Little’s law and what a pool lets through undo each other', () => {
    fc.assert(
      fc.property(positive, positive, (load, latency) => {
        const held = littlesLaw(rps(load), ms(latency))
        expect(held).toMatchObject({ dimension: 'concurrency', of: 'requests' })
        expect(close(mostThrough(held, ms(latency), 'requests'), rps(load))).toBe(true)
      }),
    )
  })

  test('products grow with each factor alone', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 1000 }), (load, size, k) => {
        expect(close(bandwidthOf(scale(rps(load), k), kilobytes(size)), bandwidthOf(rps(load), scale(kilobytes(size), k)))).toBe(true)
        expect(close(littlesLaw(scale(rps(load), k), ms(size)), littlesLaw(rps(load), scale(ms(size), k)))).toBe(true)
        expect(ratioOf(scale(rps(load), k), rps(load)).value).toBeCloseTo(k, 6)
        expect(shareOf(rps(load), scale(rps(load), k)).base).toBeCloseTo(1 / k, 6)
      }),
    )
  })

  test('the cost of one, charged for all, is the cost', () => {
    fc.assert(
      fc.property(positive, positive, fc.constantFrom('hour', 'day', 'month', 'year' as const), (dollars, load, period) => {
        const bill = usd(dollars).per(period)
        expect(close(charge(costOfOne(bill, rps(load)), rps(load), period), bill)).toBe(true)
      }),
    )
  })

  test('conversions come back', () => {
    fc.assert(
      fc.property(positive, fc.constantFrom('hour', 'day', 'month', 'year' as const), (value, period) => {
        const bill = usd(value).per('month')
        expect(close(inPeriod(inPeriod(bill, period), 'month'), bill)).toBe(true)
        expect(inPeriod(bill, 'month').value).toBeCloseTo(value, 6)
        expect(close(perSecondOf(perDay(value, 'events')), perDay(value, 'events'))).toBe(true)
        expect(lasting(ms(value)).base).toBe(ms(value).base)
      }),
    )
  })

  test('availabilities combine in any order, and stay between 0 and 100', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const [x, y, z] = [availability(a), availability(b), availability(c)]
        for (const together of [availabilityOfAll, availabilityOfAny]) {
          expect(close(together(x, y, z), together(together(z, y), x))).toBe(true)
          expect(together(x, y, z).value).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  test('no operation takes two dimensions for one', () => {
    const one: readonly Quantity[] = [
      ms(1),
      seconds(1),
      rps(1),
      gbps(1),
      kilobytes(1),
      count(1, 'x'),
      percent(1),
      availability(1),
      usd(1).per('day'),
      inFlight(1, 'x'),
    ]
    for (const a of one) {
      for (const b of one) {
        const expected = a === b ? undefined : 'FP113'
        expect([add, subtract, ratioOf, shareOf].map((operation) => refusalCode(() => operation(a, b as never)))).toEqual(
          Array(4).fill(expected),
        )
      }
    }
  })

  test('a price is charged per thing, per lot, and per thing and time', () => {
    expect(format(charge(usd(0.09).each('GB'), petabytes(1.4), 'month'))).toBe('$126 k/month')
    expect(format(charge(usd(0.5).each('server-hour'), count(10, 'servers'), 'day'))).toBe('$120/day')
    expect(format(charge(usd(0.2).each('million requests'), perDay(3_000_000, 'requests'), 'day'))).toBe('$0.6/day')
    expect(format(charge(eur(1).each('1,000 queries'), perDay(5000, 'queries'), 'day'))).toBe('€5/day')
    expect(refusalCode(() => charge(usd(1).each('GB'), count(3, 'servers'), 'day'))).toBe('FP113')
    expect(refusalCode(() => charge(usd(1).each('server'), gigabytes(3), 'day'))).toBe('FP113')
    expect(refusalCode(() => charge(usd(1).per('day'), gigabytes(3), 'day'))).toBe('FP113')
  })

  test('what does not add up is refused', () => {
    expect(refusalCode(() => add(usd(1).per('month') as Cost, usd(12).per('year')))).toBe('FP113')
    expect(refusalCode(() => add(usd(1).per('month'), inPeriod(usd(12).per('year'), 'month')))).toBeUndefined()
    expect(refusalCode(() => inPeriod(usd(1).each('GB'), 'month'))).toBe('FP113')
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
    [usd(142.95).per('month'), '$142.95/month'],
    [usd(8.3).per('month'), '$8.30/month'],
    [usd(1.0886).each('GB'), '$1.089/GB'],
    [usd(9_999.5).per('month'), '$9999.50/month'],
    [usd(0.000_000_2).each('request'), '$0.0000002/request'],
    [bytesPerSecond(2.3e12), '2.3 TB/s'],
    [gigabytes(96), '96 GB'],
    [ms(0), '0 ms'],
    [availability(99.95), '99.95 % available'],
    [availability(99.999), '99.999 % available'],
    [availability(99.989), '99.989 % available'],
    [availability(100), '100 % available'],
    [percent(99.9987), '99.9987 %'],
    [percent(99.71), '99.71 %'],
    [availability(12.3), '12.3 % available'],
  ] as const)('%#: %s', (quantity, text) => expect(format(quantity)).toBe(text))

  test('exactly, all digits are kept', () => {
    expect(formatExact(perDay(1_234_567_890, 'events'))).toBe('1,234,567,890 events/day')
    expect(formatExact(usd(1234.5).per('month'))).toBe('1,234.5 USD/month')
    expect(format(ms(14_500))).toBe('14.5 s')
    expect(format(us(9_500))).toBe('9500 µs')
    expect(format(terabytes(25_200))).toBe('25.2 PB')
    expect(formatExact(subtract(percent(0.3), percent(0.1)))).toBe('0.2 %')
    expect(formatExact(perDay(9_007_199_254_740_991, 'events'))).toBe('9,007,199,254,740,991 events/day')
  })
})
