import { Command, CommanderError } from 'commander'
import { packageVersion } from '../package-root.ts'
import { buildCommand } from './build.ts'
import { checkCommand } from './check.ts'
import { explainCommand } from './explain.ts'
import { findCommand } from './find.ts'
import { importCommand } from './import.ts'
import { lintCommand } from './lint.ts'
import { newCommand } from './new.ts'
import { renderCommand } from './render.ts'
import { processTerminal } from './terminal.ts'

/** Exit code for wrong usage and for an environment in which nothing can run. */
const EXIT_USAGE = 2

/** Runs one command line, without `node` and the script name. The outcome is in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  const terminal = processTerminal()
  const program = new Command('fourplane')
    .description('Diagrams of production systems that people on call can trust.')
    .version(packageVersion())
    .showHelpAfterError('(fourplane --help lists the commands)')
    .showSuggestionAfterError()
  program
    .addCommand(buildCommand(terminal))
    .addCommand(checkCommand(terminal))
    .addCommand(newCommand(terminal))
    .addCommand(importCommand(terminal))
    .addCommand(findCommand(terminal))
    .addCommand(lintCommand(terminal))
    .addCommand(renderCommand(terminal))
    .addCommand(explainCommand(terminal))
  for (const command of [program, ...program.commands]) command.exitOverride()
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE
    else {
      terminal.err.write(`${terminal.colours.red('error')} ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = EXIT_USAGE
    }
  }
}
