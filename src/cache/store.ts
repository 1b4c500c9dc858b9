import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What is kept: how a file was checked, what it was printed as, its drawn pictures, which files each file imports, how a whole project was
 * judged, and what the look-up searches in it.
 */
export type Kind = 'check' | 'print' | 'svg' | 'png' | 'imports' | 'project' | 'find'

/** Entries by kind and key, whole or not at all: one that is damaged in any way is as if it were not there. */
export interface Store {
  read(kind: Kind, key: string): Buffer | undefined
  /** Whether there is an entry; it may still turn out to be damaged. */
  has(kind: Kind, key: string): boolean
  /** Throws if no folder takes the entry. */
  write(kind: Kind, key: string, content: string | Uint8Array): void
}

/** An entry begins with the checksum of what follows, in hexadecimal, and a line feed. */
const CHECKSUM_LENGTH = 64
/** An entry that is used tells so once a day, so that the sweep leaves it: more often would only cost writes. */
const TOUCH_AFTER_MS = 24 * 60 * 60 * 1000

/**
 * Opens a store in the first of these folders, which need not exist. What that one does not take (it is full, or read-only) goes to the
 * next.
 */
export function openStore(folders: readonly string[]): Store {
  const placesOf = (kind: Kind, key: string): readonly string[] => folders.map((folder) => join(folder, kind, key.slice(0, 2), key))
  return {
    read(kind, key) {
      for (const place of placesOf(kind, key)) {
        const content = readEntry(place)
        if (content !== undefined) return content
      }
      return undefined
    },
    has: (kind, key) => placesOf(kind, key).some((place) => existsSync(place)),
    write(kind, key, content) {
      const failures: unknown[] = []
      for (const place of placesOf(kind, key)) {
        try {
          writeEntry(place, content)
          return
        } catch (error) {
          failures.push(error)
        }
      }
      throw failures[0]
    },
  }
}

/** The content of an entry; a damaged one is removed. */
function readEntry(place: string): Buffer | undefined {
  try {
    const bytes = readFileSync(place)
    const content = bytes.subarray(CHECKSUM_LENGTH + 1)
    if (hash('sha256', content, 'hex') === bytes.toString('latin1', 0, CHECKSUM_LENGTH)) {
      touch(place)
      return content
    }
    rmSync(place, { force: true })
  } catch {
    // Not there, unreadable, or damaged beyond removal: it is made anew, and written over.
  }
  return undefined
}

/** Writes a file whole or not at all, with its checksum. */
function writeEntry(place: string, content: string | Uint8Array): void {
  writeInPlace(place, Buffer.concat([Buffer.from(`${hash('sha256', content, 'hex')}\n`), Buffer.from(content as Uint8Array)]))
}

/** Writes a file whole or not at all, and the folders it lies in. */
export function writeInPlace(place: string, content: string | Uint8Array): void {
  const temporary = `${place}.${process.pid}.tmp`
  try {
    writeMakingFolder(temporary, content)
    renameSync(temporary, place)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Most folders are there already: looking first would cost more than failing once. */
function writeMakingFolder(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function touch(place: string): void {
  const now = Date.now()
  if (now - statSync(place).mtimeMs < TOUCH_AFTER_MS) return
  try {
    utimesSync(place, now / 1000, now / 1000)
  } catch {
    // A read-only cache is still a cache.
  }
}
