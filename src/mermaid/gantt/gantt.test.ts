import { describe, expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { print } from '../print.ts'
import { repair } from '../repair.ts'

describe('reading', () => {
  test('all that a gantt can say', () => {
    const text = `gantt
  title Failover #40;2026#41;
  dateFormat YYYY-MM-DD
  axisFormat %d.%m.
  tickInterval 1week
  todayMarker stroke:#0f0
  weekday monday
  weekend friday
  inclusiveEndDates
  excludes weekends 2026-01-01
  excludes Monday
  includes 2026-01-03
  Detect :crit, done, d, 2026-01-30, 3d
  section Repair
  Drain#58; cell 1 :after d, until r
  Restore : 2d
  click d,r href "https://acme.example/a" call open("a", 1)
  accDescr: What was done`
    expect(parse(text).figure).toEqual({
      kind: 'gantt',
      title: 'Failover (2026)',
      description: 'What was done',
      dateFormat: 'YYYY-MM-DD',
      axisFormat: '%d.%m.',
      tickInterval: '1week',
      todayMarker: 'stroke:#0f0',
      weekday: 'monday',
      weekend: 'friday',
      inclusiveEndDates: true,
      excludes: ['weekends', '2026-01-01', 'monday'],
      includes: ['2026-01-03'],
      sections: [
        { tasks: [{ name: 'Detect', tags: ['crit', 'done'], id: 'd', start: '2026-01-30', end: '3d' }] },
        {
          title: 'Repair',
          tasks: [
            { name: 'Drain: cell 1', tags: [], start: 'after d', end: 'until r' },
            { name: 'Restore', tags: [], end: '2d' },
          ],
        },
      ],
      clicks: [{ tasks: ['d', 'r'], href: 'https://acme.example/a', call: 'open("a", 1)' }],
    })
  })
  test('dates are looked at when they are drawn, not here, as in Mermaid', () => {
    expect(parse('gantt\n  A :soon, later').diagnostics).toEqual([])
  })
  test('a name that begins as a statement does stays a name', () => {
    const tasks = [{ name: 'section: 5% done', tags: [], end: '3d' }]
    const text = print({ kind: 'gantt', sections: [{ tasks }] })
    expect(text).toBe('gantt\n  #115;ection#58; 5#37; done : 3d\n')
    expect(parse(text).figure).toMatchObject({ sections: [{ tasks }] })
  })
  test('an id without a start, which Mermaid has not, names the task before it', () => {
    const tasks = [
      { name: 'a', tags: [], id: 'x', end: '1d' },
      { name: 'b', tags: [], id: 'y', end: '1d' },
    ]
    expect(print({ kind: 'gantt', sections: [{ tasks }] })).toBe('gantt\n  a : 1d\n  b : y, after x, 1d\n')
  })
})

describe('errors', () => {
  test.each([
    ['gantt\n  Detect', 2, 9, '“Detect” is no task: write a colon and its dates behind it, such as Detect :2026-01-30, 3d'],
    ['gantt\n  Detect :3d;', 2, 14, 'a line ends without “;”, and a comment begins with %% in a line of its own'],
    ['gantt\n  Detect :done, crit', 2, 3, 'a task needs an end behind its tags, such as “Deploy :done, 3d”'],
    ['gantt\n  click a', 2, 10, 'a click is click id href "https://…", or click id call name(arguments)'],
    ['gantt\n  topAxis', 2, 3, 'Mermaid 12 fails at “topAxis”: write %%{init: {"gantt": {"topAxis": true}}}%% instead'],
  ])('%j', (text, line, column, message) => {
    expect(parse(text).diagnostics).toMatchObject([{ code: 'FP301', severity: 'error', message, place: { line, column } }])
  })
})

describe('mending', () => {
  test.each([
    ['gantt\n  dateFormat YYYY-MM-DD;\n  A :2026-01-30, 3d;', 'gantt\n  dateFormat YYYY-MM-DD\n  A :2026-01-30, 3d'],
    ['gantt\n  A :2026-01-30, 3d # slow', 'gantt\n%% slow\n  A :2026-01-30, 3d'],
    ['gantt\n  // slow\n  A : 3d', 'gantt\n  %% slow\n  A : 3d'],
    ['gantt\n  topAxis\n  A : 3d', 'gantt\n  %%{init: {"gantt": {"topAxis": true}}}%%\n  A : 3d'],
  ])('%j', (text, mended) => {
    expect(repair(text).text).toBe(mended)
  })
})

test('reading ends where a thousand lines are wrong, and says so', () => {
  const { diagnostics } = parse(`gantt\n${'what is this\n'.repeat(3000)}`)
  expect(diagnostics.at(-1)).toMatchObject({ code: 'FP304', place: { line: 1002 } })
})
