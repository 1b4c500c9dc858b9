import type { Document } from './document.ts'

/** A body as Mermaid's grammars meet it. */
export interface Shielded {
  readonly text: string
  /** The offset in the body of an offset in {@link Shielded.text}. */
  readonly offset: (at: number) => number
}

/**
 * Mermaid prepares a text before its grammars meet it (`preprocess` and `encodeEntities` of Mermaid 12.3): comment lines are gone with their
 * line ends, and `#35;` is a mark without `#` and `;`, so that neither begins a comment nor ends a statement. {@link unshielded} gives a
 * piece of such a text back as it was written.
 */
const HASH = '\ufdd0'
const SEMICOLON = '\ufdd1'
/** A semicolon that Mermaid drops. */
const DROPPED = '\ufdd2'

const ENTITY = /#(\w+);/g
const TAG_START = /<\w+/g
const QUOTED_ATTRIBUTE = /="([^"]*)"/g

/** Prepares a body as Mermaid does; a line end stands behind it. */
export function shield(document: Document): Shielded {
  const { text, offset } = withoutCuts(document)
  const lines = text.includes('#') ? withoutDroppedSemicolons(text).replace(ENTITY, `${HASH}$1${SEMICOLON}`) : text
  return { text: `${withSingleQuotesInTags(lines)}\n`, offset }
}

/** The body without comment lines and carriage returns, which Mermaid drops. */
function withoutCuts({ text, body, comments }: Document): Shielded {
  const lines = comments.map(({ end }) => ({ start: body.lastIndexOf('\n', end - 1) + 1, end: end + 1 }))
  const returns = [...text.matchAll(/\r(?=\n)/g)].map(({ index }) => ({ start: index, end: index + 1 }))
  const cuts = [...lines, ...returns].sort((a, b) => a.start - b.start || b.end - a.end)
  if (cuts.length === 0) return { text: body, offset: (at) => at }
  const pieces: string[] = []
  /** Where each kept piece begins, in the result and in the body. */
  const kept: { readonly at: number; readonly start: number }[] = []
  let [done, length] = [0, 0]
  const keep = (end: number): void => {
    if (end <= done) return
    kept.push({ at: length, start: done })
    pieces.push(body.slice(done, end))
    length += end - done
  }
  for (const { start, end } of cuts) {
    keep(start)
    done = Math.max(done, end)
  }
  keep(body.length)
  return { text: pieces.join(''), offset: (at) => originOf(kept, at) }
}

function originOf(kept: readonly { readonly at: number; readonly start: number }[], at: number): number {
  let low = 0
  let high = kept.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((kept[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const piece = kept[low]
  return piece === undefined ? at : piece.start + (at - piece.at)
}

/** A piece of a shielded text as it was written, but for what Mermaid drops. */
export function unshielded(piece: string): string {
  if (!/[\ufdd0-\ufdd2]/.test(piece)) return piece
  return piece.replaceAll(HASH, '#').replaceAll(SEMICOLON, ';').replaceAll(DROPPED, '')
}

/** Every character that a pattern finds, as an entity by its code point. */
export function withEntities(text: string, found: RegExp): string {
  return text.replace(found, (characters) => Array.from(characters, (character) => `#${character.codePointAt(0)};`).join(''))
}

/** The last semicolon of a line is dropped where a `#` follows a colon that follows `style` or `classDef`: hex colours of style statements. */
function withoutDroppedSemicolons(body: string): string {
  if (!/style|classDef/.test(body)) return body
  return body
    .split('\n')
    .map((line) => ['style', 'classDef'].reduce(dropLastSemicolon, line))
    .join('\n')
}

function dropLastSemicolon(line: string, keyword: string): string {
  const start = line.indexOf(keyword)
  const last = line.lastIndexOf(';')
  if (start < 0 || last < start || !/:[^\s:#]*#/.test(line.slice(start + keyword.length, last))) return line
  return `${line.slice(0, last)}${DROPPED}${line.slice(last + 1)}`
}

/** Double quotes around the attributes of a tag become single ones (Mermaid's `cleanupText`). */
function withSingleQuotesInTags(body: string): string {
  if (!body.includes('="')) return body
  const pieces: string[] = []
  let done = 0
  for (const { index } of body.matchAll(TAG_START)) {
    if (index < done) continue
    const end = body.indexOf('>', index)
    if (end < 0) break
    pieces.push(body.slice(done, index), body.slice(index, end).replace(QUOTED_ATTRIBUTE, "='$1'"))
    done = end
  }
  return pieces.join('') + body.slice(done)
}
