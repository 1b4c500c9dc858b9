import { expect, test } from 'vitest'
import { parse, print, repair } from '../index.ts'

test('sections, periods and events on one line or several', () => {
  const { figure, diagnostics } = parse(`timeline TD
    title The day
    section Morning
      deploy : one : two
             : three
      rollback`)
  expect(diagnostics).toEqual([])
  expect(figure).toMatchObject({
    title: 'The day',
    direction: 'TD',
    sections: [
      {
        title: 'Morning',
        periods: [
          { label: 'deploy', events: ['one', 'two', 'three'] },
          { label: 'rollback', events: [] },
        ],
      },
    ],
  })
})

test.each([
  ['09:37 : page', 2, 3],
  [': page', 2, 1],
  ['Timeline of it : page', 2, 1],
  ['accDescr { open', 2, 1],
])('%j is refused at its place', (body, line, column) => {
  expect(parse(`timeline\n${body}\n`).diagnostics[0]).toMatchObject({ code: 'FP301', severity: 'error', place: { line, column } })
})

test.each([
  ['09:37 : page', '09#58;37 : page'],
  ['section At 10:15\n a : b', 'section At 10#58;15\n a : b'],
  ['2024 : a :', '2024 : a '],
  ['Timeline of it : page', '#84;imeline of it : page'],
])('%j is mended', (wrong, right) => {
  expect(repair(`timeline\n${wrong}`).text).toBe(`timeline\n${right}`)
})

test('a clock time stays one when it is printed', () => {
  const figure = { kind: 'timeline' as const, sections: [{ periods: [{ label: '09:37', events: ['a: b'] }] }] }
  expect(print(figure)).toBe('timeline\n  09#58;37 : a#58; b\n')
})

test('a comment stays before its section, behind periods without one', () => {
  const text = 'timeline\n  first : one\n  section A\n  second : two\n  %% why\n  section B\n'
  const { figure } = parse(text)
  expect(figure?.comments).toEqual([{ text: 'why', before: 'section 1' }])
})
