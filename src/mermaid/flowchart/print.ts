import type { Flowchart, FlowEdge, FlowGroup, FlowNode, Interaction } from '../../figure/flowchart.ts'
import type { Line } from '../language.ts'
import type { Target } from '../target.ts'
import { madeUpName } from './edges.ts'
import { type Ids, idsOf } from './ids.ts'
import { escapedLine, quotedLabel } from './label.ts'
import { signsOf } from './link.ts'
import { printVertex } from './print-vertex.ts'
import { colourSemicolons } from './source.ts'

/**
 * A flowchart as canonical Mermaid text: one statement a line; nodes before edges, in their order; groups nested as they are; then what is
 * said about edges and classes.
 */
export function printFlowchart(figure: Flowchart, target: Target): Line[] {
  const ids = idsOf(figure)
  const edgeNames = namesOf(figure.edges, ids)
  return [
    { indent: 0, text: `flowchart ${figure.direction}`, key: 'header' },
    ...accessible('accTitle', figure.accTitle),
    ...accessible('accDescr', figure.description),
    ...printNodes(figure, ids, target),
    ...figure.edges.map((edge, index): Line => ({ indent: 1, text: printEdge(edge, ids), key: `edge ${index}` })),
    ...figure.edges.flatMap((edge, index) => describeEdge(edge, edgeNames[index] ?? '')),
    ...figure.classes.map(({ name, style }): Line => ({ indent: 1, text: `classDef ${name} ${style}`, key: `class ${name}` })),
    ...printLinkStyles(figure),
  ].map((line) => ({ ...line, text: kept(line.text) }))
}

/** A statement with an id that Mermaid would take for something else: for a comment, or for a colour whose line loses its last semicolon. */
function kept(statement: string): string {
  const lost = ['style', 'classDef'].flatMap((keyword) => colourSemicolons(statement, keyword)).length
  return `${statement.startsWith('%%') ? ';' : ''}${statement}${';'.repeat(lost)}`
}

/** An empty one would take the next line for its text; an indented one with a direction in it would be that direction. */
function accessible(keyword: 'accTitle' | 'accDescr', text: string | undefined): Line[] {
  return text === undefined || text === '' ? [] : [{ indent: 1, text: `${keyword}: ${escapedLine(text)}`, key: keyword }]
}

/**
 * Nodes and groups, so that each node is named first where the order of the nodes has it. A node is described inside its group where that
 * is so by itself; else above the outermost group, and only named inside.
 */
function printNodes(figure: Flowchart, ids: Ids, target: Target): Line[] {
  const order = new Map(figure.nodes.map(({ id }, index) => [id, index]))
  const nodes = new Map(figure.nodes.map((node) => [node.id, node]))
  const groups = new Map(figure.groups.map((group) => [group.id, group]))
  const inner = new Set(figure.groups.flatMap(({ members }) => members))
  const lines: Line[] = []
  const described = new Set<string>()
  let next = 0
  const describeUpTo = (index: number): void => {
    for (; next < index; next += 1) {
      const node = figure.nodes[next]
      if (node === undefined || described.has(node.id)) continue
      described.add(node.id)
      lines.push(...printNode(node, ids, target, 1))
    }
  }
  const printGroup = (group: FlowGroup, indent: number): void => {
    const title = quotedLabel(group.title, group.titleFormat, group.id)
    lines.push({ indent, text: `subgraph ${ids.header(group.id)}[${title}]`, key: `group ${group.id}` })
    if (group.direction !== undefined) lines.push({ indent: indent + 1, text: `direction ${group.direction}` })
    for (const member of group.members) {
      const node = nodes.get(member)
      const inside = groups.get(member)
      if (node !== undefined && described.has(member)) lines.push({ indent: indent + 1, text: ids.of(member) })
      else if (node !== undefined) {
        described.add(member)
        lines.push(...printNode(node, ids, target, indent + 1))
      } else if (inside !== undefined) printGroup(inside, indent + 1)
    }
    lines.push({ indent, text: 'end' })
  }
  for (const group of figure.groups) {
    if (inner.has(group.id)) continue
    describeUpTo(firstInPlace(group, groups, order, described, figure.nodes, next))
    printGroup(group, 1)
  }
  describeUpTo(figure.nodes.length)
  return [...lines, ...figure.groups.flatMap((group) => describeGroup(group, ids))]
}

/**
 * The first node, in the order of the nodes, that may be described inside a group: from it on to the last one of the group, the nodes that
 * are left all stand in the group, in their order.
 */
function firstInPlace(
  group: FlowGroup,
  groups: ReadonlyMap<string, FlowGroup>,
  order: ReadonlyMap<string, number>,
  described: ReadonlySet<string>,
  nodes: readonly FlowNode[],
  next: number,
): number {
  const places = new Map<number, number>()
  const waiting: string[] = [...group.members].reverse()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const index = order.get(id)
    if (index !== undefined && !described.has(id)) places.set(index, places.size)
    waiting.push(...[...(groups.get(id)?.members ?? [])].reverse())
  }
  let first = Math.max(next - 1, ...places.keys()) + 1
  let place = places.size
  for (let index = first - 1; index >= next; index -= 1) {
    if (described.has(nodes[index]?.id ?? '')) continue
    const here = places.get(index)
    if (here === undefined || here > place) break
    place = here
    first = index
  }
  return first
}

function printNode(node: FlowNode, ids: Ids, target: Target, indent: number): Line[] {
  const id = ids.of(node.id)
  const { text, more, classes } = printVertex(node, id, target)
  const said = clicks(id, node)
  const lines = [...more]
  for (const name of classes) {
    if (name === 'clickable' && said.length > 0) lines.push(...said.splice(0))
    else lines.push(`class ${id} ${name}`)
  }
  if (node.style !== undefined) lines.push(`style ${id} ${node.style}`)
  return [{ indent, text, key: `node ${node.id}` }, ...[...lines, ...said].map((line): Line => ({ indent, text: line }))]
}

/** One statement: a second one would make the node clickable twice. */
function clicks(id: string, { link, callback, tooltip }: Interaction): string[] {
  const tip = tooltip === undefined ? '' : ` ${quotedLabel(tooltip, undefined, id)}`
  if (link !== undefined) return [`click ${id} href "${address(link.href)}"${tip}${link.target === undefined ? '' : ` ${link.target}`}`]
  if (callback !== undefined) return [`click ${id} call ${callback.name}(${callback.args ?? ''})${tip}`]
  return tooltip === undefined ? [] : [`click ${id} href " "${tip}`]
}

/** An address holds no quotes, no white space, and no semicolon that would make an entity of its fragment. */
function address(href: string): string {
  return href.trim().replace(/["\s;]/g, (character) => encodeURIComponent(character))
}

function describeGroup({ id, classes = [], style, metadata }: FlowGroup, ids: Ids): Line[] {
  const name = ids.of(id)
  const lines = classes.map((one) => `class ${name} ${one}`)
  if (style !== undefined) lines.push(`style ${name} ${style}`)
  if (metadata !== undefined) lines.push(`${name}@{ ${pairs(metadata)} }`)
  return lines.map((text) => ({ indent: 1, text }))
}

function printEdge({ id, label, labelFormat, ...edge }: FlowEdge, ids: Ids): string {
  const [from, to] = [ids.of(edge.from), ids.of(edge.to)]
  const name = id === undefined ? '' : `${ids.of(id)}@`
  const text = label === undefined ? '' : `|${quotedLabel(label, labelFormat, `${from} ${to}`)}|`
  return `${from} ${name}${signsOf(edge)}${text} ${to}`
}

function describeEdge({ classes = [], animate, animation, curve, step }: FlowEdge, name: string): Line[] {
  const data = { ...(animate === undefined ? {} : { animate }), ...(animation === undefined ? {} : { animation }) }
  const all = { ...data, ...(curve === undefined ? {} : { curve }), ...(step === undefined ? {} : { step }) }
  const lines = classes.map((one) => `class ${name} ${one}`)
  if (Object.keys(all).length > 0) lines.push(`${name}@{ ${pairs(all)} }`)
  return lines.map((text) => ({ indent: 1, text }))
}

function pairs(data: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? JSON.stringify(value) : value}`)
    .join(', ')
}

/** The names by which statements know the edges: the author's, or those that Mermaid makes up. */
function namesOf(edges: readonly FlowEdge[], ids: Ids): string[] {
  const before = new Map<string, number>()
  return edges.map(({ id, from, to }) => {
    const ends = `${from} ${to}`
    const count = before.get(ends) ?? 0
    before.set(ends, count + 1)
    return id === undefined ? madeUpName(ids.of(from), ids.of(to), count) : ids.of(id)
  })
}

/** `linkStyle` names edges by their number; edges of one style share a line. */
function printLinkStyles({ edges, edgeDefaults = {} }: Flowchart): Line[] {
  const { style, curve } = edgeDefaults
  const defaults = `linkStyle default${curve === undefined ? '' : ` interpolate ${curve}`}${style === undefined ? '' : ` ${style}`}`
  const numbers = new Map<string, number[]>()
  edges.forEach((edge, index) => {
    if (edge.style === undefined) return
    const same = numbers.get(edge.style)
    if (same === undefined) numbers.set(edge.style, [index])
    else same.push(index)
  })
  const lines = [...numbers].map(([declarations, indices]) => `linkStyle ${indices.join(',')} ${declarations}`)
  return [...(style === undefined && curve === undefined ? [] : [defaults]), ...lines].map((text) => ({ indent: 1, text }))
}
