import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { walk } from '../files/walk.ts'
import { writeWhole } from '../files/write.ts'
import { mayHoldMermaid } from '../markdown/texts.ts'
import { formatOf, type Picture, type PictureFormat, picturesOf } from '../picture/pictures.ts'
import { plural, printDiagnostics } from './report.ts'
import type { Terminal } from './terminal.ts'

interface RenderOptions {
  readonly output?: string
  readonly format?: PictureFormat
  readonly theme: 'light' | 'dark' | 'auto'
  readonly scale: number
  readonly json?: boolean
}

/** The name that a text from standard input has in diagnostics. */
const STDIN = 'stdin.mmd'

/** `fourplane render` */
export function renderCommand(terminal: Terminal): Command {
  return new Command('render')
    .summary('draw Mermaid text as SVG or PNG, without a browser')
    .description('Draws Mermaid texts: files, whole folders, every fence of a Markdown file, or standard input.')
    .argument('<paths...>', '.mmd and Markdown files, folders of them, or - for standard input')
    .option('-o, --output <path>', 'a file (.svg, .png) for one picture, a folder for several, or - for standard output')
    .addOption(
      new Option('-f, --format <format>', 'kind of picture (default: by the ending of --output, else svg)').choices(['svg', 'png']),
    )
    .addOption(new Option('-t, --theme <theme>', 'colours of the picture').choices(['light', 'dark', 'auto']).default('auto'))
    .option('-s, --scale <number>', 'pixels of a PNG for each pixel of the drawing', parseScale, 2)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane render flow.mmd -o flow.svg\n  fourplane render README.md -o pictures --format png\n  cat flow.mmd | fourplane render - -o - > flow.svg\n\nExit codes: 0 drawn, 1 a text has errors, 2 wrong usage',
    )
    .action(async (paths: string[], options: RenderOptions, command: Command) => {
      const inputs = await inputsOf(paths, command)
      const format = options.format ?? formatOf(options.output ?? '') ?? 'svg'
      const drawn: { readonly input: Input; readonly picture: Picture }[] = []
      const diagnostics: Diagnostic[] = []
      for (const input of inputs) {
        const result = await picturesOf(input.file, input.content, { format, theme: options.theme, scale: options.scale })
        diagnostics.push(...result.diagnostics)
        drawn.push(...result.pictures.map((picture) => ({ input, picture })))
      }
      const written = await deliver(terminal, drawn, options, command)
      const texts = new Map(inputs.map(({ file, content }) => [file, content]))
      if (options.json === true) terminal.out.write(`${JSON.stringify({ written, diagnostics }, null, 2)}\n`)
      else printDiagnostics(terminal, { diagnostics }, process.cwd(), texts)
      if (options.json !== true && written.length > 0) terminal.err.write(`${plural(written.length, 'picture')}: ${written.join(', ')}\n`)
      if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1
    })
}

/** A file, and the folder that it was found from. */
interface Input {
  readonly file: string
  readonly content: string
  readonly root: string
}

async function inputsOf(paths: readonly string[], command: Command): Promise<Input[]> {
  const inputs: Input[] = []
  for (const path of paths) {
    if (path === '-') {
      inputs.push({ file: STDIN, content: await readAll(process.stdin), root: '.' })
      continue
    }
    const info = await stat(path).catch(() => undefined)
    if (info === undefined) command.error(`error: ${path} does not exist`, { exitCode: 2 })
    const files = info.isDirectory() ? (await walk(resolve(path), mayHoldMermaid)).sort() : [resolve(path)]
    const root = info.isDirectory() ? path : dirname(path)
    for (const file of files) inputs.push({ file: shown(file, process.cwd()), content: await readFile(file, 'utf8'), root })
  }
  return inputs
}

/** Where a picture goes: a file is named as it is; a folder gets the tree below each input; without either, it stands beside its text. */
function targetOf({ file, root }: Input, { name }: Picture, output: string | undefined): string {
  if (output === undefined) return join(dirname(file), name)
  return formatOf(output) === undefined ? join(output, relative(root, dirname(file)), name) : output
}

/** Writes the pictures where the options say; answers the paths. */
async function deliver(
  terminal: Terminal,
  drawn: readonly { readonly input: Input; readonly picture: Picture }[],
  { output, json }: RenderOptions,
  command: Command,
): Promise<string[]> {
  if (output === '-') {
    if (drawn.length > 1) command.error(`error: there are ${drawn.length} pictures for standard output: give a folder`, { exitCode: 2 })
    if (json !== true) for (const { picture } of drawn) terminal.out.write(picture.content)
    return []
  }
  const targets = new Map<string, Picture>()
  for (const { input, picture } of drawn) {
    const target = targetOf(input, picture, output)
    if (targets.has(target))
      command.error(`error: two pictures would be written to ${target}: give a folder, or other names`, { exitCode: 2 })
    targets.set(target, picture)
  }
  for (const [target, { content }] of targets) await writeWhole(target, content)
  return [...targets.keys()]
}

function parseScale(text: string): number {
  const scale = Number(text)
  if (!(scale > 0 && scale <= 16)) throw new InvalidArgumentError('It is a number above 0 and at most 16.')
  return scale
}
