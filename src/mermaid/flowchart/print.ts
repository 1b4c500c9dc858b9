import type { EdgeHead, Flowchart, FlowEdge, FlowGroup, FlowNode } from '../../figure/flowchart.ts'
import type { NodeShape } from '../../figure/shapes.ts'
import type { Line } from '../language.ts'
import { oneLine, quoted } from '../text.ts'

const BRACKETS: Readonly<Partial<Record<NodeShape, readonly [string, string]>>> = {
  rect: ['[', ']'],
  rounded: ['(', ')'],
  stadium: ['([', '])'],
  cylinder: ['[(', ')]'],
  hexagon: ['{{', '}}'],
}
const LINES: Readonly<Record<FlowEdge['stroke'], string>> = { normal: '--', thick: '==', dotted: '-.-' }
const END_HEADS: Readonly<Record<EdgeHead, string>> = { none: '', arrow: '>', circle: 'o', cross: 'x' }
const START_HEADS: Readonly<Record<EdgeHead, string>> = { none: '', arrow: '<', circle: 'o', cross: 'x' }

/** A flowchart as canonical Mermaid text: one statement a line, nodes before edges, groups nested as they are. */
export function printFlowchart(figure: Flowchart): Line[] {
  const lines: string[] = []
  const [title, description] = [figure.accTitle ?? figure.title, figure.description].map((text = '') => oneLine(text))
  if (title) lines.push(`  accTitle: ${title}`) // an empty one would swallow the next line
  if (description) lines.push(`  accDescr: ${description}`)
  const inner = new Set(figure.groups.flatMap(({ members }) => members))
  for (const node of figure.nodes) if (node.group === undefined) lines.push(`  ${printNode(node)}`)
  for (const group of figure.groups) if (!inner.has(group.id)) lines.push(...printGroup(group, figure, '  '))
  for (const edge of figure.edges) lines.push(`  ${printEdge(edge)}`)
  for (const { name, style } of figure.classes) lines.push(`  classDef ${name} ${style}`)
  lines.push(...printLinkStyles(figure.edges))
  return [{ indent: 0, text: `flowchart ${figure.direction}`, key: 'header' }, ...lines.map((text) => ({ indent: 0, text }))]
}

function printNode({ id, label, shape, classes }: FlowNode): string {
  const [open, close] = BRACKETS[shape] ?? ['[', ']']
  const [first, ...others] = classes
  // Mermaid takes one class after `:::`; further ones are said in a statement of their own.
  const more = others.length === 0 ? '' : `\n  class ${id} ${others.join(',')}`
  return `${id}${open}${quoted(label)}${close}${first === undefined ? '' : `:::${first}`}${more}`
}

function printGroup(group: FlowGroup, figure: Flowchart, indent: string): string[] {
  const lines = [`${indent}subgraph ${group.id}[${quoted(group.title)}]`]
  if (group.direction !== undefined) lines.push(`${indent}  direction ${group.direction}`)
  for (const member of group.members) {
    const node = figure.nodes.find(({ id }) => id === member)
    if (node !== undefined) lines.push(`${indent}  ${printNode(node)}`)
    const inside = figure.groups.find(({ id }) => id === member)
    if (inside !== undefined) lines.push(...printGroup(inside, figure, `${indent}  `))
  }
  return [...lines, `${indent}end`]
}

function printEdge({ from, to, label, stroke, heads }: FlowEdge): string {
  const end = heads.end === 'none' && stroke !== 'dotted' ? (LINES[stroke][0] ?? '') : END_HEADS[heads.end]
  const arrow = `${START_HEADS[heads.start]}${LINES[stroke]}${end}`
  return `${from} ${arrow}${label === undefined ? '' : `|${quoted(label)}|`} ${to}`
}

/** `linkStyle` names edges by their number; edges of one style share a line. */
function printLinkStyles(edges: readonly FlowEdge[]): string[] {
  const numbers = new Map<string, number[]>()
  edges.forEach(({ style }, index) => {
    if (style !== undefined) numbers.set(style, [...(numbers.get(style) ?? []), index])
  })
  return [...numbers].map(([style, indices]) => `  linkStyle ${indices.join(',')} ${style}`)
}
