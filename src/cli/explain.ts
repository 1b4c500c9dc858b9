import { Command } from 'commander'
import { codes } from '../diagnostics/diagnostic.ts'
import { codeNamed, explanation } from '../rules/explain.ts'
import { addConfigOptions, type ConfigOptions, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** `fourplane explain` */
export function explainCommand(terminal: Terminal): Command {
  const command = new Command('explain')
    .summary('say why a rule is there, with a bad and a good example')
    .description('Explains a diagnostic.')
    .argument('<code>', 'such as FP012, or a rule of your own')
    .option('--json', 'print the explanation as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane explain FP012\n  fourplane explain FP012 --json\n\nExit codes: 0 explained, 2 there is no such code',
    )
  return addConfigOptions(command).action(async (text: string, options: ConfigOptions & { readonly json?: boolean }, self: Command) => {
    const code = codeNamed(text)
    const own = code === undefined ? (await settingsOf(options)).rules?.find((rule) => rule.code === text) : undefined
    const says = code !== undefined ? codes[code] : own?.says
    if (says === undefined) self.error(`error: there is no code ${text}; docs/diagnostics.md lists them`, { exitCode: 2 })
    const markdown = code === undefined ? `# ${text}\n\n> ${says}\n` : explanation(code)
    terminal.out.write(options.json === true ? `${JSON.stringify({ code: code ?? text, says, markdown }, null, 2)}\n` : markdown)
  })
}
