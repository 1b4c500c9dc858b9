import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An entry that no build has used for so long is dropped. */
const KEEP_MS = 14 * 24 * 60 * 60 * 1000
/** A sweep looks at every entry; once a day is enough. */
const SWEEP_EVERY_MS = 24 * 60 * 60 * 1000
/** Its age says when the last sweep was. */
const MARKER = 'swept'

/** Drops what has not been used for two weeks, at most once a day. Only the size of the cache depends on it. Answers whether it swept. */
export function sweep(folder: string, now: number = Date.now()): boolean {
  try {
    const marker = join(folder, MARKER)
    if (now - lastUse(marker) < SWEEP_EVERY_MS) return false
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && now - lastUse(path) > KEEP_MS) rmSync(path, { force: true })
    }
    writeFileSync(marker, '')
    return true
  } catch {
    return false // a cache that cannot be swept still serves
  }
}

function lastUse(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
