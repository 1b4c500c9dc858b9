import type { PlacedNode } from '../../dsl/categories/diagram.ts'
import type { Flow, Step, Via } from '../../dsl/flow.ts'
import type { Node } from '../../dsl/node.ts'
import type { FlowEdge } from '../figure/flowchart.ts'
import { mermaidId } from './cards.ts'
import type { Citations } from './footnotes.ts'

/** How a failure path is drawn, in Mermaid and in SVG. */
export const FAILURE_STYLE = 'stroke-dasharray:8 5'

/** The id of each node as the figure has it. */
export type NodeIds = (node: Node) => string

export function nodeIds(nodes: readonly PlacedNode[]): NodeIds {
  const ids = new Map(nodes.map(({ node, id }) => [node, mermaidId(id)]))
  return (node) => ids.get(node) ?? ''
}

/** The edges of the flows in the author's order. A step that two flows share word for word is one edge. */
export function edgesOf(flows: readonly Flow[], idOf: NodeIds, cite: Citations): readonly FlowEdge[] {
  const edges = new Map<string, FlowEdge>()
  for (const step of flows.flatMap((flow) => flow.steps)) {
    const edge = edgeOf(step, idOf, cite)
    const key = JSON.stringify(edge)
    if (!edges.has(key)) edges.set(key, edge)
  }
  return [...edges.values()]
}

function edgeOf({ from, to, via }: Step, idOf: NodeIds, cite: Citations): FlowEdge {
  const label = edgeLabel(via, cite)
  return {
    from: idOf(from),
    to: idOf(to),
    ...(label === '' ? {} : { label }),
    stroke: via.async === true ? 'dotted' : 'normal',
    heads: { start: 'none', end: 'arrow' },
    ...(via.failure === true ? { style: FAILURE_STYLE } : {}),
  }
}

function edgeLabel(via: Via, cite: Citations): string {
  const first = [via.label, via.protocol].filter((part) => part !== undefined).join(' · ')
  const numbers = [
    via.latency && cite.fact(via.latency),
    via.timeout && `timeout ${cite.fact(via.timeout)}`,
    via.retry && `${cite.fact(via.retry.attempts)}${via.retry.backoff === undefined ? '' : `, ${via.retry.backoff}`}`,
  ].filter((part) => part !== undefined)
  return [first, ...numbers].filter((line) => line !== '').join('\n')
}
