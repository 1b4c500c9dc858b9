/**
 * What an author reads of what no type can see: every file of `test/rule-mistakes` is checked by the real command, and each must say what
 * stands in the golden text beside it. The name of a file begins with the code it is refused by. `UPDATE_GOLDEN=1 npx vitest run
 * test/rule-mistakes.test.ts` writes the texts anew, to be read.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { rulesAcross } from '../src/rules/across.ts'
import { rules } from '../src/rules/index.ts'
import { fourplane } from './command.ts'

const FOLDER = join(import.meta.dirname, 'rule-mistakes')
const files = readdirSync(FOLDER).filter((file) => file.startsWith('fp') && file.endsWith('.ts'))
const said = new Map<string, string>()

beforeAll(async () => {
  const { err } = await fourplane(['check', 'test/rule-mistakes'])
  for (const diagnostic of err.split(/\n\n(?=test\/)/)) {
    const file = /^test\/rule-mistakes\/([^:]+):/.exec(diagnostic)?.[1] ?? ''
    said.set(file, [...(said.has(file) ? [said.get(file)] : []), diagnostic.trimEnd()].join('\n\n'))
  }
})

test.each(files)('%s', (file) => {
  const golden = join(FOLDER, file.replace(/\.ts$/, '.txt'))
  const text = `${said.get(file) ?? ''}\n`
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
  const codes = new Set([...text.matchAll(/^test\/\S+ (?:error|warning) (FP\d+)/gm)].map(([, code]) => code))
  expect([...codes]).toEqual([file.slice(0, 'fp000'.length).toUpperCase()])
})

test('every rule refuses a file, every golden text has its file, and no other file is refused', () => {
  const refused = new Set(files.map((file) => file.slice(0, 'fp000'.length).toUpperCase()))
  expect([...rules, ...rulesAcross].map(({ code }) => code).filter((code) => !refused.has(code))).toEqual([])
  const goldens = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
  expect(goldens.filter((file) => !existsSync(join(FOLDER, file.replace(/\.txt$/, '.ts'))))).toEqual([])
  expect([...said.keys()].filter((file) => !files.includes(file))).toEqual([])
})
