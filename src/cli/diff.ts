import { join } from 'node:path'
import { Command, Option } from 'commander'
import { type SnapshotsResult, snapshots } from '../build/index.ts'
import { compare, type DiagramChange } from '../diff/compare.ts'
import { changePicture } from '../diff/picture.ts'
import { markdownReport, reportLines, SIGNS, summaryOf } from '../diff/report.ts'
import { writeWhole } from '../files/write.ts'
import { checkout, GitError } from '../revision/checkout.ts'
import { plural, printDiagnostics, progressLine } from './report.ts'
import { addConfigOptions, type ConfigOptions, type Settings, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

const FORMATS = ['text', 'markdown', 'json'] as const

interface DiffCommandOptions extends ConfigOptions {
  readonly path?: readonly string[]
  readonly format: (typeof FORMATS)[number]
  readonly json?: boolean
  readonly pictures?: string
  readonly theme: 'light' | 'dark'
  readonly exitCode?: boolean
}

/** `fourplane diff` */
export function diffCommand(terminal: Terminal): Command {
  const command = new Command('diff')
    .summary('say what changed in the diagrams since a revision')
    .description('Compares what the diagrams say at two revisions of git: nodes, edges, facts, and the steps for people on call.')
    .argument('<revision>', 'a branch, tag or commit')
    .argument('[revision]', 'what it is compared with (default: the files as they are now)')
    .option(
      '-p, --path <path>',
      'files and folders of diagrams (default: those of the config file, or systems)',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .addOption(new Option('--format <format>', 'how changes are printed').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .option('--pictures <folder>', 'write <id>.diff.svg for every changed diagram: before and after, with the changes marked')
    .addOption(new Option('-t, --theme <theme>', 'colours of the pictures').choices(['light', 'dark']).default('light'))
    .option('--exit-code', 'exit with 1 if something changed')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane diff main\n  fourplane diff v1.2 v1.3 --pictures changes\n  fourplane diff origin/main --format markdown | gh pr comment --body-file -\n\nExit codes: 0 compared, 1 a file of either side does not load (or, with --exit-code, something changed), 2 wrong usage',
    )
  return addConfigOptions(command).action(async (first: string, second: string | undefined, options: DiffCommandOptions, self: Command) => {
    const settings = await settingsOf(options)
    const progress = progressLine(terminal)
    const side = (revision: string | undefined): Promise<SnapshotsResult> => load(revision, options, settings, progress.show)
    const sides = await Promise.resolve(side(first))
      .then(async (before) => ({ before, after: await side(second) }))
      .catch((error: unknown): never => {
        progress.clear()
        return error instanceof GitError ? self.error(`error: ${error.message}`, { exitCode: 2 }) : (Promise.reject(error) as never)
      })
    progress.clear()
    const changes = compare(sides.before.snapshots, sides.after.snapshots)
    const diagnostics = [...sides.before.diagnostics, ...sides.after.diagnostics]
    const pictures =
      options.pictures === undefined ? [] : await writePictures(changes, sides.before, sides.after, options.pictures, options.theme)
    print(terminal, changes, { pictures, diagnostics }, options.json === true ? 'json' : options.format)
    if (diagnostics.length > 0 || (options.exitCode === true && changes.length > 0)) process.exitCode = 1
  })
}

/** What the diagrams say at a revision, or now. */
async function load(
  revision: string | undefined,
  options: DiffCommandOptions,
  { diagrams, jobs }: Settings,
  onProgress: ReturnType<typeof progressLine>['show'],
): Promise<SnapshotsResult> {
  const paths = options.path ?? diagrams
  const asked = { ...(paths === undefined ? {} : { paths }), ...(jobs === undefined ? {} : { jobs }), onProgress }
  if (revision === undefined) return snapshots(asked)
  const { cwd, remove } = await checkout(revision, process.cwd())
  try {
    const { snapshots: taken, diagnostics } = await snapshots({ ...asked, cwd })
    return {
      snapshots: taken,
      diagnostics: diagnostics.map(({ place: _gone, ...rest }) => ({ ...rest, file: `${revision}:${rest.file}` })),
    }
  } finally {
    await remove()
  }
}

/** The pictures of diagrams that are on both sides. */
async function writePictures(
  changes: readonly DiagramChange[],
  before: SnapshotsResult,
  after: SnapshotsResult,
  folder: string,
  theme: 'light' | 'dark',
): Promise<string[]> {
  const written: string[] = []
  for (const change of changes) {
    const [old, now] = [before, after].map(({ snapshots: taken }) => taken.find(({ id }) => id === change.id))
    if (old === undefined || now === undefined) continue
    const path = join(folder, `${change.id}.diff.svg`)
    await writeWhole(path, changePicture(change, old, now, theme))
    written.push(path)
  }
  return written
}

function print(
  terminal: Terminal,
  changes: readonly DiagramChange[],
  { pictures, diagnostics }: { readonly pictures: readonly string[]; readonly diagnostics: SnapshotsResult['diagnostics'] },
  format: DiffCommandOptions['format'],
): void {
  const { out, err, outColours: colours } = terminal
  switch (format) {
    case 'json':
      out.write(`${JSON.stringify({ changes, pictures, diagnostics }, null, 2)}\n`)
      return
    case 'markdown':
      out.write(markdownReport(changes))
      break
    case 'text': {
      const paint = { added: colours.green, removed: colours.red, changed: colours.yellow }
      const lines = changes.flatMap(reportLines)
      for (const { depth, change, text } of lines) out.write(`${'  '.repeat(depth)}${paint[change](SIGNS[change])} ${text}\n`)
      out.write(`${summaryOf(changes)}\n`)
    }
  }
  printDiagnostics(terminal, { diagnostics }, process.cwd())
  if (pictures.length > 0) err.write(`${plural(pictures.length, 'picture')}: ${pictures.join(', ')}\n`)
}
