/** The site in a real browser, as somebody on call uses it. */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/site/serve.ts'
import { type BuiltSite, builtSite, HOSTILE } from '../built-site.ts'
import { launch } from './chromium.ts'

const LOG_LINE = 'WARN  [GossipStage:1] 2025-11-02 03:12:09,123 Gossiper.java:1432 - InetAddress /10.0.3.7:7000 is now DOWN'
const DIAGRAM = 'netflix/architecture/architecture.html'
const GUIDE = 'acme/debugging/too-many-clients.html'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

let browser: Browser
let site: BuiltSite
let server: Server
let root: string
beforeAll(async () => {
  browser = await launch()
  site = await builtSite()
  // below a path, as GitHub Pages serves a project
  const served = await serveFolder(site.folder, 0, '/diagrams/')
  server = served.server
  root = served.url
}, 240_000)
afterAll(async () => {
  await browser.close()
  server.close()
})

/** Runs `work` on a new page of a new visitor, and fails if the page complained or asked for anything outside of the site. */
async function visit<T>(
  path: string,
  work: (page: Page, context: BrowserContext) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options)
  const complaints: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on(
      'request',
      (request) => !/^(http:\/\/localhost|file:|blob:)/.test(request.url()) && complaints.push(`asks for ${request.url()}`),
    )
    await page.goto(/^\w+:/.test(path) ? path : root + path)
    const result = await work(page, context)
    expect(await page.evaluate(() => (globalThis as { harm?: number }).harm)).toBeUndefined()
    expect(complaints).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

const textOf = async (where: Locator): Promise<string> => (await where.textContent()) ?? ''

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#q').focus()
  await page.keyboard.insertText(text)
  await page.locator('.result').first().waitFor()
}

describe('at 3 AM', () => {
  test('from a pasted log line to the diagram, to a card, to its source', async () => {
    await visit('', async (page) => {
      await paste(page, LOG_LINE)
      const best = page.locator('.result').first()
      expect(await textOf(best.locator('h2'))).toContain('Netflix')
      expect(await textOf(best.locator('.command code'))).toBe("nodetool status | grep -v '^UN'")
      await best.locator('h2 a').click()
      await page.waitForURL(`**/${DIAGRAM}`)
      await page.locator('a[data-component]', { hasText: 'Fronting Kafka' }).click()
      const panel = page.locator('.inspector')
      expect(await textOf(panel)).toMatch(/24 fronting clusters/)
      await panel.locator('.facts .cite').first().click()
      const id = new URL(page.url()).hash.slice(1)
      expect(id).toMatch(/^source-\d+$/)
      expect(await page.locator(`#${id} a`).getAttribute('href')).toMatch(/^https:/)
      await page.waitForFunction(
        (source) => (document.getElementById(source)?.getBoundingClientRect().top ?? innerHeight) < innerHeight,
        id,
      )
    })
  })

  test('by keyboard alone', async () => {
    await visit(GUIDE, async (page) => {
      await page.keyboard.press('Tab')
      expect(await textOf(page.locator(':focus'))).toBe('Skip to the content')
      await page.keyboard.press('/')
      await page.keyboard.insertText(LOG_LINE)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/index.html?q=*')
      await page.locator('.result').first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.closest('.result') !== null)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${DIAGRAM}`)
      await page.locator('[data-drawing]').focus()
      const before = await page.locator('.drawing svg').getAttribute('viewBox')
      await page.keyboard.press('+')
      await page.keyboard.press('ArrowDown')
      expect(await page.locator('.drawing svg').getAttribute('viewBox')).not.toBe(before)
      await page.keyboard.press('0')
      expect(await page.locator('.drawing svg').getAttribute('viewBox')).toBe(before)
      await page.keyboard.press('Tab')
      const card = await page.evaluate(() => document.activeElement?.getAttribute('data-component'))
      await page.keyboard.press('Enter')
      expect(await page.locator('.inspector .inspected').getAttribute('data-id')).toBe(card)
      await page.keyboard.press('Escape')
      expect(await page.locator('.inspector').isHidden()).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-component'))).toBe(card)
    })
  })

  test('any diagram by its name, from every page', async () => {
    await visit('incidents/index.html', async (page) => {
      await page.keyboard.press('g')
      await page.locator('dialog input').fill('remote netflix')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${DIAGRAM}`)
    })
  })

  test('on a phone what to do comes before the picture, and nothing is wider than the screen', async () => {
    for (const path of [
      '',
      DIAGRAM,
      GUIDE,
      'meta/incident/bgp-withdrawal-2021-10-04.html',
      'technologies/index.html',
      'hostile/architecture/hostile.html',
    ]) {
      await visit(
        path,
        async (page) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390)
          if (path !== DIAGRAM) return
          const tops = await page.evaluate(() =>
            ['.on-call', '.picture'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0),
          )
          expect(tops[0]).toBeLessThan(tops[1] ?? 0)
          await page.locator('a[data-component]', { hasText: 'EVCache' }).tap()
          expect(await textOf(page.locator('.inspector'))).toContain('EVCache')
        },
        PHONE,
      )
    }
  })
})

describe('the picture', () => {
  test('lights up what fails with a component, and leaves its links to the keys of the browser', async () => {
    await visit(DIAGRAM, async (page) => {
      await page.locator('a[data-component]', { hasText: 'EVCache' }).click()
      const lit = await page
        .locator('a[data-component]:not(.dim)')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-component')))
      expect(lit).toContain('evcache')
      expect(lit).toContain('netflix_api')
      expect(await page.locator('a[data-component].dim').count()).toBeGreaterThan(5)
      await page.getByRole('button', { name: 'Fails with it' }).click()
      expect(await page.locator('.dim').count()).toBe(0)
    })
  })

  test('moves with the pointer without opening a card, and zooms around the place that is pointed at', async () => {
    await visit(DIAGRAM, async (page) => {
      const card = page.locator('a[data-component]', { hasText: 'Cloud gateway' })
      const box = await card.boundingBox()
      if (box === null) throw new Error('the card is not there')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.mouse.move(x, y)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -100)
      await page.keyboard.up('Control')
      const zoomed = await card.boundingBox()
      expect((zoomed?.width ?? 0) / box.width).toBeGreaterThan(1.2)
      expect(Math.abs((zoomed?.x ?? 0) + (zoomed?.width ?? 0) / 2 - x)).toBeLessThan(box.width / 2)
      await page.mouse.down()
      await page.mouse.move(x + 80, y + 40, { steps: 4 })
      await page.mouse.up()
      expect((await card.boundingBox())?.x).toBeCloseTo((zoomed?.x ?? 0) + 80, -1)
      expect(await page.locator('.inspector').isHidden()).toBe(true)
    })
  })
})

describe('wherever it is', () => {
  test('without JavaScript everything can be read, and cards lead to their facts', async () => {
    await visit(
      DIAGRAM,
      async (page) => {
        expect(await textOf(page.locator('.on-call'))).toContain('nodetool tpstats')
        await page.locator('a[data-component]', { hasText: 'Fronting Kafka' }).click()
        expect(page.url()).toContain('#component-')
        expect(await textOf(page.locator('.component:target'))).toContain('Fronting Kafka')
        expect(await page.locator('button:visible').count()).toBe(0)
        await page.goto(root)
        expect(await textOf(page.locator('noscript'))).toContain('All error texts')
      },
      // the script is switched off, so the page itself must not be asked
      { javaScriptEnabled: false },
    )
  })

  test('from a folder, without a server', async () => {
    await visit(`file://${site.folder}/index.html`, async (page) => {
      await paste(page, LOG_LINE)
      await page.locator('.result h2 a').first().click()
      await page.locator('a[data-component]').first().click()
      expect(await page.locator('.inspector').isVisible()).toBe(true)
    })
  })

  test('without a connection after the first visit: the page that was read, the search, the lists', async () => {
    await visit(DIAGRAM, async (page, context) => {
      await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready
        if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done, { once: true }))
        // the page asks for itself to be kept as soon as the worker is ready: wait until it is
        const kept = () => caches.match(location.href)
        while ((await kept()) === undefined) await new Promise((again) => setTimeout(again, 20))
      })
      await context.setOffline(true)
      server.closeAllConnections()
      await page.reload()
      expect(await textOf(page.locator('h1'))).toContain('Netflix')
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex')
      await page.goto(root)
      await paste(page, LOG_LINE)
      await page.goto(`${root}errors/index.html`)
      expect(await textOf(page.locator('h1'))).toBe('Errors')
      await context.setOffline(false)
    })
  })

  test('in the dark: the page, and the picture with it; the switch goes before the system', async () => {
    const seen = (page: Page) =>
      page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector('rect.sheet') as Element).fill,
      ])
    const [LIGHT, DARK] = [Array(2).fill('rgb(255, 255, 255)'), Array(2).fill('rgb(15, 20, 27)')]
    await visit(
      DIAGRAM,
      async (page) => {
        expect(await seen(page)).toEqual(DARK)
        await page.getByRole('button', { name: 'Theme' }).click()
        expect(await seen(page)).toEqual(LIGHT)
        await page.emulateMedia({ colorScheme: 'light' })
        await page.getByRole('button', { name: 'Theme' }).click()
        expect(await seen(page)).toEqual(DARK)
        await page.reload()
        expect(await seen(page)).toEqual(DARK)
        await page.emulateMedia({ media: 'print' })
        expect(await seen(page)).toEqual(LIGHT)
      },
      { colorScheme: 'dark' },
    )
  })
})

const PAGES = [
  '',
  DIAGRAM,
  GUIDE,
  'acme/incident/connections-2024-11-29.html',
  'systems/index.html',
  'systems/acme.html',
  'categories/index.html',
  'technologies/index.html',
  'technologies/kafka.html',
  'errors/index.html',
  'errors/cassandra.html',
  'incidents/index.html',
  'progress.html',
  'hostile/architecture/hostile.html',
]

describe.each(PAGES)('axe finds no violation on /%s', (path) => {
  // of what it looks for, only the contrast depends on the scheme
  test.each([
    ['light', {}],
    ['dark', { runOnly: ['color-contrast'] }],
  ] as const)('%s', async (colorScheme, rules) => {
    await visit(
      path,
      async (page) => {
        if (path === '') await paste(page, LOG_LINE)
        if (path === DIAGRAM) await page.locator('a[data-component]').first().click()
        await page.evaluate(axe.source)
        const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(rules)})`)) as axe.AxeResults
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
      },
      { colorScheme, reducedMotion: 'reduce' },
    )
  })
})

test('hostile texts stay texts, also in search results and in the panel of a card', async () => {
  await visit('', async (page) => {
    for (const text of HOSTILE.slice(0, 5)) {
      await page.locator('#q').fill('')
      await paste(page, text)
      expect(await textOf(page.locator('.result').first())).toContain(text)
    }
  })
  await visit('hostile/architecture/hostile.html', async (page) => {
    await page.locator('a[data-component]').first().click()
    expect(await textOf(page.locator('.inspector h3'))).toContain('<script>')
    await page.mouse.move(300, 300)
  })
})

test('a page that somebody broke into could neither run a script nor send anything', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(root)
  const outcome = await page.evaluate(async () => {
    const thrown = (work: () => unknown): string => {
      try {
        work()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    const sent = await fetch('https://acme.example/').then(
      () => 'sent',
      () => 'refused',
    )
    const script = document.createElement('script')
    return [
      thrown(() => (document.body.innerHTML = '<p>x</p>')),
      thrown(() => document.body.setAttribute('onclick', 'harm()')),
      thrown(() => (script.textContent = 'harm()')),
      thrown(() => (script.src = 'https://acme.example/harm.js')),
      sent,
    ]
  })
  expect(outcome).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'refused'])
  await context.close()
})

test('budgets: what the first page and the page of a diagram ask for', async () => {
  for (const path of ['index.html', DIAGRAM]) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice('/diagrams/'.length)))
    await page.goto(root + path, { waitUntil: 'networkidle' })
    const bytes = asked.map((file) => {
      const content = readFileSync(`${site.folder}/${file}`)
      return file.endsWith('.woff2') ? content.length : gzipSync(content).length
    })
    // the page, style, script, icon, three fonts; on the first page the search index
    expect(asked.length, asked.join()).toBeLessThanOrEqual(8)
    expect(bytes.reduce((sum, size) => sum + size) / 1024, asked.join()).toBeLessThanOrEqual(150)
    await context.close()
  }
})
