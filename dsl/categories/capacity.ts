import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type {
  BandwidthFact,
  ConcurrencyFact,
  CountFact,
  DataSizeFact,
  Fact,
  LatencyFact,
  RatioFact,
  ThroughputFact,
} from '../units/quantity.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { capacityShape } from './shapes.ts'

/** What can be limited: things per time, things at one time, data per time, data, or things. */
export type LoadFact = ThroughputFact | ConcurrencyFact | BandwidthFact | DataSizeFact | CountFact

/** A pool of places that requests hold for a while: connections, threads, tokens. Little's law says how many are held. */
export interface PoolResource {
  readonly node: Node
  /** What it is a pool of: `connections`. */
  readonly what: string
  /** How many places there are. */
  readonly size: ConcurrencyFact | CountFact
  /** How many requests ask for a place, at the load of the model. */
  readonly throughput: ThroughputFact
  /** How long each holds it. */
  readonly held: LatencyFact
}
/** A resource that is measured in one unit: a disk, a link, a rate limit. */
export interface MeasuredResource {
  readonly node: Node
  readonly what: string
  /** How much of it there is. */
  readonly limit: LoadFact
  /** How much of it is used, at the load of the model, in the same dimension. */
  readonly used: LoadFact
}
export type Resource = PoolResource | MeasuredResource

export interface CapacityModel {
  /** Named facts that the model starts from. */
  readonly inputs: Readonly<Record<string, Fact>>
  /** Derived: the limit, with its formula. */
  readonly limit: LoadFact
  /** The load that the limit is for, in the same dimension. Headroom is checked against both. */
  readonly load?: LoadFact
  /** What may run out. The one used most must be the one that saturates first. */
  readonly resources?: AtLeastOne<Resource>
  readonly saturatesFirst: { readonly node: Node; readonly why: string; readonly source: Sources }
  /** The share of the limit that is free: 1 − load ÷ limit. */
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
  const own = {
    properties: { model: spec?.model },
    nodes: () => [spec.model.saturatesFirst.node, ...(spec.model.resources ?? []).map(({ node }) => node)],
  }
  return makeDiagram('capacity', slug, spec, capacityShape, own, capacity)
}
