import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../dsl/categories/diagram.ts'
import { bareDrawing } from '../src/figure/drawing.ts'
import type { Flowchart } from '../src/figure/flowchart.ts'
import { lower } from '../src/lower/index.ts'
import { printDrawing } from '../src/mermaid/index.ts'
import meta from '../systems/meta/incident/bgp-withdrawal-2021-10-04.ts'
import netflix from '../systems/netflix/architecture/architecture.ts'
import { seenByMermaid } from './oracle/flowchart.ts'
import type { MermaidVersion } from './oracle/mermaid.ts'
import checkout from './samples/checkout/architecture.ts'

const VERSIONS: readonly MermaidVersion[] = ['mermaid', 'mermaid-11']
const DIAGRAMS: readonly Diagram[] = [netflix, meta, checkout]

describe.each(VERSIONS)('%s', (version) => {
  test.each(DIAGRAMS.map((diagram) => [diagram.id, diagram] as const))(
    'sees exactly the nodes, edges, planes and groups of %s',
    async (_, diagram) => {
      const drawing = lower(diagram)
      const figure = drawing.figure as Flowchart
      const seen = await seenByMermaid(printDrawing(drawing)[0].text, version)
      expect(seen.vertices.map(({ id, label, classes }) => ({ id, label, classes })).sort(byId)).toEqual(
        figure.nodes.map(({ id, label, classes }) => ({ id, label, classes: [...classes] })).sort(byId),
      )
      expect(seen.edges.map(({ from, to, label, stroke }) => ({ from, to, label, stroke }))).toEqual(
        figure.edges.map(({ from, to, label = '', stroke }) => ({ from, to, label, stroke })),
      )
      expect(new Map(seen.groups.map(({ id, title, members }) => [id, { title, members: new Set(members) }]))).toEqual(
        new Map(figure.groups.map(({ id, title, members }) => [id, { title, members: new Set(members) }])),
      )
      expect(Object.keys(seen.classes).sort()).toEqual(figure.classes.map(({ name }) => name).sort())
    },
  )

  test('sees the diagram itself, not only the figure: every node on its plane, every step an edge', async () => {
    const seen = await seenByMermaid(printDrawing(lower(netflix))[0].text, version)
    for (const { node, id } of netflix.nodes) {
      const vertex = seen.vertices.find((one) => one.id === id.replaceAll('-', '_'))
      expect(vertex?.classes[0], id).toBe(node.plane)
      expect(vertex?.label.split('\n')[0]?.startsWith(node.name), id).toBe(true)
    }
    const steps = netflix.flows.flatMap(({ steps }) => steps)
    expect(seen.edges).toHaveLength(new Set(steps).size)
  })
})

test('any label, title and group title survives Mermaid as it was written', { timeout: 240_000 }, async () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...[
          '</script>',
          '`',
          '"',
          '#quot;',
          '#35;',
          '&amp;',
          '%%',
          '%%{init: {}}%%',
          'end',
          'style a: b#c;',
          'classDef x:#f;',
          ':::edge',
          '-->',
          '|',
          ']',
          '[(',
          '@{ shape: x }',
        ],
        ...[
          '<br/>',
          '\\n',
          'ﬂ°',
          '漢字',
          'עברית',
          'العربية',
          '😀',
          "'",
          ';',
          '---',
          'subgraph',
          'click',
          '**bold**',
          '1. item',
          '- item',
          '$$x$$',
          'fa:fa-x',
          'http://a.b',
        ],
      ),
    },
  )
  const label = fc
    .array(piece, { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00a0]|ﬂ°\w+¶ß/u.test(text))
  await fc.assert(
    fc.asyncProperty(label, label, label, async (name, verb, group) => {
      const figure: Flowchart = {
        kind: 'flowchart',
        direction: 'TB',
        title: name,
        description: verb,
        nodes: [
          { id: 'a', label: name, shape: 'rect', classes: ['edge'] },
          { id: 'b', label: verb, shape: 'cylinder', classes: [], group: 'g' },
        ],
        edges: [{ from: 'a', to: 'b', label: verb, stroke: 'dotted', heads: { start: 'none', end: 'arrow' } }],
        groups: [{ id: 'g', title: group, members: ['b'] }],
        classes: [],
      }
      const seen = await seenByMermaid(printDrawing(bareDrawing(figure))[0].text)
      expect(seen.vertices.map((vertex) => vertex.label).sort()).toEqual([name, verb].sort())
      expect(seen.edges.map((edge) => edge.label)).toEqual([verb])
      expect(seen.groups.map(({ title }) => title)).toEqual([group])
    }),
    { numRuns: 400 },
  )
})

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
