import type { Sources } from '../facts/source.ts'
import type { AtLeastOne, ErrorText, RunbookStep } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpecWithoutFlow } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { debuggingShape } from './shapes.ts'

/** Where an answer leads: to another question by its id, to a fix, or to somebody who can help. */
export type Outcome = { readonly ask: string } | { readonly fix: RunbookStep } | { readonly escalate: string }

/** A question that a command answers. */
export interface Question {
  readonly id: string
  readonly ask: string
  /** The component that is looked at. */
  readonly on: Node
  readonly command: string
  /** What the command shows when all is well. */
  readonly expected: string
  /** The line between yes and no: `> 80 % of max_connections`. */
  readonly threshold: string
  readonly yes: Outcome
  readonly no: Outcome
  readonly source: Sources
}
export interface DebuggingGuide {
  /** The text that brings a reader here. */
  readonly entry: ErrorText
  /** The first one is asked first. */
  readonly questions: AtLeastOne<Question>
}

/** From the error text on the screen to its fix, question by question; every branch ends in a fix or an escalation. */
export interface DebuggingSpec extends DiagramSpecWithoutFlow {
  readonly guide: DebuggingGuide
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link debugging}. */
export interface DebuggingDiagram extends DiagramBase {
  readonly category: 'debugging'
  readonly guide: DebuggingGuide
}

/**
 * From the error text on the screen to its fix, question by question; every branch ends in a fix or an escalation.
 *
 * @example
 * export default debugging('slug', { system: acme, title: 'Title', … })
 * // id: 'acme/debugging/slug'
 */
export function debugging(slug: string, spec: DebuggingSpec): Diagram {
  const own = { properties: { guide: spec?.guide }, nodes: () => [spec.guide.entry.printedBy, ...spec.guide.questions.map(({ on }) => on)] }
  return makeDiagram('debugging', slug, { ...spec, flow: [] }, debuggingShape, own, debugging)
}
