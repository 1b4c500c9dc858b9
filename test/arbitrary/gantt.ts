import fc from 'fast-check'
import type { Gantt, GanttClick, GanttSection, Task, TaskTag } from '../../src/figure/gantt.ts'
import { headings, lineTexts, optional, texts, together } from './chart-text.ts'

const ids = fc.constantFrom('a', 'b', 'deploy-1', 'rollback_2', '7')
const date = fc.constantFrom('2026-01-30', '2026-02-28', '2024-02-29')
const references = fc.array(ids, { minLength: 1, maxLength: 3 }).map((given) => given.join(' '))
const start = fc.oneof(
  date,
  references.map((given) => `after ${given}`),
)
const end = fc.oneof(
  date,
  fc.constantFrom('3d', '0d', '1.5w', '90m', '2M'),
  references.map((given) => `until ${given}`),
)
const tags = fc.subarray<TaskTag>(['active', 'done', 'crit', 'milestone', 'vert'])
const place = fc.oneof(fc.constant({}), fc.record({ start }), fc.record({ start, id: ids }))

const task: fc.Arbitrary<Task> = fc
  .record({ name: lineTexts, tags, place, end })
  .map(({ name, tags: given, place: where, end: until }) => ({ name, tags: given, ...where, end: until }))
const tasks = fc.array(task, { maxLength: 3 })
const titled: fc.Arbitrary<GanttSection[]> = fc.array(fc.record({ title: texts, tasks }), { maxLength: 3 })

const click: fc.Arbitrary<GanttClick> = fc
  .record({
    tasks: fc.array(ids, { minLength: 1, maxLength: 2 }),
    does: fc.oneof(
      lineTexts.map((href) => ({ href })),
      fc.constantFrom('f()', 'open("a", 1)').map((call) => ({ call })),
      fc.record({ href: fc.webUrl(), call: fc.constant('f()') }),
    ),
  })
  .map(({ tasks: given, does }) => ({ tasks: given, ...does }))

const settings = together(
  together(
    optional('dateFormat', fc.constantFrom('YYYY-MM-DD', 'DD/MM/YYYY HH:mm', 'x')),
    optional('axisFormat', fc.constantFrom('%d.%m. %H:%M', '%Y')),
    fc.constant({}),
  ),
  together(
    optional('tickInterval', fc.constantFrom('1day', '2week')),
    optional('todayMarker', fc.constantFrom('off', 'stroke-width:5px,stroke:#0f0')),
    optional('weekday', fc.constantFrom('monday' as const, 'sunday' as const)),
  ),
  together(
    optional('weekend', fc.constantFrom('friday' as const, 'saturday' as const)),
    optional('inclusiveEndDates', fc.constant(true)),
    together(
      optional('excludes', fc.subarray(['weekends', 'monday', '2026-01-01'], { minLength: 1 })),
      optional('includes', fc.subarray(['2026-01-03', '2026-01-04'], { minLength: 1 })),
      optional('clicks', fc.array(click, { minLength: 1, maxLength: 2 })),
    ),
  ),
)

/** Gantts as Mermaid can hold them. */
export const ganttFigures: fc.Arbitrary<Gantt> = fc
  .record({ headings, settings, first: tasks, rest: titled })
  .map(({ headings: words, settings: set, first, rest }) => {
    const sections = [...(first.length === 0 ? [] : [{ tasks: first }]), ...rest]
    return { kind: 'gantt', ...words, ...set, sections }
  })
