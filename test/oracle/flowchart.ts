/** A flowchart as the real Mermaid sees it. */
import { databaseOf, type MermaidVersion, plain } from './mermaid.ts'

/** A flowchart as Mermaid's own parser sees it. */
export interface SeenFlowchart {
  readonly direction: string
  readonly vertices: readonly {
    readonly id: string
    readonly label: string
    readonly classes: readonly string[]
    /** Mermaid's name of what the brackets or `shape:` said. */
    readonly shape: string
    readonly style: string
    readonly link: string
    readonly tooltip: string
  }[]
  readonly edges: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly label: string
    readonly stroke: string
    readonly type: string
    readonly length: number
    readonly classes: readonly string[]
    readonly style: string
    readonly curve: string
    readonly animate: boolean | undefined
    readonly animation: string | undefined
  }[]
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly members: readonly string[]
    readonly direction: string
    readonly classes: readonly string[]
  }[]
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly accTitle: string
  readonly accDescription: string
}

interface FlowDb {
  getDirection(): string
  getVertices(): Map<string, { id: string; text?: string; classes: string[]; type?: string; styles: string[]; link?: string }>
  getEdges(): {
    id: string
    isUserDefinedId: boolean
    start: string
    end: string
    text: string
    stroke: string
    type: string
    length: number
    classes: string[]
    style?: string[]
    interpolate?: string
    animate?: boolean
    animation?: string
  }[] & { defaultInterpolate?: string; defaultStyle?: string[] }
  getSubGraphs(): { id: string; title: string; nodes: string[]; dir?: string; classes: string[] }[]
  getClasses(): Map<string, { styles: string[] }>
  getTooltip(id: string): string | undefined
  getAccTitle(): string
  getAccDescription(): string
}

/** Parses with the real Mermaid; throws what Mermaid throws. */
export async function seenByMermaid(text: string, version: MermaidVersion = 'mermaid'): Promise<SeenFlowchart> {
  const db = await databaseOf<FlowDb>(text, version)
  const edges = db.getEdges()
  return {
    direction: db.getDirection(),
    vertices: [...db.getVertices().values()].map(({ id, text: label = id, classes, type = '', styles, link = '' }) => ({
      id,
      label: plain(label),
      classes,
      shape: type,
      style: styles.map((one) => one.trim()).join(','),
      link: plain(link),
      tooltip: plain(db.getTooltip(id) ?? ''),
    })),
    edges: edges.map(({ id, isUserDefinedId, start, end, text: label, stroke, type, length, classes, style = [], ...edge }) => ({
      id: isUserDefinedId ? id : '',
      from: start,
      to: end,
      label: plain(label),
      stroke,
      type,
      length,
      classes,
      style: style.map((one) => one.trim()).join(','),
      curve: edge.interpolate ?? edges.defaultInterpolate ?? '',
      animate: edge.animate,
      animation: edge.animation,
    })),
    groups: db
      .getSubGraphs()
      .map(({ id, title, nodes, dir = '', classes }) => ({ id, title: plain(title), members: nodes, direction: dir, classes })),
    classes: Object.fromEntries([...db.getClasses()].map(([name, { styles }]) => [name, styles.map((one) => one.trim())])),
    accTitle: plain(db.getAccTitle()),
    accDescription: plain(db.getAccDescription()),
  }
}
