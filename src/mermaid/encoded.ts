import { decoded, escaped } from './text.ts'

/** Stand for `#` and `;` of an entity while a text is read: noncharacters, which Unicode keeps for such uses. */
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'

/**
 * A body as the grammars of Mermaid see it, of the same length: an entity (`#35;`) is no comment and no end of a statement (`encodeEntities`
 * of Mermaid), and attributes of tags stand in single quotes (`cleanupText`).
 *
 * @param body what `takeApart` leaves of a text
 */
export function encoded(body: string): string {
  return body
    .replace(/<\w[^<>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, "='$1'"))
    .split('\n')
    .map((line) => entities(dropEnd(line)))
    .join('\n')
}

function entities(line: string): string {
  return line.replace(/#(\w+);/g, `${OPEN}$1${CLOSE}`)
}

/**
 * Mermaid takes the last `;` from a line with `style…:…#…;` or `classDef…:…#…;`, so that a colour is no entity. Here a space stands in its
 * place.
 */
function dropEnd(line: string): string {
  const start = line.search(/style|classDef/)
  const end = line.lastIndexOf(';')
  if (start < 0 || end < start) return line
  for (const { 0: word, index } of line.matchAll(/\S+/g)) {
    const colon = word.indexOf(':', Math.max(0, start + 5 - index))
    const hash = colon < 0 ? -1 : word.indexOf('#', colon)
    if (hash >= 0 && index + hash < end) return `${line.slice(0, end)} ${line.slice(end + 1)}`
  }
  return line
}

/** A piece of an encoded text as it was written. */
export function asWritten(piece: string): string {
  return piece.replaceAll(OPEN, '#').replaceAll(CLOSE, ';')
}

/**
 * What a reader sees of a piece of an encoded text that Mermaid draws as plain SVG text: its own entities are decoded, those of HTML are not;
 * what `<br/>` parts are lines; other white space is one space.
 */
export function shown(piece: string): string {
  const lines = asWritten(piece).replaceAll('&', '&amp;').replace(/\s+/g, ' ')
  return decoded(lines)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** A text that {@link shown} gives back, for statements that end with their line. An empty one is a space. */
export function lineText(text: string): string {
  return text.trim() === '' ? '#32;' : withoutStyle(spaced(escaped(text.trim())))
}

/** Mermaid takes a colon with an entity in its word for a declaration if “style” stands before them; written as an entity it is none. */
function withoutStyle(text: string): string {
  return text.replace(/\S+/g, (word) => (word.includes('#') ? word.replaceAll(':', '#58;') : word))
}

/** A text that {@link shown} gives back, in quotes. */
export function quotedText(text: string): string {
  return `"${lineText(text)}"`
}

/** Spaces that follow a space, written so that they stay. */
function spaced(text: string): string {
  return text.replace(/(?<= ) /g, '#32;')
}
