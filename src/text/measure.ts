import type { Face } from './fonts/files.ts'
import metrics from './metrics.json' with { type: 'json' }

export type { Face }

interface FaceMetrics {
  readonly unitsPerEm: number
  readonly advances: ReadonlyMap<number, number>
  /** Adjustment of a pair, by `left × 2¹⁶ + right`; pairs outside the Basic Multilingual Plane are not kerned. */
  readonly kerning: ReadonlyMap<number, number>
}
interface RawMetrics {
  readonly unitsPerEm: number
  readonly advances: Readonly<Record<string, readonly number[]>>
  readonly kerning: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const PAIR_BASE = 0x10000
const faces: Readonly<Record<Face, FaceMetrics>> = {
  regular: unpack(metrics.regular),
  bold: unpack(metrics.bold),
  mono: unpack(metrics.mono as RawMetrics),
}

function unpack({ unitsPerEm, advances, kerning }: RawMetrics): FaceMetrics {
  const byCodePoint = Object.entries(advances).flatMap(([advance, codePoints]) =>
    codePoints.map((codePoint) => [codePoint, Number(advance)] as const),
  )
  const byPair = Object.entries(kerning).flatMap(([left, rights]) =>
    Object.entries(rights).flatMap(([adjustment, all]) =>
      [...all].map((right) => [left.charCodeAt(0) * PAIR_BASE + right.charCodeAt(0), Number(adjustment)] as const),
    ),
  )
  return { unitsPerEm, advances: new Map(byCodePoint), kerning: new Map(byPair) }
}

const ZERO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]$/u
/** Width, in em, of what the fonts cannot draw: an ideograph or emoji, and every other letter. */
const WIDE_EM = 1
const FALLBACK_EM = 0.62
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]$/u

/**
 * Width of a line of text, in px, as resvg draws it: advances of the shipped font and kerning of the common pairs.
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
    units += advances.get(codePoint) ?? fallbackWidth(character) * unitsPerEm
    units += kerning.get(previous * PAIR_BASE + codePoint) ?? 0
    previous = codePoint
  }
  return (units / unitsPerEm) * sizePx
}

function fallbackWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0
  return WIDE.test(character) ? WIDE_EM : FALLBACK_EM
}

/** The distinct characters of a text, in order, that the font of the package has no glyph for. */
export function missingGlyphs(text: string): string[] {
  const { advances } = faces.regular
  const missing = [...new Set(text)].filter((character) => !advances.has(character.codePointAt(0) as number))
  return missing.filter((character) => !ZERO_WIDTH.test(character))
}

/** White space that a line may end at: not the no-break space, which keeps a footnote mark with its number. */
const BREAKING_SPACE = /[^\S\u00a0]+/
/** A line break may stand behind these, when a word is wider than its line. */
const BREAK_BEHIND = /[-/._,:;=&?)\]]/
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Breaks a text into lines no wider than `maxWidthPx`: at spaces, else behind punctuation, else between characters. `\n` stays a break.
 * A single character wider than the line stands alone on it.
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
  for (const word of text.split(BREAKING_SPACE)) {
    const wordWidth = width(word)
    if (line !== '' && lineWidth + space + wordWidth <= maxWidthPx) {
      line += ` ${word}`
      lineWidth += space + wordWidth
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

/** Cuts a word that is wider than a line, behind punctuation where the piece stays at least half full. Linear in its length. */
function breakWord(word: string, width: (part: string) => number, maxWidthPx: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let pieceWidth = 0
  for (const { segment } of graphemes.segment(word)) {
    const segmentWidth = width(segment)
    if (piece !== '' && pieceWidth + segmentWidth > maxWidthPx) {
      const cut = lastBreak(piece)
      pieces.push(piece.slice(0, cut))
      piece = piece.slice(cut)
      pieceWidth = width(piece)
    }
    piece += segment
    pieceWidth += segmentWidth
  }
  return [...pieces, piece]
}

function lastBreak(piece: string): number {
  for (let index = piece.length; index > piece.length / 2; index -= 1) {
    if (BREAK_BEHIND.test(piece[index - 1] ?? '')) return index
  }
  return piece.length
}
