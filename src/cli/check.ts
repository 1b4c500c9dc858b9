import { Command, Option } from 'commander'
import { type CheckResult, check } from '../build/index.ts'
import { githubAnnotations } from '../diagnostics/github.ts'
import { sarif } from '../diagnostics/sarif.ts'
import { packageVersion } from '../package-root.ts'
import { parseJobs } from './build.ts'
import { plural, printDiagnostics, problemCount, progressLine } from './report.ts'
import { addConfigOptions, type ConfigOptions, checkOptions, type Settings, settingsOf } from './settings.ts'
import { addSeverityOptions, isGood, type SeverityOptions } from './severity-options.ts'
import type { Terminal } from './terminal.ts'

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const

interface CheckCommandOptions extends SeverityOptions, ConfigOptions {
  readonly jobs?: number
  readonly cache: boolean
  readonly format: (typeof FORMATS)[number]
  readonly json?: boolean
}

/** `fourplane check` */
export function checkCommand(terminal: Terminal): Command {
  const command = new Command('check')
    .summary('check diagrams, write nothing')
    .description('Runs every diagram below the given paths and reports what an on-call engineer could not trust.')
    .argument('[paths...]', 'files and folders of diagrams (default: those of the config file, or systems)')
    .option('-j, --jobs <number>', 'worker processes (default: one per core)', parseJobs)
    .option('--no-cache', 'run everything anew, and keep nothing for the next run')
    .addOption(new Option('--format <format>', 'how diagnostics are printed').choices(FORMATS).default('pretty'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      '\nA rule is suppressed for one place by “// fourplane-allow FP004: reason” above it.\n\nExamples:\n  fourplane check\n  fourplane check diagrams --format sarif > fourplane.sarif\n  fourplane check --severity FP004=off --max-warnings 0\n\nExit codes: 0 good, 1 errors or too many warnings, 2 wrong usage',
    )
  return addConfigOptions(addSeverityOptions(command)).action(async (paths: string[], options: CheckCommandOptions) => {
    const settings = await settingsOf(options)
    const progress = progressLine(terminal)
    const result = await check({ ...checkOptions(settings, paths, options), onProgress: progress.show })
    progress.clear()
    print(terminal, result, options.json === true ? 'json' : options.format, settings)
    if (!isGood(result, { ...settings, ...options })) process.exitCode = 1
  })
}

function print(terminal: Terminal, result: CheckResult, format: CheckCommandOptions['format'], { rules = [] }: Settings): void {
  switch (format) {
    case 'json':
      terminal.out.write(`${JSON.stringify(result, null, 2)}\n`)
      break
    case 'sarif':
      terminal.out.write(sarif(result.diagnostics, packageVersion(), rules))
      break
    case 'github':
      terminal.out.write(githubAnnotations(result.diagnostics))
      break
    case 'pretty':
      printDiagnostics(terminal, result, process.cwd())
      terminal.out.write(`${plural(result.diagrams.length, 'diagram')} in ${plural(result.files, 'file')}: ${problemCount(result)}\n`)
  }
}
