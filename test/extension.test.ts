/** Another repository extends the language: a technology, a system and a rule of its own, and severities in its config file, all typed. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, run } from './command.ts'
import { COMPILERS, installedProject } from './packed.ts'

const SAMPLE = join(import.meta.dirname, 'samples/extension')
const CONFIG = readFileSync(join(SAMPLE, 'fourplane.config.ts'), 'utf8')
const LEDGER = readFileSync(join(SAMPLE, 'diagrams/ledger.ts'), 'utf8')

let project: string
const command = (...args: string[]): Promise<Outcome> => run(join(project, 'node_modules/.bin/fourplane'), args, project)

beforeAll(async () => {
  project = await installedProject({
    'fourplane.config.ts': CONFIG,
    'diagrams/ledger.ts': LEDGER,
    'unowned/unowned.ts': LEDGER.replace("tags: ['owner:branches']", 'tags: []').replace("architecture('ledger'", "architecture('unowned'"),
    'wrong-key.config.ts': CONFIG.replace('severities:', 'severites:'),
    'wrong-level.config.ts': CONFIG.replace("FP003: 'off'", "FP003: 'fatal'"),
    'wrong-code.config.ts': CONFIG.replace("code: 'acme/owner'", "code: 'owner'"),
    'wrong-rule.config.ts': CONFIG.replace("FP003: 'off'", "FP199: 'off'"),
  })
})

describe.each(Object.entries(COMPILERS))('%s', (_, folder) => {
  test('the config and the diagram type-check; a wrong setting is a type error', async () => {
    const { out } = await run(process.execPath, [join(project, 'node_modules', folder, 'bin/tsc'), '--pretty', 'false', '-p', '.'], project)
    const lines = out.split('\n').filter((line) => /^[\w/.-]+\(\d+,\d+\): /.test(line))
    expect(lines.filter((line) => !line.startsWith('wrong-'))).toEqual([])
    expect(out).toMatch(/wrong-key\.config\.ts\(\d+,\d+\): error TS\d+: .*'severites'/)
    expect(out).toMatch(/wrong-level\.config\.ts\(\d+,\d+\): error TS2322: Type '"fatal"' is not assignable/)
    expect(out).toMatch(/wrong-code\.config\.ts\(\d+,\d+\): error TS2322: Type '"owner"' is not assignable/)
  })
})

test('diagrams, output and formats are those of the config file, found from a folder below it', async () => {
  const { code, out, err } = await run(join(project, 'node_modules/.bin/fourplane'), ['build'], join(project, 'diagrams'))
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toContain('2 files written to ../docs/diagrams')
  expect(existsSync(join(project, 'docs/diagrams/acme/architecture/ledger.svg'))).toBe(true)
  expect(existsSync(join(project, 'docs/diagrams/acme/architecture/ledger.png'))).toBe(false)
})

test('the own rule is applied at its severity, at the line of the node; options and --no-config go before it', async () => {
  const { code, err } = await command('check', 'unowned')
  expect(err).toMatch(/unowned\/unowned\.ts:22:\d+ error acme\/owner Branch client has no owner: add the tag owner:<team>/)
  expect(err).not.toMatch(/FP003|FP006|FP007/)
  expect(code).toBe(1)
  expect((await command('check', 'unowned', '--severity', 'acme/owner=off')).code).toBe(0)
  const bare = await command('check', 'unowned', '--no-config')
  expect(bare.err).not.toContain('acme/owner')
  expect(bare.err).toContain('FP003')
})

test('SARIF carries the sentence of the own rule; explain prints it', async () => {
  const { out } = await command('check', 'unowned', '--format', 'sarif')
  expect(JSON.parse(out).runs[0].tool.driver.rules).toMatchObject([
    { id: 'acme/owner', shortDescription: { text: 'Every component names its owner.' } },
  ])
  expect((await command('explain', 'acme/owner')).out).toBe('# acme/owner\n\n> Every component names its owner.\n')
})

test.each([
  ['wrong-key', /there is no setting “severites”: did you mean “severities”\?/],
  ['wrong-level', /severities\.FP003 is error, warning or off/],
  ['wrong-code', /rules\.0\.code is two words with a slash between/],
  ['wrong-rule', /severities\.FP199 is no rule/],
  ['missing', /missing\.config\.ts does not run: .*missing\.config\.ts/],
])('a config file that is wrong (%s) is named, with the key', async (name, says) => {
  const { code, err } = await command('check', '--config', `${name}.config.ts`)
  expect(err).toMatch(says)
  expect(code).toBe(2)
})
