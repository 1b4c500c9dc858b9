import { describe, expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { repair } from '../repair.ts'

describe('reading', () => {
  test('all that a quadrant chart can say', () => {
    const text = `quadrantChart
  title Where to spend: 2026
  x-axis "Low (cost)" --> High cost
  y-axis Reach -->
  quadrant-1 Do now
  quadrant-3 "Never"
  Cache: [0.25, 1]
  "CDN (edge)":::hot: [0, 0.5] color: #ff3300, radius: 10
  classDef hot color: #f00, stroke-width: 5px`
    expect(parse(text).figure).toEqual({
      kind: 'quadrant',
      title: 'Where to spend: 2026',
      x: { low: 'Low (cost)', high: 'High cost' },
      y: { low: 'Reach ⟶' },
      quadrants: ['Do now', undefined, 'Never'],
      points: [
        { label: 'Cache', x: 0.25, y: 1 },
        { label: 'CDN (edge)', class: 'hot', x: 0, y: 0.5, style: 'color: #ff3300, radius: 10' },
      ],
      classes: [{ name: 'hot', style: 'color: #f00, stroke-width: 5px' }],
    })
  })
})

describe('errors', () => {
  test.each([
    ['quadrantChart\n  Cache (L1): [0.2, 0.3]', 2, 9],
    ['quadrantChart\n  Cache: [1.2, 0.3]', 2, 12],
    ['quadrantChart\n  Cache: [0.2, 0.3] radius: big', 2, 3],
    ['quadrantChart\n  classDef a weight: 3', 2, 3],
    ['quadrantChart\n  x-axis Low: a --> High', 2, 13],
  ])('%j', (text, line, column) => {
    expect(parse(text).diagnostics).toMatchObject([{ code: 'FP301', severity: 'error', place: { line, column } }])
  })
  test('a declaration that a point has not is named', () => {
    const [{ message } = { message: '' }] = parse('quadrantChart\n  a: [0, 1] weight: 3').diagnostics
    expect(message).toBe('“weight” cannot be set: a point has radius, color, stroke-color and stroke-width')
  })
})

describe('mending', () => {
  test.each([
    ['quadrantChart\n  Cache (L1): [0.2, .3]', 'quadrantChart\n  "Cache (L1)": [0.2, 0.3]'],
    ['quadrantChart\n  Cache: [1.0, 0.5]', 'quadrantChart\n  Cache: [1, 0.5]'],
    ['quadrantChart\n  x-axis Low (a) → High', 'quadrantChart\n  x-axis "Low (a)" --> High'],
    ['quadrantChart\n  quadrant-1 Do: now', 'quadrantChart\n  quadrant-1 "Do: now"'],
  ])('%j', (text, mended) => {
    expect(repair(text).text).toBe(mended)
  })
  test('a coordinate above 1 stays: what it means is not clear', () => {
    const text = 'quadrantChart\n  Cache: [30, 0.5]'
    expect(repair(text)).toEqual({ text, fixes: [] })
  })
})
