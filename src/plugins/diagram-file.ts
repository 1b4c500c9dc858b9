import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { build } from '../build/index.ts'
import { findConfig } from '../config/index.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A diagram as a plugin hands it on. */
export interface DrawnDiagram {
  readonly id: string
  readonly title: string
  readonly svg: string
}
export interface DrawnFile {
  readonly diagrams: readonly DrawnDiagram[]
  /** Files whose change changes the pictures, as absolute paths. */
  readonly sources: readonly string[]
}

/** A diagram file that a page must not show: it has errors. */
export class DiagramFileError extends Error {
  override readonly name = 'DiagramFileError'
  readonly diagnostics: readonly Diagnostic[]
  constructor(file: string, diagnostics: readonly Diagnostic[]) {
    const lines = diagnostics.map(
      ({ code, message, place }) => `${place === undefined ? file : `${place.file}:${place.line}`} ${code} ${message}`,
    )
    super(lines.join('\n'))
    this.diagnostics = diagnostics
  }
}

/** Compiles one diagram file as the command does, with the same rules; nothing stays behind. Throws a {@link DiagramFileError}. */
export async function drawDiagramFile(path: string): Promise<DrawnFile> {
  const cwd = dirname(path)
  const config = findConfig(cwd)
  const out = await mkdtemp(join(tmpdir(), 'fourplane-plugin-'))
  try {
    const passing = { out, project: out, cache: false } as const
    const result = await build({ cwd, paths: [path], ...passing, formats: ['svg'], jobs: 1, ...(config === undefined ? {} : { config }) })
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw new DiagramFileError(path, errors)
    const diagrams = result.diagrams.map(async ({ id, title }) => ({ id, title, svg: await readFile(join(out, `${id}.svg`), 'utf8') }))
    return { diagrams: await Promise.all(diagrams), sources: result.sources.map((file) => resolve(cwd, file)) }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** Whether an address in a page may be that of a diagram file. */
export function isDiagramAddress(address: string): boolean {
  return /^\.{1,2}\/[^?#]*\.(?:[cm]?ts|mmd|mermaid)$/.test(address)
}

/** Whether a file holds Mermaid text. */
export function isMermaidFile(path: string): boolean {
  return /\.(?:mmd|mermaid)$/.test(path)
}
