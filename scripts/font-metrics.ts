/**
 * Writes what text measurement needs from the fonts of the package, and nothing else: `src/text/metrics.json` of the three faces, and
 * `src/text/fonts/fallbacks.json` of the fonts that stand in for missing glyphs.
 */
import { writeFileSync } from 'node:fs'
import { openSync } from 'fontkit'
import { type FallbackFont, fallbackFileOf, fallbackFonts } from '../src/text/fonts/fallbacks.ts'
import { fontFileOf } from '../src/text/fonts/files.ts'

interface GlyphTable {
  readonly unitsPerEm: number
  readonly characterSet: number[]
  glyphForCodePoint(codePoint: number): { readonly id: number }
  readonly hmtx: { readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } } }
  layout(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): { readonly advanceWidth: number; readonly glyphs: readonly { readonly id: number }[] }
}

/** Characters whose pairs are kerned: ASCII, Latin-1 and the punctuation of labels. Other pairs differ by a fraction of a pixel. */
const KERNED = [...range(0x21, 0x7e), ...range(0xc0, 0xff), 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0xb7]

const metrics = Object.fromEntries(
  (['regular', 'bold', 'mono'] as const).map((face) => {
    const font = open(fontFileOf(face))
    const advances: Record<string, number[]> = {}
    for (const codePoint of font.characterSet) {
      const width = String(advanceOf(font, codePoint))
      advances[width] = [...(advances[width] ?? []), codePoint]
    }
    return [face, { unitsPerEm: font.unitsPerEm, advances, kerning: face === 'mono' ? {} : kerningOf(font) }]
  }),
)
writeFileSync(new URL('../src/text/metrics.json', import.meta.url), `${JSON.stringify(metrics)}\n`)

const fallbacks = Object.fromEntries(
  fallbackFonts.map((name) => {
    const font = open(fallbackFileOf(name))
    const advances: Record<string, string> = {}
    for (const codePoint of font.characterSet) {
      const width = String(advanceOf(font, codePoint))
      advances[width] = (advances[width] ?? '') + String.fromCodePoint(codePoint)
    }
    return [name, { unitsPerEm: font.unitsPerEm, advances, ...(name === 'arabic' ? formsOf(font) : {}) }] satisfies [FallbackFont, object]
  }),
)
writeFileSync(new URL('../src/text/fonts/fallbacks.json', import.meta.url), `${JSON.stringify(fallbacks)}\n`)

function open(file: string): GlyphTable {
  return openSync(file) as unknown as GlyphTable
}

function advanceOf(font: GlyphTable, codePoint: number): number {
  const { metrics } = font.hmtx // glyphs behind the last metric have its advance
  return metrics.get(Math.min(font.glyphForCodePoint(codePoint).id, metrics.length - 1)).advance
}

/** What a pair is narrower or wider than its two characters, ligatures included: `{ left: { adjustment: 'rights' } }`. */
function kerningOf(font: GlyphTable): Record<string, Record<string, string>> {
  const kerning: Record<string, Record<string, string>> = {}
  for (const left of KERNED) {
    const rights: Record<string, string> = {}
    for (const right of KERNED) {
      const pair = String.fromCodePoint(left, right)
      const adjustment = Math.round(font.layout(pair).advanceWidth - advanceOf(font, left) - advanceOf(font, right))
      if (adjustment !== 0) rights[adjustment] = (rights[adjustment] ?? '') + String.fromCodePoint(right)
    }
    if (Object.keys(rights).length > 0) kerning[String.fromCodePoint(left)] = rights
  }
  return kerning
}

/**
 * Letters that join: widths of the isolated and the final form of those that join to the letter before, and the initial and the medial form
 * of those that join to both. A zero width joiner (U+200D) beside a letter asks for the form. Likewise the ligatures of lam with alef.
 */
function formsOf(font: GlyphTable): { readonly forms: Record<string, number[]>; readonly ligatures: Record<string, number[]> } {
  const forms: Record<string, number[]> = {}
  const ligatures: Record<string, number[]> = {}
  const shaped = (text: string) => font.layout(text, { mark: false, mkmk: false }) // marks have no width, and fontkit trips over some
  const widths = (texts: readonly string[]) => texts.map((text) => shaped(text).advanceWidth)
  const shape = (text: string) =>
    shaped(text)
      .glyphs.map(({ id }) => id)
      .join()
  for (const codePoint of font.characterSet) {
    const letter = String.fromCodePoint(codePoint)
    if (!/\p{Letter}/u.test(letter)) continue
    const [isolated, final, initial, medial] = [letter, `\u200d${letter}`, `${letter}\u200d`, `\u200d${letter}\u200d`] as const
    if (shape(initial) !== shape(`${letter}\u200c`)) forms[letter] = widths([isolated, final, initial, medial])
    else if (shape(final) !== shape(`\u200c${letter}`)) forms[letter] = widths([isolated, final])
  }
  for (const alef of 'اأإآ') ligatures[`ل${alef}`] = widths([`ل${alef}`, `\u200dل${alef}`])
  return { forms, ligatures }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
