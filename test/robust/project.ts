/** Projects in temporary folders in which the compiled command runs, and what their output folders hold. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { folderWith, type Outcome, type RunningCommand, run, start } from '../command.ts'
import { minimalDiagram } from '../samples/minimal.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BIN = join(ROOT, 'dist/src/cli/bin.js')
export const FORMATS = 'mmd,svg,md,json'

/** The text of a small diagram; `edition` changes all of its outputs. */
function diagram(slug: string, edition = 'first'): string {
  return minimalDiagram({ slug, label: `CDN of ${slug}, ${edition}` })
    .replace('A small system', `${slug}, ${edition}`)
    .replaceAll(/system\('acme', 'Acme'\)/g, `system('acme-${slug}', 'Acme')`)
}

/** A project with this package installed and these files; diagrams are those below `systems/`. */
export async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith({ 'package.json': '{ "type": "module" }', ...files })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/fourplane'))
  return folder
}

/** `diagrams/d0.ts`, `diagrams/d1.ts`, … */
export function diagrams(count: number, edition?: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`diagrams/d${index}.ts`, diagram(`d${index}`, edition)]))
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

export function fourplane(folder: string, args: readonly string[]): Promise<Outcome> {
  return run(process.execPath, [BIN, ...args], folder)
}

export function startFourplane(folder: string, args: readonly string[]): RunningCommand {
  return start(process.execPath, [BIN, ...args], folder)
}

export function build(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return fourplane(folder, ['build', 'diagrams', '--formats', FORMATS, ...args])
}

/** Digests of the files below a folder, by path; none if it is not there. */
export function contents(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }): [string, string] => {
        const path = join(parentPath, name)
        return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
