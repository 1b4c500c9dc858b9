import { availableParallelism } from 'node:os'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Severities } from '../config/config.ts'
import { type Format, formats } from '../config/formats.ts'
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { writeWhole } from '../files/write.ts'
import { packageVersion } from '../package-root.ts'
import { DEFAULT_OUT, DEFAULT_PATHS } from './defaults.ts'
import { type DiagramFile, findDiagramFiles } from './files.ts'
import { type Loaded, updateFindIndex } from './find-index.ts'
import { judgeAcross } from './judge.ts'
import { FILE_TIME_LIMIT_MS, type Pool, startPool } from './pool.ts'
import type { Answer, DiagramEntry } from './protocol.ts'
import { refine } from './refine.ts'
import { settle } from './severities.ts'
import { sourceKeys } from './source-keys.ts'

export interface CheckOptions {
  /** Files and folders; `['systems']` by default. */
  readonly paths?: readonly string[]
  /** Folder that paths are relative to; the current one by default. */
  readonly cwd?: string
  /** Number of worker threads; one per core by default. The output does not depend on it. */
  readonly jobs?: number
  /** Longest time for one file, in ms. */
  readonly fileTimeLimitMs?: number
  /** Severities of single rules; without them, the rules' own. */
  readonly severities?: Severities
  /** Whether comments that allow what a rule refuses are heard; they are by default. */
  readonly allowances?: boolean
  /** Absolute path of the config file whose own rules are applied; its other settings are the caller's to pass on. */
  readonly config?: string
  /** Told after every step of a file. */
  readonly onProgress?: (progress: Progress) => void
}
export interface BuildOptions extends CheckOptions {
  /** Output folder; `generated` by default. */
  readonly out?: string
  /** Kinds of output; `mmd`, `svg`, `png` and `md` by default. */
  readonly formats?: readonly Format[]
}
export interface Progress {
  readonly step: 'load' | 'print'
  readonly done: number
  readonly total: number
  readonly file: string
}

/** A diagram and the file that it stands in. */
interface CheckedDiagram extends DiagramEntry {
  readonly file: string
}
export interface CheckResult {
  readonly files: number
  readonly diagrams: readonly CheckedDiagram[]
  /** In order of file and place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether no diagnostic is an error. */
  readonly ok: boolean
}
export interface BuildResult extends CheckResult {
  /** Outputs that were new or changed, by path below the output folder. */
  readonly written: readonly string[]
  /** Outputs that were there already, byte for byte. */
  readonly unchanged: number
}

const DEFAULT_FORMATS: readonly Format[] = ['mmd', 'svg', 'png', 'md']

/**
 * Checks diagrams without writing anything.
 *
 * @example
 * const { ok, diagnostics } = await check({ paths: ['diagrams'] })
 */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const { pool, cwd } = open(options)
  try {
    const { files, diagrams, diagnostics } = await load(options, pool, cwd)
    return checked(files, diagrams, diagnostics)
  } finally {
    await pool.close()
  }
}

/**
 * Compiles diagrams and writes what is new or changed. A diagram with an error is not written; the others are.
 *
 * @example
 * const { ok, written } = await build({ paths: ['diagrams'], out: 'generated', formats: ['svg'] })
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const { pool, cwd } = open(options)
  const out = resolve(cwd, options.out ?? DEFAULT_OUT)
  const wanted = options.formats ?? DEFAULT_FORMATS
  const unknown = wanted.filter((format) => !formats.includes(format))
  if (unknown.length > 0) throw new RangeError(`unknown format ${unknown.join(', ')}: choose from ${formats.join(', ')}`)
  try {
    const { files, diagrams, byFile, findable, diagnostics } = await load(options, pool, cwd)
    const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file))
    const good = [...byFile].filter(([path]) => !refused.has(shown(path, cwd)))
    const written: string[] = []
    let unchanged = 0
    let done = 0
    const requests = good.map(
      ([path, entries]) => ({ task: 'emit', path, cwd, ids: entries.map(({ id }) => id), formats: wanted }) as const,
    )
    await pool.run(requests, async (answer) => {
      diagnostics.push(...answer.diagnostics)
      for (const output of answer.outputs) {
        try {
          if (await writeWhole(join(out, output.path), output.content)) written.push(output.path)
          else unchanged += 1
        } catch (error) {
          const message = `${shown(out, cwd)}/${output.path} cannot be written: ${(error as Error).message}`
          diagnostics.push({ code: 'FP209', severity: 'error', message, file: shown(answer.path, cwd) })
        }
      }
      done += 1
      options.onProgress?.({ step: 'print', done, total: requests.length, file: shown(answer.path, cwd) })
    })
    if (good.length > 0) await updateFindIndex(out, findable, cwd).catch(() => undefined) // only speed is lost: `find` loads what the index lacks
    return { ...checked(files, diagrams, diagnostics), written: written.sort(), unchanged }
  } finally {
    await pool.close()
  }
}

function open({ cwd = process.cwd(), jobs = availableParallelism(), fileTimeLimitMs = FILE_TIME_LIMIT_MS }: CheckOptions): {
  pool: Pool
  cwd: string
} {
  if (!Number.isInteger(jobs) || jobs < 1) throw new RangeError(`jobs is a whole number from 1 on, not ${jobs}`)
  return { pool: startPool(jobs, fileTimeLimitMs), cwd: resolve(cwd) }
}

interface LoadResult {
  readonly files: number
  readonly diagrams: readonly CheckedDiagram[]
  readonly byFile: ReadonlyMap<string, readonly DiagramEntry[]>
  readonly findable: readonly Loaded[]
  readonly diagnostics: Diagnostic[]
}

async function load(
  { paths = DEFAULT_PATHS, severities = {}, allowances = true, config, onProgress }: CheckOptions,
  pool: Pool,
  cwd: string,
): Promise<LoadResult> {
  const { files, diagnostics } = await findDiagramFiles(paths, cwd)
  const keys = sourceKeys(
    files.map(({ path }) => path),
    packageVersion(),
  )
  const answers = new Map<string, Answer>()
  await pool.run(
    files.map(({ path }) => ({ task: 'load', path, cwd, ...(config === undefined ? {} : { config }) })),
    (answer) => {
      answers.set(answer.path, answer)
      onProgress?.({ step: 'load', done: answers.size, total: files.length, file: shown(answer.path, cwd) })
    },
  )
  const byFile = new Map(files.map(({ path }) => [path, answers.get(path)?.entries ?? []]))
  const found = files.flatMap(({ path }) => answers.get(path)?.diagnostics ?? [])
  found.push(...judgeAcross(files.flatMap(({ path }) => answers.get(path)?.statements ?? [])))
  diagnostics.push(
    ...(await settle(await refine(found, cwd), severities, cwd, allowances)),
    ...misplaced(files, byFile, cwd),
    ...doubles(byFile, cwd),
  )
  const findable = files.map(({ path }) => ({ path, key: keys.get(path) ?? '', findables: answers.get(path)?.findables ?? [] }))
  const diagrams = [...byFile].flatMap(([path, entries]) => entries.map((entry) => ({ ...entry, file: shown(path, cwd) })))
  return { files: files.length, diagrams, byFile, findable, diagnostics }
}

/** In a folder called `systems` a diagram stands at `<system>/<category>/<slug>.ts`: the id tells where to look. */
function misplaced(files: readonly DiagramFile[], byFile: ReadonlyMap<string, readonly DiagramEntry[]>, cwd: string): Diagnostic[] {
  return files.flatMap(({ path, root }) => {
    if (basename(root) !== 'systems') return []
    const actual = relative(root, path)
      .replaceAll(sep, '/')
      .replace(/\.[cm]?[jt]s$/, '')
    return (byFile.get(path) ?? [])
      .filter(({ id }) => id !== actual)
      .map(({ id, place }) =>
        diagnosticAt('FP205', `this diagram is ${id}: move it to systems/${id}.ts, or mend its system or slug`, path, cwd, place),
      )
  })
}

/** Two diagrams of one id would write the same files: both are refused. */
function doubles(byFile: ReadonlyMap<string, readonly DiagramEntry[]>, cwd: string): Diagnostic[] {
  const seen = new Map<string, { path: string; entry: DiagramEntry }[]>()
  for (const [path, entries] of byFile) {
    for (const entry of entries) seen.set(entry.id, [...(seen.get(entry.id) ?? []), { path, entry }])
  }
  return [...seen].flatMap(([id, all]) => {
    if (all.length < 2) return []
    const files = [...new Set(all.map(({ path }) => shown(path, cwd)))].join(' and ')
    return all.map(({ path, entry }) =>
      diagnosticAt('FP204', `two diagrams have the id ${id} (in ${files}): give one another slug`, path, cwd, entry.place),
    )
  })
}

function diagnosticAt(code: Diagnostic['code'], message: string, path: string, cwd: string, place: Diagnostic['place']): Diagnostic {
  return { code, severity: 'error', message, file: shown(path, cwd), ...(place === undefined ? {} : { place }) }
}

function checked(files: number, diagrams: readonly CheckedDiagram[], diagnostics: readonly Diagnostic[]): CheckResult {
  const sorted = [...diagnostics].sort(byPlace)
  return { files, diagrams, diagnostics: sorted, ok: sorted.every(({ severity }) => severity !== 'error') }
}
