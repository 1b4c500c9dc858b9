/** `fourplane import`: what it writes type-checks but for its holes, is formatted, and loses no text. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../src/figure/figure.ts'
import type { SequenceStep } from '../src/figure/sequence.ts'
import { importFigure } from '../src/import/import.ts'
import { parse } from '../src/mermaid/index.ts'
import { folderWith, fourplane, run } from './command.ts'

const ROOT = join(import.meta.dirname, '..')
const CORPUS = join(ROOT, '../shared/corpus/mermaid-blocks.jsonl')
const system = { code: 'systems.netflix', imports: ['systems'] }

function imported(text: string, slug = 'flow'): string {
  const { figure } = parse(text)
  const made = figure === undefined ? undefined : importFigure(figure, { slug, from: 'flow.mmd', title: 'Flow', system })
  if (made === undefined) throw new Error(`nothing was imported of ${text}`)
  return made.text
}

/** Type errors that are no holes, and what the formatter and linter of this repository say. */
async function complaints(files: Readonly<Record<string, string>>): Promise<{ readonly types: readonly string[]; readonly biome: string }> {
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
  const { formatter, javascript, linter } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
  mkdirSync(join(folder, 'config'))
  writeFileSync(
    join(folder, 'config/biome.json'),
    JSON.stringify({ root: true, files: { includes: ['**/*.ts'] }, formatter, javascript, linter }),
  )
  const bin = (path: string): string => join(ROOT, 'node_modules', path)
  const tsc = await run(process.execPath, [bin('typescript/bin/tsc'), '--pretty', 'false', '-p', '.'], folder)
  const types = [...tsc.out.matchAll(/^([\w-]+\.ts)\((\d+),\d+\): error TS\d+: (.*)$/gm)].flatMap(([, file = '', line, message = '']) => {
    const code = files[file]?.split('\n')[Number(line) - 1] ?? ''
    return code.includes('fillIn(') || message.includes('FillThisIn') ? [] : [`${file}: ${code} ${message}`]
  })
  const biome = await run(
    process.execPath,
    [bin('@biomejs/biome/bin/biome'), 'check', '--config-path', join(folder, 'config'), '--error-on-warnings', ...Object.keys(files)],
    folder,
  )
  return { types, biome: biome.code === 0 ? '' : biome.out + biome.err }
}

describe('planes', () => {
  test.each([
    ['a class', 'flowchart LR\n a[Thing]:::stateStyle --> b', "const thing = state(technology('state', 'Thing'))"],
    ['a colour', 'flowchart LR\n a[Thing] --> b\n style a fill:#CC0000', "control(technology('control', 'Thing'))"],
    ['the title of a group', 'flowchart LR\n subgraph S [Edge Plane]\n a[Thing]\n end\n a --> b', "edge(technology('edge', 'Thing'))"],
    ['a technology', 'flowchart LR\n a[Amazon S3] --> b', 'state(tech.s3)'],
    ['a shape', 'flowchart LR\n a[(Thing)] --> b', "state(technology('state', 'Thing'))"],
    ['words', 'flowchart LR\n a[Session cache] --> b', "state(technology('state', 'Session cache'))"],
  ])('come from %s', (_, text, expected) => {
    expect(imported(text)).toContain(expected)
  })
  test('that nothing says are guesses, and called so', () => {
    expect(imported('flowchart LR\n a[Thing] --> b[(Db)]')).toContain('// Nothing in the drawing says its plane: service is a guess.')
  })
})

describe('technologies', () => {
  test.each([
    ['Redis 7.2', "state(tech.redis, { label: 'Redis 7.2', version: '7.2' })"],
    ['PostgreSQL 15.3', "version: '15.3'"],
    ['Apache Kafka', "state(tech.kafka, { version: fillIn('the version of Apache Kafka that runs') })"],
    ['K8s', 'control(tech.kubernetes'],
    ['Kafka consumer', "service(technology('service', 'Kafka consumer'))"],
    ['CDN', "edge(technology('edge', 'CDN'))"],
    ['Simple SQL', "service(technology('service', 'Simple SQL'))"],
    ['API Gateway', "edge(technology('edge', 'API Gateway'))"],
    ['Express checkout', "service(technology('service', 'Express checkout'))"],
  ])('%s', (label, expected) => {
    expect(imported(`flowchart LR\n a["${label}"] --> b`)).toContain(expected)
  })
})

describe('numbers', () => {
  test.each([
    ['p99: 45ms', 'p99(ms(45)).from(article)'],
    ['99.99% uptime', 'availability(99.99).from(article)'],
    ['1.5M req/s', 'rps(1_500_000).from(article)'],
    ['10TB', 'terabytes(10).from(article)'],
    ['$24M/month', "usd(24_000_000).per('month').from(article)"],
    ['< 50 ms', "ms(50).from(article, { qualifier: 'under' })"],
    ['p99 ~45ms', "p99(ms(45)).from(article, { qualifier: 'about' })"],
    ['> 10k rps', "rps(10_000).from(article, { qualifier: 'over' })"],
    ['over 2,000 brokers', "count(2000, 'brokers').from(article, { qualifier: 'over' })"],
    ['500+ servers', "count(500, 'servers').from(article, { qualifier: 'at least' })"],
    ['up to 10TB', "terabytes(10).from(article, { qualifier: 'up to' })"],
    ['≤ $24M/month', "usd(24_000_000).per('month').from(article, { qualifier: 'up to' })"],
    ['average over 5 min', 'minutes(5).from(article)'],
    ['2.3 GB/s', 'bytesPerSecond(2_300_000_000).from(article)'],
  ])('%s is a fact that awaits its source', (line, expected) => {
    expect(imported(`flowchart LR\n a["Api<br/>${line}"] --> b`)).toContain(expected)
  })
  test.each(['10-20 ms', 'v2.3', '+5 %', '>10-20 ms'])('%s stays text', (line) => {
    expect(imported(`flowchart LR\n a["Api<br/>${line}"] --> b`)).toContain(`'Api · ${line}'`)
  })
})

test('arrows become chains; dotted ones are asynchronous, those of failures drawn as such', () => {
  const text = imported(
    'flowchart LR\n aaa[Web client] -->|calls| bbb[Pay API] -->|reads| ccc[(Ledger)]\n bbb -.->|emits| ccc\n bbb -->|fails over 45ms| ccc',
  )
  expect(text).toContain("webClient.to(payApi, 'calls').to(ledger, 'reads'),")
  expect(text).toContain("payApi.to(ledger, { label: 'emits', async: true }),")
  expect(text).toContain("{ label: 'fails over', failure: true, latency: ms(45).from(article) }")
})

test('a sequence is the way of a request, with its answers as comments', () => {
  const text = imported('sequenceDiagram\n actor U as User\n participant A as Pay API\n U->>A: POST /pay\n A-->>U: 201 in 45ms')
  expect(text).toContain("export default requestFlow('flow', {")
  expect(text).toContain("latency: fillIn('ms(…).from(article)'),")
  expect(text).toContain('// Answer: 201 in 45ms')
})

test('hostile labels stay texts', async () => {
  const hostile = ["it's `${process.exit()}` */ \\", 'class', '"quoted"', '1st', '日本語 🚀', 'fillIn(', '@ts-nocheck biome-ignore']
  const nodes = hostile.map(
    (label, index) => ` n${index}["${label.replaceAll('"', '#quot;')}"] -->|"${label.replaceAll('"', '#quot;')}"| b`,
  )
  const found = await complaints({ 'hostile.ts': imported(`flowchart LR\n${nodes.join('\n')}`) })
  expect(found).toEqual({ types: [], biome: '' })
})

test('the command writes a file for each fence, once', async () => {
  const folder = await folderWith({
    'pay.md':
      '```mermaid\nflowchart LR\n a --> b\n```\n\n```mermaid\nerDiagram\n A ||--o{ B : has\n```\n\n```mermaid\nsequenceDiagram\n A->>B: hi\n```\n',
  })
  const args = ['import', join(folder, 'pay.md'), '--system', 'acme', '--out', join(folder, 'out')]
  const first = await fourplane([...args, '--json'])
  expect(first.code).toBe(0)
  const { written, skipped } = JSON.parse(first.out)
  expect(written.map(({ path }: { path: string }) => path.slice(folder.length))).toEqual([
    '/out/acme/architecture/pay-1.ts',
    '/out/acme/architecture/pay-3.ts',
  ])
  expect(skipped).toHaveLength(1)
  const path = join(folder, 'out/acme/architecture/pay-1.ts')
  writeFileSync(path, '// edited')
  const second = await fourplane(args)
  expect(second.code).toBe(2)
  expect(second.err).toContain('is there already; --force writes over it')
  expect(readFileSync(path, 'utf8')).toBe('// edited')
  expect((await fourplane([...args, '--force'])).code).toBe(0)
  expect(readFileSync(path, 'utf8')).toContain("system: system('acme', fillIn('its name')),")
})

test.skipIf(!existsSync(CORPUS))('all flowcharts and sequences of real documentation', { timeout: 300_000 }, async () => {
  const files: Record<string, string> = {}
  const lost: string[] = []
  const sum = { nodes: 0, guessedPlanes: 0, technologies: 0, facts: 0 }
  for (const line of readFileSync(CORPUS, 'utf8').trim().split('\n')) {
    const { id, kind, text } = JSON.parse(line) as { readonly id: string; readonly kind: string; readonly text: string }
    if (!/^(graph|flowchart|sequenceDiagram)/.test(kind)) continue
    const { figure, diagnostics } = parse(text)
    if (figure === undefined || diagnostics.some(({ severity }) => severity === 'error')) continue
    const made = importFigure(figure, { slug: id, from: 'a page', title: id, system })
    if (made === undefined) continue
    files[`${id}.ts`] = made.text
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += made.summary[key]
    const said = new Set(words(made.text))
    for (const text of textsOf(figure)) {
      const gone = (
        text
          .replace(/<[^<>]*>/g, ' ')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).filter((word) => !said.has(word))
      if (gone.length > 0) lost.push(`${id}: ${text}: ${gone.join(' ')}`)
    }
  }
  console.log(`${Object.keys(files).length} drawings: ${JSON.stringify(sum)}`)
  expect(lost).toEqual([])
  expect(await complaints(files)).toEqual({ types: [], biome: '' })
})

/** What a reader of the drawing reads. */
function textsOf(figure: Figure): string[] {
  if (figure.kind === 'flowchart') {
    const groups = figure.groups.filter(({ members }) => members.length > 0).map(({ title }) => title)
    return [...groups, ...[...figure.nodes, ...figure.edges].map(({ label = '' }) => label)]
  }
  return figure.kind === 'sequence' ? [...figure.participants.map(({ label }) => label), ...textsOfSteps(figure.steps)] : []
}

function textsOfSteps(steps: readonly SequenceStep[]): string[] {
  return steps.flatMap((step) => {
    if (step.step === 'message' || step.step === 'note') return [step.text]
    if (step.step !== 'fragment') return []
    return step.branches.flatMap(({ text, steps: inside }) => [step.fragment === 'rect' ? '' : text, ...textsOfSteps(inside)])
  })
}

/** Words in lower case; `newRelic` holds two. */
function words(text: string): string[] {
  const parted = text.replace(/\\['"nt\\]/g, ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return [text, parted].flatMap((one) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
