import type { ArchitectureMetrics } from './architecture.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { scaleEvolutionShape } from './shapes.ts'
import type { AtLeastThree, Stage } from './stage.ts'

/** How the system grew: at least three stages, what broke at each, and the fix. */
export interface ScaleEvolutionSpec extends DiagramSpec {
  readonly stages: AtLeastThree<Stage>
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link scaleEvolution}. */
export interface ScaleEvolutionDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: 'scale-evolution'
  readonly stages: AtLeastThree<Stage>
}

/**
 * How the system grew: at least three stages, what broke at each, and the fix.
 *
 * @example
 * export default scaleEvolution('scale-evolution', { system: acme, title: 'From one box to three regions', … })
 * // id: 'acme/architecture/scale-evolution'
 */
export function scaleEvolution(slug: string, spec: ScaleEvolutionSpec): Diagram {
  const own = { properties: { view: 'scale-evolution', stages: spec?.stages }, nodes: () => [] }
  return makeDiagram('architecture', slug, spec, scaleEvolutionShape, own, scaleEvolution)
}
