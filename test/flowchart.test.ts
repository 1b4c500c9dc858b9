/** Flowcharts as the real Mermaid takes them: verdict and meaning, on figures of all sorts and on texts that people wrote. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flowchart } from '../src/figure/flowchart.ts'
import { parse, print, repair } from '../src/mermaid/index.ts'
import { flowcharts } from './arbitrary/flowchart.ts'
import { blocks, hasCorpus } from './corpus/blocks.ts'
import { type SeenFlowchart, seenByMermaid } from './oracle/flowchart.ts'
import { acceptedByMermaid, type MermaidVersion } from './oracle/mermaid.ts'

const VERSIONS: readonly MermaidVersion[] = ['mermaid', 'mermaid-11']

/** What both know: nodes, edges and groups by what they say. */
function said(figure: Flowchart): unknown {
  return {
    nodes: figure.nodes.map(({ id, label, classes, style = '' }) => ({ id, label: plainly(label), classes, style })),
    edges: figure.edges.map(({ id = '', from, to, label = '', stroke, heads, length = 1 }) => {
      const type = heads.end === 'none' ? 'arrow_open' : `${heads.start === 'none' ? '' : 'double_'}arrow_${NAMES[heads.end]}`
      return { id, from, to, label: plainly(label), stroke, type, length }
    }),
    groups: new Map(figure.groups.map(({ id, title, members }) => [id, { title: plainly(title), members: new Set(members) }])),
    classes: figure.classes.map(({ name, style }) => [name, style]),
  }
}
const NAMES = { arrow: 'point', circle: 'circle', cross: 'cross', none: '' }

function seen({ vertices, edges, groups, classes }: SeenFlowchart): unknown {
  const named = new Set(groups.map(({ id }) => id))
  return {
    nodes: vertices
      .filter(({ id }) => !named.has(id))
      .map(({ id, label, classes: all, style }) => ({ id, label: plainly(label), classes: all, style })),
    edges: edges.map(({ id, from, to, label, stroke, type, length }) => ({ id, from, to, label: plainly(label), stroke, type, length })),
    groups: new Map(groups.map(({ id, title, members }) => [id, { title: plainly(title), members: new Set(members) }])),
    classes: Object.entries(classes).map(([name, styles]) => [name, styles.join(',')]),
  }
}

/** Among tags a figure keeps the entities that Mermaid leaves to the browser. */
function plainly(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '')
}

test.each(VERSIONS)('%s sees what a printed figure says', { timeout: 120_000 }, async (version) => {
  const target = version === 'mermaid' ? 'mermaid-12' : 'mermaid-11'
  await fc.assert(
    fc.asyncProperty(flowcharts, async (figure) => {
      expect(seen(await seenByMermaid(print(figure, { target }), version))).toEqual(said(figure))
    }),
    { numRuns: 60 },
  )
})

describe.skipIf(!hasCorpus)('flowcharts that people wrote', () => {
  const all = blocks('flowchart', 'graph', 'flowchart-elk')

  test('are taken and refused as Mermaid takes and refuses them', () => {
    const different = all.filter(({ text, parses }) => parse(text).diagnostics.every(({ severity }) => severity !== 'error') !== parses)
    expect(different.map(({ id }) => id)).toEqual([])
  })

  test('mean the same when they are printed', { timeout: 120_000 }, async () => {
    for (const { text } of all.filter(({ parses }, index) => parses && index % 40 === 0)) {
      const figure = parse(text).figure as Flowchart
      const printed = print(figure)
      expect(print(parse(printed).figure as Flowchart)).toBe(printed)
      expect(seen(await seenByMermaid(printed))).toEqual(seen(await seenByMermaid(text)))
    }
  })

  test('are mended, nine of ten, such that Mermaid takes them', { timeout: 120_000 }, async () => {
    const wrong = all.filter(({ parses }) => !parses)
    const mended = wrong.map(({ text }) => repair(text)).filter(({ fixes }) => fixes.length > 0)
    expect(mended.length / wrong.length).toBeGreaterThan(0.9)
    for (const { text } of mended.filter((_, index) => index % 5 === 0)) expect(await acceptedByMermaid(text)).toBe(true)
  })
})
