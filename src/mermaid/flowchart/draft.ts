/** A flowchart while its statements are read, in the order in which Mermaid reads them: what is named later may change what was named first. */
import type { FlowEdge, FlowGroup, FlowNode, Interaction } from '../../figure/flowchart.ts'
import type { Span } from '../position.ts'
import type { LabelText } from './label.ts'
import type { LinkLook } from './link.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export interface DraftNode extends Omit<Mutable<FlowNode>, 'label' | 'labelFormat' | 'classes' | 'style'> {
  label: LabelText
  readonly classes: string[]
  readonly styles: string[]
}
export interface DraftEdge extends Omit<Mutable<FlowEdge>, 'classes' | keyof LinkLook> {
  /** The author's, or the one that Mermaid makes up: statements may name either. */
  readonly name: string
  readonly look: LinkLook
  readonly classes: string[]
}
export interface DraftGroup extends Omit<Mutable<FlowGroup>, 'members' | 'classes' | 'title' | 'titleFormat' | 'style'> {
  readonly title: LabelText
  /** Where its `subgraph` stands. */
  readonly start: number
  /** Ids of whatever stands in it; those that turn out to be nothing are left out in the end. */
  readonly members: Set<string>
  readonly classes: string[]
}

export interface Draft {
  readonly nodes: Map<string, DraftNode>
  readonly edges: DraftEdge[]
  readonly edgesByName: Map<string, DraftEdge>
  /** How many edges there are between two nodes, for the names that Mermaid makes up. */
  readonly parallel: Map<string, number>
  /** In the order in which they are closed, inner ones first. */
  readonly groups: Map<string, DraftGroup>
  /** The group that a member was found in first: it stays there. */
  readonly owners: Map<string, string>
  readonly classes: Map<string, string[]>
  readonly interactions: Map<string, Mutable<Interaction>>
  edgeDefaults: { style?: string; curve?: string }
  /** Groups whose `end` is still to come, outermost first. */
  readonly open: OpenGroup[]
  /** Groups that were closed, those without a name included: Mermaid counts them to make names up. */
  closed: number
}
export interface OpenGroup extends Span {
  readonly id: string | undefined
  readonly title: LabelText
  readonly members: Set<string>
  direction?: FlowGroup['direction']
}

export function emptyDraft(): Draft {
  return {
    nodes: new Map(),
    edges: [],
    edgesByName: new Map(),
    parallel: new Map(),
    groups: new Map(),
    owners: new Map(),
    classes: new Map(),
    interactions: new Map(),
    edgeDefaults: {},
    open: [],
    closed: 0,
  }
}
