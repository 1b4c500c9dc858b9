import type { Source } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { comparisonShape } from './shapes.ts'

export interface Choice {
  readonly options: readonly [Node, Node, ...Node[]]
  readonly criteria: AtLeastOne<{ readonly name: string; readonly threshold: string; readonly prefers: Node; readonly source: Source }>
  readonly costOfChoosingWrong: string
  readonly whoRunsWhich: AtLeastOne<{ readonly who: string; readonly runs: Node; readonly source: Source }>
}

/** A choice between technologies: criteria with thresholds, what choosing wrong costs, and who runs which. */
export interface ComparisonSpec extends DiagramSpec {
  readonly choice: Choice
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link comparison}. */
export interface ComparisonDiagram extends DiagramBase {
  readonly category: 'comparison'
  readonly choice: Choice
}

/**
 * A choice between technologies: criteria with thresholds, what choosing wrong costs, and who runs which.
 *
 * @example
 * export default comparison('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/comparison/slug'
 */
export function comparison(slug: string, spec: ComparisonSpec): Diagram {
  const own = { properties: { choice: spec?.choice }, nodes: () => [...spec.choice.options] }
  return makeDiagram('comparison', slug, spec, comparisonShape, own, comparison)
}
