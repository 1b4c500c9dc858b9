import type { Source } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { LatencyFact } from '../units/quantity.ts'
import type { ArchitectureMetrics } from './architecture.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { requestFlowShape } from './shapes.ts'

/** One hop of the request, in order. */
export interface Hop {
  readonly from: Node
  readonly to: Node
  readonly label: string
  /** What this hop adds to the response time. */
  readonly latency: LatencyFact
  /** What the caller does when the hop fails or is too slow. */
  readonly fallback: string
  readonly source: Source
}
export interface RequestPath {
  /** The promise to the caller of the whole path. */
  readonly slo: LatencyFact
  readonly hops: AtLeastOne<Hop>
}

/** The way of one request: hop by hop against its latency budget, with what happens when a hop fails. */
export interface RequestFlowSpec extends DiagramSpec {
  readonly path: RequestPath
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link requestFlow}. */
export interface RequestFlowDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: 'request-flow'
  readonly path: RequestPath
}

/**
 * The way of one request: hop by hop against its latency budget, with what happens when a hop fails.
 *
 * @example
 * export default requestFlow('request-flow', { system: acme, title: 'How a page is served', … })
 * // id: 'acme/architecture/request-flow'
 */
export function requestFlow(slug: string, spec: RequestFlowSpec): Diagram {
  const own = { properties: { view: 'request-flow', path: spec?.path }, nodes: () => spec.path.hops.flatMap(({ from, to }) => [from, to]) }
  return makeDiagram('architecture', slug, spec, requestFlowShape, own, requestFlow)
}
