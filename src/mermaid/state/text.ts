import { unshielded, withEntities } from '../shield.ts'
import { decoded } from '../text.ts'

/** A piece of a shielded body as a reader sees it; lines of a note lose their indentation. */
export function readText(piece: string): string {
  return decoded(
    unshielded(piece)
      .trim()
      .replace(/[^\S\n]*\n[^\S\n]*/g, '\n'),
  )
}

/** What would end a text, begin a comment, be a tag or an entity, or be other Markdown than emphasis: written as entities everywhere. */
const SPECIAL = /[#;:%<>&{}"\\[\]@$~\p{Cc}\u2028\u2029\ufeff\ufdd0-\ufdd2]/gu
const EDGES = /^\s+|\s+$/gu
/** What Markdown takes for a list or a link at the beginning, and what Mermaid takes for statements of its own wherever it stands. */
const KEYWORDS = /^[-+](?=\s)|^\d(?=\d*[.)]\s)|w(?=ww\.)|d(?=irection\s)|e(?=nd note)/giu

/** A text that Mermaid shows as it is, on one line. */
export function written(text: string): string {
  return text.split('\n').map(writtenLine).join('<br/>')
}

/** One line of it. */
export function writtenLine(line: string): string {
  return withEntities(withMarkers(line), EDGES)
}

function withMarkers(line: string): string {
  const marked = line.replace(KEYWORDS, (letter) => `\ufdd3${letter}`)
  return withEntities(marked, SPECIAL).replace(/\ufdd3(.)/gu, (_, letter: string) => `#${letter.codePointAt(0)};`)
}

/** Words that begin a statement of their own. */
const STATEMENTS =
  /^(?:click|href|default|state|note|class|classDef|style|scale|stateDiagram|accTitle|accDescr|direction|hide|as)(?![\p{L}\p{N}_])/iu
const NOT_IN_ID = /[\s:;\-{}#%"&<>\p{Cc}\u2028\u2029\ufeff\ufdd0-\ufdd2]|^\[/gu

/** An id as it can stand wherever a state is named. */
export function writtenId(id: string): string {
  const plain = withEntities(id, NOT_IN_ID)
  return STATEMENTS.test(id) ? `#${id.codePointAt(0)};${plain.slice(1)}` : plain
}

/** Whether a name can stand in `classDef`, `class` and `style`, which take no entities and not all words. */
export function isName(name: string): boolean {
  return /^\w+$/.test(name) && !STATEMENTS.test(name)
}
