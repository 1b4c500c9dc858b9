/** A picture in a page: for those who cannot see it, in both colour schemes, and on paper. */

import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes } from '../../src/svg/theme.ts'
import { launch, onPage } from './chromium.ts'
import { thirtyPictures } from './pictures.ts'

let browser: Browser
let pictures: readonly string[]
beforeAll(async () => {
  browser = await launch()
  pictures = (await thirtyPictures('auto')).slice(0, 5)
})
afterAll(() => browser.close())

const pageWith = (svg: string): string =>
  `<!doctype html><html lang="en"><head><title>Picture</title></head><body><main><h1>Picture</h1>${svg}</main></body></html>`

interface AxeResult {
  readonly passes: readonly unknown[]
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

test('axe finds no violation in an inline picture', async () => {
  for (const svg of pictures) {
    const result = await onPage(browser, pageWith(svg), async (page) => {
      await page.evaluate(axe.source)
      return (await page.evaluate('axe.run()')) as AxeResult
    })
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
    expect(result.passes.length).toBeGreaterThan(10)
  }
})

test('a screen reader gets the title, the cards with their planes, and what the lines say', async () => {
  const tree = await onPage(browser, pageWith(pictures[2] as string), (page) => page.locator('main').ariaSnapshot())
  expect(tree).toContain('Service plane')
  expect(tree).toMatch(/img ".* to .*: /)
  expect(tree).toMatch(/link /)
})

describe('colours', () => {
  const sheet = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('rect.sheet') as Element).fill.replaceAll(' ', ''))
  const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join()})`

  test.each([
    ['light', 'screen', themes.light.sheet],
    ['dark', 'screen', themes.dark.sheet],
    ['dark', 'print', themes.light.sheet],
  ] as const)('%s scheme on %s', async (colorScheme, media, expected) => {
    const seen = await onPage(browser, pageWith(pictures[0] as string), async (page) => {
      await page.emulateMedia({ colorScheme, media })
      return sheet(page)
    })
    expect(seen).toBe(rgb(expected))
  })

  test('a page sets colours of its own, but never those of the planes', async () => {
    const own = pageWith(pictures[0] as string).replace(
      '<head>',
      '<head><style>:root{--fourplane-sheet:#fdf6e3;--fourplane-edge:#000}</style>',
    )
    const seen = await onPage(browser, own, async (page) => [
      await sheet(page),
      await page.evaluate(() => getComputedStyle(document.querySelector('.edge') as Element).fill.replaceAll(' ', '')),
    ])
    expect(seen).toEqual([rgb('#fdf6e3'), rgb('#0066cc')])
  })
})

test('elements keep ids made from the figure, each once', async () => {
  const ids = await onPage(browser, pageWith(pictures[2] as string), (page) =>
    page.evaluate(() => [...document.querySelectorAll('svg [id]')].map(({ id }) => id)),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.some((id) => /-edge-1$/.test(id))).toBe(true)
})
