import type { Rule } from './rule.ts'

/** Whoever was just woken looks before they change anything. */
export const firstCheckNotSafe: Rule = {
  code: 'FP014',
  severity: 'error',
  check: (diagram) => {
    const { runbook } = diagram.onCall
    if (typeof runbook === 'string' || runbook[0].risk === 'readOnly') return []
    return [{ message: `the first step of the runbook is ${runbook[0].risk}: begin with one that only reads`, subject: diagram }]
  },
}
