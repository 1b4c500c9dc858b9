import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import { walk } from '../files/walk.ts'

/** A diagram file and the folder it was found from. */
export interface DiagramFile {
  readonly path: string
  readonly root: string
}

const SHARED_MODULES = new Set(['facts.ts', 'sources.ts', 'model.ts', 'technologies.ts'])
const SCRIPT = /\.(ts|mts|js|mjs)$/

/** Whether a file holds a diagram by its name: not a shared module (`facts.ts`, `_anything.ts`), a test or a declaration. */
function isDiagramFile(name: string): boolean {
  return SCRIPT.test(name) && !SHARED_MODULES.has(name) && !name.startsWith('_') && !/\.(d|test|test-d|config)\.[cm]?[jt]s$/.test(name)
}

/** What was found, and what was not. */
export interface FoundFiles {
  /** Each once, in order of their paths. */
  readonly files: readonly DiagramFile[]
  /** The given paths that are there. */
  readonly roots: readonly string[]
  /** Whether all of them are. */
  readonly complete: boolean
  readonly diagnostics: Diagnostic[]
}

/** The diagram files at or below the given paths. */
export async function findDiagramFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = new Map<string, DiagramFile>()
  const roots: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const given of paths) {
    const root = resolve(cwd, given)
    const info = await stat(root).catch(() => undefined)
    const below = info === undefined ? [] : info.isDirectory() ? await walk(root, isDiagramFile) : [root]
    if (info !== undefined) roots.push(root)
    for (const path of below) found.set(path, { path, root })
    if (below.length > 0) continue
    const what = info === undefined ? 'does not exist' : 'holds no diagram file'
    diagnostics.push({
      code: 'FP208',
      severity: 'error',
      message: `${shown(root, cwd)} ${what}: give the folder or file of your diagrams`,
      file: shown(root, cwd),
    })
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, roots, complete: roots.length === paths.length, diagnostics }
}
