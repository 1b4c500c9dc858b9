import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { DataSizeFact, DurationFact, LatencyFact } from '../units/quantity.ts'
import type { ArchitectureMetrics } from './architecture.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { storageShape } from './shapes.ts'

/** What must be known of a store before anybody touches it. */
export interface Store {
  readonly node: Node
  readonly size: DataSizeFact
  /** What a reader may see after a write: `read-after-write in a region, eventual between regions`. */
  readonly consistency: string
  readonly replicationLag: LatencyFact | DurationFact
  /** How it is backed up, and how a restore was last tested. */
  readonly backup: string
  readonly source: Sources
}

/** Where data lives: size, consistency, replication and backup of each store. */
export interface StorageSpec extends DiagramSpec {
  readonly stores: AtLeastOne<Store>
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link storage}. */
export interface StorageDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: 'storage'
  readonly stores: AtLeastOne<Store>
}

/**
 * Where data lives: size, consistency, replication and backup of each store.
 *
 * @example
 * export default storage('storage', { system: acme, title: 'Where orders live', … })
 * // id: 'acme/architecture/storage'
 */
export function storage(slug: string, spec: StorageSpec): Diagram {
  const own = { properties: { view: 'storage', stores: spec?.stores }, nodes: () => spec.stores.map(({ node }) => node) }
  return makeDiagram('architecture', slug, spec, storageShape, own, storage)
}
