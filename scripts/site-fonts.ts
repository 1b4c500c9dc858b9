/** Writes the fonts of the site: the faces of the pictures as WOFF2, cut down to the letters of European languages and the signs of technical texts. */
import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { type Face, fontFileOf } from '../src/text/fonts/files.ts'

type Range = readonly [first: number, last: number]

/** Latin with accents (Basic Latin to Latin Extended-A), punctuation, superscripts, currencies, arrows, operators. */
const RANGES: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2070, 0x208e],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
]
const FILES: Readonly<Record<Face, string>> = { regular: 'plex-sans.woff2', bold: 'plex-sans-semibold.woff2', mono: 'plex-mono.woff2' }

const characters = RANGES.map(([first, last]) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
).join('')
for (const [face, file] of Object.entries(FILES) as [Face, string][]) {
  const subset = await subsetFont(readFileSync(fontFileOf(face)), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'mark', 'ccmp'],
  })
  writeFileSync(new URL(`../src/site/fonts/${file}`, import.meta.url), subset)
  console.log(`${file.padEnd(24)} ${(subset.length / 1024).toFixed(1).padStart(6)} KiB`)
}
