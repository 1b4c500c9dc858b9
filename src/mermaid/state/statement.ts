import type { Direction } from '../../figure/flowchart.ts'
import type { Span } from '../position.ts'

/** A state where a text names it: on its own, or at an end of a transition. */
export interface Mention {
  readonly id: string
  readonly classes: readonly string[]
}

/** What one statement of a state diagram says; the place is that of its words. */
export type Statement = Span &
  (
    | {
        readonly says: 'state'
        readonly state: Mention
        readonly type: 'state' | 'fork' | 'join' | 'choice'
        readonly descriptions: readonly string[]
        /** What stands between its braces. */
        readonly inside?: readonly Statement[]
      }
    | { readonly says: 'transition'; readonly from: Mention; readonly to: Mention; readonly label: string }
    | { readonly says: 'note'; readonly id: string; readonly side: 'left' | 'right'; readonly text: string }
    | { readonly says: 'divider' }
    | { readonly says: 'direction'; readonly direction: Direction }
    | { readonly says: 'classDef'; readonly name: string; readonly style: string }
    | { readonly says: 'class'; readonly ids: readonly string[]; readonly classes: readonly string[] }
    | { readonly says: 'style'; readonly ids: readonly string[]; readonly style: string }
    | { readonly says: 'click'; readonly id: string; readonly url: string; readonly tooltip: string }
    | { readonly says: 'accTitle' | 'accDescr'; readonly text: string }
    | { readonly says: 'hideEmpty' }
    | { readonly says: 'scale'; readonly width: number }
    /** Mermaid takes it and draws nothing. */
    | { readonly says: 'nothing'; readonly why: string }
  )
