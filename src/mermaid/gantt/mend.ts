import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'
import { mendLines } from '../mend-lines.ts'

/** Lines that end at a `#` or a `;` in Mermaid's grammar. */
const ENDING = /^[ \t]*(?:dateFormat|axisFormat|tickInterval|includes|excludes|[^:\n#;]+:)/i
const WHOLE = /^[ \t]*(?:title|section|acc(?:Title|Descr)|click|todayMarker)\b/i

/** Mends semicolons at the end of lines, comments that begin with `#` or `//`, and `topAxis`, which Mermaid takes in a directive only. */
export function mendGantt({ body }: Document): Edit[] {
  return mendLines(body, mendLine)
}

function mendLine(line: string, start: number): Edit[] {
  const text = line.trim()
  const at = start + line.length - line.trimStart().length
  const end = at + text.length
  if (/^topAxis$/i.test(text)) {
    const directive = '%%{init: {"gantt": {"topAxis": true}}}%%'
    return [{ start: at, end, text: directive, message: '“topAxis” as a directive: Mermaid fails at the statement' }]
  }
  if (/^(?:#|\/\/)/.test(text) && !text.includes(':')) {
    const mark = text.startsWith('#') ? 1 : 2
    return [{ start: at, end: at + mark, text: '%%', message: 'a comment begins with %%' }]
  }
  const isSetting = /^(?:inclusiveEndDates|weekday|weekend|todayMarker|gantt)\b/i.test(text)
  if (isSetting || (ENDING.test(line) && !WHOLE.test(line))) return [...semicolon(line, start), ...(isSetting ? [] : comment(line, start))]
  return []
}

function semicolon(line: string, start: number): Edit[] {
  const kept = line.replace(/[\s;]+$/, '')
  const rest = line.slice(kept.length)
  if (!rest.includes(';') || /#\w+$/.test(kept)) return []
  return [{ start: start + kept.length, end: start + line.length, text: '', message: 'no semicolon: a statement ends with its line' }]
}

/** A comment behind a statement moves to a line before it. */
function comment(line: string, start: number): Edit[] {
  const [whole, text] = /[ \t]+#[ \t]+([^#;]+)$/.exec(line) ?? []
  if (whole === undefined || text === undefined) return []
  const end = start + line.length
  return [
    { start, end: start, text: `%% ${text.trim()}\n`, message: 'a comment begins with %% and stands in a line of its own' },
    { start: end - whole.length, end, text: '', message: 'the comment stands before the line' },
  ]
}
