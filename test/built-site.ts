/** A site of real, sample and hostile diagrams, built once by the real command. */
import { cpSync, symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { walk } from '../src/files/walk.ts'
import { type HistoryRow, printHistory } from '../src/progress/history.ts'
import { folderWith, gitIn, run } from './command.ts'
import { minimalDiagram, withoutInstall } from './samples/minimal.ts'

const ROOT = resolve(import.meta.dirname, '..')
export const BASE = 'https://acme.github.io/diagrams/'

/** Texts that would do harm as HTML, as an address, as a template, or by being read from right to left. */
export const HOSTILE = [
  '<script>globalThis.harm = 1</script>',
  '<img src=x onerror="globalThis.harm = 1">',
  '"><svg onload=globalThis.harm=1>',
  "' onmouseover='globalThis.harm=1",
  '</title></style></code></pre></textarea><b>out</b>',
  'javascript:globalThis.harm=1',
  'data:text/html,<script>globalThis.harm=1</script>',
  '${globalThis.harm = 1} {{harm}} <% harm %> `harm`',
  '&lt;script&gt; &amp; &#60; \\u003cscript\\u003e',
  'שלום <b>עולם</b>',
  ']]> --> <!-- -->',
] as const

const all = JSON.stringify(HOSTILE.join(' '))
/** A diagram that says the hostile texts wherever an author may write one. */
function hostileDiagram(): string {
  const label = '<script>globalThis.harm = 1</script> "><svg onload=globalThis.harm=1>'
  return withoutInstall(minimalDiagram({ slug: 'hostile', label, system: "system('hostile', '<img src=x onerror=globalThis.harm=1>')" }))
    .replaceAll("'boom'", all)
    .replaceAll(/title: '(?:A small system|Scale|Orders)'/g, `title: ${JSON.stringify(label)}`)
    .replace("summary: 'Two components.'", `summary: ${all}`)
    .replace("where: 'stderr'", `where: ${all}`)
    .replace("do: 'count errors by kind'", `do: ${all}, command: ${all}, expect: ${all}`)
    .replaceAll("means: 'it broke'", `means: ${all}`)
    .replaceAll("publisher: 'Acme'", `publisher: ${JSON.stringify(label)}`)
    .replace("what: 'it breaks'", `what: ${all}`)
    .replace('unpublished("no figure")', `unpublished(${all})`)
}

/** A diagram whose API prints this text, for pages that lead to each other. */
export function printing(slug: string, text: string): string {
  return withoutInstall(minimalDiagram({ slug }).replaceAll("'boom'", JSON.stringify(text)))
}

const week = { target: 900, categories: {}, sources: 1 }
const WEEKS: readonly HistoryRow[] = [
  { week: '2026-W01', passing: 0, facts: 0, reviewed: 0, ...week },
  { week: '2026-W02', passing: 1, facts: 20, reviewed: 0.5, ...week },
]

export interface BuiltSite {
  /** Folder of the site. */
  readonly folder: string
  readonly cwd: string
  readonly out: string
}

/** The two diagrams of the Atlas that are in the site; what it gets besides changes no test. */
const OF_THE_ATLAS = /(?:bgp-withdrawal-2021-10-04|netflix\/architecture\/architecture)\.ts$/

/** Diagrams stand a folder below what those of a system share. */
function isDiagram(path: string): boolean {
  return /\/systems\/[^/]+\/[^/]+\/[^/]+\.ts$/.test(path)
}

/** Runs `fourplane site` in a new folder with two diagrams of this repository, samples of all categories, and hostile ones. */
export async function builtSite(...args: readonly string[]): Promise<BuiltSite> {
  const cwd = await folderWith({
    'package.json': '{ "type": "module" }',
    'data/progress.json': printHistory(WEEKS),
    'diagrams/hostile.ts': hostileDiagram(),
    'diagrams/pool.ts': printing('pool', 'FATAL: pool %s exhausted after %d ms, rejecting checkout'),
  })
  for (const name of ['dsl', 'src', 'systems/meta', 'systems/netflix', 'test/samples'])
    cpSync(join(ROOT, name), join(cwd, name), { recursive: true, filter: (path) => !isDiagram(path) || OF_THE_ATLAS.test(path) })
  for (const name of ['tsconfig.json', 'node_modules']) symlinkSync(join(ROOT, name), join(cwd, name))
  await gitIn(cwd, 'init', '--quiet')
  await gitIn(cwd, 'commit', '--quiet', '--allow-empty', '-m', 'diagrams') // ages are counted to its week
  return { cwd, ...(await siteOf(cwd, ...args)) }
}

/** Runs `fourplane site` once more over the same diagrams. */
export async function siteOf(cwd: string, ...args: readonly string[]): Promise<Omit<BuiltSite, 'cwd'>> {
  const paths = ['systems', 'test/samples/categories.ts', 'diagrams']
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/bin.ts'), 'site', ...paths]
  const { code, out, err } = await run(process.execPath, [...command, '--out', 'site', '--no-png', '--progress', ...args], cwd)
  if (code !== 0) throw new Error(`${out}${err}`)
  return { folder: join(cwd, 'site'), out }
}

/** All files of a folder, by their paths below it. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = await walk(folder, () => true)
  const read = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const)
  return new Map(await Promise.all(read))
}
