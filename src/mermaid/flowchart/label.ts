import type { TextFormat } from '../../figure/base.ts'
import { decoded } from '../text.ts'
import { ENTITY_END, ENTITY_START } from './source.ts'
import type { Quoting, RawText } from './statement.ts'

/** A label as the figure has it. */
export interface LabelText {
  readonly text: string
  readonly format?: TextFormat
}

/** A line break as Mermaid takes it, the misspelt `</br>` included; in a label, so are line ends and a written `\n`. */
const LINE_BREAK = /<\/?br\s*\/?>|\\n|\n/gi
/** In a formula, `\n` begins the name of a sign: `\nabla`. */
const LINE_BREAK_BESIDE_FORMULA = /<\/?br\s*\/?>|\n/gi
const FORMULA = /\$\$[^$]/
const TAG = /<\/?[a-z][^<>]*>/i
const MARKUP = /[*_`]/
const ENTITIES = new RegExp(`${ENTITY_START}(\\w+)${ENTITY_END}`, 'g')
const OWN_ENTITY = /#\w+;|&\w+;/g
const KEPT: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** What a reader sees of a label. */
export function labelOf({ text, quoting }: RawText): LabelText {
  return formatted(text.trim(), quoting)
}

/** The label of `@{ label: … }`, which Mermaid reads as Markdown: it is one only where markup stands in it. */
export function dataLabelOf(text: string, type: string | undefined): LabelText {
  const quoting = type === 'string' || type === 'text' || !MARKUP.test(text) ? 'string' : 'markdown'
  return formatted(text, quoting)
}

function formatted(raw: string, quoting: Quoting): LabelText {
  const text = withEntities(raw).replace(FORMULA.test(raw) ? LINE_BREAK_BESIDE_FORMULA : LINE_BREAK, '\n')
  const format = quoting === 'markdown' ? 'markdown' : TAG.test(text) ? 'html' : undefined
  // Where tags may stand, `<`, `>` and `&` stay entities, lest a decoded one be taken for a tag.
  if (format !== undefined)
    return { text: text.replace(OWN_ENTITY, (one) => decoded(one).replace(/[<>&]/g, (sign) => KEPT[sign] ?? sign)), format }
  return { text: decoded(text) }
}

/** A text for those who cannot see the picture: entities are decoded, nothing else. */
export function plainText(raw: string): string {
  return withEntities(raw).replace(OWN_ENTITY, decoded)
}

function withEntities(raw: string): string {
  return raw.replace(ENTITIES, '#$1;')
}

/** As written, entities and all: addresses, names of functions. */
export function asWritten(raw: string): string {
  return withEntities(raw)
}

/**
 * What stays as it is inside quotes; everything else is written as an entity. C1 controls stay too: HTML takes their numbers for others.
 */
const PLAIN = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u0080-\u009f \u00a0.,()/+\-–—=!?*$€£~_'|[\]^≈≥≤×÷·…•→←↑↓⇒✓✗°µ⁰¹²³⁴-⁹“”‘’:]/gu
/** The other way round, where tags and entities may stand. */
const NOT_IN_MARKUP = /[#"\\`%@{}\p{Cc}]/gu

/** A label in quotes, as Mermaid shows it as it is. `statement`: the rest of the statement, which may change what a label may hold. */
export function quotedLabel(text: string, format: TextFormat | undefined, statement: string): string {
  const escapes = format === undefined ? PLAIN : NOT_IN_MARKUP
  const lines = text.split('\n').map((line) => line.replace(escapes, entity))
  const whole = escapedEnds(lines.join('<br/>'))
  const quote = format === 'markdown' ? '`' : ''
  return `"${quote}${guarded(whole, statement)}${quote}"`
}

/** A text of one line, entities for the rest: what stands after `accTitle:`. */
export function escapedLine(text: string): string {
  return guarded(escapedEnds(text.replace(PLAIN, entity)), '')
}

/** Mermaid trims labels, and takes none that is empty. */
function escapedEnds(text: string): string {
  return text === '' ? ' ' : text.replace(/^\s|\s$/g, entity)
}

function guarded(text: string, statement: string): string {
  // Mermaid takes the whole line for a direction.
  const undirected = text.replace(/direction(?=\s)./gs, (found) => found.slice(0, -1) + entity(found.slice(-1)))
  // It drops the last semicolon of a line with `style` or `classDef`, a colon, and `#` behind it.
  return /style|classDef/.test(statement + text) ? undirected.replaceAll(':', '#58;') : undirected
}

function entity(character: string): string {
  return `#${character.codePointAt(0) || 0xfffd};`
}
