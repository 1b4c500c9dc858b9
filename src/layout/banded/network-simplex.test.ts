import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atLeast, type Distance, positionsBy } from './network-simplex.ts'

const missingIn = (positions: Float64Array, { from, to, distance }: Distance): number =>
  Math.max(0, (positions[from] ?? 0) + distance - (positions[to] ?? 0))
const costOf = (positions: Float64Array, wishes: readonly Distance[]): number =>
  wishes.reduce((sum, wish) => sum + missingIn(positions, wish) * wish.weight, 0)

const COUNT = 5
/** Distances that must be kept lead from lower to higher numbers, so that they do not contradict each other. */
const must = fc
  .tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1), fc.nat(4))
  .filter(([a, b]) => a !== b)
  .map(([a, b, distance]) => atLeast(Math.min(a, b), Math.max(a, b), distance))
const wish = fc.record({
  from: fc.nat(COUNT - 1),
  to: fc.nat(COUNT - 1),
  distance: fc.integer({ min: -3, max: 3 }),
  weight: fc.integer({ min: 1, max: 5 }),
})

test('what must be is, and no thing or two that move together would make it cost less', () => {
  fc.assert(
    fc.property(fc.array(must, { maxLength: 6 }), fc.array(wish, { maxLength: 8 }), (musts, wishes) => {
      const positions = positionsBy(COUNT, [...musts, ...wishes])
      const holds = (some: Float64Array): boolean => musts.every((one) => missingIn(some, one) < 1e-6)
      expect(holds(positions)).toBe(true)
      // The cost is convex and its corners are whole numbers: a set that moves by one tells whether anything can be won.
      for (let set = 1; set < 2 ** COUNT; set += 1) {
        const moved = positions.map((x, node) => x + ((set >> node) & 1))
        if (holds(moved)) expect(costOf(moved, wishes)).toBeGreaterThanOrEqual(costOf(positions, wishes) - 1e-6)
      }
    }),
  )
})
