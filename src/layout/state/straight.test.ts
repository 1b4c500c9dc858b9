import { expect, test } from 'vitest'
import { straight } from './straight.ts'

const above = { x: 0, y: 0, width: 100, height: 30 }
const below = { x: 0, y: 100, width: 100, height: 30 }
const stepAside = [
  { x: 50, y: 30 },
  { x: 50, y: 40 },
  { x: 54, y: 40 },
  { x: 54, y: 100 },
]

test('a small step next to an end is taken out: the end moves along its border', () => {
  expect(straight(stepAside, above, below, () => true)).toEqual([
    { x: 54, y: 30 },
    { x: 54, y: 100 },
  ])
})

test('where the border is too short at one end, the other end moves', () => {
  const disc = { x: 50, y: 20, width: 0, height: 10 }
  expect(straight(stepAside, disc, below, () => true)).toEqual([
    { x: 50, y: 30 },
    { x: 50, y: 100 },
  ])
})

test('a step stays where another line ends, and a wide one always', () => {
  expect(straight(stepAside, above, below, () => false)).toEqual(stepAside)
  const wide = stepAside.map((point, index) => (index < 2 ? point : { ...point, x: 80 }))
  expect(straight(wide, above, below, () => true)).toEqual(wide)
})
