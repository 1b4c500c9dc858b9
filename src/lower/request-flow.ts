import type { RequestFlowDiagram } from '../../dsl/categories/request-flow.ts'
import { figuresForThePicture } from '../budgets/arithmetic.ts'
import type { Drawing } from '../figure/drawing.ts'
import type { FlowEdge } from '../figure/flowchart.ts'
import { nodeIds } from './edges.ts'
import { lowerFlowDiagram } from './flow-diagram.ts'
import type { Citations } from './footnotes.ts'
import { hopsOf } from './hops.ts'

/** The hops of the request as numbered, thick edges: the main path. */
export function lowerRequestFlow(diagram: RequestFlowDiagram, cite: Citations): Drawing {
  const idOf = nodeIds(diagram.nodes)
  const hops = () =>
    diagram.path.hops.map(
      ({ from, to, label, latency, source }, index): FlowEdge => ({
        from: idOf(from),
        to: idOf(to),
        label: `${index + 1}. ${label}${cite.mark(source)}\n${cite.fact(latency)}`,
        stroke: 'thick',
        heads: { start: 'none', end: 'arrow' },
      }),
    )
  return lowerFlowDiagram(diagram, cite, {
    figures: { 'promised to the caller': diagram.path.slo, ...figuresForThePicture(diagram) },
    edges: hops,
    below: () => [hopsOf(diagram.title, diagram.path.hops, idOf, cite)],
  })
}
