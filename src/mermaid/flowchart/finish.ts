import type { Flowchart, FlowEdge, FlowGroup, FlowNode } from '../../figure/flowchart.ts'
import type { Draft, DraftEdge, DraftGroup, DraftNode } from './draft.ts'
import { MAX_NESTING } from './groups.ts'

type Body = Pick<Flowchart, 'nodes' | 'edges' | 'groups' | 'classes' | 'edgeDefaults'>

/** The figure of a draft: what names a group is no node, and no group stands inside itself. */
export function finish(draft: Draft): Body {
  const parents = parentsOf(draft)
  const nodes = nodesOf(draft)
  const known = new Set([...nodes.map(({ id }) => id), ...draft.groups.keys()])
  const groupOf = (id: string): string | undefined => (draft.groups.has(id) ? parents.get(id) : draft.owners.get(id))
  return {
    nodes: nodes.map((node) => finishNode(node, draft)),
    edges: draft.edges.map((edge) => finishEdge(edge, draft)),
    groups: inOrder(draft, parents).map((group) => {
      const members = [...group.members].filter((id) => known.has(id) && groupOf(id) === group.id)
      return finishGroup(group, members, draft.nodes.get(group.id))
    }),
    classes: [...draft.classes].map(([name, declarations]) => ({ name, style: declarations.join(',') })),
    ...(Object.keys(draft.edgeDefaults).length === 0 ? {} : { edgeDefaults: draft.edgeDefaults }),
  }
}

/** The group around each group, where going up from it ends, and soon enough. */
function parentsOf({ groups, owners }: Draft): Map<string, string> {
  const parents = new Map<string, string>()
  for (const id of groups.keys()) {
    const owner = owners.get(id)
    if (owner === undefined) continue
    let above: string | undefined = owner
    for (let depth = 0; depth < MAX_NESTING && above !== undefined && above !== id; depth += 1) above = parents.get(above)
    if (above === undefined) parents.set(id, owner)
  }
  return parents
}

/** Nodes as first named, and a node for each end of an edge that Mermaid takes for the name of another edge. */
function nodesOf({ nodes, edges, groups }: Draft): DraftNode[] {
  const all = [...nodes.values()].filter(({ id }) => !groups.has(id))
  const known = new Set([...nodes.keys(), ...groups.keys()])
  for (const id of edges.flatMap(({ from, to }) => [from, to])) {
    if (known.has(id)) continue
    known.add(id)
    all.push({ id, label: { text: id }, shape: 'rect', classes: [], styles: [] })
  }
  return all
}

function finishNode({ label, styles, ...node }: DraftNode, { owners, groups, interactions }: Draft): FlowNode {
  const owner = owners.get(node.id)
  return {
    ...node,
    label: label.text,
    ...(label.format === undefined ? {} : { labelFormat: label.format }),
    ...(styles.length === 0 ? {} : { style: styles.join(',') }),
    ...(owner === undefined || !groups.has(owner) ? {} : { group: owner }),
    ...interactions.get(node.id),
  }
}

function finishEdge({ name: _, look, classes, curve, ...edge }: DraftEdge, { edgeDefaults }: Draft): FlowEdge {
  return {
    ...edge,
    ...look,
    ...(classes.length === 0 ? {} : { classes }),
    ...(curve === undefined || curve === edgeDefaults.curve ? {} : { curve }),
  }
}

function finishGroup(
  { title, start: _, classes, ...group }: DraftGroup,
  members: readonly string[],
  named: DraftNode | undefined,
): FlowGroup {
  const all = classes.length === 0 ? (named?.classes ?? []) : classes
  const style = named?.styles.join(',') ?? ''
  return {
    ...group,
    title: title.text,
    ...(title.format === undefined ? {} : { titleFormat: title.format }),
    members,
    ...(all.length === 0 ? {} : { classes: all }),
    ...(style === '' ? {} : { style }),
  }
}

/** Each group before those inside it; outermost ones in the order of the text. */
function inOrder({ groups }: Draft, parents: ReadonlyMap<string, string>): DraftGroup[] {
  const ordered: DraftGroup[] = []
  const roots = [...groups.values()].filter(({ id }) => !parents.has(id)).sort((a, b) => a.start - b.start)
  const waiting = roots.reverse()
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    ordered.push(group)
    const { id, members } = group
    const inside = [...members].flatMap((member) => (parents.get(member) === id ? (groups.get(member) ?? []) : []))
    waiting.push(...inside.reverse())
  }
  return ordered
}
