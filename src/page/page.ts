import type { Category } from '../../dsl/categories/diagram.ts'
import type { Seen, SourceSpec } from '../../dsl/facts/source.ts'
import type { RunbookStep } from '../../dsl/gates/on-call.ts'
import type { Plane } from '../../dsl/plane.ts'
import type { Findable } from '../find/findable.ts'
import type { Block } from './block.ts'

/**
 * Everything that a diagram says, as plain data in the order in which it is read: what Markdown, the site and the JSON of a diagram are
 * printed from. `cites` are numbers of sources, from 1; ids of components are those of the figure.
 */
export interface Page {
  readonly id: string
  readonly title: string
  readonly category: Category
  /** Which of the eight views of a whole system, where it is one. */
  readonly view?: string
  readonly system: { readonly id: string; readonly name: string }
  readonly summary: string
  /** ISO date or time at which the incident began that it tells of. */
  readonly happened?: string
  readonly onCall: OnCallTexts
  /** The drawing as Mermaid text, a figure each. */
  readonly figures: readonly DrawnFigure[]
  /** What its category has besides drawing and gates, and what was computed over its facts. */
  readonly sections: readonly Block[]
  readonly facts: readonly FactRow[]
  readonly components: readonly Component[]
  readonly edges: readonly Edge[]
  readonly failures: readonly Failure[]
  readonly sources: readonly CitedSource[]
  /** The same as the 3 AM look-up knows it. */
  readonly findable: Findable
}

/** A figure of the drawing as Mermaid text. */
export interface DrawnFigure {
  /** Of all but the first one. */
  readonly heading?: string
  readonly kind: string
  readonly text: string
  /** Where the text is written, below the output folder. */
  readonly file: string
}

/** The 3 AM test, in the order in which somebody on call needs it. */
export interface OnCallTexts {
  readonly errors: readonly (Cited & { readonly text: string; readonly printedBy: string; readonly means: string })[]
  readonly logs: readonly (Cited & { readonly line: string; readonly printedBy: string; readonly where: string })[]
  readonly metrics: readonly (Cited & { readonly name: string; readonly of: string; readonly threshold: string })[]
  /** Its first steps, or the address of the one that has them. */
  readonly runbook: readonly Step[] | string
  readonly recovery: readonly Step[]
}

interface Cited {
  /** None where nothing is cited. */
  readonly cites: readonly number[]
}

/** A step of a runbook, with what it needs to be safe. */
export interface Step extends Cited {
  readonly do: string
  readonly risk: RunbookStep['risk']
  readonly command?: string
  readonly expect?: string
  readonly verify?: string
  readonly undo?: string
  readonly irreversible?: string
}

/** A number and where it comes from. */
export interface FactRow extends Cited {
  readonly name: string
  /** With all its digits; `not published` where there is none. */
  readonly value: string
  readonly origin: 'reported' | 'derived' | 'derived, from an estimate' | 'estimated' | 'not published'
  /** What exactly a reported number covers. */
  readonly scope?: string
  /** The date that a reported number is about; of a result, that of its oldest input. */
  readonly date?: string
  readonly formula?: string
  /** What an estimate rests on. */
  readonly basis?: string
  readonly inputs?: readonly { readonly name: string; readonly value: string }[]
  /** Why it is not published, and what was looked for. */
  readonly why?: string
}

export interface Component extends Cited {
  readonly id: string
  readonly name: string
  readonly plane: Plane
  readonly technology: { readonly id: string; readonly name: string; readonly is: string; readonly vendor: string; readonly docs?: string }
  /** Absent where its vendor runs it. */
  readonly version?: { readonly runs: string } | { readonly unpublished: string }
  readonly external: boolean
  readonly tags: readonly string[]
  /** Places of its numbers among the facts. */
  readonly facts: readonly number[]
}

export interface Edge {
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly protocol?: string
  /** Whether the caller does not wait for an answer. */
  readonly async: boolean
  /** Whether this way is taken when something fails. */
  readonly failure: boolean
  /** Places of its numbers among the facts. */
  readonly facts: readonly number[]
}

interface Failure extends Cited {
  readonly what: string
  readonly component: string
  readonly effect: string
  readonly recovery: string
}

export interface CitedSource {
  readonly url: string
  readonly title: string
  readonly publisher: string
  /** ISO date, month or year, or `undated`. */
  readonly published: string
  readonly kind: SourceSpec['kind']
  readonly seen: Seen
  readonly query?: string
}
