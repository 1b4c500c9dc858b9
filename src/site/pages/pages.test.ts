import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Found } from '../../find/finder.ts'
import type { HistoryRow } from '../../progress/history.ts'
import { type Progress, progressOf } from '../../progress/progress.ts'
import { atlasOf } from '../atlas.ts'
import type { SearchEntry } from '../data.ts'
import type { Site } from '../document.ts'
import { html } from '../html.ts'
import { searchResults } from '../search-results.ts'
import { listingPages, MOST_ITEMS, type SiteFile } from './listing.ts'
import { progressPage } from './progress.ts'

const assets = { style: 's.css', script: 's.js', icon: 'i.svg', searchIndex: 'q.js', navigation: 'n.js', serviceWorker: 'w.js' }
const site: Site = { title: 'Atlas', assets, progress: true }
const documentOf = ({ content }: SiteFile): Document => parseHTML(String(content)).document

test('a list that is too long for one page goes on, every item once, and all its pages lead to each other', () => {
  const items = Array.from({ length: MOST_ITEMS * 2 + 1 }, (_, index) => `item ${index}`)
  const pages = listingPages(site, {
    path: 'errors/kafka.html',
    title: 'Errors of Kafka',
    description: 'All of them.',
    items,
    show: (some) => html`<ul class="items">${some.map((item) => html`<li>${item}</li>`)}</ul>`,
  })
  expect(pages.map(({ path }) => path)).toEqual(['errors/kafka.html', 'errors/kafka-2.html', 'errors/kafka-3.html'])
  const shown = pages.flatMap((page) => [...documentOf(page).querySelectorAll('.items li')].map(({ textContent }) => textContent))
  expect(shown).toEqual(items)
  const [, second] = pages.map(documentOf)
  const links = [...(second?.querySelectorAll('.pages a') ?? [])].map((link) => link.getAttribute('href'))
  expect(links).toEqual(['kafka.html', 'kafka-3.html'])
})

describe('progress', () => {
  const counted = progressOf([], [], '2026-W48', [{ file: 'systems/<b>.ts', problems: ['FP201 <i>thrown</i>'] }])
  const progress: Progress = {
    ...counted,
    total: { target: 900, passing: 30 },
    categories: counted.categories.map((one) => (one.category === 'incident' ? { ...one, passing: 4 } : one)),
    facts: { total: 127, grades: { reported: 120, derived: 0, estimated: 0, unpublished: 7 } },
    reviewed: 0.5,
  }
  const week = (name: string, passing: number): HistoryRow => ({
    week: name,
    passing,
    target: 900,
    categories: {},
    facts: passing * 10,
    sources: 2,
    reviewed: 0.25,
  })
  const atlas = atlasOf([], [])
  const shown = (...history: readonly HistoryRow[]): Document => documentOf(progressPage(site, atlas, { progress, history }))

  test('is drawn as counted, and can be read without its meters', () => {
    const document = shown()
    const meters = [...document.querySelectorAll('meter')].map((meter) =>
      ['aria-label', 'value', 'max'].map((name) => meter.getAttribute(name)),
    )
    expect(meters.slice(0, 3)).toEqual([
      ['All diagrams', '30', '900'],
      ['architecture', '0', '240'],
      ['incident', '4', '100'],
    ])
    const text = document.querySelector('main')?.textContent
    expect(text).toMatch(/30 of 900 diagrams pass.*reported.*120.*unpublished.*7.*confirmed by a review.*50 %/s)
    expect(text).toContain('systems/<b>.tsFP201 <i>thrown</i>')
    expect(document.querySelectorAll('.matrix tbody tr')).toHaveLength(30)
    expect(document.querySelector('.matrix td')?.firstElementChild?.getAttribute('aria-label')).toMatch(/, architecture: missing$/)
  })

  test('shows the weeks as a table, and as plots as soon as there are two', () => {
    const one = shown(week('2026-W47', 3))
    expect(one.querySelectorAll('.plot')).toHaveLength(0)
    expect(one.querySelector('#week-by-week ~ .scroll tbody')?.textContent).toBe('2026-W473 of 90030225 %')
    const two = shown(week('2026-W47', 3), week('2026-W48', 30))
    expect([...two.querySelectorAll('.plot svg title')].map(({ textContent }) => textContent)).toEqual([
      'Diagrams that pass',
      'Facts',
      'Facts confirmed by a review, in percent',
    ])
    expect(two.querySelector('.plot svg desc')?.textContent).toBe('Diagrams that pass: 3 in 2026-W47, 30 in 2026-W48')
  })
})

describe('search results', () => {
  const found = (check: SearchEntry['check'], exact = true): Found<SearchEntry> => {
    const text = { kind: 'error', text: '<b>boom</b>', printedBy: 'Kafka', means: 'it broke' } as const
    return { diagram: { id: 'kafka/debugging/lag', title: 'Lag', system: 'Kafka', texts: [text], check }, text, exact, score: 1 }
  }
  const shown = (results: readonly Found<SearchEntry>[]): Document =>
    parseHTML(`<!doctype html><html><body>${searchResults(results, '../').text}</body></html>`).document

  test('the best one has its first check, with command and risk; the others are links', () => {
    const check = { do: 'look at the lag', command: 'kafka-consumer-groups.sh --describe', risk: 'readOnly' } as const
    const [best, other] = shown([found(check), found(check, false)]).querySelectorAll('.result')
    expect(best?.querySelector('a')?.getAttribute('href')).toBe('../kafka/debugging/lag.html')
    expect(best?.querySelector('.command code')?.textContent).toBe(check.command)
    expect(best?.querySelector('.risk')?.textContent).toBe('reads only')
    expect(other?.querySelector('.command')).toBeNull()
    expect(other?.textContent).toContain('near, not word for word')
  })

  test('a runbook elsewhere is linked only where it is https; nothing found is said', () => {
    expect(
      shown([found('https://acme.example/runbook')])
        .querySelector('.outside')
        ?.getAttribute('href'),
    ).toBe('https://acme.example/runbook')
    expect(shown([found('javascript:alert(1)')]).querySelectorAll('a').length).toBe(1)
    expect(shown([]).body.textContent).toContain('No diagram knows this text')
  })
})
