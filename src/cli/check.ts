import { Command } from 'commander'
import { check } from '../build/index.ts'
import { parseJobs } from './build.ts'
import { plural, printDiagnostics, problemCount, progressLine } from './report.ts'
import type { Terminal } from './terminal.ts'

/** `fourplane check` */
export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .summary('check diagrams, write nothing')
    .description('Runs every diagram below the given paths and reports what an on-call engineer could not trust.')
    .argument('[paths...]', 'files and folders of diagrams', ['systems'])
    .option('-j, --jobs <number>', 'worker threads (default: one per core)', parseJobs)
    .option('--format <format>', 'pretty or json', 'pretty')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane check\n  fourplane check diagrams/checkout.ts --format json\n\nExit codes: 0 no errors, 1 a diagram has errors, 2 wrong usage',
    )
    .action(async (paths: string[], options: { jobs?: number; format: string }, command: Command) => {
      if (options.format !== 'pretty' && options.format !== 'json')
        command.error(`error: --format is pretty or json, not ${options.format}`, { exitCode: 2 })
      const progress = progressLine(terminal)
      const result = await check({ paths, ...(options.jobs === undefined ? {} : { jobs: options.jobs }), onProgress: progress.show })
      progress.clear()
      if (options.format === 'json') terminal.out.write(`${JSON.stringify(result, null, 2)}\n`)
      else {
        printDiagnostics(terminal, result, process.cwd())
        terminal.out.write(`${plural(result.diagrams.length, 'diagram')} in ${plural(result.files, 'file')}: ${problemCount(result)}\n`)
      }
      if (!result.ok) process.exitCode = 1
    })
}
