import type { Plane } from '../../dsl/plane.ts'
import { planeOrder } from '../../dsl/plane.ts'
import type { Flowchart, FlowGroup, FlowNode } from '../figure/flowchart.ts'
import { describe } from './describe.ts'
import { edgeOf } from './edge.ts'
import { clean, linesOf } from './label.ts'
import type { Model, ModelEdge, ModelGroup, ModelNode } from './model.ts'
import { namer } from './names.ts'
import { type Inferred, isBand, planeOfName, planeOfStyle, planeOfTitle } from './plane.ts'

const STORES: ReadonlySet<string> = new Set(['cylinder', 'datastore', 'bucket', 'horizontal-cylinder', 'lined-cylinder'])
const CLIENTS: ReadonlySet<string> = new Set(['person', 'browser'])

/** Reads a flowchart in the terms of the language. */
export function modelOfFlowchart(chart: Flowchart): Model {
  const nameOf = namer()
  const groupOf = new Map(chart.groups.map((group) => [group.id, group]))
  const parentOf = new Map(
    chart.groups.flatMap(({ id, members }) => members.filter((member) => groupOf.has(member)).map((member) => [member, id] as const)),
  )
  const around = (node: FlowNode): FlowGroup[] => {
    const found: FlowGroup[] = []
    for (let id = node.group; id !== undefined; id = parentOf.get(id)) {
      const group = groupOf.get(id)
      if (group === undefined || found.includes(group)) break
      found.push(group)
    }
    return found
  }
  const nodes = chart.nodes.map((node) => {
    const said = saidPlane(chart, node, around(node))
    const shaped: Plane | undefined = STORES.has(node.shape) ? 'state' : CLIENTS.has(node.shape) ? 'edge' : undefined
    const lines = linesOf(node.label, node.labelFormat)
    return describe(
      {
        id: node.id,
        lines: lines.length === 0 ? [clean(node.id)] : lines,
        ...(said === undefined ? {} : { said }),
        ...(shaped === undefined ? {} : { shaped }),
      },
      nameOf,
    )
  })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const remarks = remarksOf(chart)
  const edges = chart.edges.flatMap((edge): ModelEdge[] => {
    const text = linesOf(edge.label ?? '', edge.labelFormat).join(' · ')
    const from = endOf(edge.from, byId, groupOf, 'last')
    const to = endOf(edge.to, byId, groupOf, 'first')
    if (edge.stroke === 'invisible') return []
    if (from === undefined || to === undefined) {
      remarks.push(`An arrow from ${clean(edge.from)} to ${clean(edge.to)} ends at no node${text === '' ? '' : `: ${text}`}`)
      return []
    }
    const backwards = edge.heads.start !== 'none' && edge.heads.end === 'none'
    const read = backwards
      ? edgeOf(to.name, from.name, text, edge.stroke === 'dotted')
      : edgeOf(from.name, to.name, text, edge.stroke === 'dotted')
    const ends = [edge.from, edge.to].flatMap((id) =>
      groupOf.has(id) && !byId.has(id) ? [`${clean(groupOf.get(id)?.title ?? id)} as a whole`] : [],
    )
    const both = edge.heads.start !== 'none' && edge.heads.end !== 'none' ? ['The arrow leads both ways.'] : []
    return [{ ...read, comments: [...read.comments, ...both, ...(ends.length === 0 ? [] : [`The arrow is about ${ends.join(' and ')}.`])] }]
  })
  return {
    kind: 'architecture',
    nodes,
    edges,
    groups: groupsOf(chart, byId, edges, remarks),
    remarks,
    ...(chart.title === undefined ? {} : { title: chart.title }),
  }
}

function saidPlane(chart: Flowchart, node: FlowNode, groups: readonly FlowGroup[]): Inferred | undefined {
  for (const name of node.classes) {
    const plane = planeOfName(name)
    if (plane !== undefined) return { plane, by: 'class' }
  }
  const styles = [node.style ?? '', ...node.classes.map((name) => chart.classes.find((one) => one.name === name)?.style ?? '')]
  for (const style of styles) {
    const plane = planeOfStyle(style)
    if (plane !== undefined) return { plane, by: 'colour' }
  }
  for (const group of groups) {
    const plane = planeOfTitle(group.title)
    if (plane !== undefined) return { plane, by: 'group' }
  }
  return undefined
}

/** An arrow may end at a group; the language draws arrows between nodes, so it takes the group's outermost one. */
function endOf(
  id: string,
  nodes: ReadonlyMap<string, ModelNode>,
  groups: ReadonlyMap<string, FlowGroup>,
  which: 'first' | 'last',
  seen = new Set<string>(),
): ModelNode | undefined {
  const node = nodes.get(id)
  if (node !== undefined || seen.has(id)) return node
  seen.add(id)
  const members = groups.get(id)?.members ?? []
  for (const member of which === 'first' ? members : [...members].reverse()) {
    const found = endOf(member, nodes, groups, which, seen)
    if (found !== undefined) return found
  }
  return undefined
}

function groupsOf(chart: Flowchart, byId: ReadonlyMap<string, ModelNode>, edges: readonly ModelEdge[], remarks: string[]): ModelGroup[] {
  const groups: ModelGroup[] = []
  const grouped = new Set<string>()
  // Inner groups last in a figure: they are nearest to their nodes.
  for (const { title, titleFormat, members, id } of chart.groups) {
    const name = linesOf(title, titleFormat).join(' · ') || clean(id)
    const inside = members.flatMap((member) => byId.get(member) ?? [])
    if (isBand(name) || inside.length === 0) {
      remarks.push(`Group: ${name}`)
      continue
    }
    const planes = planeOrder.filter((plane) => inside.some((node) => node.plane === plane))
    for (const plane of planes) {
      const own = inside.filter((node) => node.plane === plane).map((node) => node.name)
      for (const member of own) grouped.add(member)
      const comments = [
        ...(name.length > 300 ? [name] : []),
        ...(planes.length > 1 ? ['The group of the drawing spans several planes; this is its part on one.'] : []),
      ]
      groups.push({
        kind: kindOf(name),
        plane,
        title: name.slice(0, 300),
        members: own,
        comments: plane === planes[0] ? comments : comments.slice(-1),
      })
    }
  }
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
  for (const plane of planeOrder) {
    const alone = [...byId.values()]
      .filter((node) => node.plane === plane && !touched.has(node.name) && !grouped.has(node.name))
      .map((node) => node.name)
    if (alone.length > 0)
      groups.push({
        kind: 'group',
        plane,
        title: 'Not connected',
        members: alone,
        comments: ['No arrow of the drawing touches these: draw one, or take them out.'],
      })
  }
  return groups
}

function kindOf(title: string): ModelGroup['kind'] {
  if (/\bcells?\b|\bpods?\b/i.test(title)) return 'cell'
  return /\b(regions?|[a-z]{2}-[a-z]+-\d|zones?|AZ|data ?cent(er|re)s?|DC\d?)\b/i.test(title)
    ? 'region'
    : /\bclusters?\b/i.test(title)
      ? 'cluster'
      : 'group'
}

function remarksOf({ description, accTitle, comments = [], nodes }: Flowchart): string[] {
  const tips = nodes.flatMap(({ tooltip, link }) => [
    ...(tooltip === undefined ? [] : [tooltip]),
    ...(link === undefined ? [] : [link.href]),
  ])
  return [accTitle, description, ...comments.map(({ text }) => text), ...tips].flatMap((text) =>
    text === undefined ? [] : text.split('\n').map(clean),
  )
}
