import { decodeHTMLStrict } from 'entities'

/** Characters that stay as they are inside a quoted Mermaid text; everything else of ASCII is written as an entity. */
const PLAIN = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} \u00a0.,()/+\-–—=!?*$€£~_'|[\]^≈≥≤×÷·…•→←↑↓⇒✓✗°µ⁰¹²³⁴-⁹“”‘’:]/gu

/**
 * A text inside double quotes that Mermaid shows as it is, whatever it holds: quotes, tags, entities, comment and directive marks, line
 * breaks. Code points are written as Mermaid's own `#35;`.
 *
 * @example
 * quoted('p99 < 50 ms "hot" #1') // '"p99 #60; 50 ms #34;hot#34; #35;1"'
 */
export function quoted(text: string): string {
  return `"${escaped(text)}"`
}

/** The same without the quotes, for texts that end with their line. */
export function escaped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(PLAIN, entity))
  // Mermaid drops the semicolon of an entity that follows `style…:` or `classDef…:` in one line (its encodeEntities); a colon as an entity prevents it.
  return lines.map((line) => (/style|classDef/.test(line) ? line.replaceAll(':', '#58;') : line)).join('<br/>')
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`
}

/** A text for a comment or a one-line statement (`accTitle:`): one line, no directive or entity in it. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/%%|[{};#<>]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** `<br>`, `<br/>` and `<br />`, as Mermaid's `lineBreakRegex` takes them. */
const LINE_BREAK = /<br\s*\/?>/gi
/** Mermaid's own entities (`#35;`, `#quot;`) and those of HTML; Mermaid's come first, so `&#35;` is an ampersand and `#`. */
const ENTITY = /#(\w+);|&\w+;/g

/**
 * What a reader sees of a text that Mermaid shows as HTML: entities are decoded, line breaks are `\n`. Other tags stay as they are written.
 *
 * @example
 * decoded('a #lt; b<br/>#35;1 &amp; more') // 'a < b\n#1 & more'
 */
export function decoded(raw: string): string {
  return raw.replace(LINE_BREAK, '\n').replace(ENTITY, (whole, name: string | undefined) => {
    if (name === undefined) return decodeHTMLStrict(whole)
    if (!/^\d+$/.test(name)) return decodeHTMLStrict(`&${name};`)
    const codePoint = Number(name)
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd'
  })
}
