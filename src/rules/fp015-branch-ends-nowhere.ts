import type { Rule } from './rule.ts'

/** A branch that leads to a question that is not there leaves the reader alone in the middle of an outage. */
export const branchEndsNowhere: Rule = {
  code: 'FP015',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'debugging') return []
    const { questions } = diagram.guide
    const known = new Set(questions.map(({ id }) => id))
    return questions.flatMap(({ id, yes, no }) =>
      Object.entries({ yes, no }).flatMap(([answer, outcome]) =>
        'ask' in outcome && !known.has(outcome.ask)
          ? [
              {
                message: `“${answer}” of the question ${id} leads to ${outcome.ask}, which is not there: add it, or end in a fix or an escalation`,
                subject: diagram,
              },
            ]
          : [],
      ),
    )
  },
}
