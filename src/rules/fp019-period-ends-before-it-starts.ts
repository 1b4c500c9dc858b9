import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Rule } from './rule.ts'

/** Phases end after they start; stages and phases stand in the order of their dates. */
export const periodEndsBeforeItStarts: Rule = {
  code: 'FP019',
  severity: 'error',
  check: (diagram) => {
    const phases = diagram.category === 'migration' ? diagram.plan.phases : []
    const backwards = phases
      .filter(({ from, to }) => earlier(to, from))
      .map(
        ({ name, from, to }) =>
          `the phase ${name} ends ${to}, before it starts ${from}: mend the dates; over midnight a phase ends on the next day`,
      )
    const starts = startsOf(diagram)
    const unordered = starts
      .slice(1)
      .flatMap((start, index) =>
        earlier(start, starts[index] as string) ? [`${start} stands after ${starts[index]}: put them in order`] : [],
      )
    return [...backwards, ...unordered].map((message) => ({ message, subject: diagram }))
  },
}

function startsOf(diagram: Diagram): readonly string[] {
  if (diagram.category === 'migration') return diagram.plan.phases.map(({ from }) => from)
  if (diagram.category === 'scaling' || (diagram.category === 'architecture' && diagram.view === 'scale-evolution'))
    return diagram.stages.map(({ since }) => since)
  return []
}

/** Whether an ISO date is before another, as far as both are given. */
function earlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
