/** Each of the 17 kinds of diagram, filled: no rule finds fault, Mermaid reads what it becomes, the page says what the category must say. */
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../dsl/categories/diagram.ts'
import { factsWithin } from '../dsl/facts/within.ts'
import { emit } from '../src/build/emit.ts'
import type { Flowchart } from '../src/figure/flowchart.ts'
import { lower } from '../src/lower/index.ts'
import { rules } from '../src/rules/index.ts'
import { seenByMermaid } from './oracle/flowchart.ts'
import { examples } from './samples/categories.ts'

const all = Object.entries(examples)

test('there are the eight views and the nine other categories', () => {
  expect(all).toHaveLength(17)
  expect(new Set(all.map(([, { id }]) => id)).size).toBe(17)
  const views = all.flatMap(([, diagram]) => (diagram.category === 'architecture' ? [diagram.view] : []))
  expect(views).toEqual([
    'architecture',
    'request-flow',
    'storage',
    'failure-domains',
    'scale-evolution',
    'cost-breakdown',
    'novel-solutions',
    'production-operations',
  ])
  expect(new Set(all.map(([, { category }]) => category)).size).toBe(10)
})

describe.each(all)('%s', (_, diagram) => {
  test('passes every rule', () => {
    expect(rules.flatMap((rule) => rule.check(diagram).map(({ message }) => `${rule.code} ${message}`))).toEqual([])
  })

  test('becomes a figure that both Mermaids read as it is', async () => {
    const figure = lower(diagram).figure as Flowchart
    const [mermaid] = emit(diagram, ['mmd'])
    for (const version of ['mermaid', 'mermaid-11'] as const) {
      const seen = await seenByMermaid(String(mermaid?.content), version)
      expect(seen.vertices.map(({ id, label }) => ({ id, label })).sort(byId)).toEqual(
        figure.nodes.map(({ id, label }) => ({ id, label })).sort(byId),
      )
      expect(seen.edges.map(({ from, to, label, stroke }) => ({ from, to, label, stroke }))).toEqual(
        figure.edges.map(({ from, to, label = '', stroke }) => ({ from, to, label, stroke })),
      )
    }
  })

  test('has a page with what the category requires', () => {
    const page = String(emit(diagram, ['md'])[0]?.content)
    for (const said of SAID[diagram.category === 'architecture' ? diagram.view : diagram.category] ?? []) expect(page).toContain(said)
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })

  test('has a page that lists every number with its origin', () => {
    const page = String(emit(diagram, ['md'])[0]?.content)
    const figures = page.slice(page.indexOf('## Figures'), page.indexOf('## Components'))
    expect(figures.match(/^\| .* \| (?:reported|derived|derived, from an estimate|estimated|not published) \|/gm)).toHaveLength(
      factsWithin(diagram).length,
    )
  })
})

/** What a page of each kind must show. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  architecture: ['## At 3 AM', '## What fails', '## Sources'],
  'request-flow': [
    '## Latency budget',
    'Promised to the caller: 150 ms',
    'one retry on another connection',
    '## Arithmetic',
    'budget left | 150 ms − 28 ms | ≈ 122 ms',
    'availability that the dependencies allow | \\99.99 % × \\(1 − \\(1 − 99.9 %\\) × \\(1 − 99 %\\)\\) | ≈ 99.989 % available',
  ],
  storage: ['## Stores', '14 TB', 'restore tested every month'],
  'failure-domains': ['## Failure domains', 'every checkout', 'It happened on 2024-11-29'],
  'scale-evolution': ['## Stages', 'settlement fell behind'],
  'cost-breakdown': ['## Bill', '**Total**', '$40 k/month', 'reserved machines', '## Arithmetic', 'sum of the items'],
  'novel-solutions': ['## What was new', 'no double settlement in a year'],
  'production-operations': ['## Operations', 'every Tuesday'],
  incident: ['Time to detect: ≈ 4 min. Time to recover: ≈ 12 min.', '2024-11-29T09:04Z'],
  debugging: ['## Questions', 'go on with pool', 'escalate: the database team'],
  pattern: ['## Pattern', 'at least once', 'where losing an event is harmless'],
  scaling: ['## Stages', '12 k requests/s'],
  performance: ['## Measurement', 'pgbench, 10 minutes', 'p99 31 ms', 'Bottleneck: Orders'],
  cost: ['## Bill', '30 k/month', 'cost of storage | 435 TB × \\$0.023/GB-month | ≈ \\$10.01 k/month'],
  migration: ['## Phases', '2025-01 to 2025-02', 'replicate back'],
  capacity: [
    '## Model',
    '≈ 540 requests in flight',
    'Saturates first: Orders',
    'Orders: connections used \\(saturates first\\)',
    'headroom, computed',
  ],
  comparison: ['## Choice', 'more than three', 'a quarter of migration'],
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** Makes sure that the table above speaks of every kind. */
test('every kind says something', () => {
  expect(Object.keys(SAID)).toHaveLength(17)
  const kinds = all.map(([, diagram]: readonly [string, Diagram]) =>
    diagram.category === 'architecture' ? diagram.view : diagram.category,
  )
  expect(kinds.sort()).toEqual(Object.keys(SAID).sort())
})
