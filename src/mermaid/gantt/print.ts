import type { Gantt, GanttClick, GanttSection } from '../../figure/gantt.ts'
import { accessibility } from '../accessibility.ts'
import { lineText } from '../encoded.ts'
import type { Line } from '../language.ts'
import { taskText, technical } from './task.ts'

/** A gantt as text. */
export function printGantt(figure: Gantt): Line[] {
  const { title, sections, clicks = [], inclusiveEndDates, topAxis } = figure
  return [
    ...(topAxis ? [{ indent: 0, text: '%%{init: {"gantt": {"topAxis": true}}}%%' }] : []),
    { indent: 0, text: 'gantt', key: 'header' },
    ...(title === undefined ? [] : [{ indent: 1, text: `title ${lineText(title)}`, key: 'title' }]),
    ...accessibility(figure),
    ...SETTINGS.flatMap((name) => setting(name, figure[name])),
    ...(inclusiveEndDates ? [{ indent: 1, text: 'inclusiveEndDates', key: 'inclusiveEndDates' }] : []),
    ...setting('excludes', figure.excludes?.join(', ')),
    ...setting('includes', figure.includes?.join(', ')),
    ...sectionLines(sections),
    ...clicks.map((click, index) => ({ indent: 1, text: clickText(click), key: `click ${index}` })),
  ]
}

const SETTINGS = ['dateFormat', 'axisFormat', 'tickInterval', 'todayMarker', 'weekday', 'weekend'] as const

function setting(name: string, value: string | undefined): Line[] {
  if (value === undefined || value.trim() === '') return []
  const text = name === 'todayMarker' ? value.replace(/[;\n\r]/g, ' ').trim() : technical(value)
  return [{ indent: 1, text: `${name} ${text}`, key: name }]
}

function sectionLines(sections: readonly GanttSection[]): Line[] {
  const lines: Line[] = []
  let index = 0
  let unnamed = 0
  let before: string | undefined
  for (const [number, { title, tasks }] of sections.entries()) {
    const isTitled = title !== undefined || number > 0
    if (isTitled) lines.push({ indent: 1, text: `section ${lineText(title ?? '')}`, key: `section ${number}` })
    for (const task of tasks) {
      lines.push({ indent: isTitled ? 2 : 1, text: taskText(task, before), key: `task ${index}` })
      index += 1
      if (task.id === undefined) unnamed += 1
      before = task.id ?? `task${unnamed}`
    }
  }
  return lines
}

function clickText({ tasks, href, call }: GanttClick): string {
  const link = href === undefined ? [] : [`href "${address(href)}"`]
  const action = call === undefined ? [] : [`call ${technical(call)}`]
  return ['click', tasks.join(','), ...link, ...action].join(' ')
}

/** An address in quotes: only what would end it, or begin an entity or a comment, is written as an entity; and what “style” would change. */
function address(href: string): string {
  const special = /style|classDef/.test(href) ? /["\s<>:]|%%|#(?=\w+;)/g : /["\s<>]|%%|#(?=\w+;)/g
  return href.replace(special, (found) => [...found].map((character) => `#${character.codePointAt(0)};`).join(''))
}
