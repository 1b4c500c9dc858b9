import { existsSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { buildOnce } from './build.ts'
import { DEFAULT_OUT, DEFAULT_PATHS } from './defaults.ts'
import { fileDigest } from './file-digests.ts'
import { findDiagramFiles } from './files.ts'
import { type BuildOptions, type BuildResult, DEFAULT_FORMATS } from './options.ts'
import { openSession, type Session } from './session.ts'

/** Builds again whenever something changes that a diagram follows from. */
export interface Watch {
  /** Ends it, after the build that is under way. */
  close(): Promise<void>
}
export interface WatchEvents {
  /** Told after the first build with no paths, and after every other that gave something else with those that changed, as absolute paths. */
  onBuilt(result: BuildResult, changed: readonly string[]): void
  /** Told of what is no fault of a diagram, such as a config file that does not run; it goes on with the next change. */
  onError(error: unknown): void
}

/** Editors write a file in several steps, and several files at once. */
const SETTLE_MS = 10

/** Diagrams that are drawn to nowhere at the start, so that the first change is as quick as the tenth. */
const REHEARSALS = 4

/**
 * Builds, watches, and builds what depends on a change.
 *
 * @param optionsNow asked at the start, and again when the config file has changed
 * @param settingsFile absolute path of the config file that the options come from
 */
export async function watch(
  optionsNow: () => Promise<BuildOptions>,
  events: WatchEvents,
  settingsFile: string | undefined,
): Promise<Watch> {
  const settingsNow = (): string | undefined => settingsFile && fileDigest(settingsFile)
  let settings = settingsNow()
  let options = await optionsNow()
  let session = openSession(options)
  const roots = (): readonly string[] => (options.paths ?? DEFAULT_PATHS).map((path) => resolve(session.cwd, path))
  const isIgnored = (path: string): boolean => {
    if (path === resolve(session.cwd, options.out ?? DEFAULT_OUT) || path === session.state) return true
    return !roots().includes(path) && /^node_modules$|^\.|~$|\.tmp$/.test(basename(path))
  }
  const changed = new Set<string>()
  /** What is there when it begins to be watched: it may have changed since it was read, but nobody needs to be told. */
  const unsure = new Set<string>()
  let besides: ReadonlySet<string> = new Set()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let closed = false

  const schedule = (): void => {
    clearTimeout(timer)
    if (closed) return
    timer = setTimeout(() => {
      running = running.then(rebuild, rebuild)
    }, SETTLE_MS)
  }
  let begun = false
  const files = watchFiles([...roots()], { ignored: isIgnored, ignoreInitial: false })
  files.on('ready', () => {
    begun = true
  })
  files.on('all', (event, path) => {
    const begins = event.startsWith('add') && (!begun || besides.has(path))
    ;(begins ? unsure : changed).add(resolve(path))
    schedule()
  })
  files.on('error', events.onError)

  /** Watches what diagrams follow from and does not lie in the folders that are watched already. */
  const follow = (sources: readonly string[]): void => {
    const folders = roots()
    const now = new Set(sources.filter((path) => !folders.some((folder) => path === folder || path.startsWith(`${folder}${sep}`))))
    const fresh = [...now].filter((path) => !besides.has(path))
    if (fresh.length > 0) files.add(fresh)
    const gone = [...besides].filter((path) => !now.has(path))
    if (gone.length > 0) files.unwatch(gone)
    besides = now
  }

  const rebuild = async (): Promise<void> => {
    if (closed || changed.size + unsure.size === 0) return
    const [named, all] = [[...changed], [...changed, ...unsure]]
    changed.clear()
    unsure.clear()
    session.noteChanges(all)
    try {
      const followed = settingsFile === undefined ? [] : session.filesOf(settingsFile)
      if (settings !== settingsNow() || followed.some((file) => named.includes(file))) await reopen()
      await run(named)
    } catch (error) {
      events.onError(error)
    }
  }
  const reopen = async (): Promise<void> => {
    settings = settingsNow()
    options = await optionsNow()
    session.close()
    session = openSession(options)
    files.add([...roots()])
  }
  let said: string | undefined
  const run = async (paths: readonly string[]): Promise<void> => {
    const result = await buildOnce(session, options)
    follow(watched(session, result, settingsFile))
    const says = JSON.stringify([result.diagrams, result.diagnostics])
    if (says === said && result.written.length + result.removed.length === 0) return
    said = says
    events.onBuilt(result, paths)
  }

  running = run([])
  await running
  rehearse(session, options).catch(() => undefined) // only speed is lost
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await running
      await files.close()
      session.close()
    },
  }
}

/** Everything whose change changes a result, and what is missing and awaited. */
function watched(session: Session, { sources }: BuildResult, settingsFile: string | undefined): readonly string[] {
  const diagrams = sources.map((path) => resolve(session.cwd, path))
  const settings = settingsFile === undefined ? [] : session.filesOf(settingsFile)
  const missing = diagrams.flatMap((path) => session.missingOf(path)).filter((path) => existsSync(dirname(path)))
  return [...diagrams, ...settings, ...missing]
}

function rehearse({ pool, cwd }: Session, { paths, formats = DEFAULT_FORMATS }: BuildOptions): Promise<void> {
  const printed = formats.filter((format) => format !== 'png') // it takes most of the time, in code that is compiled already
  return findDiagramFiles(paths ?? DEFAULT_PATHS, cwd).then(({ files }) =>
    pool.rehearse(files.slice(0, REHEARSALS).map(({ path }) => ({ task: 'rehearse', path, cwd, formats: printed }))),
  )
}
