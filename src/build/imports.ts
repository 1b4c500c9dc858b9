import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../package-root.ts'
import { fileDigest } from './file-digests.ts'
import { portable, type Sources } from './sources.ts'
import { tsconfigFiles } from './tsconfig-files.ts'

/** What a file was made from, as it was when it was loaded. */
export interface Origin {
  readonly sources: Sources
  /** Contents as they were loaded, by absolute path. */
  readonly digests: ReadonlyMap<string, string>
  /** Whether every import was found and no file changed while it was read: only then does the outcome follow from the contents. */
  readonly certain: boolean
  /** Whether {@link ImportRecorder.forget} suffices to run it anew in the same process: CommonJS is loaded once. */
  readonly reloadable: boolean
}

/** Knows what every module that this process loads imports. */
export interface ImportRecorder {
  originOf(path: string, cwd: string): Origin
  /** Makes changed files, and all that import them, load anew when they are imported next. Answers which these are. */
  forget(changed: readonly string[]): ReadonlySet<string>
}

const NODE_MODULES = `${sep}node_modules${sep}`
const OWN_ROOT = fileURLToPath(packageRoot)
/** Where the code of this package lies; its version or content is part of every key anyway. */
const OWN = ['dsl', 'src', 'dist', 'node_modules'].map((folder) => `${OWN_ROOT}${folder}${sep}`)
/** What an import may leave out, and what may stand for what it says: `./facts` and `./facts.js` are `./facts.ts`. */
const ENDINGS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'] as const

interface Module {
  readonly imports: Set<string>
  /** What would be imported instead of the files that were found, or where nothing was. */
  readonly shadowing: Set<string>
  /** Of its content right before it was loaded. */
  digest?: string | undefined
  uncertain: boolean
  reloadable: boolean
}

/**
 * Begins to record. Node itself tells which file every import means: conditions, `paths` of a `tsconfig.json`, `require` and `import()` are
 * followed as they are when the file runs. Call it after other hooks are registered, so that it sees what they are asked.
 */
export function recordImports(): ImportRecorder {
  const modules = new Map<string, Module>()
  /** How often a file was forgotten: a module is loaded once for each address, so every time has one of its own. */
  const generations = new Map<string, number>()
  const moduleAt = (path: string): Module => {
    const module = modules.get(path) ?? { imports: new Set(), shadowing: new Set(), uncertain: false, reloadable: true }
    modules.set(path, module)
    return module
  }
  registerHooks({
    resolve(specifier, context, next) {
      const parent = pathOf(context.parentURL)
      const author = parent === undefined || isOwn(parent) ? undefined : moduleAt(parent)
      const shadow = (found?: string): void => {
        for (const path of parent === undefined ? [] : candidates(specifier, parent)) if (path !== found) author?.shadowing.add(path)
      }
      try {
        const found = next(specifier, context)
        const child = pathOf(found.url)
        if (child === undefined || isOwn(child)) return found
        author?.imports.add(child)
        shadow(child)
        if (child.includes(NODE_MODULES)) return found
        const module = moduleAt(child)
        module.digest ??= fileDigest(child)
        if (found.format !== 'module' && found.format !== 'json') module.reloadable = false
        return { ...found, url: ofGeneration(found.url, generations.get(child)) }
      } catch (error) {
        if (author !== undefined) author.uncertain = true
        shadow()
        throw error
      }
    },
  })
  return {
    originOf: (path, cwd) => originOf(path, cwd, moduleAt),
    forget(changed) {
      const affected = importersOf(changed, modules)
      for (const path of affected) {
        modules.delete(path)
        generations.set(path, (generations.get(path) ?? 0) + 1)
      }
      return affected
    },
  }
}

function ofGeneration(url: string, generation: number | undefined): string {
  return generation === undefined ? url : `${url}${url.includes('?') ? '&' : '?'}generation=${generation}`
}

/** Files with all that import them at any depth, or would if they were there. */
function importersOf(changed: readonly string[], modules: ReadonlyMap<string, Module>): ReadonlySet<string> {
  const affected = new Set(changed)
  for (const target of affected) {
    for (const [path, { imports, shadowing }] of modules) if (imports.has(target) || shadowing.has(target)) affected.add(path)
  }
  return affected
}

function originOf(entry: string, cwd: string, moduleAt: (path: string) => Module): Origin {
  const loaded = new Set([entry])
  const tsconfig = tsconfigFiles(process.cwd())
  const beside = new Set(tsconfig.found)
  const absent = new Set(tsconfig.absent)
  const digests = new Map<string, string>()
  let certain = true
  let reloadable = true
  for (const path of loaded) {
    const packageFile = packageFileOf(path)
    if (packageFile.found !== undefined) beside.add(packageFile.found)
    if (path.includes(NODE_MODULES)) continue // an installed package is what its package.json says
    for (const missing of packageFile.absent) absent.add(missing)
    const { digest, imports, shadowing, ...module } = moduleAt(path)
    if (!module.reloadable) reloadable = false
    if (digest === undefined || module.uncertain || digest !== fileDigest(path)) certain = false
    else digests.set(path, digest)
    for (const child of imports) loaded.add(child)
    for (const other of shadowing) if (!existsSync(other)) absent.add(other)
  }
  const files = [...[...loaded].filter((path) => !path.includes(NODE_MODULES)), ...beside]
  const named = (paths: Iterable<string>): string[] => [...paths].map((path) => portable(path, cwd)).sort()
  return { sources: { files: named(new Set(files)), absent: named(absent) }, digests, certain, reloadable }
}

/** The file of a module, without what loaders put behind its path; nothing for what is built into Node. */
function pathOf(url: string | undefined): string | undefined {
  if (url?.startsWith('file:') !== true) return undefined
  return fileURLToPath(url.replace(/(?:[?#]|%3[fF]).*$/, ''))
}

function isOwn(path: string): boolean {
  return OWN.some((folder) => path.startsWith(folder))
}

/** The files that a relative import may mean; one that names its TypeScript or JSON file with its ending means nothing else. */
function candidates(specifier: string, parent: string): readonly string[] {
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return []
  if (/\.(?:[cm]?ts|tsx|json)$/.test(specifier)) return [resolve(dirname(parent), decodeURI(specifier))]
  const target = resolve(dirname(parent), decodeURI(specifier.replace(/[?#].*$/, '')))
  const stem = target.replace(/\.[cm]?jsx?$/, '')
  return [...new Set([target, stem].flatMap((base) => ENDINGS.map((ending) => `${base}${ending}`)))]
}

/** The nearest `package.json` of a module, and where one would be nearer. */
function packageFileOf(path: string): { readonly found?: string; readonly absent: readonly string[] } {
  const absent: string[] = []
  for (let at = dirname(path); ; at = dirname(at)) {
    const file = join(at, 'package.json')
    if (existsSync(file)) return { found: file, absent }
    absent.push(file)
    if (dirname(at) === at) return { absent }
  }
}
