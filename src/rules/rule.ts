import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { RuleCode } from '../diagnostics/diagnostic.ts'
import type { PlacedStatement } from './statement.ts'

/** What a rule finds: the sentence, and the value (node, step, diagram, …) whose line the author should see. */
export interface Finding {
  readonly message: string
  readonly subject?: object
  /** Dotted path of the property inside the subject's spec, such as `anatomy.timeline.1.at`: the line is then the property's. */
  readonly path?: string
}

/** A law of the language that types cannot see. Its message file, `messages/<code>.md`, says why, and shows a bad and a good example. */
export interface Rule {
  readonly code: RuleCode
  /** The severity if the author sets none: errors stop the build, warnings do not. */
  readonly severity: 'error' | 'warning'
  check(diagram: Diagram): readonly Finding[]
}

/** A law over all diagrams of a build. It sees what they say as plain data, in the order of their files: at least all that is said about one thing. */
export interface RuleAcross extends Omit<Rule, 'check'> {
  check(statements: readonly PlacedStatement[]): readonly { readonly message: string; readonly at: PlacedStatement }[]
}
