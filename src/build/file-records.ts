import type { Format } from '../config/formats.ts'
import { shown } from '../files/shown.ts'
import type { CheckOptions } from './options.ts'
import { missingFormats } from './print-record.ts'
import type { Answer, CheckRecord, Request } from './protocol.ts'
import type { Session } from './session.ts'

/** What is wanted besides the check. */
export interface Printing {
  readonly formats: readonly Format[]
  /** Whether the outputs of a file are there already, as this key gives them. */
  isCurrent(path: string, key: string): boolean
}

/** What files give as they are now. */
export interface FileRecords {
  /** The key of what each file gives, by path; absent where nothing may be printed. */
  readonly keys: ReadonlyMap<string, string>
  readonly records: ReadonlyMap<string, CheckRecord>
  /** The files that were run, or drawn. */
  readonly run: readonly string[]
}

/** The keys of files as they are now, by path; a file that must be run to know has none. */
export function keysOf(session: Session, paths: readonly string[], { config }: CheckOptions): ReadonlyMap<string, string> {
  return new Map(paths.flatMap((path) => entryIfThere(path, session.keyOf(path, config))))
}

/** A file is run only where the store does not know what it gives, and is printed into the store in the same run. */
export async function recordsOf(
  session: Session,
  paths: readonly string[],
  known: ReadonlyMap<string, string>,
  options: CheckOptions,
  printing?: Printing,
): Promise<FileRecords> {
  const keys = new Map(known)
  const records = new Map([...keys].flatMap(([path, key]) => entryIfThere(path, readRecord(session, key))))
  const requests = requestsFor(session, options, paths, keys, records, printing)
  await runFiles(session, options, requests, keys, records)
  session.save()
  return { keys, records, run: requests.map(({ path }) => path) }
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
  const step = requests.some((request) => request.task === 'rasterize' || (request.task === 'load' && request.formats.length > 0))
    ? 'print'
    : 'load'
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

function recordOf({ entries, statements, findables, diagnostics }: Answer): CheckRecord {
  return { entries, statements, findables, diagnostics }
}

/** Remembers what a file was made from, and what it gave if it will give that again. */
function learn(session: Session, answer: Answer, config: string | undefined): void {
  const { path, key, sources, configSources, certain = false, reloadable = true } = answer
  if (sources !== undefined) session.learn(path, sources, reloadable)
  if (config !== undefined && configSources !== undefined) session.learn(config, configSources, reloadable)
  if (key === undefined || !certain) return
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

/** Keeps what would be made again: only speed is lost where the store takes nothing. */
export function keep(session: Session, kind: 'check' | 'project' | 'find', key: string, content: unknown): void {
  try {
    session.store.write(kind, key, JSON.stringify(content))
  } catch {
    // It is made again in the next run.
  }
}

function entryIfThere<T>(path: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[path, value]]
}
