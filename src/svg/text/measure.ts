import { CODE_UNITS, type Face, type FaceTable, tables } from './tables.ts'

export type { Face }

/**
 * Width of a line of text, in px, as resvg and a browser draw it with the fonts of this package: advances, kerning and ligatures of the font.
 * What the font lacks counts as wide as the box drawn for it, or as the other face that has it; an East Asian wide character or an emoji counts
 * 1 em; combining marks and invisible characters count 0.
 *
 * @param sizePx font size in px
 * @example
 * textWidth('p99 45 ms', 'regular', 11) // 49.6…
 * textWidth('kubectl', 'mono', 10) // 42
 */
export function textWidth(text: string, face: Face, sizePx: number): number {
  const table = tables[face]
  return scan(text, 0, table, Number.POSITIVE_INFINITY).units * (sizePx / table.unitsPerEm)
}

/**
 * The distinct characters of a text, in order, that a shipped font cannot draw. Control and format characters are never listed.
 *
 * @example
 * missingGlyphs('leader → 副本 🚀') // ['副', '本', '🚀']
 */
export function missingGlyphs(text: string, face: Face = 'regular'): string[] {
  const { advances } = tables[face]
  const missing = new Set<string>()
  for (const character of text.normalize('NFC').toWellFormed()) {
    if (isListed(character, advances) || INVISIBLE.test(character)) continue
    const parts = [...character.normalize('NFD')]
    if (!parts.every((part) => isListed(part, advances))) missing.add(character)
  }
  return [...missing]
}

/**
 * Breaks a text into lines that are no wider than `maxWidthPx`: at spaces; a word wider than a line, behind `-` `/` `.` `_` `,` `:`; failing that,
 * between any two characters as readers see them (grapheme clusters). Only a single character may be wider. `\n` stays a break, an empty line
 * an empty string; spaces at a break are dropped, other spaces stay.
 *
 * @param sizePx font size in px
 * @example
 * wrapText('reads the profile', 'regular', 11, 60) // ['reads the', 'profile']
 */
export function wrapText(text: string, face: Face, sizePx: number, maxWidthPx: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, tables[face], sizePx, maxWidthPx))
}

/**
 * The text, cut where needed so that it is no wider than `maxWidthPx` with an ellipsis at its end. Where not even the ellipsis fits, only that.
 *
 * @param sizePx font size in px
 * @example
 * elide('replication lag', 'regular', 11, 60) // 'replication…'
 */
export function elide(text: string, face: Face, sizePx: number, maxWidthPx: number): string {
  const table = tables[face]
  const limit = { scale: sizePx / table.unitsPerEm, maxPx: maxWidthPx }
  if (scan(text, 0, table, limit.maxPx, limit.scale).end >= text.length) return text
  let end = scan(text, 0, table, maxWidthPx - textWidth(ELLIPSIS, face, sizePx), limit.scale).end
  while (end > 0) {
    end = graphemeStart(text, 0, end)
    const cut = text.slice(0, end).trimEnd() + ELLIPSIS
    if (textWidth(cut, face, sizePx) <= maxWidthPx) return cut
    end -= 1
  }
  return ELLIPSIS
}

const ELLIPSIS = '…'
/** Ends of lines and tabs are drawn as a space in SVG. */
const DRAWN_AS_SPACE = /[\t\n\r]/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const MARK = /\p{M}/u
const FIRST_MARK = 0x300
const LAST_MARK = 0x36f
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Extended_Pictographic}\p{Regional_Indicator}\u3000-\u303f\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u
const SKIN_TONE = /\p{Emoji_Modifier}/u

interface Scanned {
  /** Index behind the last character that fits. */
  readonly end: number
  readonly units: number
}

/** Measures from `start` on, as far as `maxPx` reaches. The one loop that knows how wide text is. */
function scan(text: string, start: number, table: FaceTable, maxPx: number, scale = 1): Scanned {
  const { advances, leftClasses, rightClasses, kerning, rightCount, startsLigature } = table
  let units = 0
  let left = 0
  let index = start
  while (index < text.length) {
    let code = text.charCodeAt(index)
    let next = index + 1
    const following = text.charCodeAt(next)
    if (startsLigature[code] === 1) {
      const ligature = table.ligatures.get(code * CODE_UNITS + following)
      if (ligature !== undefined) [code, next] = [ligature, next + 1]
    } else if (following >= FIRST_MARK && following <= LAST_MARK) {
      ;[code, next] = compose(text, index, advances)
    }
    let width = advances[code] as number
    if (width < 0) {
      const codePoint = text.codePointAt(index) as number
      if (codePoint >= CODE_UNITS) next = index + 2
      width = unlistedWidth(codePoint, table)
    }
    const kerned = width + (kerning[left * rightCount + (rightClasses[code] as number)] as number)
    if ((units + kerned) * scale > maxPx) break
    units += kerned
    if (width !== 0) left = leftClasses[code] as number
    index = next
  }
  return { end: index, units }
}

/** A letter and the marks behind it, as the one character that the font has for them; else the letter alone. */
function compose(text: string, index: number, advances: Int16Array): [code: number, next: number] {
  let code = text.charCodeAt(index)
  let next = index + 1
  for (; next < text.length; next += 1) {
    const composed = (String.fromCharCode(code) + text.charAt(next)).normalize('NFC')
    if (composed.length !== 1 || (advances[composed.charCodeAt(0)] as number) < 0) break
    code = composed.charCodeAt(0)
  }
  return [code, next]
}

/** Width, in font units, of what has no advance in the table. */
function unlistedWidth(codePoint: number, table: FaceTable): number {
  const character = String.fromCodePoint(codePoint).toWellFormed()
  if (DRAWN_AS_SPACE.test(character)) return table.advances[0x20] ?? 0
  if (INVISIBLE.test(character) || MARK.test(character) || SKIN_TONE.test(character)) return 0
  const base = character.normalize('NFD').charCodeAt(0)
  for (const other of [table, tables.regular, tables.mono]) {
    const advance = other.advances[base] as number
    if (advance >= 0) return (advance / other.unitsPerEm) * table.unitsPerEm
  }
  return WIDE.test(character) ? table.unitsPerEm : table.notdef
}

function isListed(character: string, advances: Int16Array): boolean {
  return character.length === 1 && (advances[character.charCodeAt(0)] as number) >= 0
}

/** Spaces at which a line may break: all but the no-break ones (U+00A0, U+2007, U+202F). */
const SPACE = /[\t\v\f \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/
const BREAKS_BEHIND = new Set('-/._,:')
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Below it every character is a grapheme of its own. */
const FIRST_EXTENDING = FIRST_MARK
/** First guess at the length of a grapheme, in code units. */
const GRAPHEME_WINDOW = 32

function wrapLine(text: string, table: FaceTable, sizePx: number, maxWidthPx: number): string[] {
  const scale = sizePx / table.unitsPerEm
  const length = spacesBefore(text, text.length)
  const lines: string[] = []
  let start = 0
  while (start < length) {
    const { end } = scan(text, start, table, maxWidthPx, scale)
    const cut = end >= length ? length : breakBefore(text, start, end)
    const last = spacesBefore(text, cut)
    if (last > start) lines.push(text.slice(start, last))
    start = spacesBehind(text, cut)
  }
  return lines.length > 0 ? lines : ['']
}

/** Where the line that starts at `start` ends, when what follows `end` no longer fits on it. */
function breakBefore(text: string, start: number, end: number): number {
  const first = spacesBehind(text, start)
  for (let index = end; index > first; index -= 1) {
    if (SPACE.test(text.charAt(index))) return index
  }
  // Only an indentation stands before a word that is too long: the word starts its own line.
  if (first > start) return first
  for (let index = end; index > start; index -= 1) {
    if (BREAKS_BEHIND.has(text.charAt(index - 1)) && graphemeStart(text, start, index) === index) return index
  }
  const cut = graphemeStart(text, start, end)
  return cut > start ? cut : graphemeEnd(text, start)
}

function spacesBefore(text: string, end: number): number {
  let index = end
  while (index > 0 && SPACE.test(text.charAt(index - 1))) index -= 1
  return index
}

function spacesBehind(text: string, start: number): number {
  let index = start
  while (index < text.length && SPACE.test(text.charAt(index))) index += 1
  return index
}

/** Start of the grapheme that `index` is in; `start` is one, at or before it. */
function graphemeStart(text: string, start: number, index: number): number {
  if (index <= start || index >= text.length || text.charCodeAt(index) < FIRST_EXTENDING) return index
  const segment = graphemes.segment(text.slice(start, index + 2)).containing(index - start)
  return start + (segment?.index ?? 0)
}

function graphemeEnd(text: string, start: number): number {
  for (let window = GRAPHEME_WINDOW; ; window *= 2) {
    const { segment } = graphemes.segment(text.slice(start, start + window)).containing(0) ?? { segment: text.slice(start) }
    if (segment.length < window || start + window >= text.length) return start + segment.length
  }
}
