import { decoded } from '../text.ts'

const BREAK = /<\/?br\s*\/?>/gi
const MASKED_ENTITY = /\ufdd0(\w+)\ufdd1/g

/** What a reader sees of a text of the source's code: `<br/>` parts lines, Mermaid's entities are characters, and HTML's stay as written. */
export function shown(raw: string): string {
  return shownInLine(raw.replace(BREAK, '\n'))
}

/** The same for names and titles, where Mermaid breaks no lines. */
export function shownInLine(raw: string): string {
  return raw.replace(MASKED_ENTITY, (_, name: string) => decoded(`#${name};`))
}

/** A text and whether it is to be wrapped, as Mermaid's `parseMessage` takes them apart. */
export function withoutWrap(raw: string): { readonly text: string; readonly wrap?: boolean } {
  const [, prefix, rest] = /^(:?(?:no)?wrap:)([\s\S]*)$/.exec(raw.trim()) ?? []
  if (prefix === undefined) return { text: raw.trim() }
  return { text: (rest ?? '').trim(), wrap: !prefix.includes('nowrap') }
}

/**
 * What would end a text, hide the rest of it or be read as something else: `#` and `;`; `%` of comments and directives; a tag; control
 * characters and line separators; white space at either end; what Mermaid's own placeholders and ours are made of.
 */
const UNSAFE = /[#;%ﬂ¶\t\v\f\r\u2028\u2029\ufeff\ufdd0\ufdd1]|<(?=[\w/])|^\s|\s$/g

/**
 * A text behind a colon or a keyword that Mermaid shows as it is, whatever it holds.
 *
 * @param wrap said by a prefix before the text, behind which a second one is none
 */
export function written(text: string, wrap?: boolean): string {
  const safe = text.split('\n').map((line, index, { length }) => escapedLine(line, index === 0, index === length - 1))
  const body = safe.join('<br/>')
  return wrap !== undefined ? body : body.replace(/^(:?(?:no)?wrap):/, '$1#58;')
}

function escapedLine(line: string, first: boolean, last: boolean): string {
  return line.replace(UNSAFE, (character, offset: number) => {
    const inside = /\s/.test(character) && character === ' ' && !(first && offset === 0) && !(last && offset === line.length - 1)
    return inside ? character : entity(character)
  })
}

/** A word at the beginning of a name that Mermaid would take for a keyword; in Mermaid 11 `details` and its like are always ones. */
const KEYWORD =
  /^(?:box|participant|actor|create|destroy|as|loop|rect|opt|alt|else|par|par_over|and|critical|option|break|end|left of|right of|links|link|properties|details|over|note|activate|deactivate|title|accTitle|accDescr|sequenceDiagram|autonumber|off)\b/i

/** What stands for itself in a name, wherever it is written: letters, digits, a hyphen inside a word, a dot, a single space between words. */
const UNSAFE_IN_NAME = /[^\p{L}\p{M}\p{N}_. -]|ﬂ|^[ .-]| (?= )|[ -]$|-(?=[-xX ])/gu

/**
 * A name as Mermaid reads it in statements of every kind.
 *
 * @param whole without a space in it, as `participant` needs it before `as` and `@{`
 */
export function writtenName(name: string, whole: boolean): string {
  const masked = name.replace(UNSAFE_IN_NAME, entity).replace(/^[xX](?=$|[^\w])|^[xX]/, entity)
  const safe = KEYWORD.test(name) ? `${entity(masked.slice(0, 1))}${masked.slice(1)}` : masked
  return whole || /^[\d.]|\sas\s/i.test(name) ? safe.replaceAll(' ', '#32;') : safe
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`
}
