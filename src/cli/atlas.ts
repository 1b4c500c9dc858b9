import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { isIsoDay } from '../../dsl/dates.ts'
import { surveys } from '../build/index.ts'
import { type HistoryRow, readHistory } from '../progress/history.ts'
import { type Progress, progressOf } from '../progress/progress.ts'
import { type Review, readReviews } from '../progress/review.ts'
import { weekOf } from '../progress/week.ts'
import { newestCommitTime } from '../revision/newest-commit.ts'
import type { JudgedSurvey } from '../survey/survey.ts'
import { progressLine } from './report.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Where the commands about the collection keep what they know besides the diagrams. */
export const DATA_FOLDER = 'data'

/** The day by the clock of this machine, in UTC: the one place where a command asks for it. */
export function systemDay(): string {
  return new Date().toISOString().slice(0, 10)
}

/** `--today` */
export function parseDay(text: string): string {
  if (!isIsoDay(text)) throw new InvalidArgumentError('It is a day such as 2026-11-25.')
  return text
}

/** A file that holds no diagram that could be counted, and why. */
export interface Unloaded {
  readonly file: string
  readonly problems: readonly string[]
}

/** The diagrams of the collection under the strictest reading of the rules, and the files that hold none. */
export async function surveyed(
  terminal: Terminal,
  settings: Settings,
  paths: readonly string[],
  jobs: number | undefined,
): Promise<{ readonly surveys: readonly JudgedSurvey[]; readonly unloaded: readonly Unloaded[] }> {
  const chosenPaths = paths.length > 0 ? paths : settings.diagrams
  const chosenJobs = jobs ?? settings.jobs
  const progress = progressLine(terminal)
  const result = await surveys({
    ...(chosenPaths === undefined ? {} : { paths: chosenPaths }),
    ...(chosenJobs === undefined ? {} : { jobs: chosenJobs }),
    ...(settings.timeLimit === undefined ? {} : { fileTimeLimitMs: settings.timeLimit * 1000 }),
    ...(settings.file === undefined ? {} : { config: settings.file }),
    onProgress: progress.show,
  })
  progress.clear()
  const withDiagrams = new Set(result.surveys.map(({ file }) => file))
  const files = [...new Set(result.diagnostics.map(({ file }) => file))].filter((file) => !withDiagrams.has(file))
  const unloaded = files.map((file): Unloaded => {
    const problems = result.diagnostics.filter((one) => one.file === file).map(({ code, message }) => `${code} ${message}`)
    return { file, problems }
  })
  return { surveys: result.surveys, unloaded }
}

/** The collection as it is counted. */
export interface Counted {
  readonly progress: Progress
  readonly history: readonly HistoryRow[]
  readonly reviews: readonly Review[]
  readonly surveys: readonly JudgedSurvey[]
}

/** The file of a folder of data that holds the weeks before. */
export function historyFileIn(folder: string): string {
  return join(folder, 'progress.json')
}

/**
 * Counts the collection with the reviews and the weeks of a folder of data. `weekAfter` says which week ages are counted to; without it that
 * of the newest commit.
 */
export async function counted(
  terminal: Terminal,
  settings: Settings,
  paths: readonly string[],
  {
    data,
    jobs,
    weekAfter,
  }: { readonly data: string; readonly jobs?: number | undefined; weekAfter?(history: readonly HistoryRow[]): string | undefined },
): Promise<Counted> {
  const [reviews, history] = await Promise.all([readReviews(join(data, 'review.jsonl')), readHistory(historyFileIn(data))])
  const week = weekAfter?.(history)
  const collection = await surveyed(terminal, settings, paths, jobs)
  const progress = progressOf(collection.surveys, reviews, week ?? weekOf(await newestCommitTime(process.cwd())), collection.unloaded)
  return { progress, history, reviews, surveys: collection.surveys }
}
