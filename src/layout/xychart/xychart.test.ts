import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyClass, anyText, defined, maybeText } from '../../../test/arbitrary/words.ts'
import { flat, groupsOf, keepsTheLaws, saidIn } from '../../../test/scene-marks.ts'
import type { XyChart } from '../../figure/xychart.ts'
import { layoutXyChart } from './index.ts'

const load: XyChart = {
  kind: 'xychart',
  orientation: 'vertical',
  x: { title: 'Year', categories: ['2019', '2021', '2024'] },
  y: { title: 'requests/s' },
  series: [{ type: 'bar', title: 'peak', values: [40, 900, 12_000], class: 'edge' }],
}

test('a bar chart shows axes, round ticks, categories and the value of each bar', () => {
  const scene = layoutXyChart(load, 0)
  keepsTheLaws(scene)
  for (const said of ['Year', 'requests/s', '2019', '2021', '2024', '0 ', '4\u00a0k', '10\u00a0k', '40', '900', '12\u00a0k', 'peak']) {
    expect(saidIn(scene)).toContain(said)
  }
  expect(groupsOf(scene).map(({ label }) => label)).toContain('peak: 2019 40, 2021 900, 2024 12\u00a0k')
})

test.each(['vertical', 'horizontal'] as const)('bars (%s) stand on zero, as long as their values', (orientation) => {
  const bars = flat(layoutXyChart({ ...load, orientation, series: [{ type: 'bar', values: [100, 200, 400] }] }, 0).marks).filter(
    (mark) => mark.mark === 'box',
  )
  const lengths = bars.map(({ box }) => (orientation === 'vertical' ? box.height : box.width))
  expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2)
  expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(4)
})

test('lines are named where they end, apart from each other', () => {
  const series = ['one', 'two', 'three'].map((title, index) => ({ type: 'line' as const, title, values: [1, 2, 5 + index / 100] }))
  const scene = layoutXyChart({ ...load, series }, 0)
  keepsTheLaws(scene)
  for (const { title } of series) expect(saidIn(scene)).toContain(title)
})

test('a given range holds: what lies beyond it ends at the edge of the plot', () => {
  const scene = layoutXyChart({ ...load, y: { range: { from: 0, to: 1000 } } }, 0)
  keepsTheLaws(scene)
  expect(saidIn(scene)).toContain('1000')
})

test('an axis of numbers has round ticks, whatever its points', () => {
  const scene = layoutXyChart({ ...load, x: { range: { from: 1000, to: 9000 } }, series: [{ type: 'line', values: [1, 2, 3] }] }, 0)
  keepsTheLaws(scene)
  expect(saidIn(scene)).toMatch(/2000 4000 6000 8000/)
})

test('points say what the figure has at them', () => {
  const series = [{ type: 'line' as const, values: [4, 31], labels: ['p99 4 ms', ''] }]
  const scene = layoutXyChart({ ...load, series }, 0)
  keepsTheLaws(scene)
  expect(saidIn(scene)).toContain('p99 4 ms')
  expect(groupsOf(scene).map(({ label }) => label)).toContain('line: 2019 p99 4 ms, 2021 31')
})

const value = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e18, max: -1e-9, noNaN: true }),
  fc.double({ min: 1e-9, max: 1e-6, noNaN: true }),
)
const range = fc.option(fc.record({ from: value, to: value }), { nil: undefined })
const series = fc.record({
  type: fc.constantFrom('bar' as const, 'line' as const),
  title: maybeText,
  values: fc.array(value, { maxLength: 40 }),
  labels: fc.option(fc.array(anyText, { maxLength: 20 }), { nil: undefined }),
  class: anyClass,
})
const chart = fc
  .record({
    orientation: fc.constantFrom('vertical' as const, 'horizontal' as const),
    x: fc.record({ title: maybeText, range, categories: fc.option(fc.array(anyText, { maxLength: 40 }), { nil: undefined }) }).map(defined),
    y: fc.record({ title: maybeText, range }).map(defined),
    series: fc.array(series.map(defined), { maxLength: 5 }),
  })
  .map((one) => ({ kind: 'xychart', ...one }) as XyChart)

test('any chart keeps the laws, and draws every series', () => {
  fc.assert(
    fc.property(chart, (figure) => {
      const scene = layoutXyChart(figure, 0)
      keepsTheLaws(scene)
      expect(groupsOf(scene).filter(({ id }) => id?.startsWith('series-'))).toHaveLength(figure.series.length)
    }),
    { numRuns: 80 },
  )
})
