import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { Format } from '../config/formats.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Manifest, WrittenOutput } from './manifest.ts'
import type { Publication } from './publish.ts'

/** An output of a diagram file that does not give it any more. */
export interface StaleOutput {
  readonly source: string
  readonly format: Format
  readonly path: string
}
export interface Retired {
  readonly removed: string[]
  readonly diagnostics: Diagnostic[]
}

/**
 * The outputs of diagram files that are gone.
 *
 * @param roots absolute paths that were looked through; nothing outside them is judged
 */
export function outputsOfGoneFiles({ sources }: Manifest, roots: readonly string[], project: string): readonly StaleOutput[] {
  return [...sources].flatMap(([source, { outputs }]) => {
    const path = resolve(project, source)
    if (!roots.some((root) => path === root || path.startsWith(`${root}${sep}`)) || existsSync(path)) return []
    return Object.entries(outputs).flatMap(([format, written]) =>
      Object.keys(written).map((output) => ({ source, format: format as Format, path: output })),
    )
  })
}

/** Removes outputs that are still as they were written. One that somebody changed since is left, and said. */
export function retire({ folder, manifest, shown }: Publication, stale: readonly StaleOutput[]): Retired {
  const retired: Retired = { removed: [], diagnostics: [] }
  const claimed = claims(manifest, stale)
  for (const { source, format, path } of stale) {
    const written = manifest.sources.get(source)?.outputs[format]?.[path]
    try {
      if (written !== undefined && !claimed.has(path) && folder.stampOf(path) !== undefined) {
        if (folder.stampOf(path) !== written.stat && folder.digestOf(path) !== written.digest) {
          const message = `${shown(path)} is made by no diagram any more, but was changed by hand: remove it, or move it elsewhere`
          retired.diagnostics.push({ code: 'FP211', severity: 'warning', message, file: shown(path) })
          continue
        }
        folder.remove(path)
        retired.removed.push(path)
      }
      forget(manifest, source, format, path)
    } catch (error) {
      const message = `${shown(path)} cannot be removed: ${(error as Error).message}`
      retired.diagnostics.push({ code: 'FP209', severity: 'error', message, file: shown(path) })
    }
  }
  return retired
}

/** The outputs that some diagram file still gives. */
function claims({ sources }: Manifest, stale: readonly StaleOutput[]): ReadonlySet<string> {
  const given = new Map<string, number>()
  for (const { outputs } of sources.values()) for (const path of pathsOf(outputs)) given.set(path, (given.get(path) ?? 0) + 1)
  for (const { path } of stale) given.set(path, (given.get(path) ?? 0) - 1)
  return new Set([...given].filter(([, count]) => count > 0).map(([path]) => path))
}

function pathsOf(outputs: Readonly<Partial<Record<Format, Readonly<Record<string, WrittenOutput>>>>>): string[] {
  return Object.values(outputs).flatMap((written) => Object.keys(written))
}

function forget(manifest: Manifest, source: string, format: Format, path: string): void {
  const written = manifest.sources.get(source)
  if (written === undefined) return
  const { [path]: _, ...rest } = written.outputs[format] ?? {}
  const outputs = { ...written.outputs, [format]: rest }
  manifest.note(source, pathsOf(outputs).length === 0 ? undefined : { ...written, outputs })
}
