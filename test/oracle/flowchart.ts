/** A flowchart as the real Mermaid sees it. */
import { databaseOf, type MermaidVersion, plain } from './mermaid.ts'

/** A flowchart as Mermaid's own parser sees it. */
export interface SeenFlowchart {
  readonly vertices: readonly { readonly id: string; readonly label: string; readonly classes: readonly string[]; readonly shape: string }[]
  readonly edges: readonly {
    readonly from: string
    readonly to: string
    readonly label: string
    readonly stroke: string
    readonly type: string
  }[]
  readonly groups: readonly { readonly id: string; readonly title: string; readonly members: readonly string[] }[]
  readonly classes: Readonly<Record<string, readonly string[]>>
}

interface FlowDb {
  getVertices(): Map<string, { id: string; text?: string; classes: string[]; type?: string }>
  getEdges(): { start: string; end: string; text: string; stroke: string; type: string }[]
  getSubGraphs(): { id: string; title: string; nodes: string[] }[]
  getClasses(): Map<string, { styles: string[] }>
}
/** Parses with the real Mermaid; throws what Mermaid throws. */
export async function seenByMermaid(text: string, version: MermaidVersion = 'mermaid'): Promise<SeenFlowchart> {
  const db = await databaseOf<FlowDb>(text, version)
  return {
    vertices: [...db.getVertices().values()].map(({ id, text: label = id, classes, type = '' }) => ({
      id,
      label: plain(label),
      classes,
      shape: type,
    })),
    edges: db.getEdges().map(({ start, end, text: label, stroke, type }) => ({ from: start, to: end, label: plain(label), stroke, type })),
    groups: db.getSubGraphs().map(({ id, title, nodes }) => ({ id, title: plain(title), members: nodes })),
    classes: Object.fromEntries([...db.getClasses()].map(([name, { styles }]) => [name, styles])),
  }
}
