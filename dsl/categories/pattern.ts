import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { patternShape } from './shapes.ts'

export interface PatternFacts {
  readonly problem: string
  readonly guarantee: string
  /** Who runs it, and how. */
  readonly implementation: { readonly by: string; readonly how: string; readonly source: Sources }
  readonly failureMode: string
  readonly whenNot: string
  /** Its states, where the pattern is a state machine (a circuit breaker, a lease, a saga): drawn as one. */
  readonly states?: PatternStates
}

/** A state machine by its transitions; its states are those that they name. */
export interface PatternStates {
  /** The state that it begins in: one that a transition names. */
  readonly initial: string
  readonly transitions: AtLeastOne<{
    readonly from: string
    readonly to: string
    /** What makes it change. */
    readonly on: string
    readonly source: Sources
  }>
}

/** A way to build that has held: its problem, guarantee, a real implementation, how it fails, and when not to use it. */
export interface PatternSpec extends DiagramSpec {
  readonly pattern: PatternFacts
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link pattern}. */
export interface PatternDiagram extends DiagramBase {
  readonly category: 'pattern'
  readonly pattern: PatternFacts
}

/**
 * A way to build that has held: its problem, guarantee, a real implementation, how it fails, and when not to use it.
 *
 * @example
 * export default pattern('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/pattern/slug'
 */
export function pattern(slug: string, spec: PatternSpec): Diagram {
  const own = { properties: { pattern: spec?.pattern }, nodes: () => [] }
  return makeDiagram('pattern', slug, spec, patternShape, own, pattern)
}
