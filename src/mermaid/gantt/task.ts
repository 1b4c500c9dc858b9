import type { Task, TaskTag } from '../../figure/gantt.ts'
import { asWritten, lineText, shown } from '../encoded.ts'

const TAGS: readonly string[] = ['active', 'done', 'crit', 'milestone', 'vert'] satisfies TaskTag[]

function isTag(word: string): word is TaskTag {
  return TAGS.includes(word)
}

/**
 * A task from what stands before and behind its colon, as Mermaid's `parseData` takes it apart: tags, then an end; a start and an end; or an id, a start
 * and an end. Nothing if there are only tags, which Mermaid refuses. What follows the end stays with it: Mermaid takes it and then does not draw it.
 */
export function taskOf(name: string, data: string): Task | undefined {
  const words = data.split(',').map((word) => asWritten(word).trim())
  const tags = new Set<TaskTag>()
  let first = 0
  for (let word = words[first]; word !== undefined && isTag(word); word = words[first]) {
    tags.add(word)
    first += 1
  }
  const [one, two, ...more] = words.slice(first)
  if (one === undefined) return undefined
  const task = { name: shown(name), tags: [...tags] }
  if (two === undefined) return { ...task, end: one }
  return more.length === 0 ? { ...task, start: one, end: two } : { ...task, id: one, start: two, end: more.join(', ') }
}

/** What a line of a task must not begin with: Mermaid would take it for another statement. */
const STATEMENT =
  /^(?:acc|href|call|click|gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|week|title|section|\d{4}-)/i

/**
 * The line of a task. An id without a start, which Mermaid has not, follows the task before it by name; the first task loses such an id.
 *
 * @param before id of the task before it: its own or the one that Mermaid gives it
 */
export function taskText({ name, tags, id, start, end }: Task, before: string | undefined): string {
  const label = lineText(name.replaceAll('\n', ' ')).replaceAll(':', '#58;')
  const safe = STATEMENT.test(label) ? `#${label.codePointAt(0)};${label.slice(1)}` : label
  const from = start ?? (id === undefined || before === undefined ? undefined : `after ${before}`)
  const words = [...tags, ...(id === undefined || from === undefined ? [] : [id]), ...(from === undefined ? [] : [from]), end]
  return `${safe} : ${words.map(technical).join(', ')}`
}

/** A text that Mermaid has no escape for: what would end the statement is a space. Entities stay. */
export function technical(text: string): string {
  return text.replace(/#\w+;|[#;\n\r]/g, (found) => (found.length > 1 ? found : ' ')).trim()
}
