import type { FigureBase } from './base.ts'

/** Who says what to whom, in order. Texts are plain: every character stands for itself, and `\n` parts lines. */
export interface Sequence extends FigureBase {
  readonly kind: 'sequence'
  /** From left to right: in the order in which they are declared, created or first named. */
  readonly participants: readonly Participant[]
  readonly boxes: readonly ParticipantBox[]
  readonly steps: readonly SequenceStep[]
}

export type ParticipantType = 'participant' | 'actor' | 'boundary' | 'control' | 'entity' | 'database' | 'collections' | 'queue'

export interface Participant {
  /** One line. */
  readonly id: string
  /** Lines are parted by `\n`. */
  readonly label: string
  readonly type: ParticipantType
  /** Whether lines are broken to the width of the participant (`wrap:`, `nowrap:`); absent: as the configuration says. */
  readonly wrap?: boolean
  /** `link` and `links`: label and address. No label twice. */
  readonly links?: readonly { readonly label: string; readonly url: string }[]
  /**
   * The plane it stands on, where it was lowered from a diagram. Mermaid has no classes here, so it is not printed: the colours stand in the
   * frontmatter that lowering writes.
   */
  readonly class?: string
  /** JSON object of `properties`, as `JSON.stringify` prints it. */
  readonly properties?: string
  /** Id of the element of the page that holds links and properties as JSON (`details`). */
  readonly details?: string
}

/** A box around participants that stand side by side. */
export interface ParticipantBox {
  /** One line or several. */
  readonly title?: string
  /** A CSS colour, by name or as a function (`rgb(…)`), since Mermaid reads no `#` here; `transparent` if absent. */
  readonly colour?: string
  readonly wrap?: boolean
  /** Ids of participants, in their order. */
  readonly members: readonly string[]
}

export type SequenceStep = Message | Activation | SequenceNote | Lifetime | Fragment | Autonumber

/** The line and the head of a message: what stands at its end, and at its start where it has two heads. */
export interface Message {
  readonly step: 'message'
  readonly from: string
  readonly to: string
  readonly text: string
  /** Whether the text is broken to the width between the lifelines (`wrap:`, `nowrap:`). */
  readonly wrap?: boolean
  readonly line: 'solid' | 'dotted'
  readonly head: MessageHead
  /** Heads at both ends (`<<->>`); the head is an `arrow` then. */
  readonly bidirectional?: boolean
  /** `+`: the receiver becomes active; `-`: the sender ends being active. Not together with `central`. */
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

interface Activation {
  readonly step: 'activate' | 'deactivate'
  readonly participant: string
}
export interface SequenceNote {
  readonly step: 'note'
  readonly place: 'left' | 'right' | 'over'
  /** One, or two different ones for a note `over` both. */
  readonly participants: readonly string[]
  readonly text: string
  readonly wrap?: boolean
}
/** `create`, `destroy`: the next message makes or ends the participant. */
interface Lifetime {
  readonly step: 'create' | 'destroy'
  readonly participant: string
}
/** A frame around steps: `loop` has one branch, `alt` one for each `else`, `par` and `par_over` for each `and`, `critical` for each `option`. */
export interface Fragment {
  readonly step: 'fragment'
  readonly fragment: 'loop' | 'alt' | 'opt' | 'par' | 'par_over' | 'critical' | 'break' | 'rect'
  /** At least one. The text of a `rect` is its colour. */
  readonly branches: readonly Branch[]
}
export interface Branch {
  readonly text: string
  readonly wrap?: boolean
  readonly steps: readonly SequenceStep[]
}
export interface Autonumber {
  readonly step: 'autonumber'
  /** Whether messages are numbered from here on. */
  readonly on: boolean
  /** First number, with at most two decimals; 1 if absent. */
  readonly start?: number
  /** Difference of two numbers, with at most two decimals; 1 if absent. Only together with `start`. */
  readonly by?: number
}
