/** The recipes of docs/ci.md hold: their commands run, and machines that share the work give what one machine gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, type Outcome, run } from './command.ts'
import { minimalDiagram, withoutInstall } from './samples/minimal.ts'

const ROOT = resolve(import.meta.dirname, '..')
const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8')
const block = (language: string, having: string): string =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))]
    .map(([, text = '']) => text)
    .find((text) => text.includes(having)) ?? ''

interface Job {
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } }
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[]
}

function fourplane(command: string, folder: string): Promise<Outcome> {
  const args = command.replace(/^(?:npx )?fourplane /, '').split(' ')
  return run(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/bin.ts'), ...args], folder)
}

function outputs(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), 'base64')])
      .sort(),
  )
}

test('the workflow: four machines and one that brings their parts together', { timeout: 240_000 }, async () => {
  const { jobs } = parse(block('yaml', 'matrix')) as { readonly jobs: Readonly<Record<'shard' | 'merge', Job>> }
  const commandOf = ({ steps }: Job): string => steps.map((step) => step.run ?? '').find((text) => text.includes('fourplane')) ?? ''
  const diagram = (slug: string) => withoutInstall(minimalDiagram({ slug }))
  const slugs = ['a', 'b', 'c', 'd', 'e']
  const folder = await folderWith({
    'fourplane.config.ts': "export default { diagrams: ['diagrams'], formats: ['mmd', 'svg', 'md'] }",
    'package.json': '{ "type": "module" }',
    ...Object.fromEntries(slugs.map((slug) => [`diagrams/${slug}.ts`, diagram(slug)])),
  })
  const shards = jobs.shard.strategy?.matrix.shard ?? []
  for (const shard of shards) {
    const { code, out } = await fourplane(commandOf(jobs.shard).replaceAll('${{ matrix.shard }}', String(shard)), folder)
    expect([code, out.includes(shard === 1 ? '2 diagrams' : '1 diagram')]).toEqual([0, true])
  }
  const cached = jobs.shard.steps.find(({ uses }) => uses?.startsWith('actions/cache@') === true)?.with?.['path'] ?? ''
  expect(readdirSync(join(folder, cached)).length).toBeGreaterThan(0)
  await run('rm', ['-r', join(folder, '.fourplane')], folder)
  const merged = await fourplane(commandOf(jobs.merge), folder)
  expect([merged.code, merged.err]).toEqual([0, ''])
  const whole = await fourplane('fourplane build --no-cache --out whole', folder)
  expect(whole.code).toBe(0)
  expect(outputs(join(folder, 'generated'))).toEqual(outputs(join(folder, 'whole')))
})

test('--merge says what it cannot use, and makes it', { timeout: 120_000 }, async () => {
  const folder = await folderWith({
    'package.json': '{ "type": "module" }',
    'diagrams/a.ts': withoutInstall(minimalDiagram({ slug: 'a' })),
    'part/fourplane-shard.json': '{ "form": 0, "files": [] }',
    'empty/notes.txt': '',
  })
  const old = await fourplane('fourplane build diagrams -f mmd --merge part', folder)
  expect([old.code, old.err]).toEqual([0, 'part was made by another version of fourplane or Node: its diagrams are made anew\n'])
  const none = await fourplane('fourplane build diagrams -f mmd --merge empty', folder)
  expect(none.code).toBe(2)
  expect(none.err).toContain('empty is no output of a shard: give the folders that fourplane build --shard wrote')
})

test('the Turborepo task names the outputs that its command writes', () => {
  const { tasks } = JSON.parse(block('json', 'tasks')) as { readonly tasks: { readonly diagrams: { readonly outputs: readonly string[] } } }
  const { scripts } = JSON.parse(block('json', 'scripts')) as { readonly scripts: { readonly diagrams: string } }
  expect(scripts.diagrams).toBe('fourplane build')
  expect(tasks.diagrams.outputs).toEqual(['generated/**'])
})
