/** What is worth reading: feeds as they are in the wild, scores, gaps, and what grows old. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { progressOf } from '../progress/progress.ts'
import type { JudgedSurvey, SurveyedFact } from '../survey/survey.ts'
import { type Candidate, readCandidates, together } from './candidates.ts'
import { type Checklist, checklistOf } from './checklist.ts'
import { candidatesOf } from './feeds.ts'
import { issuesOf } from './issues.ts'
import { checklistPage } from './markdown.ts'
import { readFeeds } from './read-feeds.ts'
import { topics, topicsOf } from './topics.ts'

const TODAY = '2026-11-25'
const acme = { system: 'netflix', from: 'https://acme.dev/feed' }

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Acme Eng</title>
<item><title><![CDATA[How we moved to <b>Kafka</b> &amp; survived]]></title><link>https://acme.dev/kafka?utm_source=rss&amp;x=1</link><pubDate>Tue, 10 Jun 2025 23:30:00 -0400</pubDate></item>
<item><title>Relative</title><link>/outage-postmortem</link><pubDate>soon</pubDate></item>
<item><title>By its guid</title><guid isPermaLink="true">https://acme.dev/guid</guid></item>
<item><title>No link</title></item>
<item><link>https://acme.dev/untitled</link></item>
<item><title>A script</title><link>javascript:alert(1)</link></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Acme</title><entry><title type="html">A &amp;amp; B</title>
<link rel="self" href="https://acme.dev/self"/><link rel="alternate" href="https://acme.dev/a"/><updated>2025-06-11T00:00:00Z</updated></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Acme',
  items: [{ id: '1', url: 'https://acme.dev/j', title: 'J', date_published: '2024-02-03T00:00:00Z' }],
})

describe('feeds', () => {
  test('RSS: entities, relative addresses, permalinks; what has no title or address is left out', () => {
    expect(candidatesOf(RSS, acme).map(({ url, title, published, kind }) => [url, title, published, kind])).toEqual([
      ['https://acme.dev/kafka?utm_source=rss&x=1', 'How we moved to Kafka & survived', '2025-06-11', 'engineering-blog'],
      ['https://acme.dev/outage-postmortem', 'Relative', 'undated', 'engineering-blog'],
      ['https://acme.dev/guid', 'By its guid', 'undated', 'engineering-blog'],
    ])
  })

  test('Atom and JSON Feed', () => {
    expect(candidatesOf(ATOM, acme)).toMatchObject([
      { url: 'https://acme.dev/a', title: 'A & B', publisher: 'Acme', published: '2025-06-11' },
    ])
    expect(candidatesOf(JSON_FEED, acme)).toMatchObject([{ url: 'https://acme.dev/j', published: '2024-02-03', systems: ['netflix'] }])
  })

  test('one that cannot be read is told, and the others are read; offline no address is asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fourplane-feeds-'))
    const file = join(folder, 'feed.xml')
    await writeFile(file, ATOM)
    const asked: string[] = []
    const pages: Readonly<Record<string, () => Response>> = {
      'https://a.dev/feed': () => new Response(JSON_FEED),
      'https://b.dev/feed': () => new Response('<!doctype html><p>not a feed'),
      'https://c.dev/feed': () => new Response('', { status: 503 }),
    }
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(String(input))
      const page = pages[String(input)]
      if (page === undefined) throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND d.dev') })
      return page()
    }
    const feeds = [file, join(folder, 'absent.xml'), ...Object.keys(pages), 'https://d.dev/feed'].map((from) => ({
      from,
      system: 'netflix',
    }))
    const online = await readFeeds(feeds, { offline: false, fetch })
    expect(online.candidates.map(({ url }) => url)).toEqual(['https://acme.dev/a', 'https://acme.dev/j'])
    expect(online.unread.map(({ why }) => why)).toEqual([
      expect.stringContaining('ENOENT'),
      expect.stringMatching(/feed/i),
      'the server answers 503',
      'fetch failed: getaddrinfo ENOTFOUND d.dev',
    ])
    asked.length = 0
    const offline = await readFeeds(feeds, { offline: true, fetch })
    expect([asked, offline.candidates.length]).toEqual([[], 1])
    expect(offline.unread.filter(({ why }) => why === 'offline')).toHaveLength(4)
  })

  test.each([
    ['Postmortem of the Redis outage', 'incident'],
    ['Moving from Postgres to Spanner', 'migration'],
    ['Cutting our S3 costs', 'cost'],
    ['Announcing our new logo', undefined],
  ])('“%s” is about %s', (title, topic) => {
    expect(topicsOf(title)[0]).toBe(topic)
  })
})

const candidate = (over: Partial<Candidate> = {}): Candidate => ({
  ...{ url: 'https://acme.dev/a', title: 'A', publisher: 'Acme', published: '2026-06', kind: 'engineering-blog' as const },
  ...{ systems: ['netflix'], topics: ['storage' as const] },
  ...over,
})
const survey = (over: Partial<JudgedSurvey> = {}): JudgedSurvey => ({
  ...{ id: 'netflix/architecture/s', title: 'S', system: { id: 'netflix', name: 'Netflix' }, category: 'architecture', view: 'storage' },
  ...{ facts: [], sources: [], fingerprint: over.id ?? 's', file: 'systems/netflix/architecture/s.ts', problems: [] },
  ...over,
})
const checklist = (surveys: readonly JudgedSurvey[], candidates: readonly Candidate[]): Checklist =>
  checklistOf(progressOf(surveys, [], '2026-W48'), surveys, [candidates], [], { today: TODAY, staleAfterMonths: 36 })

describe('candidates', () => {
  test('a source that a diagram cites is none, however its address is written', () => {
    const cited = { ...candidate(), seen: 'whole' as const, url: 'https://acme.dev/a/#part' }
    expect(checklist([survey({ problems: ['FP002 …'], sources: [cited] })], [candidate()]).candidates).toEqual([])
  })

  test('kind, age and gap are worth points, and fill a view only while it is missing', () => {
    const scoreOf = (one: Candidate, ...surveys: JudgedSurvey[]) => checklist(surveys, [one]).candidates[0]?.score
    expect(scoreOf(candidate({ published: '2026-11-25', kind: 'postmortem' }))).toEqual({ total: 100, kind: 40, age: 30, gap: 30 })
    expect(scoreOf(candidate({ published: '2026-11-25' }), survey())?.gap).toBe(0)
    expect(scoreOf(candidate({ published: '2026-11-25' }), survey({ problems: ['FP002 …'] }))?.gap).toBe(30)
    expect(scoreOf(candidate({ published: '2010' }))?.age).toBe(0)
    expect(scoreOf(candidate({ systems: ['kafka'] }))?.gap).toBe(0) // no company of the Atlas: its views are not wanted
  })

  test('points are from 0 to 100, a newer source never has fewer, and the order does not depend on what was read first', () => {
    const arbitrary = fc.record({
      url: fc.webUrl({ validSchemes: ['https'] }) as fc.Arbitrary<Candidate['url']>,
      title: fc.string({ minLength: 1 }),
      publisher: fc.constant('Acme'),
      published: fc.oneof(fc.constant('undated'), fc.integer({ min: 2000, max: 2030 }).map(String)),
      kind: fc.constantFrom<Candidate['kind']>('postmortem', 'press', 'docs'),
      systems: fc.constant<string[]>(['netflix']),
      topics: fc.subarray([...topics]),
    })
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 8 }), (candidates) => {
        const { candidates: scored } = checklist([], together([candidates]))
        for (const { score } of scored) expect(score.total).toSatisfy((total: number) => total >= 0 && total <= 100)
        const unique = [...new Map(scored.map((one) => [one.candidate.url, one.candidate])).values()]
        expect(checklist([], [...unique].reverse()).candidates.map((one) => one.candidate.url)).toEqual(
          scored.map((one) => one.candidate.url),
        )
      }),
    )
    const age = (published: string): number => checklist([], [candidate({ published })]).candidates[0]?.score.age ?? -1
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2030 }), (year) => {
        expect(age(String(year + 1))).toBeGreaterThanOrEqual(age(String(year)))
      }),
    )
  })

  test('a row that cannot be used is named by file, line and key', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'fourplane-sources-')), 'sources.jsonl')
    await writeFile(file, `${JSON.stringify(candidate())}\n\n${JSON.stringify({ ...candidate(), published: 'May 2024' })}\n`)
    await expect(readCandidates(file)).rejects.toThrow(/sources\.jsonl:3: “published” is an ISO date/)
    await writeFile(file, '{"url":')
    await expect(readCandidates(file)).rejects.toThrow(/sources\.jsonl:1 is no JSON/)
    expect(await readCandidates(`${file}.absent`)).toEqual([])
  })
})

describe('what grows old', () => {
  const fact = (over: Partial<SurveyedFact>): SurveyedFact => ({
    text: '5 ms (A, 2020)',
    grade: 'reported',
    date: '2020',
    source: { url: 'https://acme.dev/a', title: 'A', kind: 'engineering-blog' },
    ...over,
  })
  const staleOf = (...facts: SurveyedFact[]): Checklist['stale'] => checklist([survey({ facts })], []).stale

  test('a reported figure, counted from the last month of its year', () => {
    expect(staleOf(fact({}))).toMatchObject([
      { date: '2020', months: 71, facts: [{ text: '5 ms (A, 2020)', diagrams: ['netflix/architecture/s'] }] },
    ])
    expect(staleOf(fact({ date: '2023' }))).toEqual([]) // may be of December: 35 months
    expect(staleOf(fact({ date: '2023-10' }))).toHaveLength(1)
    expect(staleOf(fact({ date: 'undated' }))).toEqual([])
  })

  test('not what holds as long as its version, or what happened', () => {
    const of = (kind: 'source-code' | 'postmortem') => fact({ source: { url: 'https://acme.dev/a', title: 'A', kind } })
    expect(staleOf(of('source-code'), of('postmortem'))).toEqual([])
  })

  test('what is not published is looked for again only where a source came up', () => {
    const hidden = survey({ facts: [{ text: 'cost: not published (no figure)', what: 'cost', grade: 'unpublished', why: 'no figure' }] })
    expect(checklist([hidden], []).lookAgain).toEqual([])
    expect(checklist([hidden], [candidate({ systems: ['uber'] })]).lookAgain).toEqual([])
    expect(checklist([hidden], [candidate()]).lookAgain).toMatchObject([{ system: 'netflix', facts: [{ what: 'cost', why: 'no figure' }] }])
  })
})

describe('what is printed', () => {
  const hostile = candidate({ title: 'A](https://evil.dev) <img src=x> @everyone `x` | **b**' })

  test('titles of others are text: no markup, no HTML, no mention', () => {
    const page = checklistPage(checklist([], [hostile]), 10)
    const found: string[] = []
    visit(fromMarkdown(page), (node) => {
      if (node.type === 'html' || node.type === 'inlineCode' || node.type === 'image') found.push(node.type)
      if (node.type === 'link') found.push(node.url)
    })
    expect(new Set(found)).toEqual(new Set(['https://acme.dev/a']))
    expect(page).not.toContain('@everyone')
  })

  test('issues have titles that stay the same, and a body', () => {
    const issues = issuesOf(checklist([], [candidate({ topics: ['storage', 'incident'] })]), 5)
    expect(issues.map(({ title }) => title)).toEqual(['Draw Netflix: incident', 'Draw Netflix: storage'])
    expect(issues[1]?.body).toContain('fourplane new storage --system netflix --slug storage')
  })

  test('no part has more entries than asked for, and says how many there are', () => {
    const many = Array.from({ length: 30 }, (_, index) => candidate({ url: `https://acme.dev/${index}` }))
    expect(checklistPage(checklist([], many), 3)).toContain('27 more.')
  })
})
