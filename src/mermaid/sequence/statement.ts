import type { Autonumber, Fragment } from '../../figure/sequence.ts'
import type { Span } from '../position.ts'
import type { Arrow } from './arrows.ts'

/** What stands in a text, as it is written: names and texts still have their entities. Offsets are those of the source's code. */
export type Statement =
  | ParticipantStatement
  | DestroyStatement
  | MessageStatement
  | FragmentStatement
  | BoxStatement
  | ({ readonly is: 'activate' | 'deactivate'; readonly name: string } & Span)
  | NoteStatement
  | ({ readonly is: 'links' | 'link' | 'properties' | 'details'; readonly name: string; readonly text: string } & Span)
  | ({ readonly is: 'autonumber'; readonly numbering: Omit<Autonumber, 'step'> } & Span)
  | CaptionStatement

export interface ParticipantStatement extends Span {
  readonly is: 'participant'
  readonly name: string
  /** Absent behind `create destroy`, which Mermaid takes for `create participant`. */
  readonly type?: 'participant' | 'actor'
  /** What stands between `@{` and `}`. */
  readonly config?: { readonly text: string } & Span
  /** What stands behind `as`. */
  readonly alias?: string
  readonly created: boolean
}

export interface DestroyStatement extends Span {
  readonly is: 'destroy'
  readonly name: string
}

export interface NoteStatement extends Span {
  readonly is: 'note'
  readonly place: 'left' | 'right' | 'over'
  readonly names: readonly string[]
  readonly text: string
}

export interface CaptionStatement extends Span {
  readonly is: 'title' | 'accTitle' | 'accDescr'
  readonly text: string
}

export interface MessageStatement extends Span {
  readonly is: 'message'
  readonly from: string
  readonly to: string
  readonly arrow: Arrow
  readonly mark?: 'start' | 'end'
  readonly central?: 'start' | 'end' | 'both'
  readonly text: string
}

export interface FragmentStatement extends Span {
  readonly is: 'fragment'
  readonly fragment: Fragment['fragment']
  readonly branches: readonly BranchStatement[]
  /** Where its `end` stands. */
  readonly closed: Span
}
export interface BranchStatement extends Span {
  readonly text: string
  readonly statements: readonly Statement[]
}

export interface BoxStatement extends Span {
  /** Where its `end` stands. */
  readonly closed: Span
  readonly is: 'box'
  readonly text: string
  readonly statements: readonly Statement[]
}
