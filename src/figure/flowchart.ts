import type { ClassDefinition, FigureBase } from './base.ts'
import type { NodeShape } from './shapes.ts'

/** A flowchart as Mermaid knows it: plain data, made by lowering a diagram or by reading Mermaid text. */
export interface Flowchart extends FigureBase {
  readonly kind: 'flowchart'
  readonly direction: Direction
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
  /** Outer groups before the groups inside them. */
  readonly groups: readonly FlowGroup[]
  readonly classes: readonly ClassDefinition[]
}

export type Direction = 'TB' | 'BT' | 'LR' | 'RL'

export interface FlowNode {
  readonly id: string
  /** Lines are parted by `\n`; the first is the name. */
  readonly label: string
  readonly shape: NodeShape
  readonly classes: readonly string[]
  /** Id of the group directly around it. */
  readonly group?: string
}

export interface FlowEdge {
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly stroke: 'normal' | 'thick' | 'dotted'
  readonly heads: { readonly start: EdgeHead; readonly end: EdgeHead }
  /** CSS declarations of the line, as in `linkStyle`. */
  readonly style?: string
}
export type EdgeHead = 'none' | 'arrow' | 'circle' | 'cross'

export interface FlowGroup {
  readonly id: string
  readonly title: string
  /** Ids of the nodes and groups directly inside. */
  readonly members: readonly string[]
  readonly direction?: Direction
}
