/** Gantts, pies, xycharts and quadrant charts: what is printed is read back, and the real Mermaid sees the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../src/figure/figure.ts'
import type { Gantt } from '../src/figure/gantt.ts'
import type { Pie } from '../src/figure/pie.ts'
import type { Quadrant } from '../src/figure/quadrant.ts'
import type { XyChart } from '../src/figure/xychart.ts'
import { parse, print } from '../src/mermaid/index.ts'
import { ganttFigures } from './arbitrary/gantt.ts'
import { pieFigures } from './arbitrary/pie.ts'
import { quadrantFigures } from './arbitrary/quadrant.ts'
import { xychartFigures } from './arbitrary/xychart.ts'
import { blocks, hasCorpus } from './corpus/blocks.ts'
import {
  ganttMeans,
  ganttSeen,
  idsOf,
  pieMeans,
  pieSeen,
  quadrantMeans,
  quadrantSeen,
  type Seen,
  xychartMeans,
  xychartSeen,
} from './oracle/charts.ts'
import type { MermaidVersion } from './oracle/mermaid.ts'

interface Kind {
  readonly name: string
  readonly headers: readonly string[]
  readonly figures: fc.Arbitrary<Figure>
  /** What the real Mermaid sees in a text that this figure was printed to, or read from. */
  seen(text: string, figure: Figure, version?: MermaidVersion): Promise<Seen>
  means(figure: Figure, version?: MermaidVersion): Seen
}

const kinds: readonly Kind[] = [
  {
    name: 'gantt',
    headers: ['gantt'],
    figures: ganttFigures,
    seen: (text, figure, version) => ganttSeen(text, idsOf(figure as Gantt), version),
    means: (figure) => ganttMeans(figure as Gantt, idsOf(figure as Gantt)),
  },
  {
    name: 'pie',
    headers: ['pie'],
    figures: pieFigures,
    seen: (text, _, version) => pieSeen(text, version),
    means: (figure) => pieMeans(figure as Pie),
  },
  {
    name: 'xychart',
    headers: ['xychart', 'xychart-beta'],
    figures: xychartFigures,
    seen: (text, _, version) => xychartSeen(text, version),
    means: (figure, version) => xychartMeans(figure as XyChart, version),
  },
  {
    name: 'quadrant',
    headers: ['quadrantChart'],
    figures: quadrantFigures,
    seen: (text, _, version) => quadrantSeen(text, version),
    means: (figure) => quadrantMeans(figure as Quadrant),
  },
]

describe.each(kinds)('$name', ({ figures, headers, seen, means }) => {
  test('what is printed is read back', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const text = print(figure)
        expect(parse(text)).toEqual({ kind: figure.kind, figure, diagnostics: [] })
      }),
      { numRuns: 300 },
    )
  })

  test.each(['mermaid', 'mermaid-11'] as const)('%s sees what the figure says', async (version) => {
    await fc.assert(
      fc.asyncProperty(figures, async (figure) => {
        const text = print(figure, { target: version === 'mermaid' ? 'mermaid-12' : 'mermaid-11' })
        expect(await seen(text, figure, version)).toEqual(means(figure, version))
      }),
      { numRuns: 60 },
    )
  })

  describe.skipIf(!hasCorpus)('texts of real documentation', () => {
    test.each(blocks(...headers).map((block) => [block.id, block] as const))('%s', async (_, { text, parses }) => {
      const { figure, diagnostics } = parse(text)
      expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(parses)
      if (figure === undefined || !parses) return
      const canonical = print(figure)
      expect(print(parse(canonical).figure ?? figure)).toBe(canonical)
      expect(await seen(canonical, figure)).toEqual(await seen(text, figure))
    })
  })
})
