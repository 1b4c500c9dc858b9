import * as v from 'valibot'
import { readJson } from '../files/json-lines.ts'
import type { Progress } from './progress.ts'
import { lastDayOf } from './week.ts'

const count = v.pipe(v.number('is a number'), v.integer('is a whole number'), v.minValue(0, 'is a number from 0 on'))
const row = v.strictObject({
  week: v.pipe(
    v.string('is a week'),
    v.check((week) => lastDayOf(week) !== undefined, 'is an ISO week such as 2026-W48'),
  ),
  passing: count,
  target: count,
  categories: v.record(v.string(), count, 'is an object of counts'),
  facts: count,
  sources: count,
  reviewed: v.pipe(v.number('is a number'), v.minValue(0, 'is a share from 0 to 1'), v.maxValue(1, 'is a share from 0 to 1')),
})
const shape = v.strictObject({
  weeks: v.pipe(
    v.array(row, 'is a list of weeks'),
    v.check(
      (weeks) => weeks.every(({ week }, index) => index === 0 || (weeks[index - 1]?.week ?? '') < week),
      'has a week twice, or out of order',
    ),
  ),
})

/** What was counted in one week. */
export type HistoryRow = v.InferOutput<typeof row>

/** The weeks of a history file, oldest first; none if it is absent. Throws a `DataError`. */
export async function readHistory(file: string): Promise<readonly HistoryRow[]> {
  return (await readJson(file, shape))?.weeks ?? []
}

/** The history with the week of this progress behind it. A week that is there, or lies before the last one, stays as it was counted. */
export function withWeek(
  history: readonly HistoryRow[],
  { week, total, categories, facts, sources, reviewed }: Progress,
): readonly HistoryRow[] {
  const last = history.at(-1)
  if (last !== undefined && last.week >= week) return history
  const counts = Object.fromEntries(categories.map(({ category, passing }) => [category, passing]))
  return [...history, { week, ...total, categories: counts, facts: facts.total, sources: sources.total, reviewed }]
}

/** The history as its file has it: a line a week, so that a change of it shows as one. */
export function printHistory(history: readonly HistoryRow[]): string {
  return `{ "weeks": [\n${history.map((week) => `  ${JSON.stringify(week)}`).join(',\n')}\n] }\n`
}
