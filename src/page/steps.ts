import type { RunbookStep } from '../../dsl/gates/on-call.ts'
import type { Cited } from './cited.ts'
import { escapeMarkdown, inlineCode } from './escape.ts'

const RISKS = { readOnly: 'reads only', mutating: 'changes something', destructive: 'destroys something' } as const

/** A step of a runbook as an item of a numbered list, with what it needs to be safe. */
export function stepItem(step: RunbookStep, index: number, cited: Cited): string {
  const more = [
    step.command && `Command: ${inlineCode(step.command)}`,
    step.expect && `Expect: ${escapeMarkdown(step.expect)}`,
    step.verify && `Verify: ${escapeMarkdown(step.verify)}`,
    'undo' in step && step.undo && `Undo: ${escapeMarkdown(step.undo)}`,
    'irreversible' in step && step.irreversible && `No way back: ${escapeMarkdown(step.irreversible)}`,
  ].filter((line) => typeof line === 'string')
  return [
    `${index + 1}. ${escapeMarkdown(step.do)} *(${RISKS[step.risk]})* ${cited(step.source)}`,
    ...more.map((line) => `   - ${line}`),
  ].join('\n')
}
