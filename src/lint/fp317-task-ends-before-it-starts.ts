import type { Gantt } from '../figure/gantt.ts'
import { scheduled } from '../figure/gantt-schedule.ts'
import type { LintFinding, LintRule } from './rule.ts'

/** A format without a day: a night of work ends before it starts. */
const HAS_DAY = /[YMDxXLl]/

/** Mermaid draws a task that ends before it starts backwards or not at all, and guesses today for a date it cannot read. */
export const taskEndsBeforeItStarts: LintRule = {
  code: 'FP317',
  check: ({ figure }) => {
    if (figure.kind !== 'gantt') return []
    return scheduled(figure).flatMap(({ task, start, end, problem }, index): LintFinding[] => {
      const at = [`task ${index}`]
      if (problem !== undefined) return [{ message: `${task.name}: ${problem}`, at }]
      return end < start ? [{ message: `${task.name} ends before it starts: ${adviceFor(figure)}`, at }] : []
    })
  },
}

function adviceFor({ dateFormat = '' }: Gantt): string {
  return dateFormat !== '' && !HAS_DAY.test(dateFormat)
    ? `over midnight, write the day too, with dateFormat YYYY-MM-DD ${dateFormat}`
    : 'exchange the two dates, or mend the wrong one'
}
