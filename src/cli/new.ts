import { Argument, Command } from 'commander'
import { scaffoldKinds, writeScaffold } from '../scaffold/scaffold.ts'
import type { Terminal } from './terminal.ts'

/** `fourplane new` */
export function newCommand(terminal: Terminal): Command {
  return new Command('new')
    .summary('start a diagram from a scaffold')
    .description('Writes a new diagram file. What only you can know shows as type errors, to be worked through.')
    .addArgument(new Argument('<kind>', 'view or category').choices(scaffoldKinds()))
    .requiredOption('-s, --system <id>', 'a company (netflix), a technology (kafka), or your own')
    .requiredOption('--slug <slug>', 'last part of the id and file name, such as checkout-flow')
    .option('-d, --dir <folder>', 'folder of the diagrams', 'systems')
    .option('--force', 'write over a file that is there')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  fourplane new storage --system netflix --slug storage\n  fourplane new debugging --system kafka --slug consumer-lag\n\nExit codes: 0 written, 2 wrong usage, or the file is there',
    )
    .action(
      async (kind: string, options: { system: string; slug: string; dir: string; force?: boolean; json?: boolean }, command: Command) => {
        try {
          const path = await writeScaffold({ kind, system: options.system, slug: options.slug }, options.dir, options.force === true)
          terminal.out.write(
            options.json === true
              ? `${JSON.stringify({ written: [path] }, null, 2)}\n`
              : `${path}\nOpen it: each fillIn(…) asks for one thing.\n`,
          )
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
          command.error(`error: ${(error as NodeJS.ErrnoException).path} is there already; --force writes over it`, { exitCode: 2 })
        }
      },
    )
}
