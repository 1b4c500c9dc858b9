import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { keyOf } from '../cache/digest.ts'
import { readEntry, writeEntry } from '../cache/store.ts'
import type { Format } from '../config/formats.ts'
import { portable } from './sources.ts'

/** An output as it was written: only a file that is still so may be removed. */
export interface WrittenOutput {
  readonly digest: string
  /** What the file system said of it right after; nothing while it is about to be written. */
  readonly stat?: string
}

/** What one diagram file was written as. */
export interface WrittenSource {
  /** The key of what it gave. */
  readonly key: string
  /** Outputs of each format that was ever asked for, by path below the output folder. */
  readonly outputs: Readonly<Partial<Record<Format, Readonly<Record<string, WrittenOutput>>>>>
}

/** Which files in an output folder are ours: the outputs of each diagram file, by its path below the project folder. */
export interface Manifest {
  readonly sources: Map<string, WrittenSource>
  /** Keeps it, if it has changed. */
  save(): void
}

/** The manifest as it is kept. */
interface ManifestFile {
  readonly form: typeof FORM
  /** The output folder, relative to the project folder. */
  readonly out: string
  readonly sources: Readonly<Record<string, WrittenSource>>
}

/**
 * The manifest of an output folder. It lies in `.fourplane/`, not in the output folder: that one may be shared, committed or served. One that
 * is damaged is empty: outputs are recognised again by their content, and nothing is removed until then.
 */
export function openManifest(state: string, out: string): Manifest {
  const project = dirname(state)
  const place = join(state, FOLDER, outputName(state, out))
  const entry = readEntry(place)
  const sources = new Map(Object.entries(parsed(entry)?.sources ?? {}))
  let saved = entry?.toString('utf8')
  return {
    sources,
    save() {
      const file: ManifestFile = { form: FORM, out: portable(out, project), sources: Object.fromEntries(sources) }
      const text = JSON.stringify(file)
      if (text === saved) return
      try {
        writeEntry(place, text)
        saved = text
      } catch {
        // A project that is read-only: outputs are recognised by their content, and those of deleted diagrams stay.
      }
    },
  }
}

/** The name that an output folder has in `.fourplane/`. */
export function outputName(state: string, out: string): string {
  return keyOf([portable(out, dirname(state))])
}

/** Drops the manifests of output folders that are gone. */
export function sweepManifests(state: string): void {
  const folder = join(state, FOLDER)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const file = parsed(readEntry(join(folder, name)))
    if (file === undefined || !existsSync(resolve(dirname(state), file.out))) rmSync(join(folder, name), { force: true })
  }
}

const FOLDER = 'outputs'
/** Changes when the file changes its form. */
const FORM = 1

/** A manifest as it was kept; nothing if another version of this package kept it in another form. */
function parsed(entry: Buffer | undefined): ManifestFile | undefined {
  const file: ManifestFile | undefined = entry && JSON.parse(entry.toString('utf8'))
  return file?.form === FORM ? file : undefined
}

/** What changes whenever a file is written, replaced or moved; nothing if it is no file of its own (missing, a folder, a link). */
export function fileStamp(path: string): string | undefined {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return stat?.isFile() === true ? `${stat.ino}.${stat.size}.${stat.mtimeNs}.${stat.ctimeNs}` : undefined
}
