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

/** What the place of a name asks of it. */
export interface NameNeeds {
  /** No space in it: `participant` needs that before `as` and `@{`. */
  readonly oneWord?: boolean
  /** No hyphen in it: behind one, Mermaid takes `()` and the heads of `/|-` and its like for a part of the name. */
  readonly unhyphened?: boolean
  /** Not an `x` at its beginning: behind the `-` of a message that ends an activation, it would be a cross. */
  readonly behindMinus?: boolean
}

/** A name as Mermaid reads it in statements of every kind. */
export function writtenName(name: string, { oneWord = false, unhyphened = false, behindMinus = false }: NameNeeds = {}): string {
  const inside = name.replace(UNSAFE_IN_NAME, entity)
  const masked = behindMinus ? inside.replace(/^x/i, entity) : inside
  const safe = KEYWORD.test(name) ? `${entity(masked.slice(0, 1))}${masked.slice(1)}` : masked
  const joined = unhyphened ? safe.replaceAll('-', '#45;') : safe
  return oneWord || /^[\d.]|\sas(?:\s|$)/i.test(name) ? joined.replaceAll(' ', '#32;') : joined
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`
}
