import type { LintCode } from '../diagnostics/diagnostic.ts'
import type { Figure } from '../figure/figure.ts'
import type { Span } from '../mermaid/position.ts'

/** A rule of hand-written Mermaid text: each is a warning unless the author says otherwise. */
export interface LintRule {
  readonly code: LintCode
  /** What is wrong, in the order of the text as far as that is cheap. */
  check(text: LintedText): readonly LintFinding[]
}

/** A text that parses. */
export interface LintedText {
  readonly text: string
  readonly figure: Figure
  /** Where each statement stands, by its key (`node a`, `edge 3`, `header`). */
  readonly places: ReadonlyMap<string, Span>
}

export interface LintFinding {
  /** One sentence that says what to do. */
  readonly message: string
  /** Keys of the statement it is about: the first one that has a place tells where. */
  readonly at: readonly string[]
}
