import { existsSync } from 'node:fs'
import { keyOf } from '../cache/digest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { doubles, misplaced } from './across.ts'
import { DEFAULT_PATHS } from './defaults.ts'
import { keep, keysOf, type Printing, recordsOf } from './file-records.ts'
import { type FoundFiles, findDiagramFiles } from './files.ts'
import type { BuildOptions, CheckOptions } from './options.ts'
import { missingFormats } from './print-record.ts'
import { type CheckRecord, type DiagramEntry, EMPTY_RECORD } from './protocol.ts'
import type { Session } from './session.ts'
import { noted, settle } from './severities.ts'
import { filesOfShard } from './shard.ts'
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

/** Checks a project, and prints what is missing into the store. */
export async function checkProject(
  session: Session,
  options: CheckOptions & Pick<BuildOptions, 'shard'>,
  printing?: Printing,
): Promise<CheckedProject> {
  const all = await findDiagramFiles(options.paths ?? DEFAULT_PATHS, session.cwd)
  const found = options.shard === undefined ? all : { ...all, files: filesOfShard(all.files, options.shard) }
  const paths = found.files.map(({ path }) => path)
  const known = keysOf(session, paths, options)
  const earlier = readJudgement(session, options, found, known)
  if (earlier !== undefined && (printing === undefined || !printsAnything(session, paths, known, earlier, printing)))
    return { found, keys: known, ...earlier }
  const { keys, records } = await recordsOf(session, paths, known, options, printing)
  const vanished = paths.some((path) => records.get(path)?.entries.length === 0 && !existsSync(path))
  if (vanished) return checkProject(session, options, printing) // deleted between the listing and the loading: list again
  const judgement = await judged(found, records, options, session)
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

async function judged(
  { files, diagnostics: lost }: FoundFiles,
  records: ReadonlyMap<string, CheckRecord>,
  { severities = {}, allowances = true }: CheckOptions,
  { cwd, across }: Session,
): Promise<Judgement> {
  const ordered = files.map(({ path }) => records.get(path) ?? EMPTY_RECORD)
  const stating = files.map(({ path }, index) => ({ path, statements: ordered[index]?.statements ?? [] }))
  const together = await noted(across.judge(stating), cwd)
  const entries = ordered.map((record) => record.entries)
  const byFile = new Map(files.map(({ path }, index) => [path, entries[index] ?? []]))
  const own = ordered.flatMap(({ diagnostics }) => diagnostics)
  const diagnostics = [
    ...lost,
    ...settle([...own, ...together], severities, allowances),
    ...misplaced(files, byFile, cwd),
    ...doubles(byFile, cwd),
  ]
  return { entries, diagnostics }
}

/** The key of a judgement: nothing if a file has none, since it may give something else the next time. */
function judgementKey(
  { cwd }: Session,
  { severities = {}, allowances = true }: CheckOptions,
  { files, diagnostics }: FoundFiles,
  keys: ReadonlyMap<string, string>,
): string | undefined {
  if (files.some(({ path }) => !keys.has(path))) return undefined
  const named = files.map(({ path, root }) => [portable(path, cwd), portable(root, cwd), keys.get(path)])
  return keyOf([named, diagnostics, allowances, Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** Where the last judgement of these paths is kept, and for which state of them. */
interface KeptJudgement {
  readonly of: string
  readonly judgement: Judgement
}

function judgementPlace({ cwd, project }: Session, { roots }: FoundFiles): string {
  return keyOf([portable(cwd, project), roots.map((root) => portable(root, project))])
}

function readJudgement(
  session: Session,
  options: CheckOptions,
  found: FoundFiles,
  keys: ReadonlyMap<string, string>,
): Judgement | undefined {
  const key = judgementKey(session, options, found, keys)
  const entry = key === undefined ? undefined : session.store.read('project', judgementPlace(session, found))
  const kept: KeptJudgement | undefined = entry && JSON.parse(entry.toString('utf8'))
  return kept?.of === key ? kept?.judgement : undefined
}

function writeJudgement(
  session: Session,
  options: CheckOptions,
  found: FoundFiles,
  keys: ReadonlyMap<string, string>,
  judgement: Judgement,
): void {
  const key = judgementKey(session, options, found, keys)
  if (key !== undefined) keep(session, 'project', judgementPlace(session, found), { of: key, judgement } satisfies KeptJudgement)
}
