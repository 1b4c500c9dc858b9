import type { RunbookStep } from '../../dsl/gates/on-call.ts'
import type { Rule } from './rule.ts'

/** Advice that fits every outage helps in none. */
const GENERAL =
  /^(?:check|look at|see|read|inspect|review) (?:the )?(?:logs?|metrics|dashboards?|monitoring)\.?$|^(?:investigate|debug|escalate|restart (?:the )?service|contact (?:the )?(?:team|on-?call))\.?$/i

export const generalAdvice: Rule = {
  code: 'FP013',
  severity: 'error',
  check: (diagram) => {
    const { runbook, recovery } = diagram.onCall
    const steps: readonly RunbookStep[] = [...(typeof runbook === 'string' ? [] : runbook), ...recovery]
    return steps
      .filter((step) => GENERAL.test(step.do.trim()))
      .map((step) => ({
        message: `“${step.do}” is general advice: say which log, command or metric, and what a good answer looks like`,
        subject: diagram,
      }))
  },
}
