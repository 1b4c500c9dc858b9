import type { ClassDefinition, FigureBase } from './base.ts'
import type { Direction } from './flowchart.ts'

/**
 * States and the transitions between them. Texts are plain but for the emphasis of Markdown (`**bold**`, `_italic_`), which Mermaid shows in
 * every text of a state diagram; `\n` parts lines.
 */
export interface StateMachine extends FigureBase {
  readonly kind: 'state'
  readonly direction?: Direction
  /** Outer states directly before the states inside them. */
  readonly states: readonly State[]
  /** Level by level: those inside a state before those around it. */
  readonly transitions: readonly Transition[]
  readonly notes: readonly StateNote[]
  readonly classes: readonly ClassDefinition[]
  /** `hide empty description` stands in the text. Mermaid takes it and draws nothing else. */
  readonly hidesEmptyDescription?: boolean
  /** Width of a `scale … width` statement, in pixels. Mermaid takes it and draws nothing else. */
  readonly scaleWidth?: number
  readonly links?: readonly StateLink[]
}

export interface State extends Inside {
  /** Any text without a blank at its ends. */
  readonly id: string
  /** Its title; the id where nothing else is said. */
  readonly label: string
  /** Further descriptions, drawn below the title. A composite state has none: Mermaid refuses them. */
  readonly details?: readonly string[]
  /** A fork, join or choice has no text of its own: with one, Mermaid draws a plain state. */
  readonly type: 'state' | 'choice' | 'fork' | 'join'
  /** Names of letters of ASCII, digits and `_` can be printed; others cannot stand in Mermaid's `class` statement. */
  readonly classes: readonly string[]
  /** Declarations of a `style` statement, parted by commas. */
  readonly style?: string
  /** Direction inside a composite state. */
  readonly direction?: Direction
}

/**
 * `[*]` is the start where it stands on the left and the end where it stands on the right, of the state it is inside. A transition between two
 * states stands inside the state and region that both are in, or else nowhere.
 */
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

/** `click`: what a state leads to. */
export interface StateLink {
  readonly state: string
  readonly url: string
  readonly tooltip?: string
}
