import type { Document } from '../document.ts'
import type { Span } from '../position.ts'

/**
 * The text as Mermaid's own lexer sees it: line ends are `\n`, entities are out of the way of `#` and `;`, and a line end closes it.
 * Offsets are those of `code`; `at` gives the offset in the document.
 */
export interface Source {
  readonly code: string
  at(offset: number): number
}

/** Noncharacters of Unicode that stand for the `#` and the `;` of an entity, so that neither begins a comment nor ends a statement. */
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'

/** What Mermaid does to a text before it reads it (`preprocessDiagram` and `encodeEntities` of Mermaid 12.3). */
export function sourceOf({ text, body, directives }: Document): Source {
  // The frame puts spaces in the place of a directive; Mermaid leaves nothing, which matters inside a name or a text.
  const cuts = apart([...carriageReturns(text), ...directives, ...droppedSemicolons(body)])
  const code = without(body, cuts)
    .replace(/#(\w+);/g, `${OPEN}$1${CLOSE}`)
    .replace(/<\w[^<>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, "='$1'"))
  const removed = runningLengths(cuts)
  return { code: `${code}\n`, at: (offset) => offsetWith(offset, cuts, removed, body.length) }
}

/** A piece of `code` as the author wrote it. */
export function unmasked(piece: string): string {
  return piece.replace(/\ufdd0(\w+)\ufdd1/g, '#$1;')
}

/** The frame puts a space in the place of the `\r` of `\r\n`; at some places (`autonumber` and its numbers) Mermaid minds that space. */
function carriageReturns(text: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) found.push({ start: at, end: at + 1 })
  return found
}

/**
 * Mermaid takes the last `;` from a line that has `style` or `classDef`, then a colon and a `#` in one word, in diagrams of every kind:
 * it is meant for colours in flowcharts.
 */
function droppedSemicolons(body: string): Span[] {
  if (!body.includes('style') && !body.includes('classDef')) return []
  const dropped: Span[] = []
  let start = 0
  for (const line of body.split('\n')) {
    const first = lastSemicolon(line, 'style', line.length)
    const second = lastSemicolon(line, 'classDef', first ?? line.length)
    for (const at of [first, second]) if (at !== undefined) dropped.push({ start: start + at, end: start + at + 1 })
    start += line.length + 1
  }
  return dropped
}

function lastSemicolon(line: string, word: string, end: number): number | undefined {
  const from = line.indexOf(word)
  const last = line.lastIndexOf(';', end - 1)
  if (from < 0 || last < 0 || end === 0) return undefined
  let afterColon = false
  for (const character of line.slice(from + word.length, last)) {
    if (character === '#' && afterColon) return last
    if (character === ':') afterColon = true
    else if (/\s/.test(character)) afterColon = false
  }
  return undefined
}

/** In the order of the text, none inside another one. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  let done = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < done) continue
    kept.push(span)
    done = span.end
  }
  return kept
}

function without(text: string, cuts: readonly Span[]): string {
  if (cuts.length === 0) return text
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of cuts) {
    pieces.push(text.slice(done, start))
    done = end
  }
  return pieces.join('') + text.slice(done)
}

/** How many characters are cut before each cut, and at last by all. */
function runningLengths(cuts: readonly Span[]): number[] {
  const lengths = [0]
  for (const { start, end } of cuts) lengths.push((lengths.at(-1) ?? 0) + end - start)
  return lengths
}

/** The offset in the whole text of an offset in the text without the cuts, by binary search. */
function offsetWith(offset: number, cuts: readonly Span[], removed: readonly number[], length: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle]?.start ?? 0) - (removed[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.min(offset + (removed[low] ?? 0), length)
}
