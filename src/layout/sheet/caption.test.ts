import { expect, test } from 'vitest'
import { placeCaption } from './caption.ts'

const WIDTH = 700
const chipsOf = (...metrics: readonly (readonly [string, string])[]) =>
  placeCaption({ title: 'A', metrics: metrics.map(([name, value]) => ({ name, value })) }, WIDTH)

test('a long name has lines of its own above its value, and its neighbours are as high', () => {
  const { chips, bottom } = chipsOf(
    ['one partition: write units used, of what one partition may take (saturates first)', '≈ 75 %'],
    ['cost', '—'],
  )
  const [long, short] = chips
  expect(long?.texts.length).toBeGreaterThan(2)
  const [last, value] = (long?.texts.slice(-2) ?? []).map(({ y }) => y)
  expect((value ?? 0) - (last ?? 0)).toBeGreaterThan(10)
  expect(long?.box.height).toBe(short?.box.height)
  expect(value).toBeLessThan((long?.box.y ?? 0) + (long?.box.height ?? 0))
  expect(bottom).toBeGreaterThan((long?.box.y ?? 0) + (long?.box.height ?? 0))
})

test('chips that do not fit go on in the next row', () => {
  const { chips } = chipsOf(...Array.from({ length: 6 }, (_, index) => [`throughput ${index}`, '1,000 requests/s'] as const))
  expect(new Set(chips.map(({ box }) => box.y)).size).toBe(2)
  expect(chips.every(({ box }) => box.x + box.width <= WIDTH)).toBe(true)
})
