import { Command } from 'commander'
import { codeNamed, explanation } from '../rules/explain.ts'
import { addConfigOptions, type ConfigOptions, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** `fourplane explain` */
export function explainCommand(terminal: Terminal): Command {
  const command = new Command('explain')
    .summary('say why a rule is there, with a bad and a good example')
    .description('Explains a diagnostic.')
    .argument('<code>', 'such as FP012, or a rule of your own')
    .addHelpText('after', '\nExample:\n  fourplane explain FP012')
  return addConfigOptions(command).action(async (text: string, options: ConfigOptions, self: Command) => {
    const code = codeNamed(text)
    const own = code === undefined ? (await settingsOf(options)).rules?.find((rule) => rule.code === text) : undefined
    if (code !== undefined) terminal.out.write(explanation(code))
    else if (own !== undefined) terminal.out.write(`# ${own.code}\n\n> ${own.says}\n`)
    else self.error(`error: there is no code ${text}; docs/diagnostics.md lists them`, { exitCode: 2 })
  })
}
