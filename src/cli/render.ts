import { dirname, join, relative } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { writeWhole } from '../files/write.ts'
import { formatOf, type Picture, type PictureFormat, picturesOf } from '../picture/pictures.ts'
import { type MermaidInput, mermaidInputs } from './mermaid-inputs.ts'
import { plural, printDiagnostics } from './report.ts'
import type { Terminal } from './terminal.ts'

interface RenderOptions {
  readonly output?: string
  readonly format?: PictureFormat
  readonly theme: 'light' | 'dark' | 'auto'
  readonly scale: number
  readonly json?: boolean
}

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
      const inputs = await mermaidInputs(paths, command)
      const format = options.format ?? formatOf(options.output ?? '') ?? 'svg'
      const drawn: { readonly input: MermaidInput; readonly picture: Picture }[] = []
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

/** Where a picture goes: a file is named as it is; a folder gets the tree below each input; without either, it stands beside its text. */
function targetOf({ file, root }: MermaidInput, { name }: Picture, output: string | undefined): string {
  if (output === undefined) return join(dirname(file), name)
  return formatOf(output) === undefined ? join(output, relative(root, dirname(file)), name) : output
}

/** Writes the pictures where the options say; answers the paths. */
async function deliver(
  terminal: Terminal,
  drawn: readonly { readonly input: MermaidInput; readonly picture: Picture }[],
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
