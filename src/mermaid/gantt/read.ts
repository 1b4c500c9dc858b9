import type { Gantt, GanttClick, Task } from '../../figure/gantt.ts'
import { readAccessibility } from '../accessibility.ts'
import type { Document } from '../document.ts'
import { asWritten, encoded, shown } from '../encoded.ts'
import type { Reading } from '../language.ts'
import type { Span } from '../position.ts'
import type { Report } from '../problem.ts'
import { type LineGrammar, statementsOf } from '../statements.ts'
import { GanttParser, type GanttStatement } from './parser.ts'
import { taskOf } from './task.ts'
import { ganttLexer, Newline } from './tokens.ts'

const grammar: LineGrammar<GanttStatement> = { lexer: ganttLexer, ends: [Newline], parser: new GanttParser(), explain }

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Body = Writable<Omit<Gantt, 'kind' | 'sections' | 'clicks' | 'frontmatter' | 'directives' | 'comments'>>

/** Reads a gantt as Mermaid 12.3 does. Mermaid looks at the dates of tasks when it draws them, not here. */
export function readGantt({ body }: Document, report: Report): Reading<Gantt> {
  const figure: Body = {}
  const sections: { title?: string; tasks: Task[] }[] = []
  const clicks: GanttClick[] = []
  const places = new Map<string, Span>()
  let tasks = 0
  for (const statement of statementsOf(encoded(body), grammar, report)) {
    const { start, end } = statement
    const place = (key: string): void => {
      if (!places.has(key)) places.set(key, { start, end })
    }
    const refuse = (message: string): void => report({ code: 'FP301', message, start, end })
    switch (statement.type) {
      case 'header':
        if (places.size > 0) refuse('write “gantt” once, as the first word')
        place('header')
        break
      case 'topAxis':
        refuse('Mermaid 12 fails at “topAxis”: write %%{init: {"gantt": {"topAxis": true}}}%% instead')
        figure.topAxis = true
        break
      case 'inclusiveEndDates':
        figure.inclusiveEndDates = true
        place('inclusiveEndDates')
        break
      case 'accessibility':
        if (/^accDescr\s*\{[^}]*$/i.test(statement.text)) refuse('close “accDescr {” with “}”')
        else readAccessibility(statement.text, statement, figure, place, report)
        break
      case 'section':
        place(`section ${sections.length}`)
        sections.push({ title: shown(statement.text.slice('section '.length)), tasks: [] })
        break
      case 'click':
        place(`click ${clicks.length}`)
        clicks.push(clickOf(statement))
        break
      case 'task': {
        const task = taskOf(statement.name, statement.data)
        if (task === undefined) refuse('a task needs an end behind its tags, such as “Deploy :done, 3d”')
        else {
          place(`task ${tasks}`)
          tasks += 1
          if (sections.length === 0) sections.push({ tasks: [] })
          sections.at(-1)?.tasks.push(task)
        }
        break
      }
      default:
        place(set(figure, statement.text))
    }
  }
  return { figure: { kind: 'gantt', ...figure, sections, ...(clicks.length === 0 ? {} : { clicks }) }, places }
}

/** Takes `keyword value` into the figure; gives the key of the statement. */
function set(figure: Body, text: string): string {
  const [, word = '', raw = ''] = /^(\w+)([\s\S]*)$/.exec(text) ?? []
  const value = asWritten(raw).trim()
  const key = KEYS.find((name) => name.toLowerCase() === word.toLowerCase()) ?? 'title'
  switch (key) {
    case 'title': {
      const title = shown(raw)
      if (title !== '') figure.title = title
      break
    }
    case 'weekday':
      figure.weekday = value.toLowerCase() as NonNullable<Gantt['weekday']> // one of the seven that the token takes
      break
    case 'weekend':
      figure.weekend = value.toLowerCase() === 'friday' ? 'friday' : 'saturday'
      break
    case 'includes':
    case 'excludes': {
      const days = value.toLowerCase().split(/[\s,]+/)
      const all = new Set([...(figure[key] ?? []), ...days.filter((day) => day !== '')])
      if (all.size > 0) figure[key] = [...all]
      break
    }
    default:
      if (value !== '') figure[key] = value
  }
  return key
}

const KEYS = ['title', 'dateFormat', 'axisFormat', 'tickInterval', 'todayMarker', 'weekday', 'weekend', 'includes', 'excludes'] as const

function clickOf({ ids, href, call }: Extract<GanttStatement, { type: 'click' }>): GanttClick {
  return {
    tasks: asWritten(ids).split(','),
    ...(href === undefined ? {} : { href: shown(href) }),
    ...(call === undefined ? {} : { call: asWritten(call) }),
  }
}

function explain(line: string, found: string): string {
  if (/^topAxis/i.test(line)) return 'write nothing behind “topAxis”'
  if (/^(?:#|;)/.test(found) || /[#;]/.test(line)) return 'a line ends without “;”, and a comment begins with %% in a line of its own'
  if (/^click\b/i.test(line)) return 'a click is click id href "https://…", or click id call name(arguments)'
  if (/^week(?:day|end)\b/i.test(line)) return '“weekday” takes a day such as monday, “weekend” takes friday or saturday'
  if (!line.includes(':')) return `“${line}” is no task: write a colon and its dates behind it, such as ${line} :2026-01-30, 3d`
  return `“${found || line}” is not expected here: a task is “Name :id, 2026-01-30, 3d”`
}
