/** Every rule has its message and passes a right diagram; what each refuses stands in `test/rule-mistakes`. Severities and formats. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codes } from '../src/diagnostics/diagnostic.ts'
import { diagnosticsPage } from '../src/diagnostics/docs.ts'
import { rulesAcross } from '../src/rules/across.ts'
import { rules } from '../src/rules/index.ts'
import { folderWith, fourplane } from './command.ts'
import { minimalDiagram } from './samples/minimal.ts'

const ROOT = join(import.meta.dirname, '..')
const right = minimalDiagram()
const replaced = (text: string, from: string | RegExp, to: string): string => {
  const result = text.replace(from, to)
  if (result === text) throw new Error(`nothing replaced: ${from}`)
  return result
}

/** Every code that a rule has. */
const ruleCodes = [...rules, ...rulesAcross].map(({ code }) => code).sort()

test('every rule has a code of its own, a message file, a place in the list of codes', () => {
  expect(new Set(ruleCodes).size).toBe(ruleCodes.length)
  expect(ruleCodes).toEqual(Object.keys(codes).filter((code) => code.startsWith('FP0')))
  expect(readdirSync(join(ROOT, 'src/rules/messages')).sort()).toEqual(ruleCodes.map((code) => `${code}.md`))
  for (const code of ruleCodes) {
    const message = readFileSync(join(ROOT, `src/rules/messages/${code}.md`), 'utf8')
    expect(message).toMatch(new RegExp(`^# ${code}\n\n> .+\n\n## Why\n\n[\\s\\S]+## Bad\n\n\`\`\`ts[\\s\\S]+## Good\n\n\`\`\`ts`))
    expect(message).toContain(`> ${codes[code]}`)
  }
})

test('docs/diagnostics.md is what the compiler says', () => {
  expect(readFileSync(join(ROOT, 'docs/diagnostics.md'), 'utf8')).toBe(diagnosticsPage())
})

test('a right diagram passes every rule, at the strictest setting', async () => {
  const folder = await folderWith({ 'right.ts': right })
  const { code, out, err } = await fourplane(['check', folder, '--max-warnings', '0'])
  expect(err).toBe('')
  expect(out).toBe('1 diagram in 1 file: no problems\n')
  expect(code).toBe(0)
})

test('the examples of all kinds pass, at the strictest setting', async () => {
  const { code, out } = await fourplane(['check', 'test/samples/categories.ts', '--max-warnings', '0'])
  expect(out).toBe('17 diagrams in 1 file: no problems\n')
  expect(code).toBe(0)
})

describe('severities', () => {
  const warned = replaced(right, ', monitoring.to(api, "scrapes")', '')

  test('a warning becomes an error or nothing as the author says, and counts against --max-warnings', async () => {
    const folder = await folderWith({ 'wrong.ts': warned })
    expect((await fourplane(['check', folder])).code).toBe(0)
    expect((await fourplane(['check', folder, '--max-warnings', '0'])).code).toBe(1)
    expect((await fourplane(['check', folder, '--severity', 'FP003=error'])).code).toBe(1)
    expect((await fourplane(['check', folder, '--severity', 'fp003=off', '--severity', 'FP002=off', '--max-warnings', '0'])).err).toBe('')
    const wrongLevel = await fourplane(['check', folder, '--severity', 'FP101=off'])
    expect(wrongLevel.code).toBe(2)
    expect(wrongLevel.err).toMatch(/“FP101” is no rule/)
  })

  test('a suppression in the file needs a reason', async () => {
    const at = (comment: string) => replaced(warned, 'export default', `${comment}\nexport default`)
    const allowed = await folderWith({ 'wrong.ts': at('// fourplane-allow FP003: the vendor runs monitoring') })
    expect((await fourplane(['check', allowed, '--severity', 'FP002=off'])).err).toBe('')
    const bare = await folderWith({ 'wrong.ts': at('// fourplane-allow FP003') })
    const { code, err } = await fourplane(['check', bare, '--severity', 'FP002=off'])
    expect(code).toBe(1)
    expect(err).toMatch(/fourplane-allow FP003 needs a reason/)
  })
})

describe('formats', () => {
  test('SARIF names tool, rule, level, file and line', async () => {
    const folder = await folderWith({ 'wrong.ts': replaced(right, "label: 'Shop API'", "label: 'Service A'") })
    const { out } = await fourplane(['check', folder, '--format', 'sarif'])
    const { version, runs } = JSON.parse(out)
    expect(version).toBe('2.1.0')
    expect(runs).toHaveLength(1)
    expect(runs[0].tool.driver).toMatchObject({ name: 'fourplane', rules: [{ id: 'FP001' }] })
    expect(runs[0].results).toMatchObject([
      { ruleId: 'FP001', ruleIndex: 0, level: 'error', locations: [{ physicalLocation: { region: { startLine: expect.any(Number) } } }] },
    ])
  })

  test('GitHub annotations escape what the runner would read', async () => {
    const folder = await folderWith({ 'wrong.ts': replaced(right, "label: 'Shop API'", "label: 'Foo 100%, a:b\\n::error::x'") })
    const { out } = await fourplane(['check', folder, '--format', 'github'])
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(out).toMatch(/^::error file=[^:]*wrong\.ts,line=\d+,col=\d+,title=FP001::“Foo 100%25, a:b%0A::error::x” is a placeholder/)
  })

  test('explain prints the message of a rule, and of any other code its sentence', async () => {
    expect((await fourplane(['explain', 'fp012'])).out).toBe(readFileSync(join(ROOT, 'src/rules/messages/FP012.md'), 'utf8'))
    expect((await fourplane(['explain', 'FP101'])).out).toContain(codes.FP101)
    expect((await fourplane(['explain', 'FP999'])).code).toBe(2)
  })
})
