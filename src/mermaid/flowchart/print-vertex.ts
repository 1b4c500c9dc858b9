import type { FlowNode } from '../../figure/flowchart.ts'
import type { Target } from '../target.ts'
import { quotedLabel } from './label.ts'
import { BRACKETS_OF_SHAPE } from './shape-names.ts'

/** Shapes that Mermaid 11 does not know, nearest first one that it does. */
const OLDER_SHAPES: Readonly<Partial<Record<FlowNode['shape'], FlowNode['shape']>>> = {
  datastore: 'rect',
  folder: 'rect',
  bucket: 'trapezoid',
  console: 'rect',
  browser: 'rect',
  person: 'circle',
  bang: 'rect',
  cloud: 'rounded',
}

/** A node with all that one statement can say of it, and what it leaves to others: further properties, further classes. */
export function printVertex(node: FlowNode, id: string, target: Target): Printed {
  const { label, labelFormat, properties = {} } = node
  const shape = target === 'mermaid-12' ? node.shape : (OLDER_SHAPES[node.shape] ?? node.shape)
  // Mermaid takes one class after `:::`, and makes a node clickable by a statement of its own.
  const inline = node.classes[0] !== undefined && node.classes[0] !== 'clickable' ? `:::${node.classes[0]}` : ''
  const classes = inline === '' ? node.classes : node.classes.slice(1)
  const [open, close] = BRACKETS_OF_SHAPE[shape] ?? ['[', ']']
  const quoted = quotedLabel(label, labelFormat, `${id}${inline}`)
  const [property, ...others] = shape === 'rect' ? Object.entries(properties) : []
  const front = property === undefined ? open : `[|${property.join(':')}|`
  const more = others.map(([name, value]) => `${id}[|${name}:${value}|${quoted}]`)
  const data = dataOf(node, shape, id)
  return { text: `${id}${front}${quoted}${property === undefined ? close : ']'}${inline}${data}`, more, classes }
}

interface Printed {
  readonly text: string
  readonly more: readonly string[]
  readonly classes: readonly string[]
}

/** What brackets cannot say. */
function dataOf(node: FlowNode, shape: FlowNode['shape'], id: string): string {
  const { label, labelFormat, icon, image, form, labelPosition, width, height, constraint } = node
  const said: string[] = []
  // Mermaid takes the label of an icon or a picture for none where it is the id, unless it is said here.
  if ((icon !== undefined || image !== undefined) && label === id) {
    said.push(`label: ${JSON.stringify(label)}`)
    if (labelFormat === 'markdown') said.push('labelType: markdown')
  }
  if (BRACKETS_OF_SHAPE[shape] === undefined) said.push(`shape: ${shape}`)
  if (icon !== undefined) said.push(`icon: ${JSON.stringify(icon)}`)
  if (image !== undefined) said.push(`img: ${JSON.stringify(image)}`)
  if (form !== undefined) said.push(`form: ${form}`)
  if (labelPosition !== undefined) said.push(`pos: ${labelPosition}`)
  if (width !== undefined) said.push(`w: ${width}`)
  if (height !== undefined) said.push(`h: ${height}`)
  if (constraint !== undefined) said.push(`constraint: ${JSON.stringify(constraint)}`)
  return said.length === 0 ? '' : `@{ ${said.join(', ')} }`
}
