import type { Unpublished } from '../facts/origin.ts'
import type { Sources } from '../facts/source.ts'
import type { ArchitectureMetrics } from './architecture.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { productionOperationsShape } from './shapes.ts'

/** One practice, as the owner describes it. */
export interface Practice {
  readonly how: string
  readonly source: Sources
}
/** The four practices. What an owner keeps to itself is `unpublished('what was looked for')`, but of none of them there is no such view. */
export interface ProductionOperations {
  readonly deploy: Practice | Unpublished
  readonly alerting: Practice | Unpublished
  readonly onCallRotation: Practice | Unpublished
  readonly chaos: Practice | Unpublished
}

/** How it is run: deployment, alerting, on-call and chaos. */
export interface ProductionOperationsSpec extends DiagramSpec {
  readonly operations: ProductionOperations
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link productionOperations}. */
export interface ProductionOperationsDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: 'production-operations'
  readonly operations: ProductionOperations
}

/**
 * How it is run: deployment, alerting, on-call and chaos.
 *
 * @example
 * export default productionOperations('production-operations', { system: acme, title: 'How Acme runs checkout', … })
 * // id: 'acme/architecture/production-operations'
 */
export function productionOperations(slug: string, spec: ProductionOperationsSpec): Diagram {
  const own = { properties: { view: 'production-operations', operations: spec?.operations }, nodes: () => [] }
  return makeDiagram('architecture', slug, spec, productionOperationsShape, own, productionOperations)
}
