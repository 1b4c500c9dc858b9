import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Node } from '../../dsl/node.ts'

/** The nodes that are drawn in a relation: on a flow, in a cascade, on the path of a request, asked about by a question. */
export function connectedNodes(diagram: Diagram): ReadonlySet<Node> {
  const steps = [...diagram.flows.flatMap((flow) => flow.steps), ...ownSteps(diagram)].flatMap(({ from, to }) => [from, to])
  if (diagram.category !== 'debugging') return new Set(steps)
  return new Set([diagram.guide.entry.printedBy, ...diagram.guide.questions.map(({ on }) => on)])
}

function ownSteps(diagram: Diagram): readonly { readonly from: Node; readonly to: Node }[] {
  if (diagram.category === 'incident') return diagram.anatomy.cascade
  if (diagram.category === 'architecture' && diagram.view === 'request-flow') return diagram.path.hops
  return []
}
