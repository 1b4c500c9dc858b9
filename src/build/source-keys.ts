import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Relative imports and re-exports of a module, also dynamic ones; one inside a comment costs a needless look, nothing else. */
const RELATIVE_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g
/** What an import may leave out: `./facts` is `./facts.ts`. */
const ENDINGS = ['', '.ts', '.mts', '.js', '.mjs', '.json', '/index.ts', '/index.js'] as const
/** Hexadecimal digits of a key: 80 bits, so that two contents never share one by chance. */
const KEY_LENGTH = 20

interface Module {
  readonly digest: string
  /** Absolute paths. */
  readonly imports: readonly string[]
}

/**
 * A key for each file that changes when the file or anything it imports by a relative path changes; two files of one content have one key.
 * Packages are not looked at: `salt` stands for their versions. It reads at once, not file by file in turn: for hundreds of small files that
 * is several times faster, and nothing else can go on before the keys are known.
 */
export function sourceKeys(files: readonly string[], salt: string): ReadonlyMap<string, string> {
  const moduleAt = moduleReader()
  return new Map(
    files.map((file) => {
      const hash = createHash('sha256').update(salt)
      for (const path of closure(file, moduleAt)) hash.update(moduleAt(path)?.digest ?? '')
      return [file, hash.digest('hex').slice(0, KEY_LENGTH)]
    }),
  )
}

/** The file, and all that it imports by relative paths, in the order in which they are met. */
export function sourcesOf(file: string): readonly string[] {
  return [...closure(file, moduleReader())]
}

type ModuleAt = (path: string) => Module | undefined

/** Reads each module once. */
function moduleReader(): ModuleAt {
  const modules = new Map<string, Module | undefined>()
  return (path) => {
    if (!modules.has(path)) modules.set(path, readModule(path))
    return modules.get(path)
  }
}

function closure(file: string, moduleAt: ModuleAt): ReadonlySet<string> {
  const seen = new Set<string>([file])
  for (const path of seen) {
    for (const target of moduleAt(path)?.imports ?? []) {
      const there = spellingsOf(target).find((spelling) => moduleAt(spelling) !== undefined)
      if (there !== undefined) seen.add(there)
    }
  }
  return seen
}

/** The files that an import may mean; TypeScript writes `./facts.js` for `./facts.ts`. */
function spellingsOf(target: string): readonly string[] {
  return [...ENDINGS.map((ending) => `${target}${ending}`), target.replace(/\.([cm]?)js$/, '.$1ts')]
}

function readModule(path: string): Module | undefined {
  try {
    const text = readFileSync(path, 'utf8')
    const imports = [...text.matchAll(RELATIVE_IMPORT)].map(([, , specifier = '']) => resolve(dirname(path), specifier))
    return { digest: createHash('sha256').update(text).digest('hex'), imports }
  } catch {
    return undefined // not there, or a folder
  }
}
