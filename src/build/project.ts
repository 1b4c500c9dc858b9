import { keyOf } from '../cache/digest.ts'
import type { Format } from '../config/formats.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { doubles, judgeAcross, misplaced } from './across.ts'
import { DEFAULT_PATHS } from './defaults.ts'
import { type FoundFiles, findDiagramFiles } from './files.ts'
import type { CheckOptions } from './options.ts'
import { missingFormats } from './print-record.ts'
import type { Answer, CheckRecord, DiagramEntry, Request } from './protocol.ts'
import type { Session } from './session.ts'
import { noted, settle } from './severities.ts'
import { portable } from './sources.ts'

/** What is said of all diagram files of a project together. */
interface Judgement {
  /** By file, in their order. */
  readonly entries: readonly (readonly DiagramEntry[])[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All diagram files of a project, checked. */
export interface CheckedProject extends Judgement {
  readonly found: FoundFiles
  /** The key of what each file gives, by path; absent where nothing may be printed. */
  readonly keys: ReadonlyMap<string, string>
}

/** What is wanted besides the check. */
export interface Printing {
  readonly formats: readonly Format[]
  /** Whether the outputs of a file are there already, as this key gives them. */
  isCurrent(path: string, key: string): boolean
}

/** Checks a project. A file is run only where the store does not know what it gives, and is printed into the store in the same run. */
export async function checkProject(session: Session, options: CheckOptions, printing?: Printing): Promise<CheckedProject> {
  const { cwd } = session
  const found = await findDiagramFiles(options.paths ?? DEFAULT_PATHS, cwd)
  const paths = found.files.map(({ path }) => path)
  const keys = new Map<string, string>()
  for (const path of paths) setIfThere(keys, path, session.keyOf(path, options.config))
  const earlier = readJudgement(session, options, found, keys)
  if (earlier !== undefined && (printing === undefined || !printsAnything(session, paths, keys, earlier, printing)))
    return { found, keys, ...earlier }

  const records = new Map<string, CheckRecord>()
  for (const [path, key] of keys) setIfThere(records, path, readRecord(session, key))
  await runFiles(session, options, requestsFor(session, options, paths, keys, records, printing), keys, records)
  session.save()
  const judgement = await judged(found, records, options, cwd)
  writeJudgement(session, options, found, keys, judgement)
  return { found, keys, ...judgement }
}

/** The files that a judgement refuses, as diagnostics name them. */
export function refusedFiles(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file))
}

function printsAnything(
  session: Session,
  paths: readonly string[],
  keys: ReadonlyMap<string, string>,
  { diagnostics }: Judgement,
  printing: Printing,
): boolean {
  const refused = refusedFiles(diagnostics)
  return paths.some((path) => {
    const key = keys.get(path)
    if (key === undefined) return true
    if (refused.has(shown(path, session.cwd)) || printing.isCurrent(path, key)) return false
    return missingFormats(session.store, key, printing.formats).length > 0
  })
}

function requestsFor(
  { store, cwd }: Session,
  { config }: CheckOptions,
  paths: readonly string[],
  keys: ReadonlyMap<string, string>,
  records: ReadonlyMap<string, CheckRecord>,
  printing: Printing | undefined,
): readonly Request[] {
  const load = (path: string, formats: readonly Format[]): Request => {
    return { task: 'load', path, cwd, formats, ...(config === undefined ? {} : { config }) }
  }
  return paths.flatMap((path): Request[] => {
    const key = keys.get(path)
    const record = records.get(path)
    if (key === undefined || record === undefined) return [load(path, printing?.formats ?? [])]
    if (printing === undefined || record.entries.length === 0 || printing.isCurrent(path, key)) return []
    const missing = missingFormats(store, key, printing.formats)
    if (missing.length === 0) return []
    const drawn = missing.every((format) => format === 'png') && missingFormats(store, key, ['svg']).length === 0
    return [drawn ? { task: 'rasterize', path, cwd, key } : load(path, missing)]
  })
}

/** Runs files, and puts what they give into `keys`, `records` and the store. */
async function runFiles(
  session: Session,
  { config, onProgress }: CheckOptions,
  requests: readonly Request[],
  keys: Map<string, string>,
  records: Map<string, CheckRecord>,
): Promise<void> {
  const tasks = new Map(requests.map((request) => [request.path, request.task]))
  const step = requests.some((request) => request.task === 'rasterize' || request.formats.length > 0) ? 'print' : 'load'
  let done = 0
  await session.pool.run(requests, (answer) => {
    const { path, key } = answer
    if (key === undefined || tasks.get(path) === 'load') records.set(path, recordOf(answer))
    if (key === undefined) keys.delete(path)
    else keys.set(path, key)
    if (tasks.get(path) === 'load') learn(session, answer, config)
    done += 1
    onProgress?.({ step, done, total: requests.length, file: shown(path, session.cwd) })
  })
}

function recordOf({ entries, statements, diagnostics }: Answer): CheckRecord {
  return { entries, statements, diagnostics }
}

/** Remembers what a file gave, if it will give that again. */
function learn(session: Session, answer: Answer, config: string | undefined): void {
  const { path, key, sources, configSources } = answer
  if (key === undefined || sources === undefined) return
  session.learn(path, sources)
  if (config !== undefined && configSources !== undefined) session.learn(config, configSources)
  const record = recordOf(answer)
  session.records.set(key, record)
  keep(session, 'check', key, record)
}

function readRecord(session: Session, key: string): CheckRecord | undefined {
  const known = session.records.get(key)
  if (known !== undefined) return known
  const entry = session.store.read('check', key)
  if (entry === undefined) return undefined
  const record: CheckRecord = JSON.parse(entry.toString('utf8'))
  session.records.set(key, record)
  return record
}

async function judged(
  { files, diagnostics: lost }: FoundFiles,
  records: ReadonlyMap<string, CheckRecord>,
  { severities = {} }: CheckOptions,
  cwd: string,
): Promise<Judgement> {
  const ordered = files.map(({ path }) => records.get(path) ?? { entries: [], statements: [], diagnostics: [] })
  const across = await noted(judgeAcross(ordered.flatMap(({ statements }) => statements)), cwd)
  const entries = ordered.map((record) => record.entries)
  const byFile = new Map(files.map(({ path }, index) => [path, entries[index] ?? []]))
  const own = ordered.flatMap(({ diagnostics }) => diagnostics)
  const diagnostics = [...lost, ...settle([...own, ...across], severities), ...misplaced(files, byFile, cwd), ...doubles(byFile, cwd)]
  return { entries, diagnostics }
}

/** The key of a judgement: nothing if a file has none, since it may give something else the next time. */
function judgementKey(
  { cwd }: Session,
  { severities = {} }: CheckOptions,
  { files, diagnostics }: FoundFiles,
  keys: ReadonlyMap<string, string>,
): string | undefined {
  if (files.some(({ path }) => !keys.has(path))) return undefined
  const named = files.map(({ path, root }) => [portable(path, cwd), portable(root, cwd), keys.get(path)])
  return keyOf([named, diagnostics, Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1))])
}

function readJudgement(
  session: Session,
  options: CheckOptions,
  found: FoundFiles,
  keys: ReadonlyMap<string, string>,
): Judgement | undefined {
  const key = judgementKey(session, options, found, keys)
  const entry = key === undefined ? undefined : session.store.read('project', key)
  return entry === undefined ? undefined : JSON.parse(entry.toString('utf8'))
}

function writeJudgement(
  session: Session,
  options: CheckOptions,
  found: FoundFiles,
  keys: ReadonlyMap<string, string>,
  judgement: Judgement,
): void {
  const key = judgementKey(session, options, found, keys)
  if (key !== undefined) keep(session, 'project', key, judgement)
}

/** Only speed is lost where the store takes nothing. */
function keep(session: Session, kind: 'check' | 'project', key: string, content: unknown): void {
  try {
    session.store.write(kind, key, JSON.stringify(content))
  } catch {
    // It is made again in the next run.
  }
}

function setIfThere<T>(map: Map<string, T>, path: string, value: T | undefined): void {
  if (value !== undefined) map.set(path, value)
}
