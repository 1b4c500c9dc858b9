import { Command, InvalidArgumentError } from 'commander'
import { type BuildResult, build, type Format, formats } from '../build/index.ts'
import { plural, printDiagnostics, problemCount, progressLine, summaryTable } from './report.ts'
import { addSeverityOptions, isGood, type SeverityOptions } from './severity-options.ts'
import type { Terminal } from './terminal.ts'

/** `fourplane build` */
export function buildCommand(terminal: Terminal): Command {
  const command = new Command('build')
    .summary('compile diagrams to Mermaid, SVG, PNG and Markdown')
    .description('Compiles every diagram below the given paths and writes what is new or changed.')
    .argument('[paths...]', 'files and folders of diagrams', ['systems'])
    .option('-o, --out <folder>', 'output folder', 'generated')
    .option('-f, --formats <list>', `comma-separated: ${formats.join(',')}`, parseFormats, ['mmd', 'svg', 'png', 'md'])
    .option('-j, --jobs <number>', 'worker threads (default: one per core)', parseJobs)
    .option('--time-limit <seconds>', 'longest time for one file', parseSeconds, 60)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane build\n  fourplane build diagrams --out docs/diagrams --formats svg,md\n\nExit codes: 0 built, 1 a diagram has errors, 2 wrong usage',
    )
  return addSeverityOptions(command).action(async (paths: string[], options: BuildCommandOptions) => {
    const { out, formats: wanted, jobs, timeLimit, severity, json } = options
    const progress = progressLine(terminal)
    const settings = {
      paths,
      out,
      formats: wanted,
      severities: severity,
      fileTimeLimitMs: timeLimit * 1000,
      ...(jobs === undefined ? {} : { jobs }),
    }
    const result = await build({ ...settings, onProgress: progress.show })
    progress.clear()
    if (json === true) terminal.out.write(`${JSON.stringify(result, null, 2)}\n`)
    else report(terminal, result, out)
    if (!isGood(result, options)) process.exitCode = 1
  })
}

interface BuildCommandOptions extends SeverityOptions {
  readonly out: string
  readonly formats: readonly Format[]
  readonly jobs?: number
  readonly timeLimit: number
  readonly json?: boolean
}

function report(terminal: Terminal, result: BuildResult, out: string): void {
  printDiagnostics(terminal, result, process.cwd())
  const { colours } = terminal
  if (result.diagrams.length > 0) terminal.out.write(`${summaryTable(result)}\n\n`)
  const mark = result.ok ? colours.green('built') : colours.red('failed')
  const outputs = `${plural(result.written.length, 'file')} written to ${out}, ${result.unchanged} unchanged`
  terminal.out.write(`${mark}: ${plural(result.diagrams.length, 'diagram')}, ${outputs}, ${problemCount(result)}\n`)
}

function parseFormats(list: string): readonly Format[] {
  const wanted = list.split(',').map((format) => format.trim())
  const unknown = wanted.find((format) => !(formats as readonly string[]).includes(format))
  if (unknown !== undefined) throw new InvalidArgumentError(`“${unknown}” is none of ${formats.join(', ')}.`)
  return wanted as Format[]
}

function parseSeconds(text: string): number {
  const seconds = Number(text)
  if (!(seconds >= 1 && seconds <= 3600)) throw new InvalidArgumentError('It is a number from 1 to 3600.')
  return seconds
}

/** `--jobs` of every command that has workers. */
export function parseJobs(text: string): number {
  const jobs = Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InvalidArgumentError('It is a whole number from 1 to 256.')
  return jobs
}
