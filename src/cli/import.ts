import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { Command, Option } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { walk } from '../files/walk.ts'
import { writeWhole } from '../files/write.ts'
import { type Imported, importTexts, type View } from '../import/texts.ts'
import { mayHoldMermaid } from '../markdown/texts.ts'
import { systemOf } from '../scaffold/scaffold.ts'
import { plural, printDiagnostics } from './report.ts'
import type { Terminal } from './terminal.ts'

interface ImportOptions {
  readonly out: string
  readonly system: string
  readonly slug?: string
  readonly category?: View
  readonly force?: boolean
  readonly json?: boolean
}

/** The name that a text from standard input has in diagnostics and, without a slug, as a file. */
const STDIN = 'stdin.mmd'

/** `fourplane import` */
export function importCommand(terminal: Terminal): Command {
  return new Command('import')
    .summary('turn Mermaid flowcharts and sequence diagrams into TypeScript')
    .description(
      'Writes a diagram file for each flowchart and sequence diagram. What only you can know shows as type errors, to be worked through.',
    )
    .argument('<paths...>', '.mmd and Markdown files, folders of them, or - for standard input')
    .requiredOption('-s, --system <id>', 'a company (netflix), a technology (kafka), or your own')
    .option('-o, --out <folder>', 'folder of the diagrams', 'systems')
    .option('--slug <slug>', 'last part of the id and file name; several diagrams are numbered')
    .addOption(new Option('--category <view>', 'view to write (default: by the kind of diagram)').choices(['architecture', 'request-flow']))
    .option('--force', 'write over files that are there')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane import docs/checkout.md --system acme\n  fourplane import docs --system acme --out systems\n  cat flow.mmd | fourplane import - --system acme --slug checkout\n\nExit codes: 0 written, 1 a text has errors (the others are written), 2 wrong usage, or a file is there (nothing is written)',
    )
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const inputs = await inputsOf(paths, command)
      const { imported, diagnostics, skipped } = importTexts(inputs, {
        system: systemOf(options.system),
        ...(options.slug === undefined ? {} : { slug: options.slug }),
        ...(options.category === undefined ? {} : { view: options.category }),
      })
      const folder = join(options.out, options.system, 'architecture')
      const targets = imported.map((one) => ({ ...one, path: join(folder, `${one.slug}.ts`) }))
      if (options.force !== true) await mustBeFree(targets, command)
      for (const { path, text } of targets) await writeWhole(path, text)
      report(terminal, targets, skipped, diagnostics, inputs, options)
      if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1
    })
}

interface Target extends Imported {
  readonly path: string
}
interface Input {
  readonly file: string
  readonly content: string
}

async function inputsOf(paths: readonly string[], command: Command): Promise<Input[]> {
  const inputs: Input[] = []
  for (const path of paths) {
    if (path === '-') {
      inputs.push({ file: STDIN, content: await readAll(process.stdin) })
      continue
    }
    const info = await stat(path).catch(() => undefined)
    if (info === undefined) command.error(`error: ${path} does not exist`, { exitCode: 2 })
    const files = info.isDirectory() ? (await walk(resolve(path), mayHoldMermaid)).sort() : [resolve(path)]
    for (const file of files) inputs.push({ file: shown(file, process.cwd()), content: await readFile(file, 'utf8') })
  }
  return inputs
}

/** An edited file is somebody's work: nothing is written where one of the files is there. */
async function mustBeFree(targets: readonly Target[], command: Command): Promise<void> {
  for (const { path } of targets) {
    const there = await stat(path).catch(() => undefined)
    if (there !== undefined) command.error(`error: ${path} is there already; --force writes over it`, { exitCode: 2 })
  }
}

function report(
  terminal: Terminal,
  targets: readonly Target[],
  skipped: readonly string[],
  diagnostics: readonly Diagnostic[],
  inputs: readonly Input[],
  { json }: ImportOptions,
): void {
  if (json === true) {
    const written = targets.map(({ path, from, summary }) => ({ path, from, ...summary }))
    terminal.out.write(`${JSON.stringify({ written, skipped, diagnostics }, null, 2)}\n`)
    return
  }
  printDiagnostics(terminal, { diagnostics }, process.cwd(), new Map(inputs.map(({ file, content }) => [file, content])))
  for (const { path, summary } of targets) {
    const { nodes, guessedPlanes, technologies, facts } = summary
    const guessed = guessedPlanes === 0 ? '' : `, ${plural(guessedPlanes, 'guessed plane')}`
    terminal.out.write(`${path}  ${plural(nodes, 'node')} (${technologies} of a known technology${guessed}), ${plural(facts, 'fact')}\n`)
  }
  for (const what of skipped) terminal.err.write(`skipped ${what}\n`)
  if (targets.length > 0) terminal.err.write(`Open ${basename(targets[0]?.path ?? '')}: each fillIn(…) asks for one thing.\n`)
}
