import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compilerStamp } from '../cache/compiler-stamp.ts'
import { keyOf } from '../cache/digest.ts'
import { openStore, type Store } from '../cache/store.ts'
import { sweep } from '../cache/sweep.ts'
import { type AcrossJudge, acrossJudge } from './across-judge.ts'
import { type FileDigests, fileDigests } from './file-digests.ts'
import { type Manifest, openManifest, sweepManifests } from './manifest.ts'
import type { CheckOptions } from './options.ts'
import { type Pool, startPool } from './pool.ts'
import type { CheckRecord } from './protocol.ts'
import { portable, type Sources, sourceKey } from './sources.ts'

/** What one run after another of the same project shares. */
export interface Session {
  readonly cwd: string
  /** The folder that `.fourplane/` lies in. */
  readonly project: string
  /** `.fourplane/` itself. */
  readonly state: string
  readonly store: Store
  readonly pool: Pool
  readonly digests: FileDigests
  /** What is known of files, by key: read from the store once. */
  readonly records: Map<string, CheckRecord>
  readonly compilerStamp: string
  /** What diagrams state together, judged. */
  readonly across: AcrossJudge
  /** Outputs that were seen in their place. */
  readonly seen: Set<string>
  /** The manifest of an output folder, as it is now. */
  manifestOf(out: string): Manifest
  /** Remembers what a file was made from when it was run, and whether a process can run it anew. */
  learn(path: string, sources: Sources, reloadable: boolean): void
  /** What a file was made from when it was last run. */
  sourcesOf(path: string): Sources | undefined
  /** The same as absolute paths. */
  filesOf(path: string): readonly string[]
  /** What would be imported by a file if it were there, as absolute paths. */
  missingOf(path: string): readonly string[]
  /** Takes note that files have come, changed or gone. */
  noteChanges(paths: readonly string[]): void
  /** The key of what a file gives as it is now; nothing if it must be run to know. */
  keyOf(path: string, config: string | undefined): string | undefined
  /** Keeps what was learnt for the next session. */
  save(): void
  close(): void
}

/** Opens what a run needs. Worker processes start when there is work for them. */
export function openSession(options: CheckOptions): Session {
  const { jobs = availableParallelism(), fileTimeLimitMs, cache = true } = options
  if (!Number.isInteger(jobs) || jobs < 1) throw new RangeError(`jobs is a whole number from 1 on, not ${jobs}`)
  const cwd = resolve(options.cwd ?? process.cwd())
  const project = resolve(cwd, options.project ?? '.')
  const state = join(project, '.fourplane')
  const lasting = cache ? cacheFolder(state) : undefined
  const passing = join(tmpdir(), `fourplane-cache-${randomUUID()}`)
  const stores = lasting === undefined ? [passing] : [lasting, passing]
  const store = openStore(stores)
  const digests = fileDigests()
  const stamp = compilerStamp()
  const importsKey = keyOf([stamp, portable(cwd, project)])
  const sources = readSources(store, importsKey, cwd)
  let learnt = false
  let reloadable = true
  const manifests = new Map<string, Manifest>()
  const keyOfFile = (path: string, settings: readonly string[]): string | undefined => {
    const from = sources.get(path)
    return from && sourceKey(path, from, cwd, digests, [stamp, ...settings])
  }
  const clear = (): void => rmSync(passing, { recursive: true, force: true })
  process.on('exit', clear)
  return {
    cwd,
    project,
    state,
    store,
    pool: startPool(jobs, { stores, compilerStamp: stamp }, fileTimeLimitMs),
    digests,
    records: new Map(),
    compilerStamp: stamp,
    across: acrossJudge(),
    seen: new Set(),
    manifestOf(out) {
      const known = manifests.get(out)
      if (known?.isLatest() === true) return known
      const manifest = openManifest(state, out)
      manifests.set(out, manifest)
      return manifest
    },
    learn(path, from, canReload) {
      sources.set(path, from)
      learnt = true
      if (!canReload) reloadable = false
    },
    sourcesOf: (path) => sources.get(path),
    filesOf: (path) => sources.get(path)?.files.map((file) => resolve(cwd, file)) ?? [path],
    missingOf: (path) => sources.get(path)?.absent.flatMap((file) => (SETTINGS.test(file) ? [] : [resolve(cwd, file)])) ?? [],
    noteChanges(paths) {
      digests.forget(paths)
      if (reloadable && !paths.some((path) => SETTINGS.test(path))) this.pool.forget(paths)
      else this.pool.renew()
    },
    keyOf(path, config) {
      const ownRules = config === undefined ? '' : keyOfFile(config, [])
      return ownRules === undefined ? undefined : keyOfFile(path, [ownRules])
    },
    save() {
      if (!learnt) return
      const now = new Map([...readSources(store, importsKey, cwd), ...sources]) // another run may have learnt meanwhile
      const there = [...now].filter(([path]) => digests.of(path) !== undefined)
      const named = Object.fromEntries(there.map(([path, from]) => [portable(path, cwd), from]))
      try {
        store.write('imports', importsKey, JSON.stringify(named))
        learnt = false
      } catch {
        // Only speed is lost: the next session runs the files again.
      }
    },
    close() {
      this.pool.close()
      clear()
      process.off('exit', clear)
      if (lasting !== undefined && sweep(lasting)) sweepManifests(state)
    },
  }
}

/** Files that say how modules are read: a process reads them once. */
const SETTINGS = /(?:^|[/\\])(?:package|tsconfig)\.json$/

function readSources(store: Store, key: string, cwd: string): Map<string, Sources> {
  const entry = store.read('imports', key)
  const named: Readonly<Record<string, Sources>> = entry === undefined ? {} : JSON.parse(entry.toString('utf8'))
  return new Map(Object.entries(named).map(([path, from]) => [resolve(cwd, path), from]))
}

/** The folder of the cache, which is nobody's to commit; nothing if it cannot be made, as in a project that is read-only. */
function cacheFolder(state: string): string | undefined {
  const cache = join(state, 'cache')
  try {
    mkdirSync(cache, { recursive: true })
    if (!existsSync(join(state, '.gitignore'))) writeFileSync(join(state, '.gitignore'), '*\n')
    return cache
  } catch {
    return undefined
  }
}
