import { describe, expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { print } from '../print.ts'
import { repair } from '../repair.ts'

describe('reading', () => {
  test('all that an xychart can say', () => {
    const text = `xychart-beta horizontal
  title "Latency #40;ms#41;"
  x-axis "Hour" [00h, "noon<br/>peak", a-b]
  y-axis p 0 --> 10.5
  bar "before" [1, -2, +.5]
  line [1 "low", 2, 3]; accTitle: Latency`
    expect(parse(text).figure).toEqual({
      kind: 'xychart',
      title: 'Latency (ms)',
      accTitle: 'Latency',
      orientation: 'horizontal',
      x: { title: 'Hour', categories: ['00h', 'noon\npeak', 'a-b'] },
      y: { title: 'p', range: { from: 0, to: 10.5 } },
      series: [
        { type: 'bar', title: 'before', values: [1, -2, 0.5] },
        { type: 'line', values: [1, 2, 3], labels: ['low', '', ''] },
      ],
    })
  })
  test('Mermaid drops the spaces of words without quotes: a warning', () => {
    const { figure, diagnostics } = parse('xychart\n  title Requests per second')
    expect(figure).toMatchObject({ title: 'Requestspersecond' })
    expect(diagnostics).toMatchObject([{ severity: 'warning', place: { line: 2, column: 3 } }])
  })
  test('Mermaid 11 gets its own header, and no labels at points', () => {
    const { figure } = parse('xychart\n  line [1 "low", 2]')
    expect(figure && print(figure, { target: 'mermaid-11' })).toBe('xychart-beta\n  line [1, 2]\n')
  })
})

describe('errors', () => {
  test.each([
    ['xychart\n  x-axis [Jan (old), Feb]', 2, 15],
    ['xychart\n  y-axis Requests (k) 0 --> 10', 2, 19],
    ['xychart\n  bar [1, 2,]', 2, 13],
    ['xychart\n  pie "a"', 2, 3],
  ])('%j', (text, line, column) => {
    expect(parse(text).diagnostics).toMatchObject([{ code: 'FP301', severity: 'error', place: { line, column } }])
  })
})

describe('mending', () => {
  test.each([
    ['xychart\n  x-axis [Jan (old), "Feb", März]', 'xychart\n  x-axis ["Jan (old)", "Feb", "März"]'],
    ['xychart\n  title Latency (ms)\n  y-axis Latency (ms) 0 -> 10', 'xychart\n  title "Latency (ms)"\n  y-axis "Latency (ms)" 0 --> 10'],
    ['xychart\n  line Errors (4xx) [1, 2,]', 'xychart\n  line "Errors (4xx)" [1, 2]'],
    ['xychart\n  bar [10%, 20%]', 'xychart\n  bar [10, 20]'],
  ])('%j', (text, mended) => {
    expect(repair(text).text).toBe(mended)
  })
})
