import { basename, relative, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import type { DiagramFile } from './files.ts'
import type { DiagramEntry } from './protocol.ts'

/** In a folder called `systems` a diagram stands at `<system>/<category>/<slug>.ts`: the id tells where to look. */
export function misplaced(files: readonly DiagramFile[], byFile: ReadonlyMap<string, readonly DiagramEntry[]>, cwd: string): Diagnostic[] {
  return files.flatMap(({ path, root }) => {
    if (basename(root) !== 'systems') return []
    const actual = relative(root, path)
      .replaceAll(sep, '/')
      .replace(/\.[cm]?[jt]s$/, '')
    return (byFile.get(path) ?? [])
      .filter(({ id }) => id !== actual)
      .map(({ id, place }) =>
        diagnosticAt('FP205', `this diagram is ${id}: move it to systems/${id}.ts, or mend its system or slug`, path, cwd, place),
      )
  })
}

/** Two diagrams of one id would write the same files: both are refused. */
export function doubles(byFile: ReadonlyMap<string, readonly DiagramEntry[]>, cwd: string): Diagnostic[] {
  const seen = new Map<string, { path: string; entry: DiagramEntry }[]>()
  for (const [path, entries] of byFile) {
    for (const entry of entries) {
      const all = seen.get(entry.id)
      if (all === undefined) seen.set(entry.id, [{ path, entry }])
      else all.push({ path, entry })
    }
  }
  return [...seen].flatMap(([id, all]) => {
    if (all.length < 2) return []
    const files = [...new Set(all.map(({ path }) => shown(path, cwd)))].join(' and ')
    return all.map(({ path, entry }) =>
      diagnosticAt('FP204', `two diagrams have the id ${id} (in ${files}): give one another slug`, path, cwd, entry.place),
    )
  })
}

function diagnosticAt(code: Diagnostic['code'], message: string, path: string, cwd: string, place: Diagnostic['place']): Diagnostic {
  return { code, severity: 'error', message, file: shown(path, cwd), ...(place === undefined ? {} : { place }) }
}
