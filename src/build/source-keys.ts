import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Relative imports and re-exports of a module, also dynamic ones; one inside a comment costs a needless look, nothing else. */
const RELATIVE_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g
/** What an import may leave out or write for TypeScript: `./facts` and `./facts.js` are `./facts.ts`. */
const ENDINGS = ['', '.ts', '.mts', '.js', '.mjs', '.json', '/index.ts', '/index.js'] as const
/** Hexadecimal digits of a key: 80 bits, so that two contents never share one by chance. */
const KEY_LENGTH = 20

interface Module {
  readonly text: string
  readonly imports: readonly string[]
}

/**
 * A key for each file that changes when the file or anything it imports by a relative path changes; two files of one content have one key.
 * Packages are not looked at: `salt` stands for their versions.
 */
export async function sourceKeys(files: readonly string[], salt: string): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, Promise<Module | undefined>>()
  const moduleAt = (path: string): Promise<Module | undefined> => {
    const known = modules.get(path) ?? readModule(path)
    modules.set(path, known)
    return known
  }
  const keyOf = async (file: string): Promise<readonly [string, string]> => {
    const hash = createHash('sha256').update(salt)
    const seen = new Set<string>()
    const waiting = [file]
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const found = seen.has(path) ? undefined : await moduleAt(path)
      seen.add(path)
      if (found === undefined) continue
      hash.update('\0').update(found.text)
      for (const specifier of [...found.imports].reverse()) {
        const target = resolve(dirname(path), specifier)
        const candidates = [...ENDINGS.map((ending) => `${target}${ending}`), target.replace(/\.([cm]?)js$/, '.$1ts')]
        const there = await firstThere(candidates, moduleAt)
        if (there !== undefined) waiting.push(there)
      }
    }
    return [file, hash.digest('hex').slice(0, KEY_LENGTH)]
  }
  return new Map(await Promise.all(files.map(keyOf)))
}

async function firstThere(paths: readonly string[], moduleAt: (path: string) => Promise<Module | undefined>): Promise<string | undefined> {
  for (const path of paths) if ((await moduleAt(path)) !== undefined) return path
  return undefined
}

async function readModule(path: string): Promise<Module | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  return { text, imports: [...text.matchAll(RELATIVE_IMPORT)].map(([, , specifier = '']) => specifier) }
}
