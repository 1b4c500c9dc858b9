/** Each of the 17 kinds of diagram, filled: no rule finds fault, Mermaid reads what it becomes, the page says what the category must say. */

import { architecture, productionOperations, state, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../dsl/categories/diagram.ts'
import type { ProductionOperationsDiagram } from '../dsl/categories/production-operations.ts'
import { factsWithin } from '../dsl/facts/within.ts'
import { printDiagrams } from '../src/build/print.ts'
import type { Figure } from '../src/figure/figure.ts'
import { layout } from '../src/layout/index.ts'
import { lower } from '../src/lower/index.ts'
import { rules } from '../src/rules/index.ts'
import { compare } from './oracle/figure.ts'
import { examples } from './samples/categories.ts'
import { keepsTheLaws } from './scene-marks.ts'

const all = Object.entries(examples)

/** What a diagram is printed as in one format, with nothing kept. */
function printed(diagram: Diagram, format: 'mmd' | 'md') {
  const nothing = { read: () => undefined, write: () => {}, compilerStamp: '' }
  return printDiagrams([diagram], [format], '', nothing)[format]?.outputs ?? []
}

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

  test('becomes the figures of its kind', () => {
    const drawing = lower(diagram)
    const kinds = [drawing.figure, ...(drawing.more ?? []).map(({ figure }) => figure)].map(({ kind }) => kind)
    expect(kinds).toEqual(FIGURES[kindOf(diagram)] ?? ['flowchart'])
  })

  test.each(['mermaid', 'mermaid-11'] as const)('becomes figures that %s reads as they are', async (version) => {
    const { figure, more = [] } = lower(diagram)
    const outputs = printed(diagram, 'mmd')
    expect(outputs).toHaveLength(1 + more.length)
    for (const [index, one] of [figure, ...more.map((further) => further.figure)].entries()) {
      const { seen, meant } = await compare(titled(one), String(outputs[index]?.content), version)
      expect(seen, outputs[index]?.path).toEqual(meant)
    }
  })

  test('shows every figure on its page and its sheet, under its heading', () => {
    const drawing = lower(diagram)
    const page = String(printed(diagram, 'md')[0]?.content)
    const sheet = layout(drawing)
    expect(sheet.parts).toHaveLength(1 + (drawing.more ?? []).length)
    expect(page.match(/^```mermaid$/gm)).toHaveLength(sheet.parts.length)
    for (const { heading } of drawing.more ?? []) {
      expect(page).toContain(`### ${heading}`)
      expect(sheet.parts.map((part) => part.heading?.text)).toContain(heading)
    }
    for (const { content } of sheet.parts) if (content.kind === 'marks') keepsTheLaws(content)
  })

  test('has a page with what the category requires', () => {
    const page = String(printed(diagram, 'md')[0]?.content)
    for (const said of SAID[kindOf(diagram)] ?? []) expect(page).toContain(said)
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })

  test('has a page that lists every number with its origin', () => {
    const page = String(printed(diagram, 'md')[0]?.content)
    const figures = page.slice(page.indexOf('## Figures'), page.indexOf('## Components'))
    expect(figures.match(/^\| .* \| (?:reported|derived|derived, from an estimate|estimated|not published) \|/gm)).toHaveLength(
      factsWithin(diagram).length,
    )
  })
})

/** A printed figure says its title to those who cannot see it, too. */
function titled(figure: Figure): Figure {
  return figure.title === undefined ? figure : { ...figure, accTitle: figure.title }
}

/** What a page of each kind must show. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  architecture: ['## At 3 AM', '## What fails', '## Sources'],
  'request-flow': [
    '## Latency budget',
    'Promised to the caller: 150 ms',
    'one retry on another connection',
    '## Arithmetic',
    'budget left | 150 ms − 28 ms | ≈ 122 ms',
    'availability that the dependencies allow | 99.99 % × \\(1 − \\(1 − 99.9 %\\) × \\(1 − 99 %\\)\\) | ≈ 99.989 % available',
  ],
  storage: ['## Stores', '14 TB', 'restore tested every month'],
  'failure-domains': ['## Failure domains', 'every checkout', 'It happened on 2024-11-29'],
  'scale-evolution': ['## Stages', 'settlement fell behind'],
  'cost-breakdown': ['## Bill', '**Total**', '$40 k/month', 'reserved machines', '## Arithmetic', 'sum of the items'],
  'novel-solutions': ['## What was new', 'no double settlement in a year'],
  'production-operations': ['## Operations', 'every Tuesday', 'On call | not published'],
  incident: ['Time to detect: ≈ 4 min. Time to recover: ≈ 12 min.', '2024-11-29 09:04 UTC'],
  debugging: ['## Questions', 'go on with pool', 'escalate: the database team'],
  pattern: ['## Pattern', 'at least once', 'the broker acknowledges', 'where losing an event is harmless'],
  scaling: ['## Stages', '12 k requests/s'],
  performance: ['## Measurement', 'pgbench, 10 minutes', 'p99 31 ms', 'Bottleneck: Orders'],
  cost: ['## Bill', '30 k/month', 'cost of storage | 435 TB × \\$0.023/GB-month | ≈ \\$10.01 k/month'],
  migration: ['## Phases', '2025-01 to 2025-02', 'replicate back', 'copy: consistency | not published'],
  capacity: [
    '## Model',
    '≈ 540 requests in flight',
    'Saturates first: Orders',
    'Orders: connections used \\(saturates first\\)',
    'headroom, computed',
  ],
  comparison: ['## Choice', 'more than three', 'a quarter of migration', 'two stores to keep'],
}

/** The figures of each kind, in their order, where there are others than the flow. */
const FIGURES: Readonly<Record<string, readonly Figure['kind'][]>> = {
  'request-flow': ['flowchart', 'sequence'],
  'scale-evolution': ['flowchart', 'timeline', 'xychart'],
  'cost-breakdown': ['flowchart', 'pie'],
  pattern: ['flowchart', 'state'],
  incident: ['flowchart', 'timeline'],
  scaling: ['timeline', 'xychart', 'flowchart'],
  performance: ['xychart', 'flowchart'],
  cost: ['flowchart', 'pie'],
  migration: ['gantt', 'flowchart'],
  comparison: ['flowchart', 'flowchart', 'quadrant'],
}

/** Makes sure that the table above speaks of every kind. */
test('every kind says something', () => {
  expect(Object.keys(SAID)).toHaveLength(17)
  const kinds = all.map(([, diagram]) => kindOf(diagram))
  expect(kinds.sort()).toEqual(Object.keys(SAID).sort())
})

function kindOf(diagram: Diagram): string {
  return diagram.category === 'architecture' ? diagram.view : diagram.category
}

test('operations of which no practice is published are no view', () => {
  const run = examples['productionOperations'] as ProductionOperationsDiagram
  const nothing = unpublished('no page tells')
  const none = { deploy: nothing, alerting: nothing, onCallRotation: nothing, chaos: nothing }
  const made = (operations: object) => productionOperations('again', { ...run, flow: run.flows, operations } as never)
  expect(made({ ...none, chaos: run.operations.chaos }).id).toBe('acme/architecture/again')
  expect(() => made(none)).toThrow('operations tells of no practice: at least one is published')
})

test('a statement that rests on two sources marks both, in the picture and on the page', () => {
  const debugging = examples['debugging'] as Diagram
  const texts = lower(debugging).panel?.columns.flatMap(({ entries }) => entries.map(({ text }) => text))
  expect(texts).toContain('Orders: > 90 % of max_connections for 5 min\u00a0¹\u00a0²')
  expect(String(printed(debugging, 'md')[0]?.content)).toContain('max\\_connections for 5 min \\[1\\] \\[2\\]')
})

test('a statement that rests on no source is refused', () => {
  const diagram = examples['architecture'] as Diagram
  const metrics = diagram.onCall.metrics.map((metric) => ({ ...metric, source: [] }))
  const again = { ...diagram, flow: diagram.flows, onCall: { ...diagram.onCall, metrics } }
  expect(() => architecture('again', again as never)).toThrow('source is a source, or a list of those it rests on')
  const one = diagram.failures[0]?.source
  const drawn = state(tech.kafka, { version: '4.1', source: [one, one] as never })
  expect(drawn.source).toEqual([one, one])
  expect(() => state(tech.kafka, { version: '4.1', source: [one, { ...one }] as never })).toThrow('FP103')
  expect(() => state(tech.kafka, { version: '4.1', source: [] as never })).toThrow('FP103')
})
