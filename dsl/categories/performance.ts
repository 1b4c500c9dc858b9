import type { Sources } from '../facts/source.ts'
import type { Node } from '../node.ts'
import type { BandwidthFact, CountFact, LatencyFact, ThroughputFact } from '../units/quantity.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { performanceShape } from './shapes.ts'

export interface PerformanceProfile {
  /** How it was measured. */
  readonly method: string
  /** Machines, versions, data: what must be the same to see it again. */
  readonly environment: string
  /** Load and what was measured at it, in order. */
  readonly series: AtLeastTwo<{ readonly at: ThroughputFact | CountFact; readonly measured: LatencyFact | ThroughputFact | BandwidthFact }>
  readonly bottleneck: { readonly node: Node; readonly what: string; readonly source: Sources }
}
/** A series has at least two points. */
export type AtLeastTwo<T> = readonly [T, T, ...T[]]

/** A measurement: how and where it was made, the series, and the bottleneck. */
export interface PerformanceSpec extends DiagramSpec {
  readonly profile: PerformanceProfile
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link performance}. */
export interface PerformanceDiagram extends DiagramBase {
  readonly category: 'performance'
  readonly profile: PerformanceProfile
}

/**
 * A measurement: how and where it was made, the series, and the bottleneck.
 *
 * @example
 * export default performance('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/performance/slug'
 */
export function performance(slug: string, spec: PerformanceSpec): Diagram {
  const own = { properties: { profile: spec?.profile }, nodes: () => [spec.profile.bottleneck.node] }
  return makeDiagram('performance', slug, spec, performanceShape, own, performance)
}
