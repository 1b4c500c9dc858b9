import type { ArchitectureMetrics } from './architecture.ts'
import type { CostBreakdown } from './cost-items.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { costBreakdownShape } from './shapes.ts'

/** What the system costs: items that sum to the total, the cost of one, and what reduces it. */
export interface CostBreakdownSpec extends DiagramSpec {
  readonly breakdown: CostBreakdown
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link costBreakdown}. */
export interface CostBreakdownDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: 'cost-breakdown'
  readonly breakdown: CostBreakdown
}

/**
 * What the system costs: items that sum to the total, the cost of one, and what reduces it.
 *
 * @example
 * export default costBreakdown('cost-breakdown', { system: acme, title: 'What checkout costs', … })
 * // id: 'acme/architecture/cost-breakdown'
 */
export function costBreakdown(slug: string, spec: CostBreakdownSpec): Diagram {
  const own = {
    properties: { view: 'cost-breakdown', breakdown: spec?.breakdown },
    nodes: () => spec.breakdown.items.flatMap(({ component }) => component ?? []),
  }
  return makeDiagram('architecture', slug, spec, costBreakdownShape, own, costBreakdown)
}
