import { appendFileSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { digestOf, keyOf } from '../cache/digest.ts'
import { writeInPlace } from '../cache/store.ts'
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
  readonly sources: ReadonlyMap<string, WrittenSource>
  /** Notes what a diagram file was written as; nothing if it has no outputs any more. */
  note(source: string, written: WrittenSource | undefined): void
  /** Keeps what was noted. */
  save(): void
  /** Whether nobody else has written to it since. */
  isLatest(): boolean
}

/**
 * The manifest of an output folder. It lies in `.fourplane/`, not in the output folder: that one may be shared, committed or served. It is a
 * journal: what is noted is added at the end, so that a change of one diagram among thousands costs one line. A line that is damaged is as if
 * it were not there: outputs are recognised again by their content, and nothing is removed until then.
 */
export function openManifest(state: string, out: string): Manifest {
  const project = dirname(state)
  const place = join(state, FOLDER, outputName(state, out))
  let stamp = fileStamp(place)
  const { sources, lines } = readJournal(place)
  const noted = new Set<string>()
  let length = lines
  const rewrite = (): void => {
    const header: Header = { form: FORM, out: portable(out, project) }
    const all = [...sources].map((entry) => line(entry satisfies JournalEntry))
    writeInPlace(place, [line(header), ...all].join(''))
    length = all.length
  }
  return {
    sources,
    note(source, written) {
      if (written === undefined) sources.delete(source)
      else sources.set(source, written)
      noted.add(source)
    },
    save() {
      if (noted.size === 0) return
      try {
        if (length === undefined || length + noted.size > sources.size * MOST_LINES_A_SOURCE + MOST_SPARE_LINES) rewrite()
        else {
          appendFileSync(place, [...noted].map((source) => line([source, sources.get(source) ?? null])).join(''))
          length += noted.size
        }
        noted.clear()
        stamp = fileStamp(place)
      } catch {
        // A project that is read-only: outputs are recognised by their content, and those of deleted diagrams stay.
      }
    },
    isLatest: () => stamp !== undefined && stamp === fileStamp(place),
  }
}

/** The first line of a journal. */
interface Header {
  readonly form: typeof FORM
  /** The output folder, relative to the project folder. */
  readonly out: string
}
/** Every further line: the later one of a diagram file holds. */
type JournalEntry = readonly [source: string, written: WrittenSource | null]

/** Changes when the file changes its form. */
const FORM = 2
/** A journal that has grown beyond this is written anew. */
const MOST_LINES_A_SOURCE = 2
const MOST_SPARE_LINES = 100
const CHECKSUM_LENGTH = 16

function line(content: Header | JournalEntry): string {
  const text = JSON.stringify(content)
  return `${digestOf(text).slice(0, CHECKSUM_LENGTH)} ${text}\n`
}

/** What the journal says, and how many lines it has besides the first; no number if it must be written anew. */
function readJournal(place: string): { readonly sources: Map<string, WrittenSource>; readonly lines: number | undefined } {
  const sources = new Map<string, WrittenSource>()
  const header = headerOf(place)
  if (header === undefined) return { sources, lines: undefined }
  const [, ...lines] = readFileSync(place, 'utf8').split('\n')
  const end = lines.pop()
  for (const text of lines) {
    const entry = parsed(text) as JournalEntry | undefined
    if (entry === undefined) continue
    const [source, written] = entry
    if (written === null) sources.delete(source)
    else sources.set(source, written)
  }
  return { sources, lines: end === '' ? lines.length : undefined }
}

function headerOf(place: string): Header | undefined {
  try {
    const [first = ''] = readFileSync(place, 'utf8').split('\n', 1)
    const header = parsed(first) as Header | undefined
    return header?.form === FORM ? header : undefined
  } catch {
    return undefined // there is none, or it cannot be read
  }
}

/** The content of a line that is whole. */
function parsed(text: string): unknown {
  const json = text.slice(CHECKSUM_LENGTH + 1)
  return digestOf(json).startsWith(text.slice(0, CHECKSUM_LENGTH)) && json !== '' ? JSON.parse(json) : undefined
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
    const header = headerOf(join(folder, name))
    if (header === undefined || !existsSync(resolve(dirname(state), header.out))) rmSync(join(folder, name), { force: true })
  }
}

const FOLDER = 'outputs'

/** What changes whenever a file is written, replaced or moved; nothing if it is no file of its own (missing, a folder, a link). */
export function fileStamp(path: string): string | undefined {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return stat?.isFile() === true ? `${stat.ino}.${stat.size}.${stat.mtimeNs}.${stat.ctimeNs}` : undefined
}
