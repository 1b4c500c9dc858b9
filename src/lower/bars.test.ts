import { expect, test } from 'vitest'
import { barsOf } from './bars.ts'

const bar = (value: number) => ({ name: `${value}`, value })

test('bars stand on zero, so that the least has a length in Mermaid too', () => {
  expect(barsOf([bar(583), bar(44_341)], 'writes/s').y).toEqual({ title: 'writes/s', range: { from: 0, to: 50_000 } })
  expect(barsOf([bar(-3), bar(4.2)], 'K').y.range).toEqual({ from: -4, to: 6 })
})

test('values that are all zero get no range, which would have no length', () => {
  expect(barsOf([bar(0), bar(0)], 'errors').y).toEqual({ title: 'errors' })
})
