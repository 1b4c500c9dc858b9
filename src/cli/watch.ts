import { type BuildOptions, type BuildResult, watch } from '../build/index.ts'
import { shown } from '../files/shown.ts'
import { plural, printDiagnostics, problemCount } from './report.ts'
import type { Terminal } from './terminal.ts'

/** Builds whenever something changes, and reports every build, until the process is interrupted. */
export async function watchAndReport(
  terminal: Terminal,
  optionsOf: (edition: number) => Promise<BuildOptions>,
  settingsFile: string | undefined,
  json: boolean,
): Promise<void> {
  endOnInterrupt()
  let edition = 0
  await watch(
    () => {
      edition += 1
      return optionsOf(edition)
    },
    {
      onBuilt: (result, changed) => (json ? terminal.out.write(`${JSON.stringify(result)}\n`) : report(terminal, result, changed)),
      onError: (error) => printError(terminal, error),
    },
    settingsFile,
  )
}

/** Ctrl-C is how a command that watches is meant to end: no failure. */
export function endOnInterrupt(): void {
  process.prependOnceListener('SIGINT', () => process.exit(0))
}

/** What is wrong besides the diagrams. */
export function printError({ err, colours }: Terminal, error: unknown): void {
  err.write(`${colours.red('error')} ${error instanceof Error ? error.message : String(error)}\n`)
}

function report(terminal: Terminal, result: BuildResult, changed: readonly string[]): void {
  const { out, outColours: colours } = terminal
  const named = changed.map((path) => shown(path, process.cwd())).sort()
  const why = named.length === 0 ? '' : ` ${colours.dim(named.length > 3 ? plural(named.length, 'change') : named.join(', '))}`
  printDiagnostics(terminal, result, process.cwd())
  const removed = result.removed.length === 0 ? '' : `, ${result.removed.length} removed`
  const mark = result.ok ? colours.green('built') : colours.red('failed')
  out.write(`${mark}:${why} ${plural(result.written.length, 'file')} written${removed}, ${problemCount(result)}\n`)
}
