import type { RunbookStep } from '../../dsl/gates/on-call.ts'
import type { Citations } from '../lower/footnotes.ts'
import type { Step } from './page.ts'

/** A step of a runbook as plain data. */
export function stepOf(step: RunbookStep, cite: Citations): Step {
  return {
    do: step.do,
    risk: step.risk,
    ...(step.command === undefined ? {} : { command: step.command }),
    ...(step.expect === undefined ? {} : { expect: step.expect }),
    ...(step.verify === undefined ? {} : { verify: step.verify }),
    ...('undo' in step && step.undo !== undefined ? { undo: step.undo } : {}),
    ...('irreversible' in step && step.irreversible !== undefined ? { irreversible: step.irreversible } : {}),
    cites: cite.numbers(step.source),
  }
}
