import { join, resolve } from 'node:path'
import { formats } from '../config/formats.ts'
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { lockFolder } from '../files/lock.ts'
import { shown } from '../files/shown.ts'
import { DEFAULT_OUT } from './defaults.ts'
import type { Printing } from './file-records.ts'
import { outputName } from './manifest.ts'
import { type BuildOptions, type BuildResult, type CheckOptions, type CheckResult, DEFAULT_FORMATS } from './options.ts'
import { type OutputFolder, openOutputFolder } from './output-folder.ts'
import { type CheckedProject, checkProject, refusedFiles } from './project.ts'
import { isCurrent, type PassedFile, type Publication, type Published, publish, together } from './publish.ts'
import { outputsOfGoneFiles, retire } from './retire.ts'
import { openSession, type Session } from './session.ts'
import { shardFile, takeShards } from './shard.ts'
import { portable } from './sources.ts'

/**
 * Checks diagrams without writing anything but the cache.
 *
 * @example
 * const { ok, diagnostics } = await check({ paths: ['diagrams'] })
 */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const session = openSession(options)
  try {
    return checked(await checkProject(session, options), session)
  } finally {
    session.close()
  }
}

/**
 * Compiles diagrams, writes what is new or changed, and removes the outputs of diagrams that are gone. A diagram with an error is not
 * written, and keeps the outputs it had; the others are. Builds into one folder wait for each other.
 *
 * @example
 * const { ok, written } = await build({ paths: ['diagrams'], out: 'generated', formats: ['svg'] })
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const unknown = (options.formats ?? []).filter((format) => !formats.includes(format))
  if (unknown.length > 0) throw new RangeError(`unknown format ${unknown.join(', ')}: choose from ${formats.join(', ')}`)
  const session = openSession(options)
  try {
    return await buildOnce(session, options)
  } finally {
    session.close()
  }
}

/** One build of a session. Builds into one output folder wait for each other. */
export async function buildOnce(session: Session, options: BuildOptions): Promise<BuildResult> {
  const out = resolve(session.cwd, options.out ?? DEFAULT_OUT)
  const name = outputName(session.state, out)
  // A project that is read-only has no locks; every file is written whole all the same.
  const lock = await lockFolder(join(session.state, 'locks', name), options.onWait).catch(() => undefined)
  const folder = openOutputFolder(out, join(session.state, 'staging', name))
  try {
    return await buildInto(folder, out, session, options)
  } finally {
    folder.close()
    lock?.release()
  }
}

async function buildInto(folder: OutputFolder, out: string, session: Session, options: BuildOptions): Promise<BuildResult> {
  const { cwd, project, store } = session
  const wanted = formats.filter((format) => (options.formats ?? DEFAULT_FORMATS).includes(format))
  const manifest = session.manifestOf(out)
  const { seen } = session
  const publication: Publication = { store, folder, manifest, formats: wanted, seen, shown: (path) => shown(join(out, path), cwd) }
  for (const note of takeShards(
    session,
    (options.merge ?? []).map((path) => resolve(cwd, path)),
  ))
    options.onNote?.(note)
  const printing = { formats: wanted, isCurrent: (path: string, key: string) => isCurrent(publication, portable(path, project), key) }
  const state = await checkProject(session, options, printing)
  const first = publish(publication, passedFiles(state, session))
  const published = first.damaged.length === 0 ? first : await publishAgain(first, session, options, printing, publication)
  const gone = state.found.complete ? outputsOfGoneFiles(manifest, state.found.roots, project) : []
  const { removed, diagnostics } = retire(publication, [...published.stale, ...gone])
  manifest.save()
  if (options.shard !== undefined) folder.write(...shardFile(session, state.keys))
  return {
    ...checked(state, session, [...published.diagnostics, ...diagnostics]),
    written: [...published.written].sort(),
    removed: removed.sort(),
    unchanged: published.unchanged,
  }
}

/** Prints what the store had lost, once more. */
async function publishAgain(
  first: Published,
  session: Session,
  options: BuildOptions,
  printing: Printing,
  publication: Publication,
): Promise<Published> {
  const lost = new Set(first.damaged.map(({ source }) => source))
  const state = await checkProject(session, options, printing)
  const again = publish(
    publication,
    passedFiles(state, session).filter(({ source }) => lost.has(source)),
  )
  const diagnostics = again.damaged.map(({ file }): Diagnostic => {
    return { code: 'FP209', severity: 'error', message: 'what it is printed as cannot be kept: is the disk full?', file }
  })
  return together([
    { ...first, damaged: [] },
    { ...again, diagnostics: [...again.diagnostics, ...diagnostics] },
  ])
}

/** The files without an error: only these are published. */
function passedFiles({ found, keys, diagnostics }: CheckedProject, { cwd, project }: Session): readonly PassedFile[] {
  const refused = refusedFiles(diagnostics)
  return found.files.flatMap(({ path }): PassedFile[] => {
    const key = keys.get(path)
    const file = shown(path, cwd)
    return key === undefined || refused.has(file) ? [] : [{ source: portable(path, project), file, key }]
  })
}

function checked({ found, entries, diagnostics }: CheckedProject, session: Session, more: readonly Diagnostic[] = []): CheckResult {
  const sources = new Set(found.files.flatMap(({ path }) => session.filesOf(path)))
  const sorted = [...diagnostics, ...more].sort(byPlace)
  return {
    files: found.files.length,
    diagrams: found.files.flatMap(({ path }, index) =>
      (entries[index] ?? []).map((entry) => ({ ...entry, file: shown(path, session.cwd) })),
    ),
    sources: [...sources].map((path) => portable(path, session.cwd)).sort(),
    diagnostics: sorted,
    ok: sorted.every(({ severity }) => severity !== 'error'),
  }
}
