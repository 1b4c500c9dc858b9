import type { ClassDefinition, FigureBase } from './base.ts'
import type { Direction } from './flowchart.ts'

/** States and the transitions between them. */
export interface StateMachine extends FigureBase {
  readonly kind: 'state'
  readonly direction?: Direction
  /** Outer states before the states inside them. */
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
  readonly notes: readonly StateNote[]
  readonly classes: readonly ClassDefinition[]
  /** `hide empty description` stands in the text. */
  readonly hidesEmptyDescription?: boolean
}

export interface State extends Inside {
  readonly id: string
  /** Its title and the lines of its description; the id where nothing else is said. */
  readonly label: string
  readonly type: 'state' | 'choice' | 'fork' | 'join'
  readonly classes: readonly string[]
  /** Declarations of a `style` statement. */
  readonly style?: string
  /** Direction inside a composite state. */
  readonly direction?: Direction
}

/** `[*]` is the start where it stands on the left and the end where it stands on the right, of the state it is inside. */
export interface Transition extends Inside {
  readonly from: string
  readonly to: string
  readonly label?: string
}

/** Where something stands: inside a composite state, and in which of its concurrent regions, from 0. */
export interface Inside {
  readonly parent?: string
  readonly region?: number
}

export interface StateNote {
  readonly state: string
  readonly place: 'left' | 'right'
  readonly text: string
}
