/** What the drawing is measured on: hand-written flowcharts as the real Mermaid sees them, and generated ones. */
import type { EdgeHead, Flowchart, FlowNode } from '../../src/figure/flowchart.ts'
import { layoutBanded } from '../../src/layout/banded/index.ts'
import type { Graph } from '../../src/layout/engine.ts'
import { layoutFlow } from '../../src/layout/flow.ts'
import { blocks } from '../../test/corpus/blocks.ts'
import { generatedFigure } from '../../test/generated-figures.ts'
import { type SeenFlowchart, seenByMermaid } from '../../test/oracle/flowchart.ts'

export interface Sample {
  readonly figure: Flowchart
  /** Mermaid text, where it was written by hand. */
  readonly text?: string
}

/** The first flowcharts of the corpus that parse; none where it is absent. */
export async function corpusSamples(count: number): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const { text, parses } of blocks('graph', 'flowchart')) {
    if (samples.length === count) break
    if (parses) samples.push({ text, figure: figureOf(await seenByMermaid(text), text) })
  }
  return samples
}

export function generatedSamples(count: number): Sample[] {
  return Array.from({ length: count }, (_, seed) => ({ figure: generatedFigure(seed, 4 + (seed % 27), 4 + (seed % 37)) }))
}

/** Shapes by the names that Mermaid's database has for its brackets. */
const SHAPES: Readonly<Record<string, FlowNode['shape']>> = {
  square: 'rect',
  round: 'rounded',
  stadium: 'stadium',
  subroutine: 'subroutine',
  cylinder: 'cylinder',
  circle: 'circle',
  doublecircle: 'double-circle',
  ellipse: 'ellipse',
  odd: 'odd',
  diamond: 'diamond',
  hexagon: 'hexagon',
  trapezoid: 'trapezoid',
  inv_trapezoid: 'inv-trapezoid',
  lean_right: 'lean-right',
  lean_left: 'lean-left',
}

function figureOf({ vertices, edges, groups, classes }: SeenFlowchart, text: string): Flowchart {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const groupIds = new Set(groups.map(({ id }) => id))
  const [, word = 'TB'] = /^\s*(?:graph|flowchart)\s+(\w\w)/m.exec(text) ?? []
  const head = (has: boolean): EdgeHead => (has ? 'arrow' : 'none')
  return {
    kind: 'flowchart',
    direction: word === 'LR' || word === 'RL' || word === 'BT' ? word : 'TB',
    nodes: vertices
      .filter(({ id }) => !groupIds.has(id))
      .map(({ id, label, classes: own, shape }): FlowNode => {
        const group = groupOf.get(id)
        return { id, label, shape: SHAPES[shape] ?? 'rect', classes: own, ...(group === undefined ? {} : { group }) }
      }),
    edges: edges.map(({ from, to, label, stroke, type }) => ({
      from,
      to,
      ...(label === '' ? {} : { label }),
      stroke: stroke === 'dotted' || stroke === 'thick' ? stroke : 'normal',
      heads: { start: head(type.startsWith('double')), end: head(!type.endsWith('open')) },
    })),
    groups: [...groups]
      .reverse()
      .map(({ id, title, members }) => ({ id, title, members: members.filter((member) => groupOf.get(member) === id) })),
    classes: Object.entries(classes).map(([name, styles]) => ({ name, style: styles.join(',') })),
  }
}

/** The graph that the engine gets of a figure: other engines are given the same. */
export function graphOf(figure: Flowchart): Graph {
  let graph: Graph | undefined
  layoutFlow(
    figure,
    true,
    (given) => {
      graph = given
      return layoutBanded(given)
    },
    0,
  )
  if (graph === undefined) throw new Error('the engine was not asked')
  return graph
}
