import { Argument, Command } from 'commander'
import { type CompletedCommand, type Shell, script, shells } from '../completion/script.ts'
import type { Terminal } from './terminal.ts'

/** `fourplane completion` */
export function completionCommand(terminal: Terminal): Command {
  return new Command('completion')
    .summary('print a script that completes commands and options in your shell')
    .description('Prints a completion script, made from the commands of this version.')
    .addArgument(new Argument('<shell>', 'your shell').choices(shells))
    .option('--json', 'print the commands and options as JSON instead')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane completion bash > ~/.local/share/bash-completion/completions/fourplane\n  fourplane completion zsh > "${fpath[1]}/_fourplane"\n  fourplane completion fish > ~/.config/fish/completions/fourplane.fish\n\nExit codes: 0 printed, 2 wrong usage',
    )
    .action(async (shell: Shell, { json }: { readonly json?: boolean }) => {
      const { program } = await import('./main.ts') // all commands: only this one wants them
      const commands = (await program(terminal)).commands.map(completed)
      terminal.out.write(json === true ? `${JSON.stringify({ commands }, null, 2)}\n` : script(shell, commands))
    })
}

function completed(command: Command): CompletedCommand {
  const help = [{ flags: ['-h', '--help'], says: 'display help for command', choices: [], takesValue: false }]
  const options = command.options.map(({ short, long, description, argChoices, required, optional }) => ({
    flags: [short, long].filter((flag) => flag !== undefined),
    says: description,
    choices: argChoices ?? [],
    takesValue: required || optional,
  }))
  const [first] = command.registeredArguments
  return { name: command.name(), says: command.summary(), choices: first?.argChoices ?? [], options: [...options, ...help] }
}
