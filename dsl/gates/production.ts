import type { Sources } from '../facts/source.ts'
import type { Node } from '../node.ts'

/** Something that goes wrong in production, what it does, and how it ends. */
export interface FailureScenario {
  readonly what: string
  readonly component: Node
  readonly effect: string
  readonly recovery: string
  readonly source: Sources
}
