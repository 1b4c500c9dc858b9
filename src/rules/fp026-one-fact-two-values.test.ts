/** Diagrams of one system agree about each number, whichever worker loaded them. */
import { expect, test } from 'vitest'
import { architecture, control, edge, type Qualifier, service, source, state, system, technology, unpublished } from '../../dsl/index.ts'
import { rps, type ThroughputFact } from '../../dsl/units/index.ts'
import { oneFactTwoValues } from './fp026-one-fact-two-values.ts'
import { type PlacedStatement, statementsOf } from './statement.ts'

const blog = source({ url: 'https://acme.example/blog/a', title: 'A', publisher: 'Acme', published: '2025', kind: 'paper', seen: 'whole' })
const none = unpublished('no figure')

/** What a diagram says in which Orders has this many writes. */
function saying(writes: ThroughputFact, file: string, of = 'acme'): PlacedStatement[] {
  const cdn = edge(technology('edge', 'Acme CDN'))
  const api = service(technology('service', 'Acme API'))
  const orders = state(technology('state', 'Acme DB'), { label: 'Orders', facts: { writes } })
  const monitoring = control(technology('control', 'Acme Monitoring'))
  const diagram = architecture('a', {
    system: system(of, of),
    view: 'architecture',
    title: 'A',
    summary: 'A.',
    flow: [cdn.to(api, 'forwards').to(orders, 'writes'), monitoring.to(api, 'scrapes')],
    metrics: { throughput: rps(10).from(blog), latency: none, availability: none, cost: none },
    onCall: {
      errors: [{ text: 'boom', printedBy: api, means: 'it broke', source: blog }],
      logs: [{ where: 'stderr', line: 'boom', printedBy: api, source: blog }],
      metrics: [{ name: 'errors', of: api, threshold: '> 0', source: blog }],
      runbook: [{ do: 'count errors by kind', risk: 'readOnly' }],
      recovery: [{ do: 'restart', risk: 'mutating', undo: 'none needed', verify: 'errors = 0' }],
    },
    failures: [{ what: 'it breaks', component: api, effect: 'no answers', recovery: 'restart', source: blog }],
  })
  return statementsOf(diagram).map(({ subject, ...statement }) => ({ ...statement, file }))
}

const found = (...statements: readonly PlacedStatement[][]): string[] => {
  return oneFactTwoValues.check(statements.flat()).map(({ message, at }) => `${at.file}: ${message.replace(/: state it once.*/, '')}`)
}

test('two values of one fact are both named, each once, however many diagrams repeat them', () => {
  const [a, b] = [rps(900).from(blog), rps(1200).from(blog)]
  expect(found(saying(a, 'a.ts'), saying(a, 'b.ts'), saying(b, 'c.ts'), saying(b, 'd.ts'))).toEqual([
    'a.ts: “Orders: writes” is 900 requests/s here and 1200 requests/s in c.ts',
    'c.ts: “Orders: writes” is 1200 requests/s here and 900 requests/s in a.ts',
  ])
})

test('another system, scope, date, or rounding is no contradiction', () => {
  const value = rps(12_300).from(blog)
  expect(found(saying(value, 'a.ts'), saying(rps(900).from(blog), 'b.ts', 'other'))).toEqual([])
  expect(found(saying(value, 'a.ts'), saying(rps(900).from(blog, { scope: 'one region' }), 'b.ts'))).toEqual([])
  expect(found(saying(value, 'a.ts'), saying(rps(900).from(blog, { asOf: '2019' }), 'b.ts'))).toEqual([])
  expect(found(saying(value, 'a.ts'), saying(rps(12_000).from(blog), 'b.ts'))).toEqual([])
  expect(found(saying(value, 'a.ts'), saying(none, 'b.ts'))).toEqual([])
})

test('a hedge is contradicted only by what it leaves no room for', () => {
  const hedged = (value: number, qualifier?: Qualifier) =>
    saying(rps(value).from(blog, qualifier && { qualifier }), `${qualifier}-${value}.ts`)
  expect(found(hedged(1000, 'over'), hedged(1024))).toEqual([])
  expect(found(hedged(1000, 'over'), hedged(900))).toHaveLength(2)
  expect(found(hedged(1000, 'under'), hedged(900))).toEqual([])
  expect(found(hedged(1000, 'up to'), hedged(1024))).toHaveLength(2)
  expect(found(hedged(1000, 'about'), hedged(1090))).toEqual([])
  expect(found(hedged(1000, 'about'), hedged(1200))).toHaveLength(2)
  expect(found(hedged(1000, 'at least'), hedged(900, 'up to'))).toHaveLength(2)
  expect(found(hedged(1000, 'over'), hedged(2000, 'over'))).toEqual([
    'over-1000.ts: “Orders: writes” is over 1000 requests/s here and over 2000 requests/s in over-2000.ts',
    'over-2000.ts: “Orders: writes” is over 2000 requests/s here and over 1000 requests/s in over-1000.ts',
  ])
})
