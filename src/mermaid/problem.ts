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

/** Most problems of one text that are told one by one: whoever has mended these sees the others. */
const MAX_PROBLEMS = 100

/**
 * Problems in the order of the text; what goes beyond the first hundred errors, or the first hundred warnings, is told as one each. A limit is
 * always told: behind it the text is not read, so the others are not all there are.
 */
export function summarised(problems: readonly Problem[]): Problem[] {
  const ordered = [...problems].sort((a, b) => a.start - b.start)
  const errors = ordered.filter(({ severity = 'error' }) => severity === 'error')
  const warnings = ordered.filter(({ severity }) => severity === 'warning')
  return [...shortened(errors, 'error'), ...shortened(warnings, 'warning')]
}

function shortened(problems: readonly Problem[], word: 'error' | 'warning'): Problem[] {
  const further = problems.slice(MAX_PROBLEMS)
  const limits = further.filter(({ code }) => code === 'FP304')
  const [next, ...others] = further.filter(({ code }) => code !== 'FP304')
  if (next === undefined) return [...problems]
  const message = `${others.length + 1} more ${word}s from here on: mend those before, then read the text again`
  return [...problems.slice(0, MAX_PROBLEMS), { ...next, message }, ...limits]
}
