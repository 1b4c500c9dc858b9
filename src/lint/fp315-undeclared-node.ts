import { nearest } from '../config/nearest.ts'
import { byDeclaration } from './declared.ts'
import type { LintRule } from './rule.ts'

/** A misspelt id is a node of its own: Mermaid draws it in silence, and the edge ends at nothing. */
export const undeclaredNode: LintRule = {
  code: 'FP315',
  check: ({ figure, text }) => {
    if (figure.kind !== 'flowchart') return []
    const { declared, undeclared } = byDeclaration(figure, text)
    const ids = declared.map(({ id }) => id)
    return undeclared.map(({ id }) => {
      const meant = nearest(id, ids)
      const advice = meant === undefined ? '' : `did you mean ${meant}? Else `
      return { message: `${id} is named by an edge only: ${advice}give it a label, as in ${id}["…"]`, at: [`node ${id}`] }
    })
  },
}
