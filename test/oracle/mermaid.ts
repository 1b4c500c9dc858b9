/** The real Mermaid, 12 and 11, in Node: what a Mermaid text means, told by Mermaid's own parser. */
import { parseHTML } from 'linkedom'

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
interface Mermaid {
  initialize(config: object): void
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: FlowDb }> }
}

export type MermaidVersion = 'mermaid' | 'mermaid-11'

const loading = new Map<MermaidVersion, Promise<Mermaid>>()

async function load(version: MermaidVersion): Promise<Mermaid> {
  const { window } = parseHTML('<!doctype html><html><body></body></html>')
  Object.assign(globalThis, { window, document: window.document, Element: window.Element, DocumentFragment: window.DocumentFragment })
  const { default: mermaid } = (await import(version)) as { default: Mermaid }
  mermaid.initialize({ startOnLoad: false })
  return mermaid
}

/** Parses with the real Mermaid; throws what Mermaid throws. */
export async function seenByMermaid(text: string, version: MermaidVersion = 'mermaid'): Promise<SeenFlowchart> {
  const pending = loading.get(version) ?? load(version)
  loading.set(version, pending)
  const { db } = await (await pending).mermaidAPI.getDiagramFromText(text)
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

/** A label as Mermaid draws it: `<br/>` as a line break, then its own entity placeholders decoded. */
function plain(label: string): string {
  return label
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name) => ({ quot: '"', amp: '&', lt: '<', gt: '>' })[name as string] ?? `&${name};`)
}
