import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyClass, anyText, defined, maybeText } from '../../../test/arbitrary/words.ts'
import { flat, groupsOf, keepsTheLaws, saidIn } from '../../../test/scene-marks.ts'
import type { Gantt, TaskTag } from '../../figure/gantt.ts'
import { layoutGantt } from './index.ts'
import { dateTicks } from './time-axis.ts'

const move: Gantt = {
  kind: 'gantt',
  dateFormat: 'YYYY-MM-DD',
  sections: [
    {
      title: 'Copy',
      class: 'state',
      tasks: [
        { name: 'replicate', tags: ['done'], id: 'copy', start: '2025-01-06', end: '5d' },
        { name: 'verify', tags: ['crit', 'active'], start: 'after copy', end: '10d' },
      ],
    },
    {
      title: 'Switch',
      tasks: [
        { name: 'cut-over', tags: ['milestone'], start: '2025-01-24', end: '0d' },
        { name: 'freeze', tags: ['vert'], start: '2025-01-20', end: '0d' },
      ],
    },
  ],
}
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

test('tasks, sections, milestones and vertical lines are drawn, with their dates and states for a screen reader', () => {
  const scene = layoutGantt(move, 0)
  keepsTheLaws(scene)
  for (const said of ['Copy', 'replicate', 'verify', 'Switch', 'cut-over', 'freeze']) expect(saidIn(scene)).toContain(said)
  expect(groupsOf(scene).map(({ label }) => label)).toEqual([
    'freeze: 2025-01-20',
    'Copy',
    'replicate: 2025-01-06 to 2025-01-11, done',
    'verify: 2025-01-11 to 2025-01-21, critical, active',
    'Switch',
    'cut-over: 2025-01-24, milestone',
  ])
  expect(scene.planes).toEqual(['state'])
})

test('bars are as long as their tasks, and lie on the same scale', () => {
  const bars = groupsOf(layoutGantt(move, 0)).flatMap(({ id, marks }) =>
    id === 'task-1' || id === 'task-2' ? (marks.find((mark) => mark.mark === 'box') ?? []) : [],
  )
  const [first, second] = bars.map(({ box }) => box)
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(2)
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0))
})

test('states are told apart without colour: each has signs of its own', () => {
  const signs = (tags: readonly TaskTag[]): string => {
    const scene = layoutGantt({ ...move, sections: [{ tasks: [{ name: 'a', tags, start: '2025-01-06', end: '5d' }] }] }, 0)
    const marks = groupsOf(scene).flatMap((group) => group.marks.filter(({ mark }) => mark !== 'text'))
    return JSON.stringify(marks.map((mark) => (mark.mark === 'box' ? 'box' : mark)))
  }
  const all = ([[], ['active'], ['done'], ['crit'], ['crit', 'active'], ['crit', 'done'], ['milestone']] as const).map(signs)
  expect(new Set(all).size).toBe(all.length)
})

test('the name of a task leads where its click does', () => {
  const scene = layoutGantt({ ...move, clicks: [{ tasks: ['copy'], href: 'https://acme.example/runbook' }] }, 0)
  const links = flat(scene.marks).flatMap((mark) => (mark.mark === 'text' && mark.href !== undefined ? [[mark.text.text, mark.href]] : []))
  expect(links).toEqual([['replicate', 'https://acme.example/runbook']])
})

test('weekends are shaded where they are excluded', () => {
  const shades = (figure: Gantt) =>
    flat(layoutGantt(figure, 0).marks)
      .filter((mark) => mark.mark === 'box')
      .filter(({ fill }) => fill === 'code')
  expect(shades(move)).toHaveLength(0)
  expect(shades({ ...move, excludes: ['weekends'] }).length).toBeGreaterThanOrEqual(2)
})

describe('the axis', () => {
  test.each([
    ['years', '2010-01-01', '2025-01-01', ['2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024']],
    ['months', '2024-11-01', '2025-03-01', ['Nov 2024', 'Dec', 'Jan 2025', 'Feb', 'Mar']],
    ['days', '2024-12-30', '2025-01-03', ['30 Dec 2024', '31 Dec', '1 Jan 2025', '2 Jan', '3 Jan']],
  ])('says %s as coarsely as it can', (_, from, to, texts) => {
    expect(dateTicks(move, at(from), at(to), texts.length).map(({ text }) => text)).toEqual(texts)
  })

  test('honours axisFormat, tickInterval and weekday', () => {
    const figure: Gantt = { ...move, axisFormat: '%d/%m', tickInterval: '1week', weekday: 'monday' }
    expect(dateTicks(figure, at('2025-01-01'), at('2025-01-20'), 5).map(({ text }) => text)).toEqual(['06/01', '13/01', '20/01'])
  })

  test('passes over an interval that gives thousands of ticks', () => {
    expect(dateTicks({ ...move, tickInterval: '1millisecond' }, at('2025-01-01'), at('2026-01-01'), 5).length).toBeLessThan(20)
  })
})

const date = fc.integer({ min: 0, max: 4_000 }).map((day) => new Date(at('2020-01-01') + day * 86_400_000).toISOString().slice(0, 10))
const task = fc
  .record({
    name: anyText,
    tags: fc.uniqueArray(fc.constantFrom<TaskTag>('active', 'done', 'crit', 'milestone', 'vert'), { maxLength: 3 }),
    start: fc.option(date, { nil: undefined }),
    end: fc.oneof(date, fc.constantFrom('0d', '1d', '3w', '12h', '2M', 'nonsense')),
  })
  .map(defined)
const gantt = fc
  .record({
    dateFormat: fc.constant('YYYY-MM-DD'),
    axisFormat: fc.constantFrom(undefined, '%Y-%m-%d', '%H:%M', ''),
    tickInterval: fc.constantFrom(undefined, '1month', '2week', '1day', 'x'),
    excludes: fc.constantFrom(undefined, ['weekends'], ['monday', '2021-01-01']),
    topAxis: fc.constantFrom(undefined, true),
    sections: fc.array(fc.record({ title: maybeText, class: anyClass, tasks: fc.array(task, { maxLength: 8 }) }).map(defined), {
      maxLength: 4,
    }),
  })
  .map((one) => ({ kind: 'gantt', ...defined(one) }) as Gantt)

test('any gantt keeps the laws, and draws every task', () => {
  fc.assert(
    fc.property(gantt, fc.constantFrom(0, 1120), (figure, width) => {
      const scene = layoutGantt(figure, width)
      keepsTheLaws(scene)
      const tasks = figure.sections.flatMap((section) => section.tasks)
      expect(groupsOf(scene).filter(({ id }) => id?.startsWith('task-'))).toHaveLength(tasks.length)
      expect(flat(scene.marks).every((mark) => mark.mark !== 'box' || mark.box.width >= 0)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
