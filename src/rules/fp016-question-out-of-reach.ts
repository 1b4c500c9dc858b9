import type { Question } from '../../dsl/categories/debugging.ts'
import type { Finding, Rule } from './rule.ts'

/** A question that no branch leads to is never asked; one that leads back to itself never ends. */
export const questionOutOfReach: Rule = {
  code: 'FP016',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'debugging') return []
    const { questions } = diagram.guide
    const byId = new Map(questions.map((question) => [question.id, question]))
    const reached = new Set<string>()
    const circular = new Set<string>()
    visit(questions[0], byId, reached, new Set(), circular)
    const unreached = questions.filter(({ id }) => !reached.has(id))
    return [
      ...unreached.map(
        ({ id }): Finding => ({ message: `no branch leads to the question ${id}: lead to it, or leave it out`, subject: diagram }),
      ),
      ...[...circular].map((id): Finding => ({ message: `the question ${id} leads back to itself: let one branch end`, subject: diagram })),
    ]
  },
}

function visit(
  question: Question | undefined,
  byId: ReadonlyMap<string, Question>,
  reached: Set<string>,
  above: ReadonlySet<string>,
  circular: Set<string>,
): void {
  if (question === undefined) return
  if (above.has(question.id)) circular.add(question.id)
  if (reached.has(question.id)) return
  reached.add(question.id)
  for (const outcome of [question.yes, question.no]) {
    if ('ask' in outcome) visit(byId.get(outcome.ask), byId, reached, new Set([...above, question.id]), circular)
  }
}
