import { faces, PAIR_BASE } from './face-metrics.ts'
import { fallbackWidth } from './fallback-metrics.ts'
import type { FallbackFont } from './fonts/fallbacks.ts'
import type { Face } from './fonts/files.ts'
import { type Run, runsOf } from './runs.ts'

export type { Face }

/** Width, in em, of what no font of the package can draw. */
const MISSING_WIDE_EM = 1
const MISSING_EM = 0.62
const WIDE = /[\p{Script=Han}\p{Extended_Pictographic}\p{Script=Tangut}\p{Script=Yi}]/u

/**
 * Width of a line of text, in px, as resvg draws it: advances of the shipped font and kerning of the common pairs. What that font lacks is
 * measured in the fallback that draws it.
 *
 * @param sizePx font size in px
 * @example
 * textWidth('p99 45 ms', 'regular', 11) // 52.93…
 */
export function textWidth(text: string, face: Face, sizePx: number): number {
  const { unitsPerEm, advances, kerning } = faces[face]
  let units = 0
  let previous = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number
    const advance = advances.get(codePoint)
    if (advance === undefined) return runsOf(text, face).reduce((sum, run) => sum + runWidth(run, sizePx), 0)
    units += advance + (kerning.get(previous * PAIR_BASE + codePoint) ?? 0)
    previous = codePoint
  }
  return (units / unitsPerEm) * sizePx
}

/** Width of a run of one font, in px. */
export function runWidth({ font, clusters }: Run, sizePx: number): number {
  if (font === undefined) return clusters.reduce((sum, cluster) => sum + (WIDE.test(cluster) ? MISSING_WIDE_EM : MISSING_EM), 0) * sizePx
  return isFace(font) ? faceWidth(clusters.join(''), font) * sizePx : fallbackWidth(font, clusters) * sizePx
}

export function isFace(font: Face | FallbackFont): font is Face {
  return font in faces
}

/** Width in em; what has no glyph here is invisible. */
function faceWidth(text: string, face: Face): number {
  const { unitsPerEm, advances, kerning } = faces[face]
  let units = 0
  let previous = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number
    units += (advances.get(codePoint) ?? 0) + (kerning.get(previous * PAIR_BASE + codePoint) ?? 0)
    previous = codePoint
  }
  return units / unitsPerEm
}

/**
 * The distinct characters of a text, in order, that no font of the package has a glyph for.
 *
 * @example
 * missingGlyphs('漢字 ok ไทย') // ['ไ', 'ท', 'ย']
 */
export function missingGlyphs(text: string): string[] {
  if (isPlain(text)) return []
  const missing = runsOf(text, 'regular').filter(({ font }) => font === undefined)
  return [...new Set(missing.flatMap(({ clusters }) => clusters))]
}

/** Whether the three faces of the package draw all of a text. */
export function isPlain(text: string): boolean {
  for (const character of text) if (!faces.regular.advances.has(character.codePointAt(0) as number) && character !== '\n') return false
  return true
}

/** What stays on the line of the number before it: `80 %`, `14 ms`, `1 / s`. */
const UNIT = '(?:%|×|[nµm]?s|min|h|[kKMGTP]i?B|B|[kMT]|/)'
/** The space between a number and the word before it. */
const HEDGED = '(?<=(?:^|\\s)(?:about|at least|over|up to|under))\\s[\\d$€]'
/**
 * White space that a line may end at: not the no-break space, which keeps a footnote mark with its number, not between a number and what
 * hedges it, and not between a number and its unit.
 */
const BREAKING_SPACE = new RegExp(`(?<!(?:^|\\s)[≈~])(?!${HEDGED})(?!(?<=\\d)\\s${UNIT}(?![\\p{L}\\p{N}]))(?<!\\d\\s/)[^\\S\\u00a0]+`, 'u')
/** A line break may stand behind these, when a word is wider than its line; if there is none, before a capital that follows a small letter. */
const BREAK_BEHIND = /[-/._,:;=&?)\]]/
const HUMP = /\p{Ll}\p{Lu}/u
/** As few characters do not stand on a line of their own. */
const MOST_STRAY = 2
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Breaks a text into lines no wider than `maxWidthPx`: at spaces, else behind punctuation, else between the words of a name like
 * `DiskWatermark`, else between characters. `\n` stays a break. A single character wider than the line stands alone on it.
 *
 * @example
 * wrapText('reads the profile', 'regular', 11, 60) // ['reads the', 'profile']
 */
export function wrapText(text: string, face: Face, sizePx: number, maxWidthPx: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trim(), face, sizePx, maxWidthPx))
}

function wrapLine(text: string, face: Face, sizePx: number, maxWidthPx: number): string[] {
  const width = (part: string) => textWidth(part, face, sizePx)
  const space = width(' ')
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const { word, spaced } of wordsOf(text)) {
    const wordWidth = width(word)
    const gap = spaced ? space : 0
    if (line !== '' && lineWidth + gap + wordWidth <= maxWidthPx) {
      line += spaced ? ` ${word}` : word
      lineWidth += gap + wordWidth
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = wordWidth <= maxWidthPx ? [word] : breakWord(word, width, maxWidthPx)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    lineWidth = width(line)
  }
  return [...lines, line]
}

/**
 * Between Chinese or Japanese characters a line may end anywhere, except before closing punctuation, small kana and the long vowel mark, and
 * behind an opening bracket (Requirements for Japanese Text Layout, W3C, 3.1.7 and 3.1.8).
 */
const IDEOGRAPH = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]'
const OPENING = '[（「『【〔〈《［｛]'
const NOT_FIRST = '[、。，．・：；？！ー々ゝヽ）」』】〕〉》］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]|\\p{Mark}'
const BETWEEN_IDEOGRAPHS = new RegExp(`(?:(?<=${IDEOGRAPH})|(?=${IDEOGRAPH}))(?<!${OPENING})(?!${NOT_FIRST})`, 'u')

/** What stays together on a line, and whether a space stands before it. */
function wordsOf(text: string): readonly { readonly word: string; readonly spaced: boolean }[] {
  return text
    .split(BREAKING_SPACE)
    .flatMap((word) =>
      isPlain(word) ? [{ word, spaced: true }] : word.split(BETWEEN_IDEOGRAPHS).map((part, index) => ({ word: part, spaced: index === 0 })),
    )
}

/** Cuts a word that is wider than a line, behind punctuation or between words where the piece stays at least half full. Linear in its length. */
function breakWord(word: string, width: (part: string) => number, maxWidthPx: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let pieceWidth = 0
  for (const { segment } of graphemes.segment(word)) {
    const segmentWidth = width(segment)
    if (piece !== '' && pieceWidth + segmentWidth > maxWidthPx) {
      const cut = lastBreak(piece, segment) ?? piece.length
      pieces.push(piece.slice(0, cut))
      piece = piece.slice(cut)
      pieceWidth = width(piece)
    }
    piece += segment
    pieceWidth += segmentWidth
  }
  return [...pieces.slice(0, -1), ...withoutStray(pieces.at(-1), piece, (rest) => width(rest) <= maxWidthPx)]
}

/** A closing quote or bracket does not stand on a line alone: it takes the end of the line before with it, from its last good break. */
function withoutStray(before: string | undefined, last: string, fits: (part: string) => boolean): string[] {
  if (before === undefined) return [last]
  const cut = last.length > MOST_STRAY ? undefined : lastBreak(before, last, before.length - MOST_STRAY)
  if (cut === undefined || !fits(before.slice(cut) + last)) return [before, last]
  return [before.slice(0, cut), before.slice(cut) + last]
}

/** Where a piece of a word is best cut, if anywhere in its second half and not behind `end`. */
function lastBreak(piece: string, next: string, end: number = piece.length): number | undefined {
  const behind = (index: number) => BREAK_BEHIND.test(piece[index - 1] ?? '')
  const hump = (index: number) => HUMP.test(`${piece[index - 1]}${piece[index] ?? next}`)
  for (const mayBreak of [behind, hump]) {
    for (let index = end; index > piece.length / 2; index -= 1) if (mayBreak(index)) return index
  }
  return undefined
}
