import { readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { shown } from '../files/shown.ts'
import { writeWhole } from '../files/write.ts'
import type { Findable } from '../find/findable.ts'
import { packageVersion } from '../package-root.ts'
import type { CheckOptions } from './build.ts'
import { DEFAULT_OUT, DEFAULT_PATHS } from './defaults.ts'
import { findDiagramFiles } from './files.ts'
import { FILE_TIME_LIMIT_MS, startPool } from './pool.ts'
import { sourceKeys } from './source-keys.ts'

/** Name of the file, in the output folder, that the 3 AM look-up reads. */
const FIND_INDEX = 'find-index.json'
/** Changes when the file changes its form; a file of another form is made anew. */
const FORM = 1

/** What one diagram file gives to the look-up. */
interface IndexedFile {
  /** Of the file and of all it imports. */
  readonly key: string
  readonly diagrams: readonly Findable[]
  /** Whether the file could not be loaded when the key was this. */
  readonly broken?: true
}
type IndexedFiles = Readonly<Record<string, IndexedFile>>

export interface FindIndexOptions extends Pick<CheckOptions, 'paths' | 'cwd' | 'jobs' | 'fileTimeLimitMs' | 'onProgress'> {
  /** Output folder of the build, where the index is kept; `generated` by default. */
  readonly out?: string
}
export interface FindIndex {
  readonly diagrams: readonly Findable[]
  /** Files that cannot be loaded: the look-up goes on without them. */
  readonly broken: readonly string[]
  /** Files that were loaded because the index did not have them as they are now. */
  readonly refreshed: readonly string[]
}

/**
 * What the look-up searches, as the diagram files are now. The index that the last build wrote is used for every file that did not change;
 * the others are loaded, and the index is written again. Where it cannot be written, the answer is the same.
 */
export async function findIndex(options: FindIndexOptions = {}): Promise<FindIndex> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const out = resolve(cwd, options.out ?? DEFAULT_OUT)
  const { files } = await findDiagramFiles(options.paths ?? DEFAULT_PATHS, cwd)
  const paths = files.map(({ path }) => path)
  const before = await readIndex(out)
  const keys = sourceKeys(paths, packageVersion())
  const stale = paths.filter((path) => before[shown(path, cwd)]?.key !== keys.get(path))
  const fresh = indexed(stale.length === 0 ? [] : await load(stale, keys, cwd, options), cwd)
  if (stale.length > 0) await writeIndex(out, { ...before, ...fresh }, cwd).catch(() => undefined)
  const now = { ...before, ...fresh }
  const names = paths.map((path) => shown(path, cwd))
  return {
    diagrams: names.flatMap((name) => now[name]?.diagrams ?? []),
    broken: names.filter((name) => now[name]?.broken === true),
    refreshed: stale.map((path) => shown(path, cwd)),
  }
}

/** A diagram file as it was loaded. */
export interface Loaded {
  readonly path: string
  /** Its key before it was loaded. */
  readonly key: string
  /** Nothing if it could not be loaded. */
  readonly findables: readonly Findable[]
}

/** Brings the index up to date with what a build has loaded. */
export async function updateFindIndex(out: string, loaded: readonly Loaded[], cwd: string): Promise<void> {
  await writeIndex(out, { ...(await readIndex(out)), ...indexed(loaded, cwd) }, cwd)
}

function indexed(loaded: readonly Loaded[], cwd: string): IndexedFiles {
  return Object.fromEntries(
    loaded.map(({ path, key, findables }): [string, IndexedFile] => {
      return [shown(path, cwd), { key, diagrams: findables, ...(findables.length === 0 ? { broken: true } : {}) }]
    }),
  )
}

async function load(
  paths: readonly string[],
  keys: ReadonlyMap<string, string>,
  cwd: string,
  options: FindIndexOptions,
): Promise<Loaded[]> {
  const jobs = Math.min(options.jobs ?? availableParallelism(), paths.length)
  const pool = startPool(jobs, options.fileTimeLimitMs ?? FILE_TIME_LIMIT_MS)
  const loaded: Loaded[] = []
  try {
    await pool.run(
      paths.map((path) => ({ task: 'load', path, cwd })),
      ({ path, findables }) => {
        loaded.push({ path, key: keys.get(path) ?? '', findables })
        options.onProgress?.({ step: 'load', done: loaded.length, total: paths.length, file: shown(path, cwd) })
      },
    )
    return loaded
  } finally {
    await pool.close()
  }
}

/** The index in an output folder; one that is missing, damaged or of another form is empty. */
async function readIndex(out: string): Promise<IndexedFiles> {
  try {
    const read: { form?: unknown; files?: IndexedFiles } = JSON.parse(await readFile(join(out, FIND_INDEX), 'utf8'))
    return read.form === FORM && typeof read.files === 'object' ? read.files : {}
  } catch {
    return {}
  }
}

/** One line a file, in the order of their names, so that versions of it can be compared; files that are gone are dropped. */
async function writeIndex(out: string, files: IndexedFiles, cwd: string): Promise<void> {
  const there = await Promise.all(
    Object.keys(files).map((name) =>
      stat(resolve(cwd, name)).then(
        () => name,
        () => undefined,
      ),
    ),
  )
  const names = there.filter((name) => name !== undefined).sort()
  const lines = names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(files[name])}`)
  await writeWhole(join(out, FIND_INDEX), `{ "form": ${FORM}, "files": {\n${lines.join(',\n')}\n} }\n`)
}
