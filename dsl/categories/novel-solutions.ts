import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { ArchitectureMetrics } from './architecture.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { novelSolutionsShape } from './shapes.ts'

/** Something the owner had to invent. */
export interface NovelSolution {
  readonly node: Node
  readonly problem: string
  /** Why nothing that existed would do. */
  readonly whyNew: string
  readonly result: string
  readonly source: Sources
}

/** What the owner had to invent: the problem, why nothing that existed would do, and what came of it. */
export interface NovelSolutionsSpec extends DiagramSpec {
  readonly solutions: AtLeastOne<NovelSolution>
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link novelSolutions}. */
export interface NovelSolutionsDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: 'novel-solutions'
  readonly solutions: AtLeastOne<NovelSolution>
}

/**
 * What the owner had to invent: the problem, why nothing that existed would do, and what came of it.
 *
 * @example
 * export default novelSolutions('novel-solutions', { system: acme, title: 'What Acme had to invent', … })
 * // id: 'acme/architecture/novel-solutions'
 */
export function novelSolutions(slug: string, spec: NovelSolutionsSpec): Diagram {
  const own = { properties: { view: 'novel-solutions', solutions: spec?.solutions }, nodes: () => spec.solutions.map(({ node }) => node) }
  return makeDiagram('architecture', slug, spec, novelSolutionsShape, own, novelSolutions)
}
