import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { ErrorText, RunbookStep } from '../../dsl/gates/on-call.ts'

/** What a text of a diagram is to somebody who searches it. */
type TextKind = 'error' | 'log' | 'incident'

/** A text that leads to a diagram. */
export interface FindableText {
  readonly kind: TextKind
  readonly text: string
  /** The component that prints it, or the system that had the incident. */
  readonly printedBy: string
  /** What the reader may conclude from it. */
  readonly means?: string
}

/** What the reader does first. */
export interface FirstStep {
  readonly do: string
  readonly command?: string
  readonly expect?: string
  readonly risk?: RunbookStep['risk']
  /** How to take it back, or why that is impossible. */
  readonly undo?: string
  readonly verify?: string
}

/** A diagram as the 3 AM look-up knows it: plain data, without the drawing. */
export interface Findable {
  readonly id: string
  readonly title: string
  readonly category: string
  readonly system: string
  readonly texts: readonly FindableText[]
  /** The first look, or the address of the runbook. */
  readonly check: FirstStep | string
  readonly recovery: FirstStep
}

/** What a diagram says to somebody who searches it. */
export function findableOf(diagram: Diagram): Findable {
  const { id, title, category, system, onCall } = diagram
  const [check] = typeof onCall.runbook === 'string' ? [onCall.runbook] : onCall.runbook.map(firstStep)
  return {
    id,
    title,
    category,
    system: system.name,
    texts: [
      ...entryOf(diagram).map(errorText),
      ...onCall.errors.map(errorText),
      ...onCall.logs.map(({ line, printedBy }): FindableText => ({ kind: 'log', text: line, printedBy: printedBy.name })),
      ...incidentTexts(diagram),
    ],
    check: check ?? '',
    recovery: firstStep(onCall.recovery[0]),
  }
}

function entryOf(diagram: Diagram): readonly ErrorText[] {
  if (diagram.category !== 'debugging') return []
  const { entry } = diagram.guide
  return diagram.onCall.errors.some(({ text }) => text === entry.text) ? [] : [entry]
}

function errorText({ text, printedBy, means }: ErrorText): FindableText {
  return { kind: 'error', text, printedBy: printedBy.name, means }
}

function incidentTexts(diagram: Diagram): readonly FindableText[] {
  if (diagram.category !== 'incident') return []
  const { title, system, anatomy } = diagram
  const means = anatomy.impact.what
  return [title, anatomy.detection.signal].map((text) => ({ kind: 'incident', text, printedBy: system.name, means }))
}

function firstStep(step: RunbookStep): FirstStep {
  const undo = step.risk === 'readOnly' ? undefined : (step.undo ?? step.irreversible)
  return {
    do: step.do,
    risk: step.risk,
    ...(step.command === undefined ? {} : { command: step.command }),
    ...(step.expect === undefined ? {} : { expect: step.expect }),
    ...(undo === undefined ? {} : { undo }),
    ...(step.verify === undefined ? {} : { verify: step.verify }),
  }
}
