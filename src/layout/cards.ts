import { type Plane, planeOrder } from '../../dsl/plane.ts'
import type { FlowNode } from '../figure/flowchart.ts'
import { type Paragraph, paragraph, placeParagraph } from './paragraph.ts'
import type { Box, Card } from './scene.ts'
import { BODY_PX, NAME_PX } from './type-scale.ts'

const MAX_TEXT_WIDTH = 190
const MIN_TEXT_WIDTH = 84
const PADDING_X = 12
const HEAD_PADDING_Y = 5
const BODY_PADDING_Y = 6

/** A card before it is placed. */
export interface SizedCard {
  readonly node: FlowNode
  readonly plane: Plane | undefined
  readonly width: number
  readonly height: number
  readonly headHeight: number
  readonly head: Paragraph
  readonly body: readonly Paragraph[]
}

/** The plane that a node is on, told by its class. */
export function planeOf(classes: readonly string[]): Plane | undefined {
  return planeOrder.find((plane) => classes.includes(plane))
}

/** Measures a card: the first line of its label is the head, the others the body. */
export function sizeCard(node: FlowNode): SizedCard {
  const plane = planeOf(node.classes)
  const [name = '', ...lines] = node.label.split('\n')
  const head = paragraph(name, 'bold', NAME_PX, plane === undefined ? 'strong' : 'onPlane', MAX_TEXT_WIDTH)
  const body = lines.map((line, index) => paragraph(line, 'regular', BODY_PX, index === 0 ? 'muted' : 'body', MAX_TEXT_WIDTH))
  const headHeight = head.height + 2 * HEAD_PADDING_Y
  const bodyHeight = body.length === 0 ? 0 : body.reduce((sum, { height }) => sum + height, 2 * BODY_PADDING_Y)
  const width = Math.max(MIN_TEXT_WIDTH, head.width, ...body.map((line) => line.width)) + 2 * PADDING_X
  return { node, plane, width: Math.ceil(width), height: Math.ceil(headHeight + bodyHeight), headHeight, head, body }
}

/** Puts a measured card and its text where the engine says. */
export function placeCard({ node, plane, headHeight, head, body }: SizedCard, box: Box): Card {
  const middle = box.x + box.width / 2
  let top = box.y + headHeight + BODY_PADDING_Y
  const bodyTexts = body.flatMap((line) => {
    const placed = placeParagraph(line, middle, top, 'middle')
    top += line.height
    return placed
  })
  return {
    id: node.id,
    box,
    plane,
    external: node.classes.includes('external'),
    headHeight: body.length === 0 ? box.height : headHeight,
    name: node.label.split('\n')[0] ?? '',
    texts: [...placeParagraph(head, middle, box.y + HEAD_PADDING_Y, 'middle'), ...bodyTexts],
  }
}
