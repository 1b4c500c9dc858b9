import type { ClassDefinition, FigureBase, TextFormat } from './base.ts'
import type { NodeShape } from './shapes.ts'

/** A flowchart as Mermaid knows it: plain data, made by lowering a diagram or by reading Mermaid text. */
export interface Flowchart extends FigureBase {
  readonly kind: 'flowchart'
  readonly direction: Direction
  /** In the order in which the text names them first, those inside groups included. A group is not a node, though an edge may end at one. */
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
  /** Outer groups before the groups inside them: each group, then its members. */
  readonly groups: readonly FlowGroup[]
  readonly classes: readonly ClassDefinition[]
  /** What `linkStyle default` says: how an edge is drawn that does not say otherwise. */
  readonly edgeDefaults?: { readonly style?: string; readonly curve?: string }
}

export type Direction = 'TB' | 'BT' | 'LR' | 'RL'

export interface FlowNode extends Interaction {
  readonly id: string
  /** Lines are parted by `\n`; the first is the name. */
  readonly label: string
  readonly labelFormat?: TextFormat
  readonly shape: NodeShape
  /** A node that can be clicked has the class `clickable`, as Mermaid gives it. */
  readonly classes: readonly string[]
  /** Id of the group directly around it. */
  readonly group?: string
  /** CSS declarations of a `style` statement, parted by commas. */
  readonly style?: string
  /** Name of an icon of a registered pack, such as `fa:user`; it stands instead of the shape, `form` around it. */
  readonly icon?: string
  /** Address of a picture that stands instead of the shape. */
  readonly image?: string
  readonly form?: 'square' | 'circle' | 'rounded'
  /** Where the label stands beside an icon or a picture: `t`op or `b`ottom. */
  readonly labelPosition?: 't' | 'b'
  /** Size of an icon or a picture in pixels. */
  readonly width?: number
  readonly height?: number
  /** `on`: a picture keeps its proportions. */
  readonly constraint?: string
  /** Names and values of `[|name:value|label]`. */
  readonly properties?: Readonly<Record<string, string>>
}

/** What happens when somebody clicks, or points. */
export interface Interaction {
  readonly link?: { readonly href: string; readonly target?: LinkTarget }
  /** A function of the page; `args` as written, without the parentheses. Mermaid calls it only where the page allows it. */
  readonly callback?: { readonly name: string; readonly args?: string }
  /** Lines are parted by `\n`. */
  readonly tooltip?: string
}
export type LinkTarget = '_self' | '_blank' | '_parent' | '_top'

export interface FlowEdge {
  /** A name that the author gave it (`e1@-->`). */
  readonly id?: string
  /** Id of a node or a group. */
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly labelFormat?: TextFormat
  readonly stroke: 'normal' | 'thick' | 'dotted' | 'invisible'
  /** Mermaid draws no head, one at the end, or the same one at both ends; an invisible edge has none. */
  readonly heads: { readonly start: EdgeHead; readonly end: EdgeHead }
  /** Ranks that it spans at least, from 1 to 10; 1 if absent. */
  readonly length?: number
  /** CSS declarations of the line, parted by commas, as in `linkStyle`. */
  readonly style?: string
  readonly classes?: readonly string[]
  /** Name of a d3 curve: `linear`, `stepBefore`. */
  readonly curve?: string
  readonly animate?: boolean
  readonly animation?: 'fast' | 'slow'
  /** Turn of the edge in a step animation, from 1. */
  readonly step?: number
}
export type EdgeHead = 'none' | 'arrow' | 'circle' | 'cross'

export interface FlowGroup {
  readonly id: string
  readonly title: string
  readonly titleFormat?: TextFormat
  /** Ids of the nodes and groups directly inside, in the order in which its text names them first. */
  readonly members: readonly string[]
  readonly direction?: Direction
  readonly classes?: readonly string[]
  /** CSS declarations of a `style` statement, parted by commas. */
  readonly style?: string
  /** What stands in `@{ … }` of a group, such as `view: 'collapsed'`. */
  readonly metadata?: Readonly<Record<string, string | number | boolean>>
}
