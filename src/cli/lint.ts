import { readFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { githubAnnotations } from '../diagnostics/github.ts'
import { sarif } from '../diagnostics/sarif.ts'
import { writeWhole } from '../files/write.ts'
import { type FixMode, fixFile, fixModes, lintFile } from '../lint/index.ts'
import { type Target, targets } from '../mermaid/index.ts'
import { packageVersion } from '../package-root.ts'
import { type MermaidInput, mermaidInputs } from './mermaid-inputs.ts'
import { plural, printDiagnostics, problemCount } from './report.ts'
import { addConfigOptions, type ConfigOptions, settingsOf } from './settings.ts'
import { addSeverityOptions, isGood, type SeverityOptions } from './severity-options.ts'
import type { Terminal } from './terminal.ts'

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const

interface LintCommandOptions extends SeverityOptions, ConfigOptions {
  /** A mode, or the path that stood behind a bare `--fix`. */
  readonly fix?: string
  readonly target: Target
  readonly format: (typeof FORMATS)[number]
  readonly json?: boolean
}

/** What a run of the command found and did. */
interface LintResult {
  readonly ok: boolean
  readonly files: number
  readonly texts: number
  /** Files that were written. */
  readonly fixed: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** `fourplane lint` */
export function lintCommand(terminal: Terminal): Command {
  const command = new Command('lint')
    .summary('check hand-written Mermaid, in files of its own and in Markdown')
    .description('Reports what Mermaid refuses, what it draws wrongly in silence, and what an on-call engineer could not trust.')
    .argument('[paths...]', '.mmd and Markdown files, folders of them, or - for standard input')
    .addOption(
      new Option('--fix [=format]', 'mend texts that do not parse; --fix=format also prints every text canonically').preset('safe'),
    )
    .addOption(new Option('--target <target>', 'where the texts are shown').choices(targets).default('mermaid-12'))
    .addOption(new Option('--format <format>', 'how diagnostics are printed').choices(FORMATS).default('pretty'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      '\nA rule is suppressed by “%% fourplane-allow FP311: reason” above a line, or at the top of a text for all of it.\n\nExamples:\n  fourplane lint docs\n  fourplane lint docs --fix --target github\n  cat flow.mmd | fourplane lint - --fix > mended.mmd\n\nExit codes: 0 good, 1 errors or too many warnings, 2 wrong usage',
    )
  return addConfigOptions(addSeverityOptions(command)).action(async (named: string[], options: LintCommandOptions, self: Command) => {
    const { paths, fix } = pathsAndFix(named, options.fix)
    if (paths.length === 0) self.error('error: name files or folders, or - for standard input', { exitCode: 2 })
    const settings = await settingsOf(options)
    const severities = { ...settings.severities, ...options.severity }
    const inputs = await mermaidInputs(paths, self)
    const { target } = options
    const done = fix === undefined ? { inputs, fixed: [] } : await applyFixes(terminal, inputs, fix, target)
    const linted = done.inputs.map(({ file, content }) => lintFile(file, content, { target, severities }))
    const diagnostics = linted.flatMap((one) => one.diagnostics)
    const ok = diagnostics.every(({ severity }) => severity !== 'error')
    const result = { ok, files: inputs.length, texts: linted.reduce((sum, { texts }) => sum + texts, 0), fixed: done.fixed, diagnostics }
    const piped = fix !== undefined && inputs.some((input) => input.piped)
    print(
      terminal,
      result,
      options.json === true ? 'json' : options.format,
      piped,
      new Map(done.inputs.map(({ file, content }) => [file, content])),
    )
    if (!isGood(result, { ...settings, ...options })) process.exitCode = 1
  })
}

/** What stands behind a bare `--fix` is a path, as in `lint --fix docs`, unless it is a mode. */
function pathsAndFix(paths: readonly string[], said: string | undefined): { readonly paths: readonly string[]; readonly fix?: FixMode } {
  if (said === undefined) return { paths }
  const mode = fixModes.find((one) => one === said)
  return mode === undefined ? { paths: [said, ...paths], fix: 'safe' } : { paths, fix: mode }
}

/** Writes mended files whole; a text from standard input goes to standard output. Answers what the files hold now. */
async function applyFixes(
  terminal: Terminal,
  inputs: readonly MermaidInput[],
  fix: FixMode,
  target: Target,
): Promise<{ readonly inputs: readonly MermaidInput[]; readonly fixed: readonly string[] }> {
  const after: MermaidInput[] = []
  const fixed: string[] = []
  for (const input of inputs) {
    const { content, changed } = fixFile(input.file, input.content, fix, target)
    if (input.piped) terminal.out.write(content)
    else if (changed > 0) {
      const present = await readFile(input.file)
      if (!present.equals(Buffer.from(input.content)))
        throw new Error(`${input.file} is not UTF-8, or was changed meanwhile: it stays as it is`)
      await writeWhole(input.file, content)
      fixed.push(input.file)
    }
    after.push({ ...input, content })
  }
  return { inputs: after, fixed }
}

/** Prints a result; where standard output holds a mended text, diagnostics go beside it as text. */
function print(
  terminal: Terminal,
  result: LintResult,
  format: LintCommandOptions['format'],
  piped: boolean,
  texts: ReadonlyMap<string, string>,
): void {
  const { diagnostics } = result
  switch (piped ? 'pretty' : format) {
    case 'json':
      terminal.out.write(`${JSON.stringify(result, null, 2)}\n`)
      break
    case 'sarif':
      terminal.out.write(sarif(diagnostics, packageVersion()))
      break
    case 'github':
      terminal.out.write(githubAnnotations(diagnostics))
      break
    case 'pretty': {
      printDiagnostics(terminal, result, process.cwd(), texts)
      const mended = result.fixed.length === 0 ? '' : `, ${plural(result.fixed.length, 'file')} mended`
      const summary = `${plural(result.texts, 'text')} in ${plural(result.files, 'file')}: ${problemCount(result)}${mended}\n`
      ;(piped ? terminal.err : terminal.out).write(summary)
    }
  }
}
