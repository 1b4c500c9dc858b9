import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_OUT } from '../build/index.ts'
import { writeWhole } from '../files/write.ts'
import { type HistoryRow, printHistory, withWeek } from '../progress/history.ts'
import { progressPage, shareText, tallyText } from '../progress/page.ts'
import type { Progress } from '../progress/progress.ts'
import { confirmed, type Review } from '../progress/review.ts'
import { lastDayOf } from '../progress/week.ts'
import type { JudgedSurvey } from '../survey/survey.ts'
import { counted, DATA_FOLDER, historyFileIn } from './atlas.ts'
import { parseJobs } from './build.ts'
import { alignColumns, plural } from './report.ts'
import { addConfigOptions, type ConfigOptions, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

const FORMATS = ['text', 'json', 'markdown'] as const
const PAGE = 'PROGRESS.md'

interface ProgressCommandOptions extends ConfigOptions {
  readonly week?: string
  readonly data: string
  readonly out?: string
  readonly jobs?: number
  readonly format: (typeof FORMATS)[number]
  readonly json?: boolean
  readonly write?: boolean
  readonly check?: boolean
  readonly unreviewed?: boolean
}

/** `fourplane progress` */
export function progressCommand(terminal: Terminal): Command {
  const command = new Command('progress')
    .summary('count the diagrams that pass, against what the Atlas wants')
    .description(
      'Counts the diagrams that compile and pass both gates: no error, no warning, nothing that a comment allows. By category, by company and view; facts by where they come from, sources by kind, reading and age.',
    )
    .argument('[paths...]', 'files and folders of diagrams (default: those of the config file, or systems)')
    .option('--week <week>', 'ISO week that ages are counted to, such as 2026-W48 (default: that of the newest commit)', parseWeek)
    .option('--data <folder>', 'folder of progress.json and review.jsonl', DATA_FOLDER)
    .option('-o, --out <folder>', `folder of ${PAGE} (default: generated)`)
    .option('-j, --jobs <number>', 'worker threads (default: one per core)', parseJobs)
    .addOption(new Option('--format <format>', 'how the counts are printed').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .option('--write', `add the week to progress.json, if it is not there yet, and write ${PAGE}`)
    .option('--check', `exit with 1 if ${PAGE} is not what --write would write without a new week`)
    .option('--unreviewed', 'print a row for review.jsonl of every fact that no review confirms, its verdict left to you')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane progress\n  fourplane progress --json | jq .total\n  fourplane progress --write --week 2026-W48\n  fourplane progress systems/netflix --unreviewed > review.jsonl\n\nExit codes: 0 counted, 1 the page is stale (--check), 2 wrong usage, or a file of data that cannot be used',
    )
  return addConfigOptions(command).action(async (paths: string[], options: ProgressCommandOptions) => {
    const settings = await settingsOf(options)
    const page = join(options.out ?? settings.out ?? DEFAULT_OUT, PAGE)
    const { progress, history, reviews, surveys } = await counted(terminal, settings, paths, {
      data: options.data,
      jobs: options.jobs,
      weekAfter: (before) => (options.check === true ? before.at(-1)?.week : undefined) ?? options.week,
    })
    if (options.check === true) await checkPage(terminal, page, progressPage(progress, history))
    else if (options.unreviewed === true) printUnreviewed(terminal, surveys, reviews)
    else {
      if (options.write === true) await write(terminal, progress, history, { page, historyFile: historyFileIn(options.data) })
      print(terminal, progress, history, options.json === true ? 'json' : options.format)
    }
  })
}

/** Adds the week, and writes the page as of the last week that is written down: it says the same until the diagrams change. */
async function write(
  { err }: Terminal,
  progress: Progress,
  history: readonly HistoryRow[],
  { page, historyFile }: { readonly page: string; readonly historyFile: string },
): Promise<void> {
  const weeks = withWeek(history, progress)
  if (weeks === history && history.at(-1)?.week !== progress.week)
    err.write(`${progress.week} lies before the last week that is written down: it was not added\n`)
  const written = [
    ...((await writeWhole(historyFile, printHistory(weeks))) ? [historyFile] : []),
    ...((await writeWhole(page, progressPage(progress, weeks))) ? [page] : []),
  ]
  err.write(written.length === 0 ? 'nothing changed\n' : `written: ${written.join(', ')}\n`)
}

async function checkPage({ err }: Terminal, page: string, expected: string): Promise<void> {
  const present = await readFile(page, 'utf8').catch(() => '')
  if (present === expected) return
  err.write(`${page} is stale: run fourplane progress --write\n`)
  process.exitCode = 1
}

function printUnreviewed({ out }: Terminal, surveys: readonly JudgedSurvey[], reviews: readonly Review[]): void {
  const isConfirmed = confirmed(reviews)
  for (const { id, facts } of surveys) {
    for (const { text } of facts) {
      if (!isConfirmed(id, text)) out.write(`${JSON.stringify({ diagram: id, fact: text, verdict: '' })}\n`)
    }
  }
}

function print(
  { out, err, outColours }: Terminal,
  progress: Progress,
  history: readonly HistoryRow[],
  format: ProgressCommandOptions['format'],
): void {
  switch (format) {
    case 'json':
      out.write(`${JSON.stringify(progress, null, 2)}\n`)
      break
    case 'markdown':
      out.write(progressPage(progress, history))
      break
    case 'text': {
      const { total, facts, sources, reviewed, notCounted } = progress
      out.write(`${categoryTable(progress)}\n\n${companyTable(progress)}\n\n`)
      out.write(`${plural(facts.total, 'fact')}: ${tallyText(facts.grades)}; ${shareText(reviewed)} reviewed\n`)
      out.write(`${plural(sources.total, 'source')}: ${tallyText(sources.kinds)}\n`)
      out.write(`read: ${tallyText(sources.seen)}; age: ${tallyText(sources.ages)}\n`)
      out.write(`${outColours.bold(`${total.passing} of ${total.target}`)} diagrams pass\n`)
      for (const { file, problems } of notCounted)
        err.write(`not counted: ${file}\n${problems.map((problem) => `  ${problem}\n`).join('')}`)
    }
  }
}

function categoryTable({ categories }: Progress): string {
  const rows = categories.map(({ category, passing, target, failing }) => [category, ...[passing, target, failing].map(String)])
  return alignColumns([['category', 'passing', 'target', 'failing'], ...rows])
}

function companyTable({ companies }: Progress): string {
  const signs = { passing: '+', failing: '!', missing: '.' } as const
  const shown = companies.map(({ name, passing, views }) => [
    name,
    Object.values(views)
      .map((cell) => signs[cell])
      .join(' '),
    String(passing),
  ])
  const legend = `  + passes, ! does not pass, . missing: ${Object.keys(companies[0]?.views ?? {}).join(', ')}`
  return `${alignColumns([['company', 'views', 'of 8'], ...shown])}\n${legend}`
}

function parseWeek(text: string): string {
  if (lastDayOf(text) === undefined) throw new InvalidArgumentError('It is an ISO week such as 2026-W48.')
  return text
}
