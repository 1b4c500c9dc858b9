import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { build } from '../build/index.ts'
import type { Format } from '../config/index.ts'
import { lastChanged } from '../revision/last-changed.ts'
import { serveFolder } from '../site/serve.ts'
import { type SiteResult, writeSite } from '../site/write.ts'
import { counted, DATA_FOLDER } from './atlas.ts'
import { parseJobs } from './build.ts'
import { plural, printDiagnostics, problemCount, progressLine } from './report.ts'
import { addConfigOptions, type ConfigOptions, checkOptions, settingsOf } from './settings.ts'
import { addSeverityOptions, isGood, type SeverityOptions } from './severity-options.ts'
import type { Terminal } from './terminal.ts'

interface SiteCommandOptions extends SeverityOptions, ConfigOptions {
  readonly out: string
  readonly base?: string
  readonly title: string
  readonly png: boolean
  readonly progress?: string | true
  readonly serve?: number | true
  readonly jobs?: number
  readonly cache: boolean
  readonly json?: boolean
}

/** Where the pictures of the site are built; the site takes them from there. */
const OUTPUTS = join('.fourplane', 'site')
const DEFAULT_PORT = 4600

/** `fourplane site` */
export function siteCommand(terminal: Terminal): Command {
  const command = new Command('site')
    .summary('make a static site of all diagrams, with the 3 AM search in the page')
    .description('Compiles the diagrams to a site of plain files: any static host serves it, below any path, and it opens from a folder.')
    .argument('[paths...]', 'files and folders of diagrams (default: those of the config file, or systems)')
    .option('-o, --out <folder>', 'folder of the site', 'site')
    .option(
      '--base <url>',
      'where it will be published: for the sitemap, links that are shared, and pictures in pages of others',
      parseBase,
    )
    .option('--title <text>', 'what the site is called', 'Atlas')
    .option('--no-png', 'leave the PNGs out: they take most of the time')
    .option(
      '--progress [folder]',
      `add a page of the progress, counted with the reviews and weeks of this folder (default: ${DATA_FOLDER})`,
    )
    .option('--serve [port]', `serve the site on this machine afterwards (default port: ${DEFAULT_PORT})`, parsePort)
    .option('-j, --jobs <number>', 'worker threads (default: one per core)', parseJobs)
    .option('--no-cache', 'run and draw everything anew, and keep nothing for the next run')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane site --serve\n  fourplane site --progress --out public --base https://acme.github.io/diagrams/\n\nExit codes: 0 written, 1 a diagram has errors and is not in the site, 2 wrong usage',
    )
  return addConfigOptions(addSeverityOptions(command)).action(async (paths: string[], options: SiteCommandOptions) => {
    const settings = await settingsOf(options)
    const progress = progressLine(terminal)
    const formats: readonly Format[] = options.png ? ['svg', 'png', 'mmd', 'page'] : ['svg', 'mmd', 'page']
    const built = await build({ ...checkOptions(settings, paths, options), out: OUTPUTS, formats, onProgress: progress.show })
    const refused = new Set(built.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file))
    const days = await lastChanged(process.cwd())
    const diagrams = built.diagrams
      .filter(({ file }) => !refused.has(file))
      .map(({ id, file }) => {
        const changed = days.get(file)
        return { id, ...(changed === undefined ? {} : { changed }) }
      })
    const { base, title, png, out } = options
    const data = options.progress === true ? DATA_FOLDER : options.progress
    const report = data === undefined ? undefined : await counted(terminal, settings, paths, { data, jobs: options.jobs })
    const result = await writeSite({
      outputs: OUTPUTS,
      diagrams,
      out,
      title,
      png,
      ...(base === undefined ? {} : { base }),
      ...(report === undefined ? {} : { report }),
      onPage: (done, total, file) => progress.show({ step: 'print', done, total, file }),
    })
    progress.clear()
    const { diagnostics, ok } = built
    if (options.json === true)
      terminal.out.write(`${JSON.stringify({ ...result, diagrams: diagrams.length, refused: refused.size, diagnostics, ok }, null, 2)}\n`)
    else {
      printDiagnostics(terminal, built, process.cwd())
      terminal.out.write(`${summaryOf(result, out)}, ${problemCount(built)}\n`)
    }
    if (!isGood(built, { ...settings, ...options })) process.exitCode = 1
    if (options.serve !== undefined) {
      const { url } = await serveFolder(out, options.serve === true ? DEFAULT_PORT : options.serve)
      terminal.err.write(`${url}  (Ctrl+C ends it)\n`)
    }
  })
}

function summaryOf({ pages, files, written, removed }: SiteResult, out: string): string {
  const gone = removed === 0 ? '' : `, ${removed} removed`
  return `${plural(pages, 'page')} in ${out}: ${plural(written, 'file')} written, ${files - written} unchanged${gone}`
}

function parseBase(text: string): string {
  if (!URL.canParse(text)) throw new InvalidArgumentError('It is a whole address: https://acme.github.io/diagrams/')
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new InvalidArgumentError('It begins with https://.')
  if (url.search !== '' || url.hash !== '') throw new InvalidArgumentError('It has no ? and no #.')
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError('It is a number from 1 to 65535.')
  return port
}
