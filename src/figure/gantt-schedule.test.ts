import { describe, expect, test } from 'vitest'
import type { Gantt, Task } from './gantt.ts'
import { scheduled } from './gantt-schedule.ts'

/** Tasks of one section, each `name: id?, start?, end` as in Mermaid. */
function gantt(tasks: readonly string[], rest: Partial<Gantt> = {}): Gantt {
  const read = (text: string): Task => {
    const parts = text.split(', ')
    const [end = ''] = parts.slice(-1)
    const [start] = parts.slice(-2, -1)
    const [id] = parts.slice(-3, -2)
    return { name: text, tags: [], ...(id === undefined ? {} : { id }), ...(start === undefined ? {} : { start }), end }
  }
  return { kind: 'gantt', dateFormat: 'YYYY-MM-DD', sections: [{ tasks: tasks.map(read) }], ...rest }
}

/** `start end` of every task, without midnights. */
function times(figure: Gantt): string[] {
  const iso = (instant: number): string => new Date(instant).toISOString().replace(/T00:00:00\.000Z|:00\.000Z/, '')
  return scheduled(figure).map(({ start, end }) => `${iso(start)} ${iso(end)}`)
}

describe('dates', () => {
  test('a task without a start begins where the one before it ends', () => {
    expect(times(gantt(['2026-01-30, 2d', '1w', '2026-02-10']))).toEqual([
      '2026-01-30 2026-02-01',
      '2026-02-01 2026-02-08',
      '2026-02-08 2026-02-10',
    ])
  })
  test('units reach from milliseconds to years; M is a month and m a minute', () => {
    const ends = ['1y', '1M', '1w', '1d', '1h', '1m', '1s', '1ms'].map((length) => `2026-01-31, ${length}`)
    expect(scheduled(gantt(ends)).map(({ end }) => new Date(end).toISOString())).toEqual([
      '2027-01-31T00:00:00.000Z',
      '2026-02-28T00:00:00.000Z',
      '2026-02-07T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
      '2026-01-31T01:00:00.000Z',
      '2026-01-31T00:01:00.000Z',
      '2026-01-31T00:00:01.000Z',
      '2026-01-31T00:00:00.001Z',
    ])
  })
  test('the format is read strictly, in other orders too', () => {
    expect(times(gantt(['31/01/2026 18:30, 90m'], { dateFormat: 'DD/MM/YYYY HH:mm' }))).toEqual(['2026-01-31T18:30 2026-01-31T20:00'])
  })
  test('x and X as starts are milliseconds', () => {
    expect(scheduled(gantt(['20, 5ms'], { dateFormat: 'x' }))).toMatchObject([{ start: 20, end: 25 }])
  })
  test('a format without a day does not depend on the day it is read', () => {
    expect(times(gantt(['18:30, 19:00', '23:50, 20m'], { dateFormat: 'HH:mm' }))).toEqual([
      '2024-01-01T18:30 2024-01-01T19:00',
      '2024-01-01T23:50 2024-01-02T00:10',
    ])
  })
  test('a start that does not fit the format is read as a date of JavaScript, in UTC wherever the machine stands', () => {
    expect(
      times(gantt(['Jan 5 2026 10:00, 1h', '2026-01-05T10:00, 1h', '2026-01-05T10:00:00+02:00, 1h', '5 Mar 2026 10:00 GMT+2, 1h'])),
    ).toEqual([
      '2026-01-05T10:00 2026-01-05T11:00',
      '2026-01-05T10:00 2026-01-05T11:00',
      '2026-01-05T08:00 2026-01-05T09:00',
      '2026-03-05T08:00 2026-03-05T09:00',
    ])
  })
  test('inclusive ends are the end of their day', () => {
    expect(times(gantt(['2026-01-01, 2026-01-03'], { inclusiveEndDates: true }))).toEqual(['2026-01-01 2026-01-04'])
  })
})

describe('references', () => {
  test('after takes the latest end and until the earliest start, of later tasks too', () => {
    expect(times(gantt(['a, after b c, 1d', 'b, 2026-01-01, 3d', 'c, 2026-01-02, 1d', 'd, 2026-01-01, until a c']))).toEqual([
      '2026-01-04 2026-01-05',
      '2026-01-01 2026-01-04',
      '2026-01-02 2026-01-03',
      '2026-01-01 2026-01-02',
    ])
  })
  test('tasks without an id are named by their number', () => {
    expect(times(gantt(['2026-01-01, 2d', 'a, after task1, 1d']))[1]).toBe('2026-01-03 2026-01-04')
  })
})

describe('days that are not worked on', () => {
  test('move the end, and the bar stops before them', () => {
    const [first, second] = scheduled(gantt(['a, 2019-02-01, 1d', 'after a, 2d'], { excludes: ['weekends', '2019-02-06', 'friday'] }))
    const day = (date: string): number => Date.parse(date)
    expect(first).toMatchObject({ end: day('2019-02-04'), drawnEnd: day('2019-02-02') })
    expect(second).toMatchObject({ start: day('2019-02-04'), end: day('2019-02-07'), drawnEnd: day('2019-02-06') })
  })
  test('a weekend may begin on Friday', () => {
    expect(times(gantt(['2024-02-28, 3d'], { excludes: ['weekends'], weekend: 'friday' }))).toEqual(['2024-02-28 2024-03-04'])
  })
  test('included dates are worked on all the same', () => {
    expect(times(gantt(['2024-01-05, 1d'], { excludes: ['weekends'], includes: ['2024-01-06'] }))).toEqual(['2024-01-05 2024-01-06'])
  })
  test('a date as an end stays', () => {
    expect(times(gantt(['2019-02-01, 2019-02-20'], { excludes: ['weekends'] }))).toEqual(['2019-02-01 2019-02-20'])
  })
})

describe('problems', () => {
  test.each([
    ['3d', 'the first task needs a start: nothing stands before it'],
    ['soon, 3d', '“soon” is not a date of the form YYYY-MM-DD'],
    ['2026-01-01, 3 days', '“3 days” is neither a date of the form YYYY-MM-DD nor a length such as “3d”'],
    ['after x, 3d', 'no task has the id “x”'],
    ['a, after a, 3d', '“a, after a, 3d” waits for a task that has no dates'],
    ['202304, 1d', '“202304” is not a date of the form YYYY-MM-DD'],
  ])('%s', (task, problem) => {
    expect(scheduled(gantt([task]))[0]?.problem).toBe(problem)
  })
  test('no day left to work on, or too many to count, ends', () => {
    const excludes = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'weekends']
    const [never, long] = scheduled(gantt(['2026-01-01, 3d', '2026-01-01, 9000y'], { excludes }))
    expect(never?.problem).toMatch('no day is left')
    expect(long?.problem).toMatch('no day is left')
  })
})
