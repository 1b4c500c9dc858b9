import type { Sources } from '../facts/source.ts'
import type { Node } from '../node.ts'

/** A list with something in it. */
export type AtLeastOne<T> = readonly [T, ...T[]]

/** The exact text that a component prints when it fails. */
export interface ErrorText {
  /** Letter for letter, as in the source code or the owner's report; `%s`-like places as the code writes them. */
  readonly text: string
  readonly printedBy: Node
  /** What the reader may conclude from it. */
  readonly means: string
  readonly source: Sources
}
/** Where a failure shows in a log. */
export interface LogSignal {
  /** The file, stream or command that shows it: `/var/log/cassandra/system.log`. */
  readonly where: string
  readonly line: string
  readonly printedBy: Node
  readonly source: Sources
}
/** The number that tells the failure from a busy day. */
export interface MetricSignal {
  readonly name: string
  readonly of: Node
  /** When to act: `> 0 for 1 min`. */
  readonly threshold: string
  /** Where the threshold comes from. */
  readonly source: Sources
}

interface StepText {
  readonly do: string
  /** The command, ready to paste. */
  readonly command?: string
  /** What a reader sees when it went well. */
  readonly expect?: string
  readonly source?: Sources
}
/** A step that only looks. */
export interface ReadOnlyStep extends StepText {
  readonly risk: 'readOnly'
  readonly verify?: string
}
/** A step that changes something and can be taken back. */
export interface ReversibleStep extends StepText {
  readonly risk: 'mutating' | 'destructive'
  /** How to take it back. */
  readonly undo: string
  /** How to see that it worked. */
  readonly verify: string
  readonly irreversible?: undefined
}
/** A step that changes something for good. */
export interface IrreversibleStep extends StepText {
  readonly risk: 'mutating' | 'destructive'
  /** Why there is no way back. */
  readonly irreversible: string
  /** How to see that it worked. */
  readonly verify: string
  readonly undo?: undefined
}
export type RunbookStep = ReadOnlyStep | ReversibleStep | IrreversibleStep

/** The 3 AM test: what somebody needs who was woken by this and has never seen the system. */
export interface OnCall {
  readonly errors: AtLeastOne<ErrorText>
  readonly logs: AtLeastOne<LogSignal>
  readonly metrics: AtLeastOne<MetricSignal>
  /** The first steps, safest first; or the link of the runbook that has them. */
  readonly runbook: AtLeastOne<RunbookStep> | `https://${string}/${string}`
  readonly recovery: AtLeastOne<RunbookStep>
}
