import type { AvailabilityFact, CostFact, LatencyFact, ThroughputFact } from '../units/quantity.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { architectureShape } from './shapes.ts'

/** The figures without which nobody can judge a system. Where the owner is silent, write `unpublished('what was looked for')`. */
export interface ArchitectureMetrics {
  readonly throughput: ThroughputFact
  readonly latency: LatencyFact
  readonly availability: AvailabilityFact
  readonly cost: CostFact
}

/** A whole system on its four planes. */
export interface ArchitectureSpec extends DiagramSpec {
  readonly view: 'architecture'
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link architecture}. */
export interface ArchitectureDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: ArchitectureSpec['view']
}

/**
 * Draws a whole system on its four planes. `slug` is the last part of the diagram's id and file name.
 *
 * @example
 * export default architecture('checkout', { system: acme, view: 'architecture', title: 'Checkout', … })
 * // id: 'acme/architecture/checkout'
 */
export function architecture(slug: string, spec: ArchitectureSpec): Diagram {
  return makeDiagram('architecture', slug, spec, architectureShape, { properties: { view: spec?.view }, nodes: () => [] }, architecture)
}
