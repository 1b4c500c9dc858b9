import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { labels, PHRASES } from '../../test/arbitrary/labels.ts'
import { fallbackFamilyOf, fallbackFileOf } from './fonts/fallbacks.ts'
import { type Face, fontFileOf } from './fonts/files.ts'
import { isFace, missingGlyphs, runWidth, textWidth } from './measure.ts'
import { type Run, runsOf } from './runs.ts'

const FACES: Readonly<Record<Face, string>> = {
  regular: "font-family='IBM Plex Sans'",
  bold: "font-family='IBM Plex Sans' font-weight='600'",
  mono: "font-family='IBM Plex Mono'",
}

/** Width of a run as resvg draws it: an underline is as long as the text advances. */
function drawnWidth({ font, clusters }: Run, size: number): number {
  if (font === undefined) throw new Error(`no font draws ${clusters.join('')}`)
  const family = isFace(font) ? FACES[font] : `font-family='${fallbackFamilyOf(font)}'`
  const text = clusters.join('').replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="99"><text y="50" x="9" font-size="${size}" xml:space="preserve" text-decoration="underline" ${family}>${text}</text></svg>`
  const file = isFace(font) ? fontFileOf(font) : fallbackFileOf(font)
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [file] } }).getBBox()?.width ?? 0
}

test('1,000 labels of ten scripts are as wide as resvg draws them, to a pixel', { timeout: 120_000 }, () => {
  const drawn = new Map<string, number>()
  const wide = labels(1000).map((label) => {
    const runs = runsOf(label, 'regular')
    const error = runs.reduce((sum, run) => {
      const key = `${run.font} ${run.clusters.join('')}`
      const width = drawn.get(key) ?? drawnWidth(run, 11)
      drawn.set(key, width)
      return sum + runWidth(run, 11) - width
    }, 0)
    return { label, error: Math.abs(error) }
  })
  expect(wide.filter(({ error }) => error > 1)).toEqual([])
})

test('the width of a text is that of its runs', () => {
  for (const label of labels(100)) {
    const widths = runsOf(label, 'bold').map((run) => runWidth(run, 13))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textWidth(label, 'bold', 13), 0)
  }
})

test.each(Object.entries(PHRASES))('%s has glyphs', (_, phrases) => expect(missingGlyphs(phrases.join(' '))).toEqual([]))

test('the common characters of China, Japan and Korea have glyphs', () => {
  const rows = (encoding: string, first: number, last: number): string => {
    const bytes = Array.from({ length: last - first + 1 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [first + row, 0xa1 + cell]))
    return new TextDecoder(encoding).decode(Uint8Array.from(bytes.flat(2))).replaceAll(/[\ufffd\p{Private_Use}]/gu, '')
  }
  const common = rows('gb2312', 0xb0, 0xd7) + rows('euc-jp', 0xb0, 0xcf) + rows('euc-kr', 0xb0, 0xc8)
  expect([...common].length).toBeGreaterThan(9000)
  expect(missingGlyphs(common)).toEqual([])
})

test('an emoji sequence is one character in the emoji font, and text around it keeps its own', () => {
  expect(runsOf('ok 👨‍👩‍👧‍👦 done', 'regular').map(({ font, clusters }) => [font, clusters.join('')])).toEqual([
    ['regular', 'ok '],
    ['emoji', '👨‍👩‍👧‍👦'],
    ['regular', ' done'],
  ])
  expect(textWidth('👨‍👩‍👧‍👦', 'regular', 10)).toBe(textWidth('😀', 'regular', 10))
})

test('Han is set as Japanese where kana stand beside it, else as Chinese', () => {
  expect(runsOf('定', 'regular')[0]?.font).toBe('chinese')
  expect(runsOf('設定する', 'regular')).toEqual([{ font: 'japanese', clusters: [...'設定する'] }])
})
