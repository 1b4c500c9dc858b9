import { keyOf } from '../cache/digest.ts'
import { shown } from '../files/shown.ts'
import type { Findable } from '../find/findable.ts'
import { DEFAULT_PATHS } from './defaults.ts'
import { keep, keysOf, recordsOf } from './file-records.ts'
import { findDiagramFiles } from './files.ts'
import type { CheckOptions } from './options.ts'
import { openSession, type Session } from './session.ts'

export interface FindIndex {
  readonly diagrams: readonly Findable[]
  /** Files that cannot be loaded: the look-up goes on without them. */
  readonly broken: readonly string[]
  /** Files that were run because nothing was known of them as they are now. */
  readonly refreshed: readonly string[]
}

/**
 * What the look-up searches, as the diagram files are now. What earlier runs of any command left in the cache is used for every file that
 * did not change; the others are run.
 */
export async function findIndex(options: CheckOptions = {}): Promise<FindIndex> {
  const session = openSession(options)
  const name = (path: string): string => shown(path, session.cwd)
  try {
    const { files } = await findDiagramFiles(options.paths ?? DEFAULT_PATHS, session.cwd)
    const paths = files.map(({ path }) => path)
    const known = keysOf(session, paths, options)
    const kept = readWhole(session, wholeKey(session, paths, known))
    if (kept !== undefined) return { ...kept, refreshed: [] }
    const { keys, records, run } = await recordsOf(session, paths, known, options)
    const found = {
      diagrams: paths.flatMap((path) => records.get(path)?.findables ?? []),
      broken: paths.filter((path) => (records.get(path)?.findables ?? []).length === 0).map(name),
    }
    const whole = wholeKey(session, paths, keys)
    if (whole !== undefined) keep(session, 'find', whole, found)
    return { ...found, refreshed: run.map(name) }
  } finally {
    session.close()
  }
}

type Whole = Omit<FindIndex, 'refreshed'>

/** The key of what all files give together: one entry is read in place of hundreds. Nothing if one of them must be run to know. */
function wholeKey({ cwd }: Session, paths: readonly string[], keys: ReadonlyMap<string, string>): string | undefined {
  const all = paths.flatMap((path) => keys.get(path) ?? [])
  return all.length === paths.length ? keyOf([paths.map((path) => shown(path, cwd)), all]) : undefined
}

function readWhole({ store }: Session, key: string | undefined): Whole | undefined {
  const entry = key === undefined ? undefined : store.read('find', key)
  return entry === undefined ? undefined : JSON.parse(entry.toString('utf8'))
}
