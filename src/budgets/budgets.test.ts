/** The arithmetic of a bill, a request path and a capacity model: what adds up passes, what does not is caught, whatever is not published. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import type { Hop, RequestPath } from '../../dsl/categories/request-flow.ts'
import { gradeOf } from '../../dsl/facts/grade.ts'
import { type AtLeastOne, type CapacityModel, type Qualifier, service, source, state, technology, unpublished } from '../../dsl/index.ts'
import {
  availability,
  type CostFact,
  count,
  eur,
  format,
  inFlight,
  type LatencyFact,
  ms,
  p99,
  percent,
  perDay,
  perMonth,
  petabytes,
  rps,
  terabytes,
  usd,
} from '../../dsl/units/index.ts'
import { availabilityBudget } from './availability.ts'
import { chargeBudgets } from './charges.ts'
import { formulaOf } from './formula.ts'
import { headroomBudget } from './headroom.ts'
import { itemsBudget } from './items.ts'
import { latencyBudget } from './latency.ts'
import { resourceBudgets } from './resources.ts'
import { agree } from './rounding.ts'
import { unitCostBudget } from './unit-cost.ts'

const blog = source({ url: 'https://acme.example/blog/a', title: 'A', publisher: 'Acme', published: '2025', kind: 'paper', seen: 'whole' })
const api = service(technology('service', 'Acme API'))
const db = state(technology('state', 'Acme DB'))
const none = unpublished('no figure')
const monthly = (amount: number): CostFact => usd(amount).per('month').from(blog)

describe('a bill', () => {
  const bill = (total: CostFact, ...costs: AtLeastOne<CostFact>): CostBreakdown => {
    const [first, ...others] = costs
    const item = (cost: CostFact, index: number) => ({ what: `item ${index}`, cost })
    return { items: [item(first, 0), ...others.map(item)], total, unitCost: none, reductions: [{ what: 'less of it', source: blog }] }
  }

  test('parts of $5.85 M do not make a total of $24 M', () => {
    const { sum, agrees } = itemsBudget(bill(monthly(24e6), monthly(3.1e6), monthly(1.9e6), monthly(0.85e6)))
    expect(agrees).toBe(false)
    expect(format(sum as CostFact)).toBe('≈ $5.85 M/month')
  })

  test('a total may be rounded to the digits that it states, and no further', () => {
    expect(itemsBudget(bill(monthly(24e6), monthly(20.3e6), monthly(4.1e6))).agrees).toBe(true)
    expect(itemsBudget(bill(monthly(24.5e6), monthly(20.3e6), monthly(3.1e6))).agrees).toBe(false)
    expect(itemsBudget(bill(monthly(40_000), monthly(30_000), monthly(12_000))).agrees).toBe(false)
    expect(itemsBudget(bill(monthly(1e6), monthly(600_000))).agrees).toBe(false)
  })

  test('monthly and yearly cost are not summed, nor dollars and euros', () => {
    for (const foreign of [usd(120_000).per('year').from(blog), eur(10_000).per('month').from(blog)]) {
      const budget = itemsBudget(bill(monthly(40_000), monthly(30_000), foreign))
      expect(budget).toMatchObject({ agrees: false, foreign: [{ cost: foreign }] })
      expect(budget.sum).toBeUndefined()
    }
  })

  test('an item that is not published may be the rest, but the others may not be above the total', () => {
    expect(itemsBudget(bill(monthly(40_000), monthly(30_000), none))).toMatchObject({ agrees: true, bound: 'at least' })
    expect(itemsBudget(bill(monthly(40_000), monthly(60_000), none)).agrees).toBe(false)
    expect(itemsBudget(bill(none, monthly(60_000), monthly(1))).agrees).toBe(true)
  })

  test('a hedge leaves room on its side only', () => {
    const hedged = (value: number, qualifier: Qualifier) => usd(value).per('month').from(blog, { qualifier })
    expect(itemsBudget(bill(monthly(40_000), monthly(30_000), hedged(20_000, 'up to')))).toMatchObject({ agrees: true, bound: 'at most' })
    expect(itemsBudget(bill(monthly(40_000), monthly(10_000), hedged(20_000, 'up to'))).agrees).toBe(false)
    expect(itemsBudget(bill(monthly(40_000), monthly(10_000), hedged(20_000, 'over')))).toMatchObject({ agrees: true, bound: 'at least' })
    expect(itemsBudget(bill(hedged(40_000, 'over'), monthly(30_000), monthly(20_000))).agrees).toBe(true)
    expect(itemsBudget(bill(hedged(40_000, 'over'), monthly(30_000))).agrees).toBe(false)
    expect(itemsBudget(bill(none, none))).toEqual({ foreign: [], agrees: true })
  })

  test('a sum beyond the largest number is left out, and breaks nothing', () => {
    expect(itemsBudget(bill(monthly(1e300), monthly(1.7e308), monthly(1.7e308)))).toEqual({ foreign: [], agrees: true })
  })

  test('whatever the items are, their exact sum agrees, and a tenth more does not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const [first = 1, ...others] = amounts
        const sum = amounts.reduce((a, b) => a + b, 0)
        const costs = [monthly(first), ...others.map(monthly)] as const
        expect(itemsBudget(bill(monthly(sum), ...costs)).agrees).toBe(true)
        // Every item may be off by half of its last digit, 0.5, and by 5 % at most.
        expect(itemsBudget(bill(monthly(sum * 1.2 + amounts.length), ...costs)).agrees).toBe(false)
      }),
    )
  })

  test('12 M$ of egress for 1.4 PB at $0.09/GB', () => {
    const egress = (cost: CostFact) => {
      const billed = { price: usd(0.09).each('GB').from(blog), quantity: petabytes(1.4).from(blog) }
      return chargeBudgets([{ what: 'egress', cost, billed }])[0]
    }
    expect(egress(monthly(12e6))?.agrees).toBe(false)
    expect(format(egress(monthly(12e6))?.computed as CostFact)).toBe('≈ $126 k/month')
    expect(egress(monthly(126_000))?.agrees).toBe(true)
  })

  test.each([
    ['per lot', monthly(1.8), usd(0.2).each('million requests'), perMonth(9e6, 'requests')],
    ['per thing and time', monthly(3650), usd(0.5).each('server-hour'), count(10, 'servers')],
    ['of a stock', monthly(23_000), usd(23).each('TB-month'), terabytes(1000)],
    ['of a daily flow', monthly(300), usd(1).each('1000 events'), perDay(10_000, 'events')],
  ] as const)('a price %s', (_, cost, price, quantity) => {
    const [budget] = chargeBudgets([{ what: 'x', cost, billed: { price: price.from(blog), quantity: quantity.from(blog) } }])
    expect(budget).toMatchObject({ agrees: true })
  })

  test('a price of another thing, and a bill for a price, are named, not computed', () => {
    const of = (price: CostFact) =>
      chargeBudgets([{ what: 'x', cost: monthly(1), billed: { price, quantity: count(3, 'users').from(blog) } }])[0]
    expect(of(usd(1).each('GB').from(blog))).toMatchObject({ agrees: false, mismatch: expect.stringMatching(/is no price of users/) })
    expect(of(monthly(1))).toMatchObject({ agrees: false, mismatch: expect.stringMatching(/is a bill, not a price/) })
  })

  test('the cost of one is total ÷ what it serves', () => {
    const each = (unitCost: CostFact) =>
      unitCostBudget({ ...bill(monthly(40_000), monthly(40_000)), unitCost, served: rps(12_000).from(blog) })
    expect(each(usd(1.27).each('million requests').from(blog))?.agrees).toBe(true)
    expect(each(usd(0.0013).each('request').from(blog))?.agrees).toBe(false)
    expect(format(each(none)?.computed as CostFact)).toBe('≈ $0.0000013/request')
    expect(each(usd(1).each('GB').from(blog))).toMatchObject({ agrees: false, mismatch: expect.stringMatching(/no price of requests/) })
  })
})

describe('a request path', () => {
  const hop = (latency: LatencyFact, branch?: string): Hop => {
    return { from: api, to: db, label: 'asks', latency, fallback: 'none', source: blog, ...(branch === undefined ? {} : { branch }) }
  }
  const path = (slo: LatencyFact, first: Hop, ...others: readonly Hop[]): RequestPath => ({ slo, hops: [first, ...others] })

  test('hops of 120 + 90 ms exceed a promise of 150 ms by 60 ms, from the second on', () => {
    const budget = latencyBudget(path(ms(150).from(blog), hop(ms(120).from(blog)), hop(ms(90).from(blog))))
    expect(format(budget.over as LatencyFact)).toBe('≈ 60 ms')
    expect(budget.left).toBeUndefined()
    expect(budget.hops.map(({ left, over }) => [left, over].map((it) => it && format(it)))).toEqual([
      ['≈ 30 ms', undefined],
      [undefined, '≈ 60 ms'],
    ])
  })

  test('of branches side by side the slowest counts, and the path goes on from it', () => {
    const budget = latencyBudget(
      path(
        ms(100).from(blog),
        hop(ms(10).from(blog)),
        hop(ms(20).from(blog), 'left'),
        hop(ms(25).from(blog), 'right'),
        hop(ms(15).from(blog), 'left'),
        hop(ms(5).from(blog)),
      ),
    )
    expect(formulaOf(budget.spent as LatencyFact)).toBe('10 ms + 20 ms + 15 ms + 5 ms')
    expect(budget.hops.map(({ left }) => left && format(left))).toEqual(['≈ 90 ms', '≈ 70 ms', '≈ 65 ms', '≈ 55 ms', '≈ 50 ms'])
  })

  test('what is not published makes the sum a lower bound, never an error', () => {
    const budget = latencyBudget(path(ms(100).from(blog), hop(none), hop(ms(40).from(blog))))
    expect(budget).toMatchObject({ bound: 'at least' })
    expect(format(budget.spent as LatencyFact)).toBe('≈ 40 ms')
    expect(latencyBudget(path(ms(100).from(blog), hop(none)))).toEqual({ hops: [{ hop: hop(none) }] })
    expect(latencyBudget(path(none, hop(ms(40).from(blog)))).over).toBeUndefined()
  })

  test('hedged hops bound the sum, on the side that is sure', () => {
    const [under, over] = [ms(5).from(blog, { qualifier: 'under' }), ms(40).from(blog, { qualifier: 'over' })]
    const told = (...hops: readonly [LatencyFact, ...LatencyFact[]]) => {
      const [first, ...others] = hops
      const { spent, bound, left, leftBound } = latencyBudget(path(ms(100).from(blog), hop(first), ...others.map((one) => hop(one))))
      return [bound, spent && format(spent), leftBound, left && format(left)]
    }
    expect(told(under, ms(20).from(blog))).toEqual(['at most', '≈ 25 ms', 'at least', '≈ 75 ms'])
    expect(told(over, ms(20).from(blog))).toEqual(['at least', '≈ 60 ms', 'at most', '≈ 40 ms'])
    expect(told(under, over)).toEqual(['at least', '≈ 40 ms', 'at most', '≈ 60 ms'])
    expect(told(under, ms(20).from(blog), none)).toEqual(['at least', '≈ 20 ms', 'at most', '≈ 80 ms'])
    expect(told(under, none)).toEqual([undefined, undefined, undefined, undefined])
  })

  test('an estimated hop makes the budget an estimate', () => {
    const { left } = latencyBudget(path(ms(100).from(blog), hop(ms(40).estimated('half of the timeout'))))
    expect(format(left as LatencyFact)).toBe('~ 60 ms')
  })

  test('a hundred tenths are not above their sum by the last binary digit', () => {
    const tenths = Array.from({ length: 100 }, () => hop(ms(0.1).from(blog)))
    expect(latencyBudget(path(ms(10).from(blog), hop(ms(0).from(blog)), ...tenths)).over).toBeUndefined()
  })

  const nines = (value: number) => availability(value).from(blog)
  test('serial dependencies multiply, of alternatives one is enough', () => {
    const serial = {
      dependencies: [
        { node: api, availability: nines(99.9) },
        { node: db, availability: nines(99.9) },
      ],
    } as const
    const of = (dependencies: NonNullable<RequestPath['dependencies']>, stated = nines(99.8)) =>
      availabilityBudget({ ...path(none, hop(none)), dependencies }, stated)
    expect(of(serial.dependencies)?.agrees).toBe(true)
    expect(of(serial.dependencies, nines(99.9))?.agrees).toBe(false)
    expect(of([{ anyOf: serial.dependencies }])?.computed.value).toBeCloseTo(99.9999, 6)
    expect(of([...serial.dependencies, { node: db, availability: none }])).toMatchObject({ bound: 'at most' })
    expect(of([{ anyOf: [serial.dependencies[0], { node: db, availability: none }] }])).toBeUndefined()
    const promised = { node: api, availability: availability(99.9).from(blog, { qualifier: 'at least' }) }
    expect(of([promised, serial.dependencies[1]], nines(99.95))).toMatchObject({ bound: 'at least', agrees: true })
    expect(of([promised, { node: db, availability: none }])).toBeUndefined()
  })

  test('more dependencies never make a path more available, more alternatives never less', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((value) => ({ node: db, availability: nines(value) })) as [Needed, Needed, Needed]
        const of = (dependencies: NonNullable<RequestPath['dependencies']>) =>
          availabilityBudget({ ...path(none, hop(none)), dependencies }, none)?.computed.value ?? Number.NaN
        expect(of([x, y, z])).toBeLessThanOrEqual(of([x, y]) + 1e-9)
        expect(of([{ anyOf: [x, y, z] }])).toBeGreaterThanOrEqual(of([{ anyOf: [x, y] }]) - 1e-9)
        expect(of([x, y])).toBeLessThanOrEqual(Math.min(a, b) + 1e-9)
        expect(of([{ anyOf: [x, y] }])).toBeGreaterThanOrEqual(Math.max(a, b) - 1e-9)
      }),
    )
  })
  type Needed = { readonly node: typeof db; readonly availability: ReturnType<typeof nines> }
})

describe('a capacity model', () => {
  const load = rps(12_000).from(blog)
  const model = (more: Partial<CapacityModel>): CapacityModel => ({
    inputs: {},
    limit: rps(20_000).from(blog),
    saturatesFirst: { node: db, why: 'connections', source: blog },
    headroom: percent(40).from(blog),
    whenToAdd: 'at 70 %',
    ...more,
  })

  test('a pool holds throughput × time held, and the most used resource comes first', () => {
    const pool = (size: number) =>
      ({
        node: db,
        what: 'connections',
        size: count(size, 'connections').from(blog),
        throughput: load,
        held: p99(ms(45)).from(blog),
      }) as const
    const disk = { node: api, what: 'disk', limit: terabytes(10).from(blog), used: terabytes(8).from(blog) }
    const [first, second] = resourceBudgets(model({ resources: [disk, pool(400)] }))
    expect(first).toMatchObject({ resource: { what: 'connections' } })
    expect(first?.inUse?.value).toBeCloseTo(540)
    expect(first?.share?.value).toBeCloseTo(135)
    expect(first?.most?.value).toBeCloseTo(400 / 0.045)
    expect(second?.share?.value).toBeCloseTo(80)
    expect(resourceBudgets(model({ resources: [disk, pool(900)] }))[0]?.resource.what).toBe('disk')
    expect(resourceBudgets(model({ resources: [pool(0)] }))[0]?.mismatch).toMatch(/lets nothing through/)
  })

  test('what cannot be compared is named, what is not published is left out', () => {
    const disk = { node: api, what: 'disk', limit: terabytes(10).from(blog), used: count(8, 'disks').from(blog) }
    expect(resourceBudgets(model({ resources: [disk] }))[0]?.mismatch).toMatch(/disks and TB do not add up/)
    expect(resourceBudgets(model({ resources: [{ ...disk, used: none }] }))).toEqual([])
    expect(headroomBudget(model({ load: inFlight(3, 'requests').from(blog) }))?.mismatch).toMatch(/do not add up/)
  })

  test('numbers too large to multiply are named, too', () => {
    const pool = {
      node: db,
      what: 'places',
      size: count(1, 'places').from(blog),
      throughput: rps(1e300).from(blog),
      held: ms(1e300).from(blog),
    }
    expect(resourceBudgets(model({ resources: [pool] }))[0]?.mismatch).toMatch(/is not a number/)
  })

  test('headroom is what the load leaves of the limit', () => {
    expect(headroomBudget(model({ load }))?.agrees).toBe(true)
    expect(headroomBudget(model({ load, headroom: percent(60).from(blog) }))?.agrees).toBe(false)
    expect(headroomBudget(model({ load: rps(30_000).from(blog) }))).toMatchObject({ agrees: false })
    expect(headroomBudget(model({}))).toBeUndefined()
    expect(headroomBudget(model({ load, headroom: none }))?.agrees).toBe(true)
  })
})

test('a number agrees with itself, whatever its digits, and not with one a tenth larger', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e18, noNaN: true }), (value) => {
      expect(agree(rps(value), rps(value), 0)).toBe(true)
      expect(agree(rps(value), rps(value * 1.1), 0)).toBe(false)
    }),
  )
})

test('no result is better than what it rests on', () => {
  const guess = monthly(1).origin.kind
  expect(guess).toBe('reported')
  const estimate = usd(30_000).per('month').estimated('list price')
  const { sum } = itemsBudget({
    items: [
      { what: 'a', cost: estimate },
      { what: 'b', cost: monthly(1) },
    ],
    total: none,
    unitCost: none,
    reductions: [{ what: 'x', source: blog }],
  })
  expect(gradeOf(sum as CostFact)).toBe('estimated')
})
