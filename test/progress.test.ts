/** `fourplane progress` counts what passes, and nothing else: what an author might do to be counted, by mistake or not. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Diagram } from '../dsl/categories/diagram.ts'
import { surveys } from '../src/build/index.ts'
import { surveyed } from '../src/build/surveyed.ts'
import { type Progress, progressOf } from '../src/progress/progress.ts'
import type { JudgedSurvey } from '../src/survey/survey.ts'
import { folderWith, fourplane, type Outcome, run } from './command.ts'
import { examples } from './samples/categories.ts'
import { type Holes, minimalDiagram, withoutInstall } from './samples/minimal.ts'

const ROOT = resolve(import.meta.dirname, '..')
const WEEK = '2026-W48'
/** Commands that are run one after another, on a machine that may be busy. */
const RUNS = { timeout: 240_000 }

/** A diagram of a company that no rule finds fault with; the label tells it from the others. */
const good = (company: string, slug: string, more: Holes = {}): string =>
  withoutInstall(minimalDiagram({ system: `systems.${company}`, slug, label: `CDN of ${company} ${slug}`, ...more }))
/** Too few figures: a warning (FP006), and no error. */
const POOR = ['throughput', 'latency', 'availability', 'cost'].map((name) => `${name}: unpublished("no figure of ${name}")`).join(', ')
const poor = (company: string, slug: string): string =>
  good(company, slug, { metrics: POOR }).replace(/facts: \{[^}]*\}/, 'facts: { writes: rps(3).from(talk) }')

describe('what counts', () => {
  let progress: Progress
  let found: readonly JudgedSurvey[]
  const reasons = (file: string): string => progress.notCounted.find((one) => one.file === `systems/${file}`)?.problems.join('\n') ?? ''
  const cell = (company: string): string => progress.companies.find(({ id }) => id === company)?.views.architecture ?? ''

  beforeAll(async () => {
    const cwd = await folderWith({
      'systems/netflix/architecture/whole.ts': good('netflix', 'whole'),
      'systems/netflix/architecture/other.ts': good('netflix', 'other'),
      'systems/netflix/architecture/renamed.ts': good('netflix', 'renamed', { label: 'CDN of netflix whole' }).replace(
        'A small system',
        'Another title',
      ),
      'systems/uber/architecture/orphan.ts': good('uber', 'orphan', {
        flow: '[cdn.to(api, "forwards"), monitoring.to(api, "scrapes")]',
        node: 'const lost = orders',
      }).replace('failures: [{', 'failures: [{ what: "x", component: orders, effect: "x", recovery: "x", source: blog }, {'),
      'systems/stripe/architecture/poor.ts': poor('stripe', 'poor'),
      'systems/github/architecture/allowed.ts': poor('github', 'allowed').replace(
        'export default',
        '// fourplane-allow FP006: nobody will notice\nexport default',
      ),
      'systems/google/architecture/one.ts': good('google', 'one'),
      'systems/google/architecture/two.ts': good('google', 'one', { label: 'quite another CDN' }),
      'systems/slack/architecture/borrowed.ts': good('discord', 'borrowed'),
      'systems/zoom/architecture/broken.ts': 'throw new Error("not yet")\n',
      'fourplane.config.ts': "export default { severities: { FP002: 'off', FP006: 'off' } }\n",
    })
    const result = await surveys({ cwd, config: join(cwd, 'fourplane.config.ts'), jobs: 2 })
    found = result.surveys
    const unloaded = result.diagnostics.filter(({ file }) => file.includes('broken')).map(({ file, code }) => ({ file, problems: [code] }))
    progress = progressOf(found, [], WEEK, unloaded)
  })

  test('a diagram that passes fills its cell, and a second one of the same view changes nothing', () => {
    expect(cell('netflix')).toBe('passing')
    expect(progress.total).toEqual({ target: 900, passing: 1 })
    expect(progress.categories[0]).toMatchObject({ category: 'architecture', target: 240, passing: 1 })
  })

  test.each([
    ['an error', 'uber/architecture/orphan.ts', 'uber', /FP002/],
    ['a warning', 'stripe/architecture/poor.ts', 'stripe', /FP006/],
    ['a warning that a comment allows', 'github/architecture/allowed.ts', 'github', /FP006/],
    ['the first of two with one id', 'google/architecture/one.ts', 'google', /FP204/],
    ['the second of two with one id', 'google/architecture/two.ts', 'google', /FP204.*\n?.*/],
  ])('%s does not count, and is named', (_, file, company, why) => {
    expect(reasons(file)).toMatch(why)
    expect(cell(company)).toBe('failing')
  })

  test('a diagram in the folder of another company counts for neither', () => {
    expect(reasons('slack/architecture/borrowed.ts')).toMatch(/FP205/)
    expect([cell('slack'), cell('discord')]).toEqual(['missing', 'failing'])
  })

  test('a file that does not load is named', () => {
    expect(reasons('zoom/architecture/broken.ts')).toMatch(/FP201/)
    expect(cell('zoom')).toBe('missing')
  })

  test('a copy under another name counts once', () => {
    expect(reasons('netflix/architecture/whole.ts')).toBe('says the same as netflix/architecture/renamed')
  })

  test('facts and sources are those of diagrams that count', () => {
    expect(progress.facts).toEqual({ total: 7, grades: { reported: 5, derived: 0, estimated: 0, unpublished: 2 } })
    expect(progress.sources).toMatchObject({
      total: 2,
      kinds: { 'engineering-blog': 1, talk: 1 },
      seen: { whole: 2, opening: 0, digest: 0 },
    })
  })

  test('given only the folder of a company, the same law holds', async () => {
    const cwd = await folderWith({ 'systems/slack/architecture/borrowed.ts': good('discord', 'borrowed') })
    const result = await surveys({ cwd, paths: ['systems/slack'], jobs: 1 })
    expect(progressOf(result.surveys, [], WEEK).total.passing).toBe(0)
  })
})

describe('counting', () => {
  const one = (over: Partial<JudgedSurvey>): JudgedSurvey => ({
    ...{ id: 'kafka/incident/a', title: 'A', system: { id: 'kafka', name: 'Kafka' }, category: 'incident', facts: [], sources: [] },
    ...{ fingerprint: String(over.id), file: `systems/${over.id}.ts`, problems: [] },
    ...over,
  })
  const fact = (text: string) => ({ text, grade: 'reported' as const })

  test('too many of one category do not make up for another', () => {
    const many = Array.from({ length: 120 }, (_, index) => one({ id: `kafka/incident/a-${index}` }))
    const { total, categories } = progressOf(many, [], WEEK)
    expect(categories.find(({ category }) => category === 'incident')).toMatchObject({ passing: 120, target: 100 })
    expect(total.passing).toBe(100)
  })

  test('a view of a system that is no company of the Atlas fills no cell', () => {
    expect(progressOf([one({ id: 'kafka/architecture/a', category: 'architecture', view: 'storage' })], [], WEEK).total.passing).toBe(0)
  })

  test('a fact that two diagrams of a system show is one, and one review of it is enough', () => {
    const both = [
      one({ id: 'kafka/incident/a', facts: [fact('3 (A)'), fact('4 (A)')] }),
      one({ id: 'kafka/incident/b', facts: [fact('3 (A)')] }),
    ]
    const { facts, reviewed } = progressOf(both, [{ diagram: 'kafka/incident/b', fact: '3 (A)', verdict: 'confirmed' }], WEEK)
    expect([facts.total, reviewed]).toEqual([2, 0.5])
  })

  test('a review of a number that has changed since, a review that found it wrong, and one of another diagram confirm nothing', () => {
    const diagram = one({ id: 'kafka/incident/a', facts: [fact('3 (A)')] })
    const review = (text: string, verdict: 'confirmed' | 'wrong', id = diagram.id) => ({ diagram: id, fact: text, verdict }) as const
    const share = (...reviews: ReturnType<typeof review>[]): number => progressOf([diagram], reviews, WEEK).reviewed
    expect(share(review('2 (A)', 'confirmed'))).toBe(0)
    expect(share(review('3 (A)', 'confirmed', 'kafka/incident/b'))).toBe(0)
    expect(share(review('3 (A)', 'confirmed'), review('3 (A)', 'wrong'))).toBe(0)
    expect(share(review('3 (A)', 'wrong'), review('3 (A)', 'confirmed'))).toBe(1)
  })

  test('a diagram that cannot be drawn is refused, and the others of its file are surveyed', () => {
    const drawable = examples['pattern']
    if (drawable === undefined) throw new Error('there is an example of each category')
    const broken = { ...drawable, id: 'acme/pattern/broken', flows: [{ steps: [{}] }] } as unknown as Diagram
    const { surveys: taken, diagnostics } = surveyed([broken, drawable], 'a.ts', '/')
    expect(taken.map(({ id }) => id)).toEqual([drawable.id])
    expect(diagnostics).toMatchObject([
      { code: 'FP210', severity: 'error', file: 'a.ts', message: expect.stringContaining('acme/pattern/broken') },
    ])
  })

  test('the order in which diagrams are found changes nothing', () => {
    const diagrams = ['a', 'b', 'c'].map((slug) => one({ id: `kafka/incident/${slug}`, fingerprint: 'same', facts: [fact(slug)] }))
    expect(progressOf([...diagrams].reverse(), [], WEEK)).toEqual(progressOf(diagrams, [], WEEK))
  })
})

describe('the command', () => {
  let cwd = ''
  const progress = (...args: readonly string[]): Promise<Outcome> =>
    run(
      process.execPath,
      [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/bin.ts'), 'progress', '--jobs', '1', ...args],
      cwd,
    )

  beforeAll(async () => {
    cwd = await folderWith({ 'systems/netflix/architecture/whole.ts': good('netflix', 'whole') })
  })

  test('without a repository the week must be given', RUNS, async () => {
    expect(await progress()).toMatchObject({ code: 2, err: expect.stringContaining('not a git repository') })
    expect(await progress('--week', '2027-W53')).toMatchObject({ code: 2, err: expect.stringContaining('ISO week') })
  })

  test('--write adds the week and the page; --check tells when the diagrams have changed since', RUNS, async () => {
    expect((await progress('--write', '--week', WEEK)).code).toBe(0)
    expect(JSON.parse(await readFile(join(cwd, 'data/progress.json'), 'utf8')).weeks).toMatchObject([{ week: WEEK, passing: 1 }])
    expect(await progress('--check')).toMatchObject({ code: 0, err: '' })
    await writeFile(join(cwd, 'systems/netflix/architecture/whole.ts'), poor('netflix', 'whole'))
    expect(await progress('--check')).toMatchObject({ code: 1, err: expect.stringContaining('PROGRESS.md is stale') })
    const before = await readFile(join(cwd, 'data/progress.json'), 'utf8')
    expect((await progress('--write', '--week', '2026-W40')).err).toContain('2026-W40 lies before the last week')
    expect(await readFile(join(cwd, 'data/progress.json'), 'utf8')).toBe(before)
    expect(await readFile(join(cwd, 'generated/PROGRESS.md'), 'utf8')).toContain('0 of 900 diagrams pass')
  })

  test('rows that cannot be used are named by file, line and key', RUNS, async () => {
    await writeFile(
      join(cwd, 'data/review.jsonl'),
      '{"diagram":"a","fact":"b","verdict":"confirmed"}\n{"diagram":"a","fact":"b","verdict":"fine"}\n',
    )
    expect(await progress('--week', WEEK)).toMatchObject({
      code: 2,
      err: expect.stringContaining('data/review.jsonl:2: “verdict” is confirmed, wrong or unclear'),
    })
    await rm(join(cwd, 'data/review.jsonl'))
  })

  test('a row that --unreviewed prints, with its verdict filled in, is counted', RUNS, async () => {
    await writeFile(join(cwd, 'systems/netflix/architecture/whole.ts'), good('netflix', 'whole'))
    const { out } = await progress('--unreviewed', '--week', WEEK)
    expect(out).toContain('"fact":"5 ms (Scale, 2025)"')
    await writeFile(join(cwd, 'data/review.jsonl'), out.replaceAll('"verdict":""', '"verdict":"confirmed"'))
    expect(JSON.parse((await progress('--json', '--week', WEEK)).out)).toMatchObject({ reviewed: 1, total: { target: 900, passing: 1 } })
    expect((await progress('--unreviewed', '--week', WEEK)).out).toBe('')
  })
})

test('generated/PROGRESS.md is what the diagrams give: npx tsx src/cli/bin.ts progress --write', RUNS, async () => {
  expect(await fourplane(['progress', '--check'])).toMatchObject({ code: 0, err: '' })
})
