/** The weeks of progress: one row a week, and what is written down stays as it was counted. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printHistory, readHistory, withWeek } from './history.ts'
import { progressOf } from './progress.ts'
import { lastDayOf, weekOf } from './week.ts'

const fileOf = async (text: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'fourplane-history-')), 'progress.json')
  await writeFile(file, text)
  return file
}
const empty = (week: string) => progressOf([], [], week)

test('a week is added once, behind the others', () => {
  const one = withWeek([], empty('2026-W48'))
  expect(withWeek(one, { ...empty('2026-W48'), total: { target: 900, passing: 7 } })).toBe(one)
  expect(withWeek(one, empty('2026-W40'))).toBe(one) // an old branch
  expect(withWeek(one, empty('2027-W01')).map(({ week }) => week)).toEqual(['2026-W48', '2027-W01'])
})

test('what was written down is written again letter for letter, in whatever order its keys stand', async () => {
  const row = '{"week":"2026-W47","sources":2,"facts":1,"reviewed":0,"categories":{"cost":1},"target":900,"passing":1}'
  const before = await readHistory(await fileOf(`{ "weeks": [\n  ${row}\n] }\n`))
  expect(printHistory(withWeek(before, empty('2026-W48')))).toContain(`\n  ${row},\n`)
  expect(printHistory(before)).toBe(`{ "weeks": [\n  ${row}\n] }\n`)
})

test.each([
  ['{ "weeks": [{}] }', /“weeks\.0\.week” is missing/],
  ['{ "weeks": [', /is no JSON/],
  [printHistory(withWeek([], empty('2026-W48'))).replace('W48', 'W54'), /is an ISO week/],
  [printHistory([...withWeek([], empty('2026-W48')), ...withWeek([], empty('2026-W48'))]), /a week twice/],
])('a damaged history is refused, never begun anew: %s', async (text, why) => {
  await expect(readHistory(await fileOf(text))).rejects.toThrow(why)
})

test('every day lies in a week that ends on its Sunday, at most six days later', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      const end = lastDayOf(weekOf(date)) ?? ''
      const days = (Date.parse(end) - Date.parse(day)) / 86_400_000
      expect(new Date(end).getUTCDay()).toBe(0)
      expect(days).toBeGreaterThanOrEqual(0)
      expect(days).toBeLessThan(7)
    }),
  )
  expect([lastDayOf('2026-W53'), lastDayOf('2027-W53'), lastDayOf('2026-W00'), lastDayOf('now')]).toEqual([
    '2027-01-03',
    undefined,
    undefined,
    undefined,
  ])
})
