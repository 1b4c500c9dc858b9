/** Writes `src/text/metrics.json` from the fonts of the package: what text measurement needs, and nothing else. */
import { writeFileSync } from 'node:fs'
import { openSync } from 'fontkit'
import { fontFileOf } from '../src/text/fonts/files.ts'

interface GlyphTable {
  readonly unitsPerEm: number
  readonly characterSet: number[]
  glyphForCodePoint(codePoint: number): { readonly id: number }
  readonly hmtx: { readonly metrics: { get(index: number): { readonly advance: number } } }
  layout(text: string): { readonly advanceWidth: number }
}

/** Characters whose pairs are kerned: ASCII, Latin-1 and the punctuation of labels. Other pairs differ by a fraction of a pixel. */
const KERNED = [...range(0x21, 0x7e), ...range(0xc0, 0xff), 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0xb7]

const metrics = Object.fromEntries(
  (['regular', 'bold', 'mono'] as const).map((face) => {
    const font = openSync(fontFileOf(face)) as unknown as GlyphTable
    const advance = (codePoint: number) => font.hmtx.metrics.get(font.glyphForCodePoint(codePoint).id).advance
    const advances: Record<string, number[]> = {}
    for (const codePoint of font.characterSet) {
      const width = String(advance(codePoint))
      advances[width] = [...(advances[width] ?? []), codePoint]
    }
    return [face, { unitsPerEm: font.unitsPerEm, advances, kerning: face === 'mono' ? {} : kerningOf(font, advance) }]
  }),
)
writeFileSync(new URL('../src/text/metrics.json', import.meta.url), `${JSON.stringify(metrics)}\n`)

/** What a pair is narrower or wider than its two characters, ligatures included: `{ left: { adjustment: 'rights' } }`. */
function kerningOf(font: GlyphTable, advance: (codePoint: number) => number): Record<string, Record<string, string>> {
  const kerning: Record<string, Record<string, string>> = {}
  for (const left of KERNED) {
    const rights: Record<string, string> = {}
    for (const right of KERNED) {
      const pair = String.fromCodePoint(left, right)
      const adjustment = Math.round(font.layout(pair).advanceWidth - advance(left) - advance(right))
      if (adjustment !== 0) rights[adjustment] = (rights[adjustment] ?? '') + String.fromCodePoint(right)
    }
    if (Object.keys(rights).length > 0) kerning[String.fromCodePoint(left)] = rights
  }
  return kerning
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
