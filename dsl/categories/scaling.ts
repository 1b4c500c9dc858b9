import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { scalingShape } from './shapes.ts'
import type { AtLeastThree, Stage } from './stage.ts'

/** A journey of growth: at least three stages, the load of each, what broke, and the fix. */
export interface ScalingSpec extends DiagramSpec {
  readonly stages: AtLeastThree<Stage>
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link scaling}. */
export interface ScalingDiagram extends DiagramBase {
  readonly category: 'scaling'
  readonly stages: AtLeastThree<Stage>
}

/**
 * A journey of growth: at least three stages, the load of each, what broke, and the fix.
 *
 * @example
 * export default scaling('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/scaling/slug'
 */
export function scaling(slug: string, spec: ScalingSpec): Diagram {
  const own = { properties: { stages: spec?.stages }, nodes: () => [] }
  return makeDiagram('scaling', slug, spec, scalingShape, own, scaling)
}
