import { type Plane, planeOrder } from '../../dsl/plane.ts'
import type { ClassDefinition } from '../figure/base.ts'
import type { FlowNode } from '../figure/flowchart.ts'
import { labelText } from './label-text.ts'
import { paintOf } from './paint.ts'
import { type Paragraph, paragraph, placeParagraph } from './paragraph.ts'
import type { Box, Card, Paint, TextRole } from './scene.ts'
import { outlineOf } from './shapes/index.ts'
import type { Outline } from './shapes/outline.ts'
import { BODY_PX, NAME_PX, NOTE_PX } from './type-scale.ts'

const MAX_TEXT_WIDTH = 190
/** Code is wider, and breaks worse. */
const MAX_CODE_WIDTH = 250
const MIN_TEXT_WIDTH = 84
/** Least width of the text in a shape that is not a card, in px: a circle of one letter is a small circle. */
const MIN_SHAPE_TEXT_WIDTH = 20
const PADDING_X = 12
/** Room at either side of the name for the mark of the plane, in px. */
const PLANE_MARK_ROOM = 12
const HEAD_PADDING_Y = 5
const BODY_PADDING_Y = 6
/** Room above and below code, in px. */
const CODE_GAP = 4
/** Room between name and body where no head parts them, in px. */
const NAME_GAP = 2

/** A card before it is placed. */
export interface SizedCard {
  readonly node: FlowNode
  readonly plane: Plane | undefined
  readonly width: number
  readonly height: number
  readonly headHeight: number
  readonly head: Paragraph
  readonly body: readonly Paragraph[]
  /** Drawn in this shape instead of as a card. */
  readonly outline?: Outline
  readonly paint?: Paint
}

/** The plane that a node is on, told by its class. */
export function planeOf(classes: readonly string[]): Plane | undefined {
  return planeOrder.find((plane) => classes.includes(plane))
}

/** Measures a card: the first line of its label is the head, the others the body. A node without a plane has the shape of its figure. */
export function sizeCard(node: FlowNode, classes: readonly ClassDefinition[]): SizedCard {
  const plane = planeOf(node.classes)
  const [name = '', ...lines] = labelText(node.label, node.labelFormat).split('\n')
  const paint = paintOf(node, classes)
  const outline = plane === undefined ? outlineOf(node.shape) : undefined
  const head = paragraph(name, 'bold', NAME_PX, plane === undefined ? 'strong' : 'onPlane', MAX_TEXT_WIDTH)
  const body = lines.map((line, index) => bodyLine(line, index === 0 ? 'muted' : 'body'))
  const card = { node, plane, head, body, ...(paint === undefined ? {} : { paint }) }
  const markRoom = plane === undefined ? 0 : 2 * PLANE_MARK_ROOM
  const textWidth = Math.max(head.width + markRoom, ...body.map((line) => line.width))
  const bodyHeight = body.reduce((sum, line) => sum + roomFor(line), 0)
  if (outline !== undefined) {
    const text = { width: Math.max(MIN_SHAPE_TEXT_WIDTH, textWidth), height: head.height + (body.length === 0 ? 0 : NAME_GAP + bodyHeight) }
    const { width, height } = outline.around(text)
    return { ...card, outline, width: Math.ceil(width), height: Math.ceil(height), headHeight: 0 }
  }
  const headHeight = head.height + 2 * HEAD_PADDING_Y
  const height = headHeight + (body.length === 0 ? 0 : bodyHeight + 2 * BODY_PADDING_Y)
  return { ...card, width: Math.ceil(Math.max(MIN_TEXT_WIDTH, textWidth) + 2 * PADDING_X), height: Math.ceil(height), headHeight }
}

/** A line of the body: one between backticks is code. */
function bodyLine(line: string, role: TextRole): Paragraph {
  const code = /^`([^`]+)`$/.exec(line)?.[1]
  return code === undefined
    ? paragraph(line, 'regular', BODY_PX, role, MAX_TEXT_WIDTH)
    : paragraph(code, 'mono', NOTE_PX, 'strong', MAX_CODE_WIDTH)
}

function isCode({ face }: Paragraph): boolean {
  return face === 'mono'
}

function roomFor(line: Paragraph): number {
  return line.height + (isCode(line) ? 2 * CODE_GAP : 0)
}

/** Puts a measured card and its text where the engine says. */
export function placeCard(card: SizedCard, box: Box): Card {
  const { node, plane, headHeight, head, body, outline, paint } = card
  const middle = box.x + box.width / 2
  const bodyHeight = body.reduce((sum, line) => sum + roomFor(line), 0)
  const textHeight = head.height + (body.length === 0 ? 0 : NAME_GAP + bodyHeight)
  const drop = outline?.drop ?? 0
  const inShape = box.y + (box.height - textHeight) / 2 + (Math.abs(drop) < 1 ? drop * box.height : drop)
  const headTop = outline === undefined ? box.y + (body.length === 0 ? (box.height - head.height) / 2 : HEAD_PADDING_Y) : inShape
  let top = outline === undefined ? box.y + headHeight + BODY_PADDING_Y : inShape + head.height + NAME_GAP
  const bodyTexts = body.flatMap((line) => {
    const placed = isCode(line)
      ? placeParagraph(line, middle - line.width / 2, top + CODE_GAP, 'start')
      : placeParagraph(line, middle, top, 'middle')
    top += roomFor(line)
    return placed
  })
  const wholeIsHead = outline !== undefined || body.length === 0
  return {
    id: node.id,
    box,
    plane,
    external: node.classes.includes('external'),
    symptom: plane !== undefined && node.classes.includes('symptom'),
    headHeight: wholeIsHead ? box.height : headHeight,
    name: head.lines.join(' '),
    texts: [...placeParagraph(head, middle, headTop, 'middle'), ...bodyTexts],
    ...(outline === undefined ? {} : { shape: outline.path(box) }),
    ...(paint === undefined ? {} : { paint }),
  }
}
