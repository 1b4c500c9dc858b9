/**
 * Writes the fallback fonts of `src/text/fonts` as subsets of Noto, from packages on npm, with their licences. Needs the network; the
 * versions are pinned, so that the bytes stay the same. `npm run font-metrics` measures them afterwards.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { type FallbackFont, fallbackFileOf } from '../src/text/fonts/fallbacks.ts'

type Range = readonly [first: number, last: number]

/** Symbols of technical texts: arrows, operators, keys, boxes, shapes, dingbats. */
const SYMBOLS: readonly Range[] = [
  [0x2070, 0x209f],
  [0x2100, 0x218f],
  [0x2190, 0x21ff],
  [0x2300, 0x243f],
  [0x2460, 0x27bf],
  [0x27f0, 0x28ff],
  [0x2900, 0x297f],
  [0x2b00, 0x2bff],
]
const MATHEMATICS: readonly Range[] = [
  [0x2200, 0x22ff],
  [0x27c0, 0x27ef],
  [0x2980, 0x2aff],
  [0x1d400, 0x1d7ff],
]
/** Hiragana, katakana, and the punctuation and full-width forms that all three East Asian scripts share. */
const KANA_AND_PUNCTUATION: readonly Range[] = [
  [0x3000, 0x303f],
  [0x3041, 0x30ff],
  [0xff01, 0xff9f],
]

/** Rows of a national character set are its levels: the first holds what is common. */
const firstLevel = {
  chinese: () => charactersOf('gb2312', [0xb0, 0xd7]),
  japanese: () => charactersOf('euc-jp', [0xb0, 0xcf]),
  korean: () => charactersOf('euc-kr', [0xb0, 0xc8]),
}

interface Recipe {
  /** Package and version; each holds `400Regular/*.ttf` and `LICENSE_FONT`. */
  readonly from: string
  readonly characters: string
  /** Layout features that are kept; all by default. Without kerning the width of a run is the sum of its letters. */
  readonly keepFeatures?: string[]
}

const RECIPES: Readonly<Record<FallbackFont, Recipe>> = {
  hebrew: {
    from: 'noto-sans-hebrew@0.4.1',
    characters: inRanges([
      [0x0590, 0x05ff],
      [0xfb1d, 0xfb4f],
    ]),
    keepFeatures: ['ccmp', 'mark', 'mkmk'],
  },
  arabic: {
    from: 'noto-sans-arabic@0.4.3',
    characters: inRanges([
      [0x0600, 0x06ff],
      [0x0750, 0x077f],
      [0x200c, 0x200d],
      [0xfd3e, 0xfd3f],
    ]),
    keepFeatures: ['ccmp', 'init', 'medi', 'fina', 'rlig', 'mark', 'mkmk'],
  },
  symbols: { from: 'noto-sans-symbols-2@0.4.1', characters: inRanges(SYMBOLS), keepFeatures: [] },
  dingbats: { from: 'noto-sans-symbols@0.4.1', characters: inRanges(SYMBOLS), keepFeatures: [] },
  mathematics: { from: 'noto-sans-math@0.4.2', characters: inRanges([...SYMBOLS, ...MATHEMATICS]), keepFeatures: [] },
  emoji: {
    from: 'noto-emoji@0.4.7',
    characters: inRanges([
      [0x20, 0x3299],
      [0xfe0f, 0xfe0f],
      [0x1f000, 0x1faff],
      [0xe0020, 0xe007f],
    ]),
  },
  chinese: { from: 'noto-sans-sc@0.4.3', characters: inRanges(KANA_AND_PUNCTUATION) + firstLevel.chinese(), keepFeatures: [] },
  japanese: { from: 'noto-sans-jp@0.4.3', characters: inRanges(KANA_AND_PUNCTUATION) + firstLevel.japanese(), keepFeatures: [] },
  korean: { from: 'noto-sans-kr@0.4.3', characters: inRanges([[0x3131, 0x318e]]) + firstLevel.korean(), keepFeatures: [] },
}

const folder = mkdtempSync(join(tmpdir(), 'fourplane-fonts-'))
for (const [font, recipe] of Object.entries(RECIPES) as [FallbackFont, Recipe][]) {
  const tarball = execFileSync('npm', ['pack', '--silent', `@expo-google-fonts/${recipe.from}`], { cwd: folder, encoding: 'utf8' }).trim()
  execFileSync('tar', ['xzf', tarball, 'package/400Regular', 'package/LICENSE_FONT'], { cwd: folder })
  const regular = join(folder, 'package/400Regular')
  const file = readdirSync(regular).find((name) => name.endsWith('.ttf'))
  if (file === undefined) throw new Error(`${recipe.from} holds no TTF`)
  const subset = await subsetFont(readFileSync(join(regular, file)), recipe.characters, {
    targetFormat: 'sfnt',
    noHinting: true,
    ...(recipe.keepFeatures === undefined ? {} : { keepFeatures: recipe.keepFeatures }),
  })
  writeFileSync(fallbackFileOf(font), subset)
  copyFileSync(join(folder, 'package/LICENSE_FONT'), fallbackFileOf(font).replace(/\.ttf$/, '.OFL.txt'))
  rmSync(join(folder, 'package'), { recursive: true })
  console.log(`${font.padEnd(12)} ${String(Math.round(subset.length / 1024)).padStart(6)} KiB`)
}
rmSync(folder, { recursive: true })

function inRanges(ranges: readonly Range[]): string {
  return ranges
    .map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)))
    .join('')
}

/** The characters in the given rows of a 94 × 94 character set, in its encoding of two bytes with the high bit set. */
function charactersOf(encoding: string, [firstRow, lastRow]: Range): string {
  const decoder = new TextDecoder(encoding)
  const bytes: number[] = []
  for (let row = firstRow; row <= lastRow; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  return decoder.decode(Uint8Array.from(bytes)).replaceAll(/[\ufffd\p{Private_Use}]/gu, '')
}
