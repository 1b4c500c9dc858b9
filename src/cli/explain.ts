import { Command } from 'commander'
import { codeNamed, explanation } from '../rules/explain.ts'
import type { Terminal } from './terminal.ts'

/** `fourplane explain` */
export function explainCommand(terminal: Terminal): Command {
  return new Command('explain')
    .summary('say why a rule is there, with a bad and a good example')
    .description('Explains a diagnostic.')
    .argument('<code>', 'such as FP012')
    .addHelpText('after', '\nExample:\n  fourplane explain FP012')
    .action((text: string, _options: object, command: Command) => {
      const code = codeNamed(text)
      if (code === undefined) command.error(`error: there is no code ${text}; docs/diagnostics.md lists them`, { exitCode: 2 })
      else terminal.out.write(explanation(code))
    })
}
