import { shown } from '../files/shown.ts'
import type { Findable } from '../find/findable.ts'
import { DEFAULT_PATHS } from './defaults.ts'
import { keysOf, recordsOf } from './file-records.ts'
import { findDiagramFiles } from './files.ts'
import type { CheckOptions } from './options.ts'
import { openSession } from './session.ts'

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
    const { records, run } = await recordsOf(session, paths, keysOf(session, paths, options), options)
    return {
      diagrams: paths.flatMap((path) => records.get(path)?.findables ?? []),
      broken: paths.filter((path) => (records.get(path)?.findables ?? []).length === 0).map(name),
      refreshed: run.map(name),
    }
  } finally {
    session.close()
  }
}
