import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { AvailabilityFact, LatencyFact } from '../units/quantity.ts'
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
  /**
   * Hops in a row that name branches run at the same time, branch beside branch; hops of one branch follow each other, and the request goes
   * on when the slowest branch is done.
   */
  readonly branch?: string
  readonly source: Sources
}
/** Something that the request needs, with its availability; of those inside `anyOf` one is enough. All are taken to fail independently. */
export type Dependency = NeededDependency | { readonly anyOf: readonly [NeededDependency, NeededDependency, ...NeededDependency[]] }
export interface NeededDependency {
  readonly node: Node
  readonly availability: AvailabilityFact
}
export interface RequestPath {
  /** The promise to the caller of the whole path. */
  readonly slo: LatencyFact
  readonly hops: AtLeastOne<Hop>
  /** What the path needs to answer. Their availability together is checked against that of the metrics. */
  readonly dependencies?: AtLeastOne<Dependency>
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
  const nodes = () => [
    ...spec.path.hops.flatMap(({ from, to }) => [from, to]),
    ...(spec.path.dependencies ?? []).flatMap(nodesOfDependency),
  ]
  const own = { properties: { view: 'request-flow', path: spec?.path }, nodes }
  return makeDiagram('architecture', slug, spec, requestFlowShape, own, requestFlow)
}

function nodesOfDependency(dependency: Dependency): readonly Node[] {
  return 'anyOf' in dependency ? dependency.anyOf.map(({ node }) => node) : [dependency.node]
}
