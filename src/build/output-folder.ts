import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { digestOf } from '../cache/digest.ts'
import { fileStamp } from './manifest.ts'

/** The folder that outputs go to. Nothing is ever written or removed outside it. */
export interface OutputFolder {
  /** The digest of what is there; nothing if there is no file. */
  digestOf(path: string): string | undefined
  stampOf(path: string): string | undefined
  /** Writes a file whole or not at all. Throws if it cannot be written. */
  write(path: string, content: Uint8Array): void
  /** Removes a file, and the folders that hold nothing any more. */
  remove(path: string): void
  /** Drops what is left of writes. */
  close(): void
}

/**
 * Opens an output folder, which need not exist and may be a link.
 *
 * @param staging a folder in which files are made before they are moved to their place; nobody sees what a killed build leaves there
 */
export function openOutputFolder(out: string, staging: string): OutputFolder {
  const within = join(out, STAGING_WITHIN)
  const clear = (): void => {
    for (const folder of [staging, within]) rmSync(folder, { recursive: true, force: true })
  }
  clear()
  process.on('exit', clear)
  const target = (path: string): string => join(out, path)
  const checked = new Set<string>()
  let stagedIn = staging
  let number = 0

  /** Makes the folder of an output, and refuses one that leads elsewhere. */
  const prepare = (folder: string): void => {
    if (checked.has(folder)) return
    makeFolder(out)
    let there = folder
    while (!existsSync(there)) there = dirname(there)
    const root = realpathSync(out)
    const real = realpathSync(there)
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
      throw new Error(`${there} is a link that leads out of the output folder, to ${real}`)
    makeFolder(folder)
    checked.add(folder)
  }
  const move = (content: Uint8Array, place: string): void => {
    mkdirSync(stagedIn, { recursive: true })
    number += 1
    const file = join(stagedIn, String(number))
    writeFileSync(file, content)
    try {
      renameSync(file, place)
    } catch (error) {
      rmSync(file)
      throw error
    }
  }
  return {
    digestOf: (path) => (fileStamp(target(path)) === undefined ? undefined : digestOf(readFileSync(target(path)))),
    stampOf: (path) => fileStamp(target(path)),
    write(path, content) {
      const place = target(path)
      prepare(dirname(place))
      try {
        move(content, place)
      } catch (error) {
        const { code, syscall } = error as NodeJS.ErrnoException
        const cannotStage = code === 'EXDEV' || syscall !== 'rename'
        if (stagedIn === within || !cannotStage) throw error
        // The output folder is on another disk, or the project is read-only: a file is moved in one step only within a disk.
        stagedIn = within
        move(content, place)
      }
    },
    remove(path) {
      prepare(dirname(target(path)))
      rmSync(target(path))
      for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
        try {
          rmdirSync(target(folder))
        } catch {
          return // it holds something else
        }
        checked.delete(target(folder))
      }
    },
    close() {
      process.off('exit', clear)
      clear()
    },
  }
}

const STAGING_WITHIN = '.fourplane-staging'

/** Makes a folder and those it lies in, one by one: `mkdirSync` with `recursive` hides why a disk refuses. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
