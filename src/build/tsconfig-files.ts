import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The `tsconfig.json` that says how the modules below a folder are read, with all that it extends; and where one would be nearer. */
export function tsconfigFiles(folder: string): { readonly found: readonly string[]; readonly absent: readonly string[] } {
  const absent: string[] = []
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, 'tsconfig.json')
    const found = withExtended(file)
    if (found.length > 0) return { found, absent }
    absent.push(file)
    if (dirname(at) === at) return { found, absent }
  }
}

/** A config file and those it extends by a path. One from an installed package is known by its name alone: it seldom says how to read modules. */
function withExtended(file: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
  if (seen.has(file)) return []
  try {
    const text = readFileSync(file, 'utf8')
    const [, list = ''] = /"extends"\s*:\s*(\[[^\]]*\]|"[^"]*")/.exec(text) ?? []
    const extended = [...list.matchAll(/"(\.{1,2}\/[^"]*|\/[^"]*)"/g)].map(([, path = '']) => resolve(dirname(file), path))
    const files = extended.flatMap((path) => withExtended(path.endsWith('.json') ? path : `${path}.json`, new Set([...seen, file])))
    return [file, ...files]
  } catch {
    return []
  }
}
