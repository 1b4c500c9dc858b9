import { expect, test } from 'vitest'
import { isRightToLeft, visualRuns } from './visual-order.ts'

const drawn = (text: string) => visualRuns(text, 'regular').map(({ clusters }) => clusters.join(''))

test('the first letter decides the direction', () => {
  expect(isRightToLeft('99% שלום abc')).toBe(true)
  expect(isRightToLeft('abc שלום')).toBe(false)
  expect(isRightToLeft('45 ms')).toBe(false)
})

test('text from left to right stays as it is', () => expect(drawn('p99 45 ms')).toEqual(['p99 45 ms']))

test('words from right to left change places, numbers within them keep their order', () => {
  expect(drawn('cache שלום 45 עולם end')).toEqual(['cache ', 'עולם', ' ', '45', ' ', 'שלום', ' end'])
})

test('in a text from right to left Latin words stand left of what was said before, and brackets are mirrored', () => {
  expect(drawn('שירות (v2)')).toEqual(['(', 'v2', ') ', 'שירות'])
})
