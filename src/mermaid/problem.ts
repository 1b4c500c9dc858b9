import type { Code } from '../diagnostics/diagnostic.ts'
import type { Span } from './position.ts'

/** Something wrong in a Mermaid text, and where. */
export interface Problem extends Span {
  readonly code: Code
  readonly message: string
  /** `error` if absent. Errors are what Mermaid refuses; the rest is a warning. */
  readonly severity?: 'error' | 'warning'
}
/** Takes note of a problem; reading goes on. */
export type Report = (problem: Problem) => void
