import type { DiagramBase } from '../../dsl/categories/diagram.ts'
import type { Group } from '../../dsl/group.ts'
import { type Plane, planeOrder, planes } from '../../dsl/plane.ts'
import type { ClassDefinition } from '../figure/base.ts'
import type { Flowchart, FlowEdge, FlowGroup } from '../figure/flowchart.ts'
import { cardOf, mermaidId } from './cards.ts'
import { edgesOf, nodeIds } from './edges.ts'
import type { Citations } from './footnotes.ts'

/** The flowchart of a diagram: cards, flows and groups; `more` edges (such as a cascade) come after those of the flows. */
export function flowchartOf(diagram: DiagramBase, cite: Citations, more: (cite: Citations) => readonly FlowEdge[] = () => []): Flowchart {
  const groupOf = new Map(diagram.groups.flatMap(({ id, nodes }) => nodes.map((node) => [node, id])))
  const nodes = diagram.nodes.map((placed) => cardOf(placed, cite, groupOf.get(placed.id)))
  return {
    kind: 'flowchart',
    title: diagram.title,
    description: diagram.summary,
    direction: 'TB',
    nodes,
    edges: [...edgesOf(diagram.flows, nodeIds(diagram.nodes), cite), ...more(cite)],
    groups: groupsOf(diagram),
    classes: classesOf(
      new Set(diagram.nodes.map(({ node }) => node.plane)),
      nodes.some(({ classes }) => classes.includes('external')),
    ),
  }
}

function groupsOf({ groups }: DiagramBase): readonly FlowGroup[] {
  return groups.map(({ group, id, nodes }) => ({
    id: mermaidId(id),
    title: titleOf(group),
    members: [...nodes, ...groups.filter(({ within }) => within === id).map((inner) => inner.id)].map(mermaidId),
  }))
}

/** The name with what the group is, unless it says so itself: `cluster Fronting Kafka`, but `build cluster`. */
function titleOf({ groupKind, name }: Group): string {
  const saysSo = groupKind === 'group' || new RegExp(`\\b${groupKind}s?\\b`, 'i').test(name)
  return saysSo ? name : `${groupKind} ${name}`
}

/** The class definitions of the planes that are used. */
export function classesOf(used: ReadonlySet<Plane>, external: boolean): readonly ClassDefinition[] {
  const ofPlanes = planeOrder
    .filter((plane) => used.has(plane))
    .map((plane) => ({ name: plane, style: `fill:${planes[plane].colour},stroke:${planes[plane].colour},color:${planes[plane].text}` }))
  return external ? [...ofPlanes, { name: 'external', style: 'stroke:#1F2933,stroke-dasharray:5 4' }] : ofPlanes
}
