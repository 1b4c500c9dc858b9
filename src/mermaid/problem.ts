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

/** Most errors, and most warnings, that are told of one text, one by one. */
const MAX_TOLD = 100

/** Takes problems up to a number that a person reads; `sumUp` adds one that counts the rest. */
export function problemList(): { readonly problems: Problem[]; readonly report: Report; sumUp(): void } {
  const problems: Problem[] = []
  const counts = { error: 0, warning: 0 }
  const firstUntold: { error?: Problem; warning?: Problem } = {}
  return {
    problems,
    report(problem) {
      const { severity = 'error' } = problem
      counts[severity] += 1
      if (counts[severity] <= MAX_TOLD) problems.push(problem)
      else firstUntold[severity] ??= problem
    },
    sumUp() {
      for (const severity of ['error', 'warning'] as const) {
        const first = firstUntold[severity]
        if (first !== undefined)
          problems.push({
            ...first,
            message: `from here on there are ${counts[severity] - MAX_TOLD} more ${severity}s: mend those above first`,
          })
      }
    },
  }
}
