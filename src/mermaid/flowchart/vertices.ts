import type { Span } from '../position.ts'
import type { Draft, DraftEdge, DraftNode } from './draft.ts'
import { dataLabelOf, labelOf } from './label.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { SHAPE_OF_BRACKETS, shapeOfName } from './shape-names.ts'
import type { StyleStatement, Vertex } from './statement.ts'

/** Notes something that Mermaid refuses (or, as a warning, drops), at a place of the source. */
export type Objection = (message: string, span: Span, severity?: 'error' | 'warning') => void

/** A node is named, with or without a label: what is said now replaces what was said before. */
export function addVertex(draft: Draft, vertex: Vertex, object: Objection): void {
  const { id, brackets, label, className, data, property } = vertex
  const node = nodeNamed(draft, id)
  if (node !== undefined) {
    if (label !== undefined) node.label = labelOf(label)
    if (brackets !== undefined) node.shape = SHAPE_OF_BRACKETS[brackets]
    if (property !== undefined) node.properties = { ...node.properties, [property.name]: property.value }
  }
  if (className !== undefined) addClass(draft, id, className)
  if (data !== undefined) addMetadata(draft, id, data, object)
}

/** `style a fill:#fff`: a node that is not there yet is made. */
export function styleVertex(draft: Draft, { id, declarations }: StyleStatement): void {
  nodeNamed(draft, id)?.styles.push(...declarations.map((one) => one.trim()))
}

/** `class a,b name`: for whatever has these names by now. */
export function addClass(draft: Draft, ids: string, className: string): void {
  for (const id of ids.split(',')) {
    draft.nodes.get(id)?.classes.push(className)
    draft.edgesByName.get(id)?.classes.push(className)
    draft.groups.get(id)?.classes.push(className)
  }
}

/** The node of a name, made if need be; none where an edge has the name. */
function nodeNamed(draft: Draft, id: string): DraftNode | undefined {
  if (draft.edgesByName.has(id)) return undefined
  const known = draft.nodes.get(id)
  if (known !== undefined) return known
  const node: DraftNode = { id, label: { text: id }, shape: 'rect', classes: [], styles: [] }
  draft.nodes.set(id, node)
  return node
}

function addMetadata(draft: Draft, id: string, written: { readonly text: string } & Span, object: Objection): void {
  const read = readMetadata(written.text)
  if ('error' in read) {
    object(read.error, written)
    return
  }
  const group = draft.groups.get(id)
  const edge = draft.edgesByName.get(id)
  const node = draft.nodes.get(id)
  if (group !== undefined) group.metadata = { ...group.metadata, ...scalars(read.data) }
  else if (edge !== undefined) describeEdge(edge, read.data)
  else if (node !== undefined) {
    const wrong = describeNode(node, read.data)
    if (wrong !== undefined) object(wrong, written)
  }
}

function scalars(data: Metadata): Record<string, string | number | boolean> {
  const entries = Object.entries(data).filter((entry): entry is [string, string | number | boolean] => {
    return ['string', 'number', 'boolean'].includes(typeof entry[1])
  })
  return Object.fromEntries(entries)
}

function describeEdge(edge: DraftEdge, { animate, animation, curve, step }: Metadata): void {
  if (typeof animate === 'boolean') edge.animate = animate
  if (animation === 'fast' || animation === 'slow') edge.animation = animation
  if (typeof curve === 'string') edge.curve = curve
  if (typeof step === 'number' && Number.isInteger(step) && step > 0) edge.step = step
}

/** Says what is wrong with the data, if something is. */
function describeNode(node: DraftNode, data: Metadata): string | undefined {
  const { shape, label, labelType, icon, img, form, pos, w, h, constraint } = data
  if (shape) {
    const known = typeof shape === 'string' ? shapeOfName(shape) : undefined
    if (known === undefined) return `there is no shape “${String(shape)}”: see the names of shapes in Mermaid's flowchart syntax`
    node.shape = known
  }
  if ((icon || img) && label && typeof label !== 'string') return 'a label beside an icon or a picture is a text: put it in quotes'
  if (label) node.label = dataLabelOf(String(label), typeof labelType === 'string' ? labelType : undefined)
  if (icon) node.icon = String(icon)
  if (img) node.image = String(img)
  if ((icon || img) && !String(label ?? '').trim() && node.label.text === node.id) node.label = { text: '' }
  if (form === 'square' || form === 'circle' || form === 'rounded') node.form = form
  if (pos === 't' || pos === 'b') node.labelPosition = pos
  if (constraint) node.constraint = String(constraint)
  if (Number(w) > 0) node.width = Number(w)
  if (Number(h) > 0) node.height = Number(h)
  return undefined
}
