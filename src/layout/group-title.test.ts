import { expect, test } from 'vitest'
import { clearOfLines } from './group-title.ts'
import type { Point, Route } from './scene.ts'

const title = { x: 100, y: 20, width: 80, height: 16 }
const line = (...points: readonly (readonly [number, number])[]): Route => ({
  id: 'line',
  from: 'a',
  to: 'b',
  line: 'solid',
  points: points.map(([x, y]): Point => ({ x, y })),
})
const down = (x: number): Route => line([x, 0], [x, 100])

test('a title stands at the left of its group, or behind the lines that would run through it', () => {
  expect(clearOfLines(title, 400, [])).toBe(100)
  expect(clearOfLines(title, 400, [down(95), down(300)])).toBe(101) // it keeps its distance
  expect(clearOfLines(title, 400, [down(150)])).toBe(156)
  expect(clearOfLines(title, 400, [down(240), down(150)])).toBe(246)
  expect(clearOfLines(title, 400, [line([150, 50], [150, 200]), line([90, 0], [390, 0])])).toBe(100) // below it, above it
})

test('it stays at the left where there is no clear place', () => {
  expect(clearOfLines(title, 220, [down(150)])).toBe(100)
  expect(clearOfLines(title, 400, [line([90, 30], [390, 30])])).toBe(100)
})
