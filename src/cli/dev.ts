import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { type BuildOptions, type BuildResult, watch } from '../build/index.ts'
import { EMPTY_PREVIEW, type Preview, previewOf } from '../dev/preview.ts'
import { servePreview } from '../dev/server.ts'
import { parseJobs } from './build.ts'
import { plural, problemCount } from './report.ts'
import { addConfigOptions, type ConfigOptions, checkOptions, settingsOf } from './settings.ts'
import { addSeverityOptions, type SeverityOptions } from './severity-options.ts'
import type { Terminal } from './terminal.ts'
import { endOnInterrupt, printError } from './watch.ts'

/** Where the pictures of the preview are kept: the outputs of the build are not touched. */
const PICTURES = join('.fourplane', 'dev')
const DEFAULT_PORT = 4700

interface DevCommandOptions extends SeverityOptions, ConfigOptions {
  readonly port: number
  readonly host: string
  readonly jobs?: number
  readonly json?: boolean
}

/** `fourplane dev` */
export function devCommand(terminal: Terminal): Command {
  const command = new Command('dev')
    .summary('see the pictures in the browser while you write')
    .description(
      'Serves a page with every diagram that changes as you save. It can be reached from this machine only, and writes no output.',
    )
    .argument('[paths...]', 'files and folders of diagrams (default: those of the config file, or systems)')
    .option('-p, --port <number>', 'port of the page; 0 takes a free one', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines see the diagrams', '127.0.0.1')
    .option('-j, --jobs <number>', 'worker processes (default: one per core)', parseJobs)
    .option('--json', 'print the address and every build as a line of JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane dev\n  fourplane dev systems/netflix --port 8080\n\nExit codes: 0 ended by Ctrl-C, 2 wrong usage, or the port is taken',
    )
  return addConfigOptions(addSeverityOptions(command)).action(async (paths: string[], options: DevCommandOptions) => {
    const settings = await settingsOf(options)
    const folder = join(process.cwd(), PICTURES)
    const server = await servePreview({ pictures: folder, host: options.host, port: options.port })
    endOnInterrupt()
    terminal.out.write(options.json === true ? `${JSON.stringify({ url: server.url })}\n` : `${server.url}\n`)
    let edition = 0
    let preview: Preview = EMPTY_PREVIEW
    const show = (now: Preview): void => {
      preview = now
      server.show(now)
    }
    const optionsNow = async (): Promise<BuildOptions> => {
      edition += 1
      const reread = await settingsOf(options, process.cwd(), edition)
      return { ...checkOptions(reread, paths, { ...options, cache: true }), out: folder, formats: ['svg'] }
    }
    const onError = (error: unknown): void => {
      printError(terminal, error)
      show({ ...preview, trouble: error instanceof Error ? error.message : String(error) })
    }
    const onBuilt = (result: BuildResult): void => {
      show(previewOf(result, preview, process.cwd()))
      if (options.json === true) terminal.out.write(`${JSON.stringify(result)}\n`)
      else terminal.err.write(`${plural(result.diagrams.length, 'diagram')}, ${result.written.length} drawn, ${problemCount(result)}\n`)
    }
    await watch(optionsNow, { onBuilt, onError }, settings.file).catch(async (error: unknown) => {
      await server.close()
      throw error
    })
  })
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('It is a whole number from 0 to 65535.')
  return port
}
