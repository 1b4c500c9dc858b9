import { Command, CommanderError } from 'commander'
import { packageVersion } from '../package-root.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** Exit code for wrong usage and for an environment in which nothing can run. */
const EXIT_USAGE = 2

/** Signals that end a run in order, with locks released and temporary files removed; their numbers are the same on every system. */
const INTERRUPTS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
/** SIGPIPE: whoever read the output has left, as `head` does. Node ignores the signal and reports EPIPE on the stream. */
const BROKEN_PIPE = 13
/** A shell adds it to the number of the signal that ended a process. */
const EXIT_SIGNAL = 128

/** Every command, in the order of the help. A run loads only the one that it names: `find` must not wait for the grammars of Mermaid. */
const COMMANDS: Readonly<Record<string, () => Promise<(terminal: Terminal) => Command>>> = {
  build: async () => (await import('./build.ts')).buildCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  dev: async () => (await import('./dev.ts')).devCommand,
  new: async () => (await import('./new.ts')).newCommand,
  import: async () => (await import('./import.ts')).importCommand,
  find: async () => (await import('./find.ts')).findCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  lint: async () => (await import('./lint.ts')).lintCommand,
  render: async () => (await import('./render.ts')).renderCommand,
  progress: async () => (await import('./progress.ts')).progressCommand,
  discover: async () => (await import('./discover.ts')).discoverCommand,
  links: async () => (await import('./links.ts')).linksCommand,
  site: async () => (await import('./site.ts')).siteCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  completion: async () => (await import('./completion.ts')).completionCommand,
}

/** The program with the given commands; all of them by default. */
export async function program(terminal: Terminal, names: readonly string[] = Object.keys(COMMANDS)): Promise<Command> {
  const root = new Command('fourplane')
    .description('Diagrams of production systems that people on call can trust.')
    .version(packageVersion())
    .showHelpAfterError('(fourplane --help lists the commands)')
    .showSuggestionAfterError()
  for (const [name, load] of Object.entries(COMMANDS)) {
    if (names.includes(name)) root.addCommand((await load())(terminal))
  }
  for (const command of [root, ...root.commands]) command.exitOverride()
  return root
}

/** Runs one command line, without `node` and the script name. The outcome is in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  const terminal = processTerminal()
  for (const [signal, number] of Object.entries(INTERRUPTS)) process.once(signal, () => process.exit(EXIT_SIGNAL + number))
  for (const stream of [terminal.out, terminal.err]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT_SIGNAL + BROKEN_PIPE)
      throw error
    })
  }
  const [first = ''] = args
  try {
    const root = await program(terminal, Object.hasOwn(COMMANDS, first) ? [first] : undefined)
    await root.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE
    else {
      terminal.err.write(`${terminal.colours.red('error')} ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = EXIT_USAGE
    }
  }
}
