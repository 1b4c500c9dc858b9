import type { Source } from '../facts/source.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { patternShape } from './shapes.ts'

export interface PatternFacts {
  readonly problem: string
  readonly guarantee: string
  /** Who runs it, and how. */
  readonly implementation: { readonly by: string; readonly how: string; readonly source: Source }
  readonly failureMode: string
  readonly whenNot: string
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
