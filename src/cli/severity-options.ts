import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Severities } from '../config/index.ts'
import { isOwnCode, isRule } from '../diagnostics/diagnostic.ts'
import { codeNamed } from '../rules/explain.ts'

/** The options that set severities, the same for `build` and `check`. */
export function addSeverityOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--severity <rule=level>', 'error, warning or off, for one rule; may be given more than once')
        .argParser(parseSeverity)
        .default({}, 'those of the rules'),
    )
    .option('--max-warnings <number>', 'exit with 1 if there are more warnings', parseCount)
}

/** What these options give. */
export interface SeverityOptions {
  readonly severity: Severities
  readonly maxWarnings?: number
}

/** Whether a result is good under `--max-warnings`. */
export function isGood(
  result: { readonly ok: boolean; readonly diagnostics: readonly { readonly severity: string }[] },
  { maxWarnings }: SeverityOptions,
): boolean {
  const warnings = result.diagnostics.filter(({ severity }) => severity === 'warning').length
  return result.ok && (maxWarnings === undefined || warnings <= maxWarnings)
}

function parseSeverity(text: string, before: Severities): Severities {
  const [name = '', level = ''] = text.split('=')
  const code = isOwnCode(name) ? name : codeNamed(name)
  if (code === undefined || !isRule(code))
    throw new InvalidArgumentError(`“${name}” is no rule: rules are FP001 to FP099, FP301 to FP399 and your own.`)
  if (level !== 'error' && level !== 'warning' && level !== 'off')
    throw new InvalidArgumentError('A severity is error, warning or off, as in FP004=off.')
  return { ...before, [code]: level }
}

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('It is a whole number from 0 on.')
  return count
}
