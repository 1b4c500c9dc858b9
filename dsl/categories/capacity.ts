import type { Source } from '../facts/source.ts'
import type { Node } from '../node.ts'
import type { BandwidthFact, ConcurrencyFact, CountFact, DataSizeFact, Fact, RatioFact, ThroughputFact } from '../units/quantity.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { capacityShape } from './shapes.ts'

export interface CapacityModel {
  /** Named facts that the model starts from. */
  readonly inputs: Readonly<Record<string, Fact>>
  /** Derived: the limit, with its formula. */
  readonly limit: ThroughputFact | ConcurrencyFact | BandwidthFact | DataSizeFact | CountFact
  readonly saturatesFirst: { readonly node: Node; readonly why: string; readonly source: Source }
  readonly headroom: RatioFact
  /** The sign to add capacity at, and how long that takes. */
  readonly whenToAdd: string
}

/** How much it can take: typed arithmetic from inputs to the limit, what saturates first, headroom, and when to add. */
export interface CapacitySpec extends DiagramSpec {
  readonly model: CapacityModel
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link capacity}. */
export interface CapacityDiagram extends DiagramBase {
  readonly category: 'capacity'
  readonly model: CapacityModel
}

/**
 * How much it can take: typed arithmetic from inputs to the limit, what saturates first, headroom, and when to add.
 *
 * @example
 * export default capacity('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/capacity/slug'
 */
export function capacity(slug: string, spec: CapacitySpec): Diagram {
  const own = { properties: { model: spec?.model }, nodes: () => [spec.model.saturatesFirst.node] }
  return makeDiagram('capacity', slug, spec, capacityShape, own, capacity)
}
