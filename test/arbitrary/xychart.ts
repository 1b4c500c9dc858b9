import fc from 'fast-check'
import type { Series, XyChart } from '../../src/figure/xychart.ts'
import { headings, optional, texts, together } from './chart-text.ts'

const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0)
const range = fc.record({ from: numbers, to: numbers })
const nothing = fc.constant({})

const xData = fc.oneof(
  nothing,
  range.map((given) => ({ range: given })),
  fc.array(texts, { minLength: 1, maxLength: 4 }).map((categories) => ({ categories })),
)

const series: fc.Arbitrary<Series> = fc
  .record({
    type: fc.constantFrom('bar' as const, 'line' as const),
    title: optional('title', texts),
    points: fc.array(fc.tuple(numbers, fc.option(texts, { nil: '' })), { minLength: 1, maxLength: 4 }),
  })
  .map(({ type, title, points }) => {
    const labels = points.map(([, label]) => label)
    const hasLabels = type === 'line' && labels.some((label) => label !== '')
    return { type, ...title, values: points.map(([value]) => value), ...(hasLabels ? { labels } : {}) }
  })

/** Xycharts as Mermaid can hold them. */
export const xychartFigures: fc.Arbitrary<XyChart> = fc
  .record({
    headings,
    orientation: fc.constantFrom('vertical' as const, 'horizontal' as const),
    x: together(optional('title', texts), xData, nothing),
    y: together(optional('title', texts), optional('range', range), nothing),
    series: fc.array(series, { maxLength: 3 }),
  })
  .map(({ headings: words, ...rest }) => ({ kind: 'xychart', ...words, ...rest }))
