import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyClass, anyText, defined, maybeText } from '../../../test/arbitrary/words.ts'
import { flat, groupsOf, keepsTheLaws, saidIn } from '../../../test/scene-marks.ts'
import type { Quadrant } from '../../figure/quadrant.ts'
import { layoutQuadrant } from './index.ts'

const stores: Quadrant = {
  kind: 'quadrant',
  x: { low: 'easy to run', high: 'hard to run' },
  y: { low: 'small', high: 'large' },
  quadrants: ['hire first', 'take it', 'fine', 'why?'],
  points: [
    { label: 'Cassandra', x: 0.9, y: 0.9, class: 'state' },
    { label: 'S3', x: 0.1, y: 0.95, style: 'radius: 10' },
  ],
  classes: [],
}

test('quarters, ends of axes and points are named', () => {
  const scene = layoutQuadrant(stores, 0)
  keepsTheLaws(scene)
  for (const said of ['easy to run', 'hard to run', 'small', 'large', 'hire first', 'take it', 'fine', 'why?', 'Cassandra', 'S3']) {
    expect(saidIn(scene)).toContain(said)
  }
  expect(scene.planes).toEqual(['state'])
})

test('a point stands where its numbers say, with its radius', () => {
  const dots = flat(layoutQuadrant(stores, 0).marks).filter((mark) => mark.mark === 'circle')
  const [cassandra, s3] = dots
  expect(cassandra?.centre.x).toBeGreaterThan(s3?.centre.x ?? 0)
  expect(cassandra?.centre.y).toBeGreaterThan(s3?.centre.y ?? 0)
  expect(dots.map(({ radius }) => radius)).toEqual([5, 10])
})

test('names that find no room beside a crowd stand in a column', () => {
  const points = Array.from({ length: 30 }, (_, index) => ({ label: `Point ${index}`, x: 0.5 + index / 1000, y: 0.5 }))
  const scene = layoutQuadrant({ ...stores, points }, 0)
  keepsTheLaws(scene)
  for (const { label } of points) expect(saidIn(scene)).toContain(label)
  expect(scene.width).toBeGreaterThan(layoutQuadrant(stores, 0).width)
})

const point = fc
  .record({
    label: anyText,
    x: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    class: anyClass,
    style: fc.constantFrom(undefined, 'radius: 12', 'color: #ff3300, radius: 999'),
  })
  .map(defined)
const axis = fc.record({ low: maybeText, high: maybeText }).map(defined)
const quadrant = fc
  .record({ x: axis, y: axis, quadrants: fc.tuple(maybeText, maybeText, maybeText, maybeText), points: fc.array(point, { maxLength: 40 }) })
  .map((one) => ({ kind: 'quadrant', classes: [], ...one }) as unknown as Quadrant)

test('any quadrant keeps the laws, and names every point', () => {
  fc.assert(
    fc.property(quadrant, (figure) => {
      const scene = layoutQuadrant(figure, 0)
      keepsTheLaws(scene)
      const named = groupsOf(scene).filter(({ id }) => id?.startsWith('point-'))
      expect(named).toHaveLength(figure.points.length)
      for (const { marks } of named) expect(marks.some((mark) => mark.mark === 'text')).toBe(true)
    }),
    { numRuns: 60 },
  )
})
