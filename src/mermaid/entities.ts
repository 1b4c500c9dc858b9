/**
 * Entities in a body, kept away from a grammar. Mermaid replaces `#35;` by a mark without `#` and `;` before it parses (`encodeEntities` of
 * Mermaid 12.3), so that neither begins a comment nor ends a statement. {@link shielded} does so without moving any offset; {@link unshielded}
 * gives a piece of the text back as it was written.
 */
const HASH = '\ufdd0'
const SEMICOLON = '\ufdd1'
/** A semicolon that Mermaid drops. */
const DROPPED = '\ufdd2'

const ENTITY = /#(\w+);/g
const TAG_START = /<\w+/g
const QUOTED_ATTRIBUTE = /="([^"]*)"/g

/** A body as Mermaid's grammars meet it, of the same length but for a line end behind it. */
export function shielded(body: string): string {
  const lines = body.includes('#') ? withoutDroppedSemicolons(body).replace(ENTITY, `${HASH}$1${SEMICOLON}`) : body
  return `${withSingleQuotesInTags(lines)}\n`
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
