import { Command, InvalidArgumentError } from 'commander'
import { type BuildOptions, type BuildResult, build, DEFAULT_OUT, type Shard } from '../build/index.ts'
import { type Format, formats } from '../config/index.ts'
import { plural, printDiagnostics, problemCount, progressLine, summaryTable } from './report.ts'
import { addConfigOptions, type ConfigOptions, checkOptions, type Settings, settingsOf } from './settings.ts'
import { addSeverityOptions, isGood, type SeverityOptions } from './severity-options.ts'
import type { Terminal } from './terminal.ts'
import { watchAndReport } from './watch.ts'

/** `fourplane build` */
export function buildCommand(terminal: Terminal): Command {
  const command = new Command('build')
    .summary('compile diagrams to Mermaid, SVG, PNG and Markdown')
    .description('Compiles every diagram below the given paths, writes what is new or changed, and removes what deleted diagrams left.')
    .argument('[paths...]', 'files and folders of diagrams (default: those of the config file, or systems)')
    .option('-o, --out <folder>', 'output folder (default: generated)')
    .option('-f, --formats <list>', `comma-separated: ${formats.join(',')} (default: mmd,svg,png,md)`, parseFormats)
    .option('-j, --jobs <number>', 'worker processes (default: one per core)', parseJobs)
    .option('--time-limit <seconds>', 'longest time for one file (default: 60)', parseSeconds)
    .option('--shard <i/n>', 'build only part i of n, for machines that share the work', parseShard)
    .option('--merge <folders...>', 'take over what the shards in these folders made')
    .option('-w, --watch', 'build again whenever a file changes that a diagram follows from')
    .option('--no-cache', 'run and draw everything anew, and keep nothing for the next run')
    .option('--json', 'print the result as JSON; with --watch, a line for every build')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane build\n  fourplane build diagrams --out docs/diagrams --formats svg,md\n  fourplane build --shard 1/4 --out shard-1, then fourplane build --merge shard-1 shard-2 shard-3 shard-4\n\nExit codes: 0 built, 1 a diagram has errors, 2 wrong usage',
    )
  return addConfigOptions(addSeverityOptions(command)).action(async (paths: string[], options: BuildCommandOptions) => {
    const settings = await settingsOf(options)
    const onWait = (pid: number): void => void terminal.err.write(`waiting for another build (process ${pid})\n`)
    const onNote = (note: string): void => void terminal.err.write(`${note}\n`)
    if (options.watch === true) {
      const reread = async (edition: number): Promise<BuildOptions> => {
        return { ...buildOptions(await settingsOf(options, process.cwd(), edition), paths, options), onWait }
      }
      await watchAndReport(terminal, reread, settings.file, options.json === true)
      return
    }
    const asked = buildOptions(settings, paths, options)
    const progress = progressLine(terminal)
    const result = await build({ ...asked, onProgress: progress.show, onWait, onNote })
    progress.clear()
    if (options.json === true) terminal.out.write(`${JSON.stringify(result, null, 2)}\n`)
    else report(terminal, result, asked.out)
    if (!isGood(result, { ...settings, ...options })) process.exitCode = 1
  })
}

/** What {@link build} is asked for: an option of the command goes before the setting of the file. */
function buildOptions(settings: Settings, paths: readonly string[], options: BuildCommandOptions): BuildOptions & { readonly out: string } {
  const wanted = options.formats ?? settings.formats
  const out = options.out ?? settings.out ?? DEFAULT_OUT
  const { shard, merge } = options
  return {
    ...checkOptions(settings, paths, options),
    out,
    ...(wanted === undefined ? {} : { formats: wanted }),
    ...(shard === undefined ? {} : { shard }),
    ...(merge === undefined ? {} : { merge }),
  }
}

interface BuildCommandOptions extends SeverityOptions, ConfigOptions {
  readonly out?: string
  readonly formats?: readonly Format[]
  readonly jobs?: number
  readonly timeLimit?: number
  readonly shard?: Shard
  readonly merge?: readonly string[]
  readonly watch?: boolean
  readonly cache: boolean
  readonly json?: boolean
}

function report(terminal: Terminal, result: BuildResult, out: string): void {
  printDiagnostics(terminal, result, process.cwd())
  const { outColours: colours } = terminal
  if (result.diagrams.length > 0) terminal.out.write(`${summaryTable(result)}\n\n`)
  const mark = result.ok ? colours.green('built') : colours.red('failed')
  const removed = result.removed.length === 0 ? '' : `, ${result.removed.length} removed`
  const outputs = `${plural(result.written.length, 'file')} written to ${out}, ${result.unchanged} unchanged${removed}`
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

function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? []
  if (index < 1 || index > count) throw new InvalidArgumentError('It is a part and the number of parts, such as 1/4.')
  return { index, count }
}

/** `--jobs` of every command that has workers. */
export function parseJobs(text: string): number {
  const jobs = Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InvalidArgumentError('It is a whole number from 1 to 256.')
  return jobs
}
