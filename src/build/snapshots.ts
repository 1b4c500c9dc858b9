import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Snapshot } from '../diff/snapshot.ts'
import { shown } from '../files/shown.ts'
import { DEFAULT_PATHS } from './defaults.ts'
import { findDiagramFiles } from './files.ts'
import type { CheckOptions } from './options.ts'
import { openSession } from './session.ts'

export interface SnapshotsResult {
  readonly snapshots: readonly Snapshot[]
  /** Of files that do not load; what the rules say is not asked. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What the diagrams below the given paths say, as plain data. A path that is not there holds no diagrams. */
export async function snapshots(
  options: Pick<CheckOptions, 'paths' | 'cwd' | 'jobs' | 'fileTimeLimitMs' | 'onProgress'>,
): Promise<SnapshotsResult> {
  const session = openSession({ ...options, cache: false })
  const { cwd } = session
  const taken: Snapshot[] = []
  const diagnostics: Diagnostic[] = []
  let done = 0
  try {
    const { files } = await findDiagramFiles(options.paths ?? DEFAULT_PATHS, cwd)
    await session.pool.run(
      files.map(({ path }) => ({ task: 'snapshot', path, cwd })),
      (answer) => {
        done += 1
        taken.push(...(answer.snapshots ?? []))
        diagnostics.push(...answer.diagnostics)
        options.onProgress?.({ step: 'load', done, total: files.length, file: shown(answer.path, cwd) })
      },
    )
  } finally {
    session.close()
  }
  return { snapshots: taken.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics }
}
