import type { Rule } from './rule.ts'

/** A branch leads to a question by its id: two of one id leave open which. */
export const questionAskedTwice: Rule = {
  code: 'FP028',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'debugging') return []
    const ids = diagram.guide.questions.map(({ id }) => id)
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
    return [...twice].map((id) => ({ message: `two questions have the id ${id}: give one another`, subject: diagram }))
  },
}
