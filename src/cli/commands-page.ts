import type { Command } from 'commander'
import { program } from './main.ts'
import { processTerminal } from './terminal.ts'

/** Columns of the help on the page, whatever the terminal has. */
const HELP_WIDTH = 120

/** `docs/commands.md`: what `--help` prints, of every command. */
export async function commandsPage(): Promise<string> {
  const root = await program(processTerminal())
  const sections = root.commands.map((command) => `## fourplane ${command.name()}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``)
  const rows = root.commands.map((command) => `| [\`${command.name()}\`](#fourplane-${command.name()}) | ${command.summary()} |`)
  return [
    '# Commands',
    '<!-- Written by `npx tsx scripts/commands-page.ts`. -->',
    'Results go to standard output, progress and diagnostics to standard error. Colours appear on a terminal only, and never with `NO_COLOR`; `CI` turns the progress line off. Every command has `--json`. Exit codes: 0 when all is well, 1 for an answer that a script must notice (errors, nothing found; each command says which), 2 for wrong usage and where it cannot run.',
    ['| command | does |', '| --- | --- |', ...rows].join('\n'),
    ...sections,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function helpOf(command: Command): string {
  let text = ''
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => HELP_WIDTH, getOutHasColors: () => false })
  command.outputHelp()
  return text.trim()
}
