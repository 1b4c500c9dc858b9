/** What a reader sees in Chromium, with and without the fonts of the package. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fallbackFamilyOf, fallbackFileOf, fallbackFonts } from '../../src/text/fonts/fallbacks.ts'
import { fontFileOf } from '../../src/text/fonts/files.ts'
import { isFace, textWidth } from '../../src/text/measure.ts'
import { runsOf } from '../../src/text/runs.ts'
import { labels } from '../arbitrary/labels.ts'
import { launch, onPage } from './chromium.ts'
import { thirtyPictures } from './pictures.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Rounding of Chromium's boxes, in px. */
const ROUNDING = 1

test('1,000 labels are as wide as Chromium sets them in our fonts, to a pixel', async () => {
  const fonts = [['Plex', fontFileOf('regular')], ...fallbackFonts.map((font) => [fallbackFamilyOf(font), fallbackFileOf(font)])] as const
  const rules = fonts.map(
    ([family, file]) =>
      `@font-face{font-family:"${family}";src:url(data:font/ttf;base64,${readFileSync(file as string).toString('base64')})}`,
  )
  const all = labels(1000)
  const runs = all.map((label) =>
    runsOf(label, 'regular').map(({ font, clusters }) => ({
      text: clusters.join(''),
      family: font === undefined || isFace(font) ? 'Plex' : fallbackFamilyOf(font),
    })),
  )
  const drawn = await onPage(browser, `<style>${rules.join('')}</style><svg id="s" xmlns="http://www.w3.org/2000/svg"></svg>`, (page) =>
    page.evaluate(async (given) => {
      const families = [...new Set(given.flat().map(({ family }) => family))]
      await Promise.all(families.map((family) => document.fonts.load(`11px "${family}"`, '漢가ش')))
      await Promise.all([...document.fonts].map((font) => font.load()))
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
      document.querySelector('#s')?.append(element)
      return given.map((parts) =>
        parts.reduce((sum, { text, family }) => {
          element.setAttribute('style', `font:11px "${family}";white-space:pre;text-rendering:geometricPrecision`)
          element.textContent = text
          return sum + element.getComputedTextLength()
        }, 0),
      )
    }, runs),
  )
  const wrong = all.flatMap((label, index) => {
    const error = Math.abs(textWidth(label, 'regular', 11) - (drawn[index] ?? 0))
    return error > 1 ? [{ label, error }] : []
  })
  expect(drawn).toHaveLength(1000)
  expect(wrong).toEqual([])
})

test('no text of 30 SVGs is outside its card where the font is absent', async () => {
  let texts = 0
  for (const svg of await thirtyPictures()) {
    const found = await onPage(browser, svg, (page) =>
      page.evaluate((rounding) => {
        const cards = [...document.querySelectorAll('g[role~="graphics-symbol"]')].filter((group) => group.querySelector('rect.card'))
        const boxes = cards.flatMap((group) => {
          const card = (group.querySelector('rect.card') as SVGGraphicsElement).getBBox()
          return [...group.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBBox(), card }))
        })
        const outside = boxes.filter(
          ({ box, card }) =>
            box.x < card.x - rounding ||
            box.x + box.width > card.x + card.width + rounding ||
            box.y < card.y - rounding ||
            box.y + box.height > card.y + card.height + rounding,
        )
        return { count: boxes.length, outside: outside.map(({ text }) => text) }
      }, ROUNDING),
    )
    texts += found.count
    expect(found.outside).toEqual([])
  }
  expect(texts).toBeGreaterThan(600)
})

test('as an image, a picture is the same around its cards with and without the texts of the cards', async () => {
  for (const svg of await thirtyPictures()) {
    const different = await onPage(browser, svg, (page) =>
      page.evaluate(async (rounding) => {
        const root = document.querySelector('svg') as SVGSVGElement
        const { x: left, y: top } = root.getBoundingClientRect()
        const canvas = new OffscreenCanvas(root.width.baseVal.value, root.height.baseVal.value)
        const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D
        const cards = [...document.querySelectorAll('g[role~="graphics-symbol"] > rect.card')]
        const boxes = cards.map((card) => card.getBoundingClientRect())
        const pixelsAroundCards = async (): Promise<Uint8ClampedArray> => {
          const image = new Image()
          image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`
          await image.decode()
          context.drawImage(image, 0, 0)
          for (const { x, y, right, bottom } of boxes) {
            const [cutX, cutY] = [Math.floor(x - left) - rounding, Math.floor(y - top) - rounding]
            context.clearRect(cutX, cutY, Math.ceil(right - left) + rounding - cutX, Math.ceil(bottom - top) + rounding - cutY)
          }
          return context.getImageData(0, 0, canvas.width, canvas.height).data
        }
        const withTexts = await pixelsAroundCards()
        for (const card of cards) for (const text of card.parentElement?.querySelectorAll('text') ?? []) text.remove()
        const without = await pixelsAroundCards()
        return { cards: cards.length, pixels: withTexts.filter((value, index) => value !== without[index]).length }
      }, ROUNDING),
    )
    expect(different.cards).toBeGreaterThan(0)
    expect(different.pixels).toBe(0)
  }
})
