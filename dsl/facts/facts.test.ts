/** Where a number comes from survives arithmetic: it never gets better, nor younger, than what it rests on. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { add, bandwidthOf, format, formatExact, kilobytes, ms, p99, rps, scale, type ThroughputFact } from '../units/index.ts'
import { derive } from './derive.ts'
import { dateOf, type Grade, gradeOf } from './grade.ts'
import { source } from './source.ts'
import { unpublished } from './unpublished.ts'

const GRADES: readonly Grade[] = ['reported', 'derived', 'estimated', 'unpublished']
const post = source({
  url: 'https://acme.example/blog/a',
  title: 'A',
  publisher: 'Acme',
  published: '2025-05',
  kind: 'paper',
  seen: 'whole',
})
const undated = source({
  url: 'https://acme.example/wiki/a',
  title: 'B',
  publisher: 'Acme',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

function refusalOf(work: () => unknown): string {
  try {
    work()
  } catch (thrown) {
    return isRefusal(thrown) ? `${thrown.problems[0]?.code} ${thrown.problems[0]?.message}` : String(thrown)
  }
  return ''
}

const date = fc
  .tuple(fc.integer({ min: 2005, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
/** Facts of all kinds, derived from derived ones three levels deep. */
const { fact } = fc.letrec<{ fact: ThroughputFact; sum: ThroughputFact }>((tie) => ({
  fact: fc.oneof(
    { maxDepth: 3 },
    date.map((asOf) => rps(10).from(post, { asOf })),
    fc.constant(rps(20).from(undated)),
    fc.constant(rps(30).estimated('a guess')),
    fc.array(tie('fact'), { maxLength: 2 }).map((inputs) => rps(40).estimated('a guess over facts', inputs)),
    tie('sum'),
  ),
  sum: fc.tuple(tie('fact'), tie('fact')).map(([a, b]) => derive('a + b', () => add<ThroughputFact>(a, b) as ThroughputFact, [a, b])),
}))

describe('a hedge of the source', () => {
  const hedged = p99(ms(14_500)).from(post, { asOf: '2025-01', scope: 'one cluster', qualifier: 'under' })

  test('stands before the number, wherever it is printed', () => {
    expect(format(hedged)).toBe('p99 under 14.5 s')
    expect(formatExact(hedged)).toBe('p99 under 14,500 ms')
    expect(format(rps(10).from(post))).toBe('10 requests/s')
  })

  test('is no hedge of what is computed from it, which says that it is computed', () => {
    expect(format(derive('twice', () => scale(hedged, 2), [hedged]))).toBe('≈ 29 s')
  })

  test('is one of five words', () => {
    expect(refusalOf(() => ms(1).from(post, { qualifier: 'roughly' as 'about' }))).toMatch(
      /^FP109 a qualifier is one of about, .* not "roughly"$/,
    )
  })
})

describe('derive', () => {
  test('is as weak as the weakest input, and never stronger than derived', () => {
    fc.assert(
      fc.property(fact, fact, (a, b) => {
        const sum = derive('a + b', () => add<ThroughputFact>(a, b), [a, b])
        const weakest = Math.max(...[a, b].map((input) => GRADES.indexOf(gradeOf(input))), GRADES.indexOf('derived'))
        expect(gradeOf(sum)).toBe(GRADES[weakest])
        expect(format(sum).startsWith(gradeOf(sum) === 'estimated' ? '~ ' : '≈ ')).toBe(true)
      }),
    )
  })

  test('is as old as the oldest input, and undated if one is', () => {
    fc.assert(
      fc.property(fact, fact, (a, b) => {
        const dates = [a, b].map(dateOf).filter((known) => known !== undefined)
        const expected = dates.includes('undated') ? 'undated' : dates.sort()[0]
        expect(dateOf(derive('a + b', () => add<ThroughputFact>(a, b), [a, b]))).toBe(expected)
      }),
    )
  })

  test('is computed again from formula and inputs', () => {
    fc.assert(
      fc.property(fact, fact, (a, b) => {
        const { origin, base } = derive('a + b', () => add<ThroughputFact>(a, b), [a, b])
        if (origin.kind !== 'derived') throw new Error('a derived fact has a derived origin')
        expect(origin.compute().base).toBe(base)
        expect(origin.inputs).toEqual([a, b])
      }),
    )
  })

  test('a fact that is used but not named is refused, through any depth of the algebra', () => {
    const load = rps(10).from(post)
    const size = kilobytes(3).estimated('a guess')
    expect(refusalOf(() => derive('x', () => bandwidthOf(load, size), [load]))).toMatch(/^FP113 “x” uses 3 KB/)
    expect(refusalOf(() => derive('x', () => scale(bandwidthOf(load, scale(size, 2)), 2), [load]))).toMatch(/^FP113 “x” uses 3 KB/)
    expect(refusalOf(() => derive('x', () => size, [load]))).toMatch(/^FP113 “x” uses 3 KB/)
    expect(refusalOf(() => derive('x', () => bandwidthOf(load, size), [load, size]))).toBe('')
  })

  test('what is not published has nothing to compute with', () => {
    const none = unpublished('no figure')
    expect(refusalOf(() => derive('x', () => rps(1), [none]))).toMatch(/^FP113/)
    expect(refusalOf(() => rps(1).estimated('x', [none]))).toMatch(/^FP113/)
    expect(gradeOf(none)).toBe('unpublished')
    expect(dateOf(none)).toBeUndefined()
  })

  test('a year counts as older than its months', () => {
    const [year, month] = [ms(1).from(post, { asOf: '2024' }), ms(1).from(post, { asOf: '2024-03' })]
    expect(dateOf(derive('x', () => add(year, month), [year, month]))).toBe('2024')
  })
})
