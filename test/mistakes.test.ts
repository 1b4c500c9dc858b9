/**
 * What an author reads: every file of `test/mistakes` is compiled against the packed package by TypeScript 5.9, 6 and 7, and each must say
 * what stands in the golden text beside it. `UPDATE_GOLDEN=1 npx vitest run test/mistakes.test.ts` writes the texts anew, to be read.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from './command.ts'
import { COMPILERS, installedProject } from './packed.ts'

const FOLDER = join(import.meta.dirname, 'mistakes')
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'))
const said = new Map<string, string>()
let project: string

beforeAll(async () => {
  project = await installedProject({
    ...Object.fromEntries(files.map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')])),
    'diagrams/shop.ts': readFileSync(join(FOLDER, 'correct.ts'), 'utf8'),
    'diagrams/outage.ts': readFileSync(join(FOLDER, 'correct-incident.ts'), 'utf8'),
  })
  for (const [name, folder] of Object.entries(COMPILERS)) {
    const { out } = await run(process.execPath, [join(project, 'node_modules', folder, 'bin/tsc'), '--pretty', 'false', '-p', '.'], project)
    for (const file of [...files, 'diagrams/shop.ts']) said.set(`${name} ${file}`, messagesOf(out, file))
  }
})

/** The messages about one file, as `line:column message`, without the code and the file. */
function messagesOf(output: string, file: string): string {
  const lines: string[] = []
  const here = /import\("[^"]*\/node_modules\//g // the folder of this run
  let ours = false
  for (const line of output.split('\n')) {
    const match = /^(.+?)\((\d+),(\d+)\): error TS\d+: (.*)$/.exec(line)
    if (match !== null) ours = match[1] === file
    if (!ours || line.trim() === '') continue
    lines.push((match === null ? line : `${match[2]}:${match[3]} ${match[4]}`).replace(here, 'import("'))
  }
  return lines.join('\n')
}

/** The golden text of a file: one for all compilers, but for those that phrase it otherwise (`name.ts59.txt`). */
function goldenOf(file: string, compiler: keyof typeof COMPILERS): string {
  const name = join(FOLDER, file.replace(/\.ts$/, ''))
  const own = `${name}.${COMPILERS[compiler]}.txt`
  return existsSync(own) ? own : `${name}.txt`
}

function updateGolden(file: string): void {
  const name = join(FOLDER, file.replace(/\.ts$/, ''))
  const common = said.get(`TypeScript 7 ${file}`) ?? ''
  writeFileSync(`${name}.txt`, `${common}\n`)
  for (const [compiler, folder] of Object.entries(COMPILERS)) {
    const messages = said.get(`${compiler} ${file}`) ?? ''
    if (messages === common) rmSync(`${name}.${folder}.txt`, { force: true })
    else writeFileSync(`${name}.${folder}.txt`, `${messages}\n`)
  }
}

describe.each(Object.keys(COMPILERS) as (keyof typeof COMPILERS)[])('%s', (compiler) => {
  test.each(files)('%s', (file) => {
    const messages = said.get(`${compiler} ${file}`) ?? ''
    if (file.startsWith('correct')) return expect(messages).toBe('')
    if (process.env['UPDATE_GOLDEN'] !== undefined) updateGolden(file)
    expect(messages).not.toBe('')
    expect(`${messages}\n`).toBe(readFileSync(goldenOf(file, compiler), 'utf8'))
  })
})

test('a correct diagram builds in the other repository', async () => {
  const { code, out, err } = await run(join(project, 'node_modules/.bin/fourplane'), ['build', 'diagrams'], project)
  expect(err).not.toContain(' error ')
  expect(code).toBe(0)
  expect(out).toContain('built: 2 diagrams, 9 files written to generated')
  expect(readdirSync(join(project, 'generated/netflix/architecture')).sort()).toEqual(['shop.md', 'shop.mmd', 'shop.png', 'shop.svg'])
})
