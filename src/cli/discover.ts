import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { readCandidates } from '../discover/candidates.ts'
import { type Checklist, checklistOf } from '../discover/checklist.ts'
import { type Issue, issuesOf } from '../discover/issues.ts'
import { checklistPage } from '../discover/markdown.ts'
import { readFeeds } from '../discover/read-feeds.ts'
import { writeWhole } from '../files/write.ts'
import { progressOf } from '../progress/progress.ts'
import { weekOf } from '../progress/week.ts'
import { DATA_FOLDER, parseDay, surveyed, systemDay } from './atlas.ts'
import { parseJobs } from './build.ts'
import { plural } from './report.ts'
import { addConfigOptions, type ConfigOptions, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

const LIMIT = 10
const STALE_AFTER_MONTHS = 36

interface DiscoverCommandOptions extends ConfigOptions {
  readonly today?: string
  readonly staleAfter: number
  readonly limit: number
  readonly data: string
  readonly out?: string
  readonly offline?: boolean
  readonly failOnStale?: boolean
  readonly jobs?: number
  readonly json?: boolean
}

/** `fourplane discover` */
export function discoverCommand(terminal: Terminal): Command {
  const command = new Command('discover')
    .summary('say what is worth reading this week: gaps, old figures, new sources')
    .description(
      'Lists the gaps of the Atlas with the sources that could fill them, figures that have grown old, unpublished facts for which new sources came up, and sources by kind, age and gap. Sources come from sources.jsonl and the feeds of the config file.',
    )
    .argument('[paths...]', 'files and folders of diagrams (default: those of the config file, or systems)')
    .option('--today <day>', 'the day that ages are counted to (default: that of this machine)', parseDay)
    .option('--stale-after <months>', 'age from which a figure is looked at again', parseCount, STALE_AFTER_MONTHS)
    .option('-n, --limit <number>', 'most entries of each part', parseCount, LIMIT)
    .option('--data <folder>', 'folder of sources.jsonl', DATA_FOLDER)
    .option('-o, --out <folder>', 'write checklist.md, issues.json, and each issue as <number>.md, ready to file')
    .option('--offline', 'read no feed of the web')
    .option('--fail-on-stale', 'exit with 1 if a figure is stale')
    .option('-j, --jobs <number>', 'worker threads (default: one per core)', parseJobs)
    .option('--json', 'print the whole checklist as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane discover\n  fourplane discover systems/netflix --offline --today 2026-11-25\n  fourplane discover --out week && gh issue create --title "$(jq -r \'.[0].title\' week/issues.json)" --body-file week/1.md\n\nExit codes: 0 listed, 1 a figure is stale (--fail-on-stale), 2 wrong usage, or a file of data that cannot be used',
    )
  return addConfigOptions(command).action(async (paths: string[], options: DiscoverCommandOptions) => {
    const settings = await settingsOf(options)
    const today = options.today ?? systemDay()
    const [known, feeds, collection] = await Promise.all([
      readCandidates(join(options.data, 'sources.jsonl')),
      readFeeds(settings.feeds ?? [], { offline: options.offline === true, fetch }),
      surveyed(terminal, settings, paths, options.jobs),
    ])
    const progress = progressOf(collection.surveys, [], weekOf(new Date(today)), collection.unloaded)
    const checklist = checklistOf(progress, collection.surveys, [known, feeds.candidates], feeds.unread, {
      today,
      staleAfterMonths: options.staleAfter,
    })
    const page = checklistPage(checklist, options.limit)
    terminal.out.write(options.json === true ? `${JSON.stringify(checklist, null, 2)}\n` : page)
    if (options.out !== undefined) await write(terminal, options.out, page, issuesOf(checklist, options.limit))
    tellUnread(terminal, checklist)
    if (options.failOnStale === true && checklist.stale.length > 0) process.exitCode = 1
  })
}

async function write({ err }: Terminal, folder: string, page: string, issues: readonly Issue[]): Promise<void> {
  await writeWhole(join(folder, 'checklist.md'), page)
  await writeWhole(join(folder, 'issues.json'), `${JSON.stringify(issues, null, 2)}\n`)
  for (const [index, { body }] of issues.entries()) await writeWhole(join(folder, `${index + 1}.md`), body)
  err.write(`${plural(issues.length, 'issue')} written to ${folder}\n`)
}

function tellUnread({ err }: Terminal, { unread }: Checklist): void {
  for (const { from, why } of unread) err.write(`${from} was not read: ${why}\n`)
}

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1 on.')
  return count
}
