import type { Unpublished } from '../facts/origin.ts'
import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { migrationShape } from './shapes.ts'

export interface MigrationPhase {
  readonly name: string
  /** ISO years, months or days. */
  readonly from: string
  readonly to: string
  readonly what: string
  /** The way back; `unpublished('what was looked for')` where the owner tells none. */
  readonly rollback: string | Unpublished
  /** What readers and writers may see meanwhile; `unpublished('what was looked for')` where the owner does not say. */
  readonly consistency: string | Unpublished
  readonly source: Sources
}
export interface MigrationPlan {
  readonly phases: AtLeastOne<MigrationPhase>
  readonly validation: string
  readonly cutOver: string
}

/** A move in phases: dates, the way back of each, consistency meanwhile, validation and cut-over. */
export interface MigrationSpec extends DiagramSpec {
  readonly plan: MigrationPlan
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link migration}. */
export interface MigrationDiagram extends DiagramBase {
  readonly category: 'migration'
  readonly plan: MigrationPlan
}

/**
 * A move in phases: dates, the way back of each, consistency meanwhile, validation and cut-over.
 *
 * @example
 * export default migration('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/migration/slug'
 */
export function migration(slug: string, spec: MigrationSpec): Diagram {
  const own = { properties: { plan: spec?.plan }, nodes: () => [] }
  return makeDiagram('migration', slug, spec, migrationShape, own, migration)
}
