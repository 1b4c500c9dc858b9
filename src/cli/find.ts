import { text as readAll } from 'node:stream/consumers'
import { Command, InvalidArgumentError } from 'commander'
import { findIndex } from '../build/index.ts'
import type { Findable, FirstStep } from '../find/findable.ts'
import { type Found, finder } from '../find/finder.ts'
import { plural, progressLine } from './report.ts'
import { addConfigOptions, type ConfigOptions, checkOptions, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

interface FindCommandOptions extends ConfigOptions {
  readonly path?: readonly string[]
  readonly limit: number
  readonly json?: boolean
}

/** `fourplane find` */
export function findCommand(terminal: Terminal): Command {
  const command = new Command('find')
    .summary('look an error text up: what it means, what to check, how to recover')
    .description(
      'Finds the diagrams whose components print an error text. Paste the log line as it is: times, hosts, ids and numbers do not matter.',
    )
    .argument('<text...>', 'a log line, a stack trace, a few words, or - for standard input')
    .option(
      '-p, --path <path>',
      'files and folders of diagrams (default: those of the config file, or systems)',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option('-n, --limit <number>', 'most diagrams that are shown', parseLimit, 3)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane find "FATAL: sorry, too many clients already"\n  kubectl logs api --tail 20 | fourplane find -\n\nExit codes: 0 found, 1 no diagram knows the text, 2 wrong usage',
    )
  return addConfigOptions(command).action(async (texts: string[], options: FindCommandOptions) => {
    const settings = await settingsOf(options)
    const pasted = texts.length === 1 && texts[0] === '-' ? await readAll(process.stdin) : texts.join(' ')
    const progress = progressLine(terminal)
    const asked = checkOptions(settings, options.path ?? [], { severity: {}, cache: true })
    const { diagrams, broken } = await findIndex({ ...asked, onProgress: progress.show })
    progress.clear()
    const found = finder(diagrams)(pasted)
    if (options.json === true)
      terminal.out.write(
        `${JSON.stringify({ found: found.slice(0, options.limit).map(asJson), matches: found.length, diagrams: diagrams.length, broken }, null, 2)}\n`,
      )
    else report(terminal, found, options.limit, diagrams.length)
    if (broken.length > 0)
      terminal.err.write(
        `${plural(broken.length, 'file')} cannot be loaded and ${broken.length === 1 ? 'was' : 'were'} not searched (fourplane check says why): ${broken.join(', ')}\n`,
      )
    if (found.length === 0) process.exitCode = 1
  })
}

function asJson({ diagram: { id, title, category, system, check, recovery }, text, exact, score }: Found<Findable>): object {
  return { id, title, category, system, exact, score: Number(score.toFixed(2)), text, check, recovery }
}

function report(terminal: Terminal, found: readonly Found<Findable>[], limit: number, searched: number): void {
  const { out, err, outColours: colours } = terminal
  if (found.length === 0) {
    err.write(`none of ${plural(searched, 'diagram')} knows this text; fewer words may find something near\n`)
    return
  }
  out.write(
    `${found
      .slice(0, limit)
      .map((one) => entry(one, colours))
      .join('\n\n')}\n`,
  )
  if (found.length > limit) err.write(`\n${found.length - limit} more: --limit ${found.length} shows them\n`)
}

function entry({ diagram, text, exact }: Found<Findable>, colours: Terminal['outColours']): string {
  const what = { error: 'prints', log: 'logs', incident: 'had' }[text.kind]
  return [
    `${colours.bold(diagram.title)}  ${colours.dim(diagram.id)}${exact ? '' : colours.yellow('  (near)')}`,
    `  ${text.printedBy} ${what}: ${text.text}`,
    ...(text.means === undefined ? [] : [`  means: ${text.means}`]),
    ...(typeof diagram.check === 'string'
      ? [`  ${colours.green('runbook')} ${diagram.check}`]
      : step(colours.green('check'), diagram.check)),
    ...step(colours.red('recover'), diagram.recovery),
  ].join('\n')
}

function step(head: string, { do: what, command, expect, risk, undo, verify }: FirstStep): string[] {
  const lines = [
    command === undefined ? undefined : `$ ${command}`,
    expect === undefined ? undefined : `expect: ${expect}`,
    undo === undefined ? undefined : `undo: ${undo}`,
    verify === undefined ? undefined : `verify: ${verify}`,
  ]
  return [
    `  ${head} ${what}${risk === 'readOnly' || risk === undefined ? '' : ` (${risk})`}`,
    ...lines.filter((line) => line !== undefined).map((line) => `    ${line}`),
  ]
}

function parseLimit(text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('It is a whole number from 1 on.')
  return limit
}
