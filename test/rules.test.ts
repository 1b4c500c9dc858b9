/** Every rule has a diagram that it refuses and one that it passes, through the real command, at the author's line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codes } from '../src/diagnostics/diagnostic.ts'
import { diagnosticsPage } from '../src/diagnostics/docs.ts'
import { rules } from '../src/rules/index.ts'
import { folderWith, fourplane } from './command.ts'
import { minimalDiagram } from './samples/minimal.ts'

const ROOT = join(import.meta.dirname, '..')
const incidentText = readFileSync(join(import.meta.dirname, 'mistakes/correct-incident.ts'), 'utf8')
const categoriesText = readFileSync(join(import.meta.dirname, 'samples/categories.ts'), 'utf8')
const right = minimalDiagram()
const replaced = (text: string, from: string | RegExp, to: string): string => {
  const result = text.replace(from, to)
  if (result === text) throw new Error(`nothing replaced: ${from}`)
  return result
}

/** A wrong file for each rule, and a part of the line that must be shown. */
const wrong: Readonly<Record<string, { readonly file: string; readonly at: string; readonly says: RegExp }>> = {
  FP001: { file: replaced(right, "label: 'Shop API'", "label: 'Service A'"), at: "'Service A'", says: /“Service A” is a placeholder/ },
  FP002: {
    file: replaced(right, ', monitoring.to(api, "scrapes")', '').replace('of: api', 'of: monitoring'),
    at: 'const monitoring',
    says: /Acme Monitoring is on no flow/,
  },
  FP003: { file: replaced(right, ', monitoring.to(api, "scrapes")', ''), at: 'export default', says: /add the control plane/ },
  FP004: {
    file: replaced(
      right,
      'flow: [',
      `flow: [...Array.from({ length: 25 }, (_, index) => api.to(state(technology('state', 'Shard ' + index)), 'reads')), `,
    ),
    at: 'export default',
    says: /29 cards are too many/,
  },
  FP005: { file: replaced(right, '.to(orders, "writes")', '.to(orders)'), at: 'flow: [', says: /Shop API → Orders says nothing/ },
  FP006: { file: replaced(right, /, facts: \{ writes.*? \}/, ''), at: 'export default', says: /2 reported or derived facts are too few/ },
  FP007: { file: right.replaceAll('from(talk)', 'from(blog)'), at: 'export default', says: /one source is too little/ },
  FP008: {
    file: right.replaceAll("seen: 'whole'", "seen: 'digest'"),
    at: 'export default',
    says: /every source was read as a digest only/,
  },
  FP009: {
    file: replaced(right, 'rps(30).from(talk)', "rps(30).from(talk, { asOf: '2026-01' })"),
    at: 'export default',
    says: /30 requests\/s is as of 2026-01, but “Orders” was published 2025/,
  },
  FP010: {
    file: replaced(right, "published: '2025', kind: 'talk'", "published: '2022-06', kind: 'talk'"),
    at: 'export default',
    says: /31 months older than the newest/,
  },
  FP011: {
    file: replaced(
      right,
      "errors: [{ text: 'boom', printedBy: api",
      "errors: [{ text: 'boom', printedBy: state(technology('state', 'Replica'))",
    ),
    at: "technology('state', 'Replica')",
    says: /the error “boom” belongs to Replica, which is on no flow/,
  },
  FP012: {
    file: replaced(
      incidentText,
      "timeline: [{ at: '2025-03-01T10:00Z', what: 'errors rise', source: post }]",
      "timeline: [{ at: '2025-03-01T10:00Z', what: 'a', source: post }, { at: '2025-03-01T10:30+01:00', what: 'b', source: post }]",
    ),
    at: 'export default',
    says: /2025-03-01T10:30\+01:00 stands after 2025-03-01T10:00Z/,
  },
  FP013: {
    file: replaced(right, 'count errors by kind', 'Check the logs'),
    at: 'export default',
    says: /“Check the logs” is general advice/,
  },
  FP014: {
    file: replaced(
      right,
      "{ do: 'count errors by kind', risk: 'readOnly' }",
      "{ do: 'fail over', risk: 'mutating', undo: 'fail back', verify: 'lag' }",
    ),
    at: 'export default',
    says: /the first step of the runbook is mutating/,
  },
  FP015: {
    file: replaced(categoriesText, "no: { ask: 'pool' }", "no: { ask: 'replica' }"),
    at: 'debugging: debugging(',
    says: /“no” of the question idle leads to replica, which is not there/,
  },
  FP016: {
    file: replaced(categoriesText, "no: { escalate: 'the database team, with the output of both commands' }", "no: { ask: 'idle' }"),
    at: 'debugging: debugging(',
    says: /the question idle leads back to itself/,
  },
  FP017: {
    file: replaced(categoriesText, "const total = usd(40_000).per('month')", "const total = usd(24_000_000).per('month')"),
    at: 'costBreakdown: costBreakdown(',
    says: /the items sum to 40000\.00 USD\/month, the total says \$24 M\/month/,
  },
  FP018: {
    file: replaced(
      replaced(categoriesText, /latency: ms\(20\)\.from\(blog\),\s+fallback/, 'latency: ms(120).from(blog), fallback'),
      /latency: ms\(8\)\.from\(blog\),\s+fallback/,
      'latency: ms(90).from(blog), fallback',
    ),
    at: 'requestFlow: requestFlow(',
    says: /the hops take 120 ms \+ 90 ms = 210 ms, more than the promised 150 ms/,
  },
  FP019: {
    file: replaced(categoriesText, /from: '2025-01',\s+to: '2025-02'/, "from: '2025-02', to: '2025-01'"),
    at: 'migration: migration(',
    says: /the phase copy ends 2025-01, before it starts 2025-02/,
  },
}

test('every rule has a case, a message file, a place in the list of codes', () => {
  const all = rules.map(({ code }) => code)
  expect(Object.keys(wrong)).toEqual(all)
  expect(readdirSync(join(ROOT, 'src/rules/messages')).sort()).toEqual(all.map((code) => `${code}.md`))
  for (const code of all) {
    const message = readFileSync(join(ROOT, `src/rules/messages/${code}.md`), 'utf8')
    expect(message).toMatch(new RegExp(`^# ${code}\n\n> .+\n\n## Why\n\n[\\s\\S]+## Bad\n\n\`\`\`ts[\\s\\S]+## Good\n\n\`\`\`ts`))
    expect(message).toContain(`> ${codes[code]}`)
  }
})

test('docs/diagnostics.md is what the compiler says', () => {
  expect(readFileSync(join(ROOT, 'docs/diagnostics.md'), 'utf8')).toBe(diagnosticsPage())
})

describe.concurrent('each rule', () => {
  test.each(rules.map((rule) => [rule.code, rule] as const))('%s refuses its wrong diagram, at the line', async (code, rule) => {
    const { file, at, says } = wrong[code] as (typeof wrong)[string]
    const folder = await folderWith({ 'wrong.ts': file })
    const { code: exit, err } = await fourplane(['check', folder])
    expect(err).toContain(` ${rule.severity} ${code} `)
    expect(err).toMatch(says)
    const line = file.split('\n').findIndex((text) => text.includes(at)) + 1
    expect(err).toMatch(new RegExp(`wrong\\.ts:${line}:\\d+ ${rule.severity} ${code}`))
    if (rule.severity === 'error') expect(exit).toBe(1)
  })
})

test('a right diagram passes every rule, at the strictest setting', async () => {
  const folder = await folderWith({ 'right.ts': right })
  const { code, out, err } = await fourplane(['check', folder, '--max-warnings', '0'])
  expect(err).toBe('')
  expect(out).toBe('1 diagram in 1 file: no problems\n')
  expect(code).toBe(0)
})

test('monthly and yearly cost are not added up', async () => {
  const folder = await folderWith({
    'wrong.ts': replaced(categoriesText, "const storageBill = usd(10_000).per('month')", "const storageBill = usd(10_000).per('year')"),
  })
  expect((await fourplane(['check', folder])).err).toMatch(/FP017 storage is in USD\/year, the total in USD\/month/)
})

test('the examples of all kinds pass, at the strictest setting', async () => {
  const { code, out } = await fourplane(['check', 'test/samples/categories.ts', '--max-warnings', '0'])
  expect(out).toBe('17 diagrams in 1 file: no problems\n')
  expect(code).toBe(0)
})

describe('severities', () => {
  const warned = (wrong['FP003'] as (typeof wrong)[string]).file

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
    const folder = await folderWith({ 'wrong.ts': (wrong['FP001'] as (typeof wrong)[string]).file })
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
