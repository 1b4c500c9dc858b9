import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Found } from '../../find/finder.ts'
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

test('progress is drawn as counted, and the page can be read without its meters', () => {
  const page = progressPage(site, {
    total: { target: 900, passing: 30 },
    categories: [{ name: 'incident', target: 100, passing: 4 }],
    companies: [{ name: 'Netflix <b>', target: 8, passing: 8 }],
    facts: { reported: 120, 'not published': 7 },
    sources: { whole: 3, digest: 1 },
    reviewed: 2,
  })
  const document = documentOf(page)
  const meters = [...document.querySelectorAll('meter')].map((meter) =>
    ['aria-label', 'value', 'max'].map((name) => meter.getAttribute(name)),
  )
  expect(meters).toEqual([
    ['All diagrams', '30', '900'],
    ['incident', '4', '100'],
    ['Netflix <b>', '8', '8'],
  ])
  expect(document.querySelector('main')?.textContent).toMatch(/30 of 900 diagrams pass.*2 were read.*8 \/ 8.*not published.*7/s)
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
