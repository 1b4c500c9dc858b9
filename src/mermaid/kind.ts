import type { Figure } from '../figure/figure.ts'

/** The headers of the kinds that are read (the detectors of Mermaid 12.3, in its order). */
const READ: readonly (readonly [Figure['kind'], RegExp])[] = [
  ['flowchart', /^\s*(?:flowchart-elk|flowchart|graph)/],
  ['gantt', /^\s*gantt/],
  ['pie', /^\s*pie/],
  ['quadrant', /^\s*quadrantChart/],
  ['xychart', /^\s*xychart(?:-beta)?/],
  ['sequence', /^\s*sequenceDiagram/],
  ['state', /^\s*stateDiagram/],
  ['timeline', /^\s*timeline/],
]

/** Kinds of Mermaid 12.3 that are recognised and not read. */
const KNOWN =
  /^\s*(C4Context|C4Container|C4Component|C4Dynamic|C4Deployment|agentflow-beta|swimlane-beta|erDiagram|gitGraph|info|requirement(?:Diagram)?|classDiagram|journey|mindmap|kanban|sankey(?:-beta)?|packet(?:-beta)?|radar-beta|block(?:-beta)?|treeView-beta|architecture(?:-beta)?|eventmodeling|ishikawa(?:-beta)?|venn-beta|treemap(?:-beta)?|usecase(?:-beta)?|wardley-beta|cynefin-beta|railroad(?:-[a-z]+)*(?:-beta)?|zenuml)\b/

/** Lines that begin as a directive does and are none: whether one may stand before the header is for the grammar of the kind to say. */
const NO_DIRECTIVES = /^(?:\s*%%.*\n)+/

/** The kind of a body: one that is read, the header of one that is only known, or nothing. */
export function kindOf(whole: string): { readonly read: Figure['kind'] } | { readonly known: string } | undefined {
  const body = whole.replace(NO_DIRECTIVES, '')
  for (const [kind, header] of READ) if (header.test(body)) return { read: kind }
  const known = KNOWN.exec(body)?.[1]
  return known === undefined ? undefined : { known }
}
