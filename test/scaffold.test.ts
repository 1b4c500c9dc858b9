/** `fourplane new`: 17 scaffolds whose only type errors are the holes that the author fills. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { scaffoldKinds, scaffoldText } from '../src/scaffold/scaffold.ts'
import { folderWith, fourplane, run } from './command.ts'
import { examples } from './samples/categories.ts'

const ROOT = join(import.meta.dirname, '..')
const kinds = scaffoldKinds()
const problems = new Map<string, string[]>()

beforeAll(async () => {
  const files = Object.fromEntries(
    kinds.map((kind, index) => [
      `${kind}.ts`,
      scaffoldText({ kind, system: ['netflix', 'kafka', 'acme'][index % 3] as string, slug: 'first-one' }),
    ]),
  )
  const folder = await folderWith(files)
  const paths = {
    fourplane: [`${ROOT}/dsl/index.ts`],
    'fourplane/tech': [`${ROOT}/dsl/tech/index.ts`],
    'fourplane/units': [`${ROOT}/dsl/units/index.ts`],
  }
  const compilerOptions = {
    strict: true,
    module: 'nodenext',
    target: 'es2024',
    noEmit: true,
    types: [],
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    paths,
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const { out } = await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--pretty', 'false', '-p', '.'], folder)
  for (const kind of kinds) {
    const text = files[`${kind}.ts`] as string
    const found = [...out.matchAll(/^([\w-]+)\.ts\((\d+),(\d+)\): error TS\d+: (.*)$/gm)].filter(([, file]) => file === kind)
    problems.set(
      kind,
      found.map(([, , line, , message]) => `${line} ${text.split('\n')[Number(line) - 1]} ${message}`),
    )
  }
})

test('there is one for each of the 17 kinds, and a filled example of each', () => {
  const named = Object.values(examples).map((diagram) => (diagram.category === 'architecture' ? diagram.view : diagram.category))
  expect(kinds).toEqual([...named].sort())
})

describe.each(kinds)('%s', (kind) => {
  test('has holes, and no other type error', () => {
    const found = problems.get(kind) ?? []
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter((problem) => !problem.includes('fillIn(') && !problem.includes('FillThisIn'))).toEqual([])
  })
})

test('the command writes the file where its id says, once', async () => {
  const folder = await folderWith({})
  const args = ['new', 'debugging', '--system', 'kafka', '--slug', 'consumer-lag', '--dir', folder]
  const first = await fourplane(args)
  expect(first.code).toBe(0)
  const path = join(folder, 'kafka/debugging/consumer-lag.ts')
  expect(first.out).toContain(path)
  expect(readFileSync(path, 'utf8')).toContain('system: tech.kafka,')
  expect(readFileSync(path, 'utf8')).toContain("debugging('consumer-lag', {")
  const second = await fourplane(args)
  expect(second.code).toBe(2)
  expect(second.err).toMatch(/is there already; --force writes over it/)
  expect((await fourplane([...args, '--force'])).code).toBe(0)
  expect((await fourplane(['new', 'debuging', '--system', 'kafka', '--slug', 'x'])).code).toBe(2)
  expect((await fourplane(['new', 'debugging', '--system', '../x', '--slug', 'x', '--dir', folder])).code).not.toBe(0)
})

test('a hole is refused at run time, too, at its line', async () => {
  const folder = await folderWith({ 'new.ts': scaffoldText({ kind: 'storage', system: 'netflix', slug: 'first-one' }) })
  const { code, err } = await fourplane(['check', folder])
  expect(code).toBe(1)
  expect(err).toMatch(/new\.ts:\d+:\d+ error FP117 fill this in: the https address of the very page/)
})
