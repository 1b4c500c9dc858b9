import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../package-root.ts'
import { digestOf, keyOf } from './digest.ts'

/**
 * The name of everything that turns a diagram into outputs and is not the diagram: this package, the packages it is built on, and Node,
 * whose Unicode tables reach the text. An installed package is known by its version; sources that somebody works on, by their content.
 */
export function compilerStamp(): string {
  const root = fileURLToPath(packageRoot)
  const { version, dependencies } = manifestAt(root)
  const own = root.includes(`${sep}node_modules${sep}`) ? version : contentOf(root)
  const libraries = Object.keys(dependencies ?? {}).map((name) => [name, versionOf(name, root)])
  return keyOf([own, libraries, process.version])
}

interface PackageManifest {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

function manifestAt(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The version of a package as Node finds it from a folder: there, or in a folder above. */
function versionOf(name: string, from: string): string | undefined {
  for (let at = from; ; at = join(at, '..')) {
    try {
      return manifestAt(join(at, 'node_modules', name)).version
    } catch {
      if (join(at, '..') === at) return undefined
    }
  }
}

/** Digest of the code that runs: the compiled package, or its sources. */
function contentOf(root: string): string {
  const folders = import.meta.url.includes('/dist/src/cache/') ? ['dist'] : ['dsl', 'src']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(d\.ts|test\.ts|test-d\.ts)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort(),
  )
  return keyOf(files.map((file) => [file.slice(root.length), digestOf(readFileSync(file))]))
}
