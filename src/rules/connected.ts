import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Node } from '../../dsl/node.ts'

/** The nodes that an edge of a flow, or a step of a cascade, touches. */
export function connectedNodes(diagram: Diagram): ReadonlySet<Node> {
  const steps = diagram.flows.flatMap((flow) => flow.steps)
  const cascade = diagram.category === 'incident' ? diagram.anatomy.cascade : []
  return new Set([...steps, ...cascade].flatMap(({ from, to }) => [from, to]))
}
