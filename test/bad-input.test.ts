/** What happens to wrong and hostile files: a coded diagnostic at the author's line, or a correct drawing. Never a crash or a half. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { folderWith, fourplane } from './command.ts'
import { minimalDiagram } from './samples/minimal.ts'

/** The numbered line of the file that holds `text`. */
function lineOf(file: string, text: string): number {
  return file.split('\n').findIndex((line) => line.includes(text)) + 1
}

interface Case {
  readonly name: string
  readonly file: string
  readonly code: string
  /** A part of the line that the diagnostic must point at. */
  readonly at?: string
  readonly says: RegExp
}

const cases: readonly Case[] = [
  { name: 'a file that throws', file: 'const x = 1\nthrow new Error("kaputt " + x)\n', code: 'FP201', at: 'throw new', says: /kaputt 1/ },
  { name: 'a file that throws no error', file: 'throw "just text"\n', code: 'FP201', says: /just text/ },
  { name: 'a file that exits', file: 'process.exit(0)\n', code: 'FP201', says: /ended the process/ },
  { name: 'a file that does not parse', file: 'const x = 1\nconst y = = 2\n', code: 'FP202', at: 'y = =', says: /Unexpected/ },
  { name: 'an import that is not there', file: 'import { x } from "./nowhere.ts"\nconsole.log(x)\n', code: 'FP201', says: /nowhere/ },
  { name: 'a file without a diagram', file: 'export const x = 1\n', code: 'FP203', at: 'export const', says: /exports no diagram/ },
  {
    name: 'NaN in a metric',
    file: minimalDiagram({ before: 'const load = rps(Number.NaN)' }),
    code: 'FP101',
    at: 'Number.NaN',
    says: /NaN requests\/s is not a number/,
  },
  { name: 'a negative metric', file: minimalDiagram({ before: 'const load = rps(-1)' }), code: 'FP102', at: 'rps(-1)', says: /negative/ },
  {
    name: 'a forged quantity',
    file: minimalDiagram({
      metrics:
        'throughput: { ...rps(1).from(blog), value: Number.NaN } as never, latency: ms(5).from(blog), availability: unpublished("-"), cost: unpublished("-")',
    }),
    code: 'FP109',
    at: 'throughput: {',
    says: /metrics\.throughput is a throughput with its origin/,
  },
  {
    name: 'a label of 10 MB',
    file: minimalDiagram({ label: 'x'.repeat(10_000_000) }),
    code: 'FP107',
    at: 'const cdn',
    says: /10000000 characters: shorten it to at most 300/,
  },
  { name: 'an empty label', file: minimalDiagram({ label: '  ' }), code: 'FP107', at: 'const cdn', says: /is empty/ },
  {
    name: 'a direction override in a label',
    file: minimalDiagram({ label: 'abc\u202edef' }),
    code: 'FP107',
    at: 'const cdn',
    says: /U\+202E/,
  },
  { name: 'a NUL in a label', file: minimalDiagram({ label: 'a\u0000b' }), code: 'FP107', at: 'const cdn', says: /U\+0000/ },
  { name: 'an empty flow', file: minimalDiagram({ flow: '[] as never' }), code: 'FP110', at: 'flow: [] as never', says: /flow is empty/ },
  {
    name: 'a missing cost',
    file: minimalDiagram({ metrics: 'throughput: rps(1).from(blog), latency: ms(5).from(blog), availability: unpublished("-")' }),
    code: 'FP109',
    at: 'metrics: {',
    says: /Property 'metrics.cost' is missing/,
  },
  {
    name: 'a missing recovery',
    file: minimalDiagram({ onCall: 'x: 1,' }),
    code: 'FP109',
    at: 'onCall: {',
    says: /Property 'onCall.recovery' is missing/,
  },
  {
    name: 'an unknown system',
    file: minimalDiagram({ system: '"netflix" as never' }),
    code: 'FP115',
    at: 'system: "netflix"',
    says: /is a known system/,
  },
  {
    name: 'a database on the edge plane',
    file: minimalDiagram({ node: 'edge(tech.postgresql as never, { version: "17" } as never)' }),
    code: 'FP104',
    at: 'tech.postgresql',
    says: /PostgreSQL is on the state plane: write state\(…\), not edge\(…\)/,
  },
  {
    name: 'a colour',
    file: minimalDiagram({ node: 'edge(technology("edge", "x"), { color: "#fff" } as never)' }),
    code: 'FP106',
    at: '#fff',
    says: /colour comes from the plane/,
  },
  {
    name: 'a version `latest`',
    file: minimalDiagram({ node: 'state(tech.postgresql, { version: "latest" as never })' }),
    code: 'FP105',
    at: 'latest',
    says: /"latest" is not a version/,
  },
  {
    name: 'a slug that leaves the folder',
    file: minimalDiagram({ slug: '../../etc' }),
    code: 'FP108',
    at: 'export default',
    says: /must be lower-case/,
  },
  { name: 'a file that is no text', file: '\u0000\u0001\u0002\ufffd', code: 'FP202', says: /./ },
]

describe.concurrent('wrong files', () => {
  test.each(cases)('$name: $code', async ({ file, code, at, says }) => {
    const folder = await folderWith({ 'diagrams/wrong.ts': file, 'diagrams/right.ts': minimalDiagram({ slug: 'right' }) })
    const out = join(folder, 'out')
    const { code: exit, err } = await fourplane(['build', join(folder, 'diagrams'), '--out', out, '--formats', 'mmd,md'])
    expect(exit).toBe(1)
    expect(err).toContain(` ${code} `)
    expect(err).toMatch(says)
    if (at !== undefined) expect(err).toContain(`wrong.ts:${lineOf(file, at)}:`)
    expect(err).not.toMatch(/src\/build|node:internal/)
    expect(readdirSync(join(out, 'acme/architecture')).sort()).toEqual(['right.md', 'right.mmd']) // the others are built, and no half is left
  })
})

test('two diagrams of one id are both refused, each at its line', async () => {
  const folder = await folderWith({ 'a.ts': minimalDiagram(), 'b.ts': minimalDiagram(), 'c.ts': minimalDiagram({ slug: 'other' }) })
  const { code, err } = await fourplane(['build', folder, '--out', join(folder, 'out')])
  expect(code).toBe(1)
  expect(err.match(/FP204 two diagrams have the id acme\/architecture\/small/g)).toHaveLength(2)
  expect(err).toContain(`a.ts:${lineOf(minimalDiagram(), 'export default')}:`)
  expect(existsSync(join(folder, 'out/acme/architecture/small.mmd'))).toBe(false)
  expect(existsSync(join(folder, 'out/acme/architecture/other.mmd'))).toBe(true)
})

test('one file that exports two diagrams of one id is refused at both lines', async () => {
  const once = minimalDiagram()
  const twice = `${once}export const again = ${once.slice(once.indexOf('architecture(', once.indexOf('export default')))}`
  const folder = await folderWith({ 'twice.ts': twice })
  const { code, err } = await fourplane(['build', folder, '--out', join(folder, 'out')])
  expect(code).toBe(1)
  expect(err).toContain(`twice.ts:${lineOf(twice, 'export default')}:`)
  expect(err).toContain(`twice.ts:${lineOf(twice, 'export const again')}:`)
  expect(err.match(/FP204 /g)).toHaveLength(2)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a file that never ends is stopped, and the others are built', { timeout: 120_000 }, async () => {
  const folder = await folderWith({ 'loop.ts': 'for (;;) {}\n', 'right.ts': minimalDiagram() })
  const { code, err } = await fourplane(['build', folder, '--out', join(folder, 'out'), '--time-limit', '5'])
  expect(code).toBe(1)
  expect(err).toMatch(/loop\.ts error FP206 this file did not end within 5 s: look for a loop/)
  expect(existsSync(join(folder, 'out/acme/architecture/small.svg'))).toBe(true)
})

test('a path that is not there is said, with exit code 1; a wrong flag with 2', async () => {
  const missing = await fourplane(['build', 'no-such-folder'])
  expect(missing.code).toBe(1)
  expect(missing.err).toMatch(/FP208 no-such-folder does not exist/)
  const wrong = await fourplane(['build', '--formats', 'gif'])
  expect(wrong.code).toBe(2)
  expect(wrong.err).toMatch(/“gif” is none of mmd, svg, png, md, json/)
  const misspelt = await fourplane(['biuld'])
  expect(misspelt.code).toBe(2)
  expect(misspelt.err).toMatch(/Did you mean build/)
})

const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  '`rm -rf` and ``more``',
  'first line\nsecond line',
  'say "hi" & \'bye\' <b>bold</b>',
  '#quot; &amp; #35; %%{init: {}}%%',
  '"]:::edge --> evil',
  'עברית العربية',
  '漢字かな 한국어',
  '😀 emoji 👩‍💻',
  '<img src=x onerror=alert(1)>',
  '[link](javascript:alert(1)) ![i](data:x)',
  '| table | ---',
  '${process.exit(1)} {{x}} <%= 1 %>',
  ']]> <!-- --> <![CDATA[',
]

test('hostile labels are drawn as they are, in Mermaid, SVG and Markdown', { timeout: 120_000 }, async () => {
  const { seenByMermaid } = await import('./oracle/flowchart.ts')
  const folder = await folderWith(
    Object.fromEntries(HOSTILE.map((label, index) => [`d${index}.ts`, minimalDiagram({ label, slug: `h${index}` })])),
  )
  const out = join(folder, 'out')
  const { code, err } = await fourplane(['build', folder, '--out', out])
  expect(err.replace(/^.* warning FP207 .*\n(.*\n)*?\n/gm, '')).toBe('')
  expect(code).toBe(0)
  for (const [index, label] of HOSTILE.entries()) {
    const file = (ending: string) => readFileSync(join(out, `acme/architecture/h${index}.${ending}`), 'utf8')
    const seen = await seenByMermaid(file('mmd'))
    expect(seen.vertices.map((vertex) => vertex.label)).toContain(`${label}\nAcme CDN`)
    expect(seen.edges).toHaveLength(3)

    const { document } = parseHTML(file('svg'))
    expect(document.querySelectorAll('script, foreignObject, image, img, [onerror]')).toHaveLength(0)
    expect([...document.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('https://'))).toBe(true)
    const drawn = [...document.querySelectorAll('text')].map((text) => text.textContent).join('')
    expect(drawn.replace(/\s+/g, '')).toContain(label.replace(/\s+/g, ''))

    const page = file('md').replace(/```mermaid[\s\S]*?\n```/g, '')
    expect(page).not.toMatch(/<(?!br>)[a-z/!]/i)
    expect(page).not.toMatch(/\]\((?!https:)/)
    expect(existsSync(join(out, `acme/architecture/h${index}.png`))).toBe(true)
  }
})

test('a diagram that is deleted after it was listed is no error: it is gone', async () => {
  const deletes = "import { rmSync } from 'node:fs'\nrmSync(new URL('./b.ts', import.meta.url), { force: true })\n"
  const folder = await folderWith({ 'a.ts': `${deletes}${minimalDiagram({ slug: 'a' })}`, 'b.ts': minimalDiagram({ slug: 'b' }) })
  const out = join(folder, 'out')
  const { code, err } = await fourplane(['build', folder, '--out', out, '--formats', 'mmd', '--jobs', '1'])
  expect(err).not.toContain('error')
  expect(code).toBe(0)
  expect(readdirSync(join(out, 'acme/architecture'))).toEqual(['a.mmd'])
})
