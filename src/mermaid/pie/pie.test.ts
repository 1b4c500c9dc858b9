import { describe, expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { repair } from '../repair.ts'

describe('reading', () => {
  test('all that a pie can say', () => {
    const text = `pie showData title Where  time #40;ms#41; goes
  accTitle: Time
  accDescr {
    Half of it
    is DNS
  }
  "DNS<br/>lookup" : 42.50
  'TLS "1.3"': 0 %% none`
    expect(parse(text).figure).toEqual({
      kind: 'pie',
      title: 'Where time (ms) goes',
      accTitle: 'Time',
      description: 'Half of it\nis DNS',
      showData: true,
      slices: [
        { label: 'DNS\nlookup', value: 42.5 },
        { label: 'TLS "1.3"', value: 0 },
      ],
    })
  })
  test('of two slices with one label the first counts, with a warning', () => {
    const { figure, diagnostics } = parse('pie\n"a": 1\n"a": 2')
    expect(figure).toMatchObject({ slices: [{ label: 'a', value: 1 }] })
    expect(diagnostics).toMatchObject([{ severity: 'warning', place: { line: 3, column: 1 } }])
  })
})

describe('errors', () => {
  test.each([
    ['pie\n  Cache hits: 3', 2, 3, 'write the label in quotes: "Cache hits": 3'],
    ['pie\n  "a": -3', 2, 3, '“a” is negative: a slice of a pie is zero or more'],
    ['pie\n  "a": 3%', 2, 9, 'a slice is a label in quotes, a colon and a plain number, such as "Cache hits": 97.5, not “"a": 3%”'],
    ['pie\n  "a: 3', 2, 8, 'a slice is a label in quotes, a colon and a plain number, such as "Cache hits": 97.5, not “"a: 3”'],
  ])('%j', (text, line, column, message) => {
    expect(parse(text).diagnostics).toMatchObject([{ code: 'FP301', severity: 'error', message, place: { line, column } }])
  })
  test('each wrong line has its own', () => {
    expect(parse('pie\na: 1\n"b": 2\nc: 3').diagnostics.map(({ place }) => place?.line)).toEqual([2, 4])
  })
})

describe('mending', () => {
  test.each([
    ['pie\n  Cache hits : 97', 'pie\n  "Cache hits" : 97'],
    ['pie\n  “DNS” : 45%', 'pie\n  "DNS" : 45'],
    ['pie\n  "a" : 1,234,567\n  "b" : 12.5 ms;', 'pie\n  "a" : 1234567\n  "b" : 12.5'],
    ['pie\n  "a" : .5\n  "b" : 007', 'pie\n  "a" : 0.5\n  "b" : 7'],
  ])('%j', (text, mended) => {
    expect(repair(text).text).toBe(mended)
  })
  test.each(['pie\n  "a" : 1,234', 'pie\n  "a" : 3 or 4', 'pie\n  "a" : -3'])('%j stays: what it means is not clear', (text) => {
    expect(repair(text)).toEqual({ text, fixes: [] })
  })
})
