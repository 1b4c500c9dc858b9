import type { Timeline } from '../../figure/timeline.ts'
import type { Line } from '../language.ts'
import { withEntities } from '../shield.ts'
import { NOTHING } from './text.ts'

/** What would begin a comment, part a period from its events, close a block or be markup: written as entities everywhere. */
const SPECIAL = /[#;:%<>&{}\p{Cc}\u2028\u2029\ufeff\ufdd0-\ufdd2]/gu
/** Blanks at the ends of a line, which Mermaid does not keep. */
const EDGES = /^\s+|\s+$/gu
/** Words that begin a statement of another kind. */
const KEYWORD = /^(?=timeline\b|(?:title|section)(?:\s|$)|acc(?:title|descr))[a-z]/i

/** A timeline as canonical Mermaid text: a section, a period or a further event a line. */
export function printTimeline({ title, accTitle, description, direction, sections }: Timeline): Line[] {
  const lines: Line[] = [{ indent: 0, text: direction === undefined ? 'timeline' : `timeline ${direction}`, key: 'header' }]
  if (title !== undefined) lines.push({ indent: 1, text: `title ${written(title)}`, key: 'title' })
  if (accTitle) lines.push({ indent: 1, text: `accTitle: ${written(accTitle)}`, key: 'accTitle' })
  if (description) lines.push({ indent: 1, text: `accDescr: ${written(description)}`, key: 'accDescr' })
  let [sectionCount, periodCount] = [0, 0]
  for (const { title: name, periods } of sections) {
    const indent = name === undefined ? 1 : 2
    if (name !== undefined) lines.push({ indent: 1, text: `section ${written(name)}`, key: `section ${sectionCount++}` })
    for (const { label, events } of periods) {
      const [first, ...others] = events.map(written)
      const period = written(label).replace(KEYWORD, (letter) => `#${letter.charCodeAt(0)};`)
      lines.push({ indent, text: first === undefined ? period : `${period} : ${first}`, key: `period ${periodCount++}` })
      for (const event of others) lines.push({ indent: indent + 1, text: `: ${event}` })
    }
  }
  return lines
}

/** A text that Mermaid shows as it is. Mermaid's timeline breaks lines at `<br>` and no other spelling of it. */
function written(text: string): string {
  if (text === '') return NOTHING
  return text
    .split('\n')
    .map((line) => withEntities(withEntities(line, SPECIAL), EDGES))
    .join('<br>')
}
