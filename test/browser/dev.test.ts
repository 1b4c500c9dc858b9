/** `fourplane dev` as an author sees it: a picture that follows the file, errors over it, and nothing that a diagram says is run. */

import { readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { folderWith, type RunningCommand, startFourplane } from '../command.ts'
import { minimalDiagram, withoutInstall } from '../samples/minimal.ts'
import { launch } from './chromium.ts'

const HOSTILE = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>'
const files = {
  'systems/acme/architecture/a.ts': withoutInstall(minimalDiagram({ slug: 'a' })),
  'systems/acme/architecture/b.ts': withoutInstall(
    minimalDiagram({ slug: 'b' }).replace("title: 'A small system'", `title: ${JSON.stringify(HOSTILE)}`),
  ),
}

/** A cold start of the command and its worker on a machine that is busy with other tests. */
const START_LIMIT_MS = 60_000

let browser: Browser
let page: Page
let project = ''
let command: RunningCommand
let url = ''
const A = 'systems/acme/architecture/a.ts'

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  project = await folderWith(files)
  command = startFourplane(['dev', '--port', '0', '--jobs', '1'], project)
  url = (await command.line('http://localhost:')).trim()
  await command.line('2 diagrams')
  page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' })
}, START_LIMIT_MS)
afterEach(async () => {
  await page.close()
  await command.stop()
})

const edit = async (from: string, to: string): Promise<void> => {
  const path = join(project, A)
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll(from, to))
}
const picture = () => page.locator('#canvas img')
const transform = () => page.locator('#canvas').evaluate((canvas) => (canvas as HTMLElement).style.transform)

test('a save changes the picture; pan and zoom stay', async () => {
  await page.goto(`${url}#/acme%2Farchitecture%2Fa`)
  await picture().waitFor()
  const before = await picture().getAttribute('src')
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, -400)
  await page.mouse.down()
  await page.mouse.move(760, 440)
  await page.mouse.up()
  const view = await transform()
  await edit('Shop CDN', 'Other CDN')
  await page.waitForFunction((src) => document.querySelector('#canvas img')?.getAttribute('src') !== src, before)
  expect(await transform()).toBe(view)
  const svg = await (await fetch(new URL((await picture().getAttribute('src')) ?? '', url))).text()
  expect(svg).toContain('Other CDN')
})

test('an error is shown with its lines, over the last good picture, and goes when it is mended', async () => {
  await page.goto(`${url}#/acme%2Farchitecture%2Fa`)
  await picture().waitFor()
  await edit('recovery:', 'recover:')
  await page.locator('#problems article').first().waitFor()
  expect(await page.locator('#problems').textContent()).toMatch(/systems\/acme\/architecture\/a\.ts:\d+:\d+ error FP\d{3}/)
  expect(await page.locator('#problems pre').first().textContent()).toMatch(/> \d+ \|/)
  expect(await picture().count()).toBe(1)
  expect(await page.locator('#list a[data-failed]').textContent()).toContain('acme/architecture/a')
  await edit('recover:', 'recovery:')
  await page.locator('#problems').waitFor({ state: 'hidden' })
})

test('a new file comes into the list, a deleted one leaves it', async () => {
  await page.goto(url)
  await page.locator('#list a').nth(1).waitFor()
  await writeFile(join(project, 'systems/acme/architecture/c.ts'), withoutInstall(minimalDiagram({ slug: 'c' })))
  await page.locator('#list a', { hasText: 'acme/architecture/c' }).waitFor()
  await rm(join(project, A))
  await page.locator('#list a', { hasText: 'acme/architecture/a' }).waitFor({ state: 'detached' })
})

test('hostile text stays text', async () => {
  const violations: string[] = []
  page.on('console', (message) => violations.push(message.text()))
  await page.goto(`${url}#/acme%2Farchitecture%2Fb`)
  await picture().waitFor()
  expect(await page.locator('#title').textContent()).toBe(HOSTILE)
  expect(await page.title()).toBe(`${HOSTILE} – fourplane dev`)
  expect(await page.locator('#list script, #list img').count()).toBe(0)
  expect(violations).toEqual([])
})

test('a page of somebody else whose name leads here is refused, and so are writes and other files', async () => {
  const ask = (path: string, host: string, method = 'GET') =>
    new Promise<number>((done, fail) => {
      request(new URL(path, url), { method, headers: { host } }, (response) => {
        response.resume()
        done(response.statusCode ?? 0)
      })
        .on('error', fail)
        .end()
    })
  const { host } = new URL(url)
  expect(await ask('/preview.json', host)).toBe(200)
  expect(await ask('/preview.json', 'evil.example')).toBe(403)
  expect(await ask('/events', 'evil.example:4700')).toBe(403)
  expect(await ask('/', host, 'POST')).toBe(405)
  for (const path of ['/pictures/..%2f..%2fpackage.svg', '/pictures/../../../etc/passwd', '/fourplane.config.ts'])
    expect(await ask(path, host), path).toBe(404)
})
