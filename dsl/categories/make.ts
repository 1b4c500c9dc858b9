import * as v from 'valibot'
import { recordCallSite } from '../call-site.ts'
import type { Flow } from '../flow.ts'
import type { Group } from '../group.ts'
import { make } from '../made.ts'
import type { Node } from '../node.ts'
import { checkOrder } from '../order.ts'
import { planeOrder } from '../plane.ts'
import { type Problem, Refusal, refuse } from '../refusal.ts'
import { checkSlug, checkText, slugOf } from '../text.ts'
import type { Fact } from '../units/quantity.ts'
import type { Diagram, DiagramSpec, PlacedGroup, PlacedNode } from './diagram.ts'

/** A spec of any category: a debugging guide has no flow. */
interface AnySpec extends Omit<DiagramSpec, 'flow'> {
  readonly flow: readonly Flow[]
  readonly metrics: object
}

/** Checks a spec against its shape and makes the frozen diagram of it; all that is missing is reported at once (FP109). */
export function makeDiagram(
  category: Diagram['category'],
  slug: string,
  spec: AnySpec,
  shape: v.GenericSchema,
  own: { readonly properties: object; readonly nodes: () => readonly Node[] },
  api: (...args: never[]) => unknown,
): Diagram {
  checkSlug(slug, `the slug of this ${category} diagram`)
  mustHaveShape(spec, shape, `${category}('${slug}')`)
  checkText(spec.title, 'the title')
  const nodes = namedNodes(nodesOf(spec, own.nodes()))
  const groups = placedGroups(spec.groups ?? [], nodes)
  const diagram = make({
    kind: 'diagram',
    category,
    id: `${spec.system.id}/${category}/${slug}`,
    slug,
    system: spec.system,
    title: spec.title,
    summary: spec.summary,
    nodes,
    flows: Object.freeze([...spec.flow]),
    groups,
    order: checkOrder(spec.order ?? [], nodes, groups),
    metrics: Object.freeze({ ...spec.metrics } as Record<string, Fact>),
    onCall: spec.onCall,
    failures: spec.failures,
    ...own.properties,
  } as unknown as Diagram)
  return recordCallSite(diagram, api)
}

function mustHaveShape(spec: unknown, shape: v.GenericSchema, of: string): void {
  const result = v.safeParse(shape, spec)
  if (result.success) return
  throw new Refusal(
    result.issues.map((issue): Problem => {
      const path = issue.path?.map((item) => String(item.key)).join('.') ?? ''
      const missing = issue.received === 'undefined'
      const emptyFlow = path === 'flow' && !missing
      return {
        code: path === 'system' ? 'FP115' : emptyFlow ? 'FP110' : 'FP109',
        message: missing ? `${of}: Property '${path}' is missing` : `${of}: ${path || 'the diagram'} ${issue.message}`,
        path,
      }
    }),
  )
}

/** Nodes in the order in which the flows, then the groups, then the on-call block name them. */
function nodesOf({ flow, groups = [], onCall, failures }: AnySpec, more: readonly Node[]): readonly Node[] {
  const found = new Set<Node>()
  for (const { steps } of flow) {
    for (const { from, to } of steps) found.add(from).add(to)
  }
  const enter = (group: Group): void => {
    for (const member of group.members) {
      if (member.kind === 'node') found.add(member)
      else enter(member)
    }
  }
  groups.forEach(enter)
  for (const { printedBy } of [...onCall.errors, ...onCall.logs]) found.add(printedBy)
  for (const { of } of onCall.metrics) found.add(of)
  for (const { component } of failures) found.add(component)
  for (const node of more) found.add(node)
  return [...found].sort((a, b) => planeOrder.indexOf(a.plane) - planeOrder.indexOf(b.plane)) // stable: author's order inside a plane
}

/** Gives each node its id: the author's, or one made of its name and, where two would be the same, a number. */
function namedNodes(nodes: readonly Node[]): readonly PlacedNode[] {
  const taken = new Set<string>()
  for (const node of nodes) {
    if (node.id === undefined) continue
    if (taken.has(node.id)) refuse('FP116', `two nodes have the id “${node.id}”: ids are unique in a diagram`, { subject: node })
    taken.add(node.id)
  }
  return Object.freeze(nodes.map((node) => Object.freeze({ node, id: node.id ?? freeId(slugOf(node.name), taken) })))
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`
  taken.add(id)
  return id
}

function placedGroups(groups: readonly Group[], nodes: readonly PlacedNode[]): readonly PlacedGroup[] {
  const idOf = new Map<Node, string>(nodes.map(({ node, id }) => [node, id]))
  const taken = new Set(idOf.values())
  const grouped = new Map<object, Group>()
  const placed: PlacedGroup[] = []
  const enter = (group: Group, within?: string): void => {
    if (grouped.has(group)) refuse('FP114', `the group ${group.name} stands twice in the diagram`, { subject: group })
    grouped.set(group, group)
    const id = freeId(`${group.groupKind}-${slugOf(group.name)}`, taken)
    const inside = group.members.filter((member): member is Node => member.kind === 'node')
    for (const member of inside) {
      const other = grouped.get(member)
      if (other !== undefined) refuse('FP114', `${member.name} stands in two groups: ${other.name} and ${group.name}`, { subject: member })
      grouped.set(member, group)
    }
    placed.push(
      Object.freeze({ group, id, nodes: inside.map((member) => idOf.get(member) ?? ''), ...(within === undefined ? {} : { within }) }),
    )
    for (const member of group.members) if (member.kind === 'group') enter(member, id)
  }
  for (const group of groups) enter(group)
  return Object.freeze(placed)
}
