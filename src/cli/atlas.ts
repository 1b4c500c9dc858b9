import { InvalidArgumentError } from 'commander'
import { isIsoDay } from '../../dsl/dates.ts'
import { surveys } from '../build/index.ts'
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
