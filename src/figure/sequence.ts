import type { FigureBase } from './base.ts'

/** Who says what to whom, in order. */
export interface Sequence extends FigureBase {
  readonly kind: 'sequence'
  /** From left to right. */
  readonly participants: readonly Participant[]
  readonly boxes: readonly ParticipantBox[]
  readonly steps: readonly SequenceStep[]
}

export type ParticipantType = 'participant' | 'actor' | 'boundary' | 'control' | 'entity' | 'database' | 'collections' | 'queue'

export interface Participant {
  readonly id: string
  /** Lines are parted by `\n`. */
  readonly label: string
  readonly type: ParticipantType
  /** `link` and `links`: label and address. */
  readonly links?: readonly { readonly label: string; readonly url: string }[]
  /** The plane it stands on, where it was lowered from a diagram: Mermaid knows no classes here. */
  readonly class?: string
  /** JSON of `properties` and `details`, as written. */
  readonly properties?: string
  readonly details?: string
}

/** A box around participants that stand side by side. */
export interface ParticipantBox {
  readonly title?: string
  /** A CSS colour; `transparent` if absent. */
  readonly colour?: string
  /** Ids of participants. */
  readonly members: readonly string[]
}

export type SequenceStep = Message | Activation | SequenceNote | Lifetime | Fragment | Autonumber

/** The line and the head of a message: what stands at its end, and at its start where it has two heads. */
export interface Message {
  readonly step: 'message'
  readonly from: string
  readonly to: string
  readonly text: string
  readonly line: 'solid' | 'dotted'
  readonly head: MessageHead
  /** Heads at both ends (`<<->>`). */
  readonly bidirectional?: boolean
  /** `+`: the receiver becomes active; `-`: the sender ends being active. */
  readonly activation?: 'start' | 'end'
  /** `()`: the line meets the middle of the lifeline, at its start, its end, or both. */
  readonly central?: 'start' | 'end' | 'both'
}
export type MessageHead =
  | 'none'
  | 'arrow'
  | 'cross'
  | 'open'
  /** Half arrows, by the side that is drawn; `reverse` ones stand at the start of the line. */
  | 'half-top'
  | 'half-bottom'
  | 'half-top-reverse'
  | 'half-bottom-reverse'
  | 'stick-top'
  | 'stick-bottom'
  | 'stick-top-reverse'
  | 'stick-bottom-reverse'

export interface Activation {
  readonly step: 'activate' | 'deactivate'
  readonly participant: string
}
export interface SequenceNote {
  readonly step: 'note'
  readonly place: 'left' | 'right' | 'over'
  /** One, or two for a note that spans them. */
  readonly participants: readonly string[]
  readonly text: string
}
/** `create`, `destroy`: the next message makes or ends the participant. */
export interface Lifetime {
  readonly step: 'create' | 'destroy'
  readonly participant: string
}
/** A frame around steps: `loop` has one branch, `alt` one for each `else`, `par` for each `and`, `critical` for each `option`. */
export interface Fragment {
  readonly step: 'fragment'
  readonly fragment: 'loop' | 'alt' | 'opt' | 'par' | 'par_over' | 'critical' | 'break' | 'rect'
  /** At least one. The text of a `rect` is its colour. */
  readonly branches: readonly { readonly text: string; readonly steps: readonly SequenceStep[] }[]
}
export interface Autonumber {
  readonly step: 'autonumber'
  /** Whether messages are numbered from here on. */
  readonly on: boolean
  readonly start?: number
  readonly by?: number
}
