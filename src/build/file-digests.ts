import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { digestOf, keyOf } from '../cache/digest.ts'

/** Digests of files, each read once until it is forgotten. */
export interface FileDigests {
  /** Nothing if there is no such file. */
  of(path: string): string | undefined
  forget(paths: Iterable<string>): void
}

export function fileDigests(): FileDigests {
  const known = new Map<string, string | undefined>()
  return {
    of(path) {
      if (!known.has(path)) known.set(path, fileDigest(path))
      return known.get(path)
    },
    forget(paths) {
      for (const path of paths) known.delete(path)
    },
  }
}

/** What a `package.json` says of how its modules are read; its scripts may change freely. */
const READING = ['name', 'version', 'type', 'main', 'exports', 'imports'] as const

/** The digest of a file as it is now; nothing if there is no such file. */
export function fileDigest(path: string): string | undefined {
  try {
    const content = readFileSync(path)
    return basename(path) === 'package.json' ? manifestDigest(content) : digestOf(content)
  } catch {
    return undefined
  }
}

function manifestDigest(content: Buffer): string {
  try {
    const manifest: Readonly<Record<string, unknown>> = JSON.parse(content.toString('utf8'))
    return keyOf(READING.map((name) => manifest[name] ?? null))
  } catch {
    return digestOf(content) // no JSON: Node will say so
  }
}
