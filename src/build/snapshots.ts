import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Snapshot } from '../diff/snapshot.ts'
import { shown } from '../files/shown.ts'
import type { CheckOptions } from './build.ts'
import { DEFAULT_PATHS } from './defaults.ts'
import { findDiagramFiles } from './files.ts'
import { FILE_TIME_LIMIT_MS, startPool } from './pool.ts'

export interface SnapshotsResult {
  readonly snapshots: readonly Snapshot[]
  /** Of files that do not load; what the rules say is not asked. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What the diagrams below the given paths say, as plain data. A path that is not there holds no diagrams. */
export async function snapshots(
  options: Pick<CheckOptions, 'paths' | 'cwd' | 'jobs' | 'fileTimeLimitMs' | 'onProgress'>,
): Promise<SnapshotsResult> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const { files } = await findDiagramFiles(options.paths ?? DEFAULT_PATHS, cwd)
  const found: SnapshotsResult = { snapshots: [], diagnostics: [] }
  if (files.length === 0) return found
  const pool = startPool(Math.min(options.jobs ?? availableParallelism(), files.length), options.fileTimeLimitMs ?? FILE_TIME_LIMIT_MS)
  const taken: Snapshot[] = []
  const diagnostics: Diagnostic[] = []
  let done = 0
  try {
    await pool.run(
      files.map(({ path }) => ({ task: 'snapshot', path, cwd })),
      (answer) => {
        done += 1
        taken.push(...(answer.snapshots ?? []))
        diagnostics.push(...answer.diagnostics)
        options.onProgress?.({ step: 'load', done, total: files.length, file: shown(answer.path, cwd) })
      },
    )
  } finally {
    await pool.close()
  }
  return { snapshots: taken.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics }
}
