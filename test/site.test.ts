/** The site as files: what is in it, that all of it hangs together, and that nothing an author writes becomes more than a text. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import netflix from '../systems/netflix/architecture/architecture.ts'
import { BASE, type BuiltSite, builtSite, filesOf, HOSTILE, printing, siteOf } from './built-site.ts'

let site: BuiltSite
let files: ReadonlyMap<string, string>
let pages: ReadonlyMap<string, Document>
beforeAll(async () => {
  site = await builtSite('--base', BASE)
  files = await filesOf(site.folder)
  pages = new Map([...files].filter(([path]) => path.endsWith('.html')).map(([path, text]) => [path, parseHTML(text).document]))
}, 240_000)

const ARCHITECTURE = 'netflix/architecture/architecture.html'
const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)]
const page = (path: string): Document => pages.get(path) as Document
const textOf = (path: string, selector: string): string => page(path).querySelector(selector)?.textContent ?? ''

describe('all pages', () => {
  test('there is one for every diagram, category, system, technology, component that prints errors, and for incidents', () => {
    const found = [...pages.keys()]
    expect(found).toContain('index.html')
    expect(found).toContain(ARCHITECTURE)
    expect(found).toContain('acme/debugging/too-many-clients.html')
    expect(found).toContain('systems/netflix.html')
    expect(found).toContain('categories/incident.html')
    expect(found).toContain('technologies/kafka.html')
    expect(found).toContain('errors/cassandra.html')
    expect(found).toContain('incidents/index.html')
    expect(found.filter((path) => path.split('/').length === 3).length).toBe(21)
  })

  test('every link, script, style and picture is a file of the site, every fragment an element, every id there once', () => {
    const wrong: string[] = []
    for (const [path, document] of pages) {
      const ids = all(document, '[id]').map(({ id }) => id)
      if (new Set(ids).size !== ids.length) wrong.push(`${path}: ${ids.filter((id, index) => ids.indexOf(id) !== index)} twice`)
      for (const element of all(document, '[href], [src], form[action]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? ''
        if (/^https?:/.test(address) && !address.startsWith(BASE)) {
          if (element.localName !== 'a') wrong.push(`${path}: ${element.localName} loads ${address}`)
          continue
        }
        const url = new URL(address, new URL(path, BASE))
        const target = url.pathname.slice('/diagrams/'.length) || 'index.html'
        if (!files.has(target) && !files.has(`${target}index.html`)) wrong.push(`${path}: ${address}`)
        const fragment = decodeURIComponent(url.hash.slice(1))
        if (fragment !== '' && pages.get(target)?.getElementById(fragment) == null) wrong.push(`${path}: ${address} has no such element`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('hold no script, no style and no handler of their own: the policy allows none', () => {
    for (const [path, document] of pages) {
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
      expect(policy, path).toMatch(/default-src 'none'.*script-src 'self';.*style-src 'self';.*trusted-types/)
      expect(
        all(document, 'script').map((script) => [script.textContent, script.hasAttribute('src')]),
        path,
      ).toEqual([['', true]])
      expect(all(document, 'style, [style], iframe, object, embed, base').length, path).toBe(0)
      const handlers = all(document, '*').flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on')))
      expect(handlers, path).toEqual([])
    }
  })

  test('have a title of their own, one heading above all, and a language', () => {
    const titles = [...pages.values()].map((document) => document.querySelector('head > title')?.textContent ?? '')
    expect(new Set(titles).size).toBe(titles.length)
    for (const [path, document] of pages) {
      expect(all(document, 'h1').length, path).toBe(1)
      expect(document.documentElement.getAttribute('lang')).toBe('en')
    }
  })
})

describe('the page of a diagram', () => {
  test('says first what to do, with risk and command', () => {
    const first = page(ARCHITECTURE).querySelector('.on-call .steps li')
    expect(first?.querySelector('code')?.textContent).toBe("nodetool status | grep -v '^UN'")
    expect(first?.querySelector('.risk')?.textContent).toBe('reads only')
    const order = all(page(ARCHITECTURE), '.on-call, .picture').map(({ className }) => className)
    expect(order).toEqual(['on-call', 'picture'])
  })

  test('every card of the picture leads to its component', () => {
    const cards = all(page(ARCHITECTURE), '.drawing a[data-component]')
    expect(cards.length).toBe(netflix.nodes.length)
    for (const card of cards) {
      const article = page(ARCHITECTURE).getElementById(card.getAttribute('href')?.slice(1) ?? '')
      const own = [...(article?.querySelector('h3')?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3)
      expect(card.textContent).toContain(
        own
          .map(({ textContent }) => textContent)
          .join('')
          .trim() || 'no name',
      )
    }
  })

  test('a number stands with its origin, and its mark leads to the source, which says how it was read', () => {
    const sample = page('acme/architecture/checkout.html')
    const row = all(sample, '#figures ~ .scroll tbody tr').find((one) => one.textContent?.startsWith('availability'))
    expect(row?.textContent).toMatch(/99\.95 % available.*reported.*2025-03/s)
    const mark = row?.querySelector('.cite')?.getAttribute('href') ?? ''
    const source = sample.getElementById(mark.slice(1))
    expect(source?.textContent).toMatch(/read (whole|in part|as a digest)/)
    expect(source?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/)
  })

  test('a derived number shows its formula with its inputs', () => {
    expect(textOf('acme/capacity/connections.html', '#figures ~ .scroll')).toMatch(
      /≈ 540 requests in flight.*derived = load × latency · with load = 12,000 requests\/s; latency = p99 45 ms/,
    )
  })

  test('an incident shows its timeline, a debugging guide its questions with commands', () => {
    expect(textOf('meta/incident/bgp-withdrawal-2021-10-04.html', '#section-incident ~ .scroll')).toContain('2021-10-04 15:58 UTC')
    const question = page('acme/debugging/too-many-clients.html').querySelector('.questions > li')
    expect(question?.querySelector('.command code')?.textContent).not.toBe('')
    expect(question?.textContent).toMatch(/Threshold.*Yes.*No/s)
  })

  test('says which other diagrams have the same component, and offers its files', () => {
    const near = all(page('acme/architecture/checkout.html'), '.component').map(({ textContent }) => textContent)
    expect(near.join()).toMatch(/PostgreSQL elsewhere/)
    const names = all(page(ARCHITECTURE), '.downloads a').map(({ textContent }) => textContent)
    expect(names).toEqual(['SVG', 'Mermaid', 'JSON'])
    expect(textOf(ARCHITECTURE, '[data-embed]')).toContain(`src="${BASE}netflix/architecture/architecture.svg"`)
  })
})

describe('hostile texts', () => {
  test('stay texts on every page', () => {
    let shown = 0
    for (const [path, document] of pages) {
      expect(all(document, 'b, img, main script, [onload], [onerror], [onmouseover]').length, path).toBe(0)
      for (const element of all(document, '[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
        expect(address, path).not.toMatch(/^\s*(javascript|data|vbscript):/i)
      }
      const text = document.body.textContent ?? ''
      if (HOSTILE.every((hostile) => text.includes(hostile))) shown += 1
    }
    expect(shown).toBeGreaterThanOrEqual(3) // its own page, those of its errors, its lists
  })

  test('do not end the scripts of data, and come back from them letter for letter', async () => {
    const search = [...files].find(([path]) => path.startsWith('assets/search'))?.[1] ?? ''
    const self: { fourplaneSite?: { search: readonly { id: string; check: { do: string } }[] } } = {}
    new Function('self', search)(self)
    const found = self.fourplaneSite?.search.find(({ id }) => id.startsWith('hostile/'))
    expect(found?.check.do).toBe(HOSTILE.join(' '))
  })
})

test('progress is counted from what compiles, with the weeks before', () => {
  const cells = all(page('progress.html'), '.matrix td a').map((cell) => [cell.getAttribute('href'), cell.getAttribute('aria-label')])
  expect(cells).toContainEqual([ARCHITECTURE, 'Netflix, architecture: passes'])
  expect(all(page('progress.html'), '.plot svg')).toHaveLength(3)
  expect(textOf('progress.html', '#what-does-not-count ~ ul')).toContain('diagrams/hostile.ts')
})

describe('for programs', () => {
  test('all pages are in the sitemap, and every diagram in llms.txt and in the one JSON', () => {
    const addresses = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
    const expected = [...pages.keys()].filter((path) => path !== '404.html').map((path) => `${BASE}${path.replace(/\bindex\.html$/, '')}`)
    expect(addresses.sort()).toEqual(expected.sort())
    const everything: readonly { readonly id: string; readonly facts: readonly unknown[] }[] = JSON.parse(files.get('atlas.json') ?? '')
    expect(everything.length).toBe(21)
    expect(everything.every(({ facts }) => facts.length > 0)).toBe(true)
    for (const { id } of everything) expect(files.get('llms.txt')).toContain(`(${BASE}${id}.json)`)
  })

  test('nothing says where or when it was built', () => {
    for (const [path, text] of files) {
      expect(text.includes(site.cwd), path).toBe(false)
      expect(text, path).not.toMatch(/\b\d{1,2}:\d{2}:\d{2}\.\d{3}Z/)
    }
  })
})

describe('built again', () => {
  test('is the same, byte for byte; a diagram that is gone takes its files along, and files of others stay', {
    timeout: 240_000,
  }, async () => {
    await writeFile(join(site.folder, 'CNAME'), 'atlas.acme.example\n')
    const again = await siteOf(site.cwd, '--base', BASE, '--jobs', '1')
    expect(again.out).toMatch(/: 0 files written/)
    await writeFile(join(site.cwd, 'diagrams/pool.ts'), printing('pond', 'pond dry'))
    const moved = await siteOf(site.cwd, '--base', BASE)
    expect(moved.out).toMatch(/\d removed/)
    const now = await filesOf(site.folder)
    expect([...now.keys()].filter((path) => path.startsWith('acme/architecture/po'))).toEqual([
      'acme/architecture/pond.html',
      'acme/architecture/pond.json',
      'acme/architecture/pond.mmd',
      'acme/architecture/pond.svg',
    ])
    expect(await readFile(join(site.folder, 'CNAME'), 'utf8')).toBe('atlas.acme.example\n')
  })
})
