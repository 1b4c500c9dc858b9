/** Diagram files that never end, and more of them than anybody has. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, contents, diagrams, fourplane, project } from './project.ts'

/** Each in a way of its own. */
const ENDLESS: Readonly<Record<string, readonly [text: string, diagnostic: RegExp]>> = {
  'loop.ts': ['for (;;) {}\n', /endless\/loop\.ts error FP206 this file did not end within 10 s/],
  'wait.ts': ['await new Promise(() => setInterval(() => {}, 1000))\n', /endless\/wait\.ts error FP206 this file did not end within 10 s/],
  'heap.ts': [
    'const all: number[][] = []\nfor (;;) all.push(new Array(1000).fill(all.length))\n',
    /endless\/heap\.ts error FP206 this file (?:took more than \d+ MiB|did not end)/,
  ],
  'buffers.ts': [
    'const all: Buffer[] = []\nfor (;;) all.push(Buffer.alloc(10_000_000, 1))\n',
    /endless\/buffers\.ts error FP206 this file (?:took more than \d+ MiB|did not end)/,
  ],
  'exit.ts': ['process.exit(0)\n', /endless\/exit\.ts error FP201 this file ended the process/],
  'later.ts': [
    'setTimeout(() => { throw new Error("late") })\nawait new Promise((done) => setTimeout(done, 500))\n',
    /endless\/later\.ts error FP201 Error: late/,
  ],
}

test('files that loop, wait, allocate, end the process or throw late are named; the others are built', async () => {
  const folder = await project({
    ...diagrams(4),
    ...Object.fromEntries(Object.entries(ENDLESS).map(([name, [text]]) => [`endless/${name}`, text])),
  })
  const { code, err, out } = await fourplane(folder, ['build', 'diagrams', 'endless', '--formats', 'svg', '--time-limit', '10'])
  expect(code).toBe(1)
  for (const [, diagnostic] of Object.values(ENDLESS)) expect(err).toMatch(diagnostic)
  expect(out).toContain('4 diagrams, 4 files written')
})

/** One after another, their outputs would be larger than the memory that a build may take. */
const MANY = 10_000

test(`${MANY} files`, async () => {
  const template = (index: number) => `import { small } from '../../small.js'\nexport default small('d${index}')\n`
  const { 'diagrams/d0.ts': text = '' } = diagrams(1)
  const folder = await project({
    'small.js': text
      .replace("export default architecture('d0',", 'export const small = (slug) => architecture(slug,')
      .replace('export default architecture("d0",', 'export const small = (slug) => architecture(slug,'),
    ...Object.fromEntries(
      Array.from({ length: MANY }, (_, index) => [`diagrams/${Math.floor(index / 100)}/d${index}.js`, template(index)]),
    ),
    'generated/notes.txt': 'mine',
  })
  const built = await fourplane(folder, ['build', 'diagrams', '--formats', 'mmd'])
  expect([built.code, built.err.slice(0, 300)]).toEqual([0, ''])
  expect(Object.keys(contents(join(folder, 'generated')))).toHaveLength(MANY + 1)
  rmSync(join(folder, 'diagrams/7'), { recursive: true })
  const again = await fourplane(folder, ['build', 'diagrams', '--formats', 'mmd'])
  expect(again.out).toContain(`0 files written to generated, ${MANY - 100} unchanged, 100 removed`)
  expect(Object.keys(contents(join(folder, 'generated')))).toHaveLength(MANY - 100 + 1)
})

test('two builds at once wait for each other', async () => {
  const folder = await project(diagrams(8))
  const [a, b] = await Promise.all([build(folder), build(folder)])
  expect([a.code, b.code]).toEqual([0, 0])
  expect(`${a.err}${b.err}`).toMatch(/waiting for another build \(process \d+\)/)
  expect([a.out, b.out].filter((text) => text.includes('32 files written'))).toHaveLength(1)
  await build(folder, '--out', 'clean', '--no-cache')
  expect(contents(join(folder, 'generated'))).toEqual(contents(join(folder, 'clean')))
})
