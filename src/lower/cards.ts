import type { PlacedNode } from '../../dsl/categories/diagram.ts'
import type { Plane } from '../../dsl/plane.ts'
import type { FlowNode } from '../figure/flowchart.ts'
import type { NodeShape } from '../figure/shapes.ts'
import type { Citations } from './footnotes.ts'

const SHAPES: Readonly<Record<Plane, NodeShape>> = { edge: 'stadium', service: 'rect', state: 'cylinder', control: 'hexagon' }

/** A node as a card: its name, its technology and version, and its facts, each on a line. */
export function cardOf({ node, id }: PlacedNode, cite: Citations, group: string | undefined): FlowNode {
  const version = typeof node.version === 'string' ? ` ${node.version}` : ''
  const technology = `${node.technology.name}${version}`
  const mark = node.source === undefined ? '' : `${cite.mark(node.source)}`
  const lines = technology === node.name ? [`${node.name}${mark}`] : [node.name, `${technology}${mark}`]
  for (const [label, fact] of Object.entries(node.facts)) lines.push(`${label}: ${cite.fact(fact)}`)
  return {
    id: mermaidId(id),
    label: lines.join('\n'),
    shape: SHAPES[node.plane],
    classes: node.external ? [node.plane, 'external'] : [node.plane],
    ...(group === undefined ? {} : { group: mermaidId(group) }),
  }
}

/** Words that Mermaid reads as its own where an id is due, in any case. */
const RESERVED = new Set([
  'end',
  'graph',
  'flowchart',
  'subgraph',
  'style',
  'linkstyle',
  'class',
  'classdef',
  'click',
  'default',
  'direction',
  'call',
  'href',
  'interpolate',
])

/** A diagram id as Mermaid takes it: `playback-api` → `playback_api`. Distinct ids stay distinct: no diagram id has two hyphens in a row. */
export function mermaidId(id: string): string {
  const underscored = id.replaceAll('-', '_')
  return RESERVED.has(underscored) || /^\d/.test(underscored) ? `n__${underscored}` : underscored
}
