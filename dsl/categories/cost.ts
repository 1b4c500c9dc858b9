import type { CostBreakdown } from './cost-items.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { costShape } from './shapes.ts'

/** A bill: items that sum to the total, the cost of one, and what reduces it. */
export interface CostSpec extends DiagramSpec {
  readonly breakdown: CostBreakdown
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link cost}. */
export interface CostDiagram extends DiagramBase {
  readonly category: 'cost'
  readonly breakdown: CostBreakdown
}

/**
 * A bill: items that sum to the total, the cost of one, and what reduces it.
 *
 * @example
 * export default cost('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/cost/slug'
 */
export function cost(slug: string, spec: CostSpec): Diagram {
  const own = { properties: { breakdown: spec?.breakdown }, nodes: () => spec.breakdown.items.flatMap(({ component }) => component ?? []) }
  return makeDiagram('cost', slug, spec, costShape, own, cost)
}
