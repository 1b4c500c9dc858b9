import type { GroupKind } from '../../dsl/group.ts'
import type { Plane } from '../../dsl/plane.ts'
import type { Evidence } from './plane.ts'
import type { Found } from './quantities.ts'
import type { Recognised } from './technologies.ts'

/** What was read of a Mermaid figure, in the terms of the language. */
export interface Model {
  readonly kind: 'architecture' | 'request-flow'
  readonly title?: string
  readonly nodes: readonly ModelNode[]
  readonly edges: readonly ModelEdge[]
  readonly groups: readonly ModelGroup[]
  /** Text of the figure that has no place in the language. */
  readonly remarks: readonly string[]
}
export interface ModelNode {
  /** Its id in the figure. */
  readonly id: string
  /** Its constant in the file. */
  readonly name: string
  readonly plane: Plane
  readonly by: Evidence
  readonly label: string
  readonly technology?: Recognised
  readonly facts: readonly ModelFact[]
  /** Comment lines: the text as it was, and why something was guessed. */
  readonly comments: readonly string[]
}
export interface ModelFact extends Found {
  readonly label: string
}
export interface ModelEdge {
  /** Constants of its ends. */
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly async: boolean
  readonly failure: boolean
  readonly latency?: Found
  readonly timeout?: Found
  readonly comments: readonly string[]
}
export interface ModelGroup {
  readonly kind: GroupKind
  readonly plane: Plane
  readonly title: string
  readonly members: readonly string[]
  readonly comments: readonly string[]
}
