import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BuildResult, CheckedDiagram, Diagnostic } from '../build/index.ts'
import { codeFrame } from '../diagnostics/code-frame.ts'

/** A diagram as the page lists it. */
export interface PreviewedDiagram {
  readonly id: string
  readonly title: string
  readonly category: string
  readonly system: string
  readonly file: string
  /** Another number whenever the picture is another one. */
  readonly version: number
}
/** Something to mend, with the lines it is about. */
export interface PreviewedProblem {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** The diagram file. */
  readonly file: string
  /** `systems/netflix/facts.ts:12:7` */
  readonly where: string
  readonly frame?: string
}

/** Everything that the page shows, as plain data. */
export interface Preview {
  readonly diagrams: readonly PreviewedDiagram[]
  readonly problems: readonly PreviewedProblem[]
  /** What is wrong besides the diagrams, such as a config file that does not run. */
  readonly trouble?: string
}

export const EMPTY_PREVIEW: Preview = { diagrams: [], problems: [] }

/** What the page shows after a build. A diagram whose file does not run at the moment stays with its last picture. */
export function previewOf(result: BuildResult, before: Preview, cwd: string): Preview {
  const failed = new Set(result.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const versions = new Map(before.diagrams.map(({ id, version }) => [id, version]))
  const written = new Set(result.written)
  const now = result.diagrams.map((diagram) => {
    const version = versions.get(diagram.id) ?? 0
    return listed(diagram, written.has(`${diagram.id}.svg`) ? version + 1 : version)
  })
  const ids = new Set(now.map(({ id }) => id))
  const kept = before.diagrams.filter(({ id, file }) => !ids.has(id) && failed.has(file))
  return {
    diagrams: [...now, ...kept].sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: result.diagnostics.map((diagnostic) => problemOf(diagnostic, cwd)),
  }
}

function listed({ id, title, category, system, file }: CheckedDiagram, version: number): PreviewedDiagram {
  return { id, title, category, system, file, version }
}

function problemOf({ code, severity, message, file, place }: Diagnostic, cwd: string): PreviewedProblem {
  if (place === undefined) return { code, severity, message, file, where: file }
  const where = `${place.file}:${place.line}:${place.column}`
  try {
    return { code, severity, message, file, where, frame: codeFrame(readFileSync(resolve(cwd, place.file), 'utf8'), place) }
  } catch {
    return { code, severity, message, file, where } // the file has gone since
  }
}
