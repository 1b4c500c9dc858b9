import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { comparisonShape } from './shapes.ts'

export interface Choice {
  readonly options: readonly [Node, Node, ...Node[]]
  readonly criteria: AtLeastOne<{ readonly name: string; readonly threshold: string; readonly prefers: Node; readonly source: Sources }>
  readonly costOfChoosingWrong: string
  readonly whoRunsWhich: AtLeastOne<{ readonly who: string; readonly runs: Node; readonly source: Sources }>
  /** The options on two axes, where the choice is between opposites: drawn as a quadrant. */
  readonly map?: ChoiceMap
}

/** Two axes by the names of their ends, and where the options stand on them: a judgement, with its reasons, not a measurement. */
export interface ChoiceMap {
  readonly x: { readonly low: string; readonly high: string }
  readonly y: { readonly low: string; readonly high: string }
  readonly places: AtLeastOne<ChoicePlace>
}
export interface ChoicePlace {
  /** One of the options. */
  readonly option: Node
  /** From 0, the low end, to 1. */
  readonly at: { readonly x: number; readonly y: number }
  /** Why it stands there. */
  readonly basis: string
  readonly source: Sources
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
