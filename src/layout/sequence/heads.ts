import { type Plane, planeOrder } from '../../../dsl/plane.ts'
import type { Participant } from '../../figure/sequence.ts'
import { textWidth } from '../../text/measure.ts'
import { balanced } from '../balanced.ts'
import { headPath, textMarks } from '../marks.ts'
import { type Paragraph, paragraph } from '../paragraph.ts'
import type { Box, Ink, Mark } from '../scene.ts'
import { BODY_PX, NAME_PX } from '../type-scale.ts'
import { GLYPH, glyphPath } from './glyphs.ts'
import { WHOLE_WORD } from './measures.ts'

const PADDING_X = 11
const NAME_PADDING_Y = 6
const BODY_PADDING_Y = 5
const LEAST_WIDTH = 76
const GLYPH_GAP = 6
const RADIUS = 7

/** The card of a participant before it is placed. */
export interface SizedHead {
  readonly participant: Participant
  readonly plane: Plane | undefined
  readonly name: Paragraph
  /** Further lines of the label, then the links. */
  readonly body: readonly { readonly text: Paragraph; readonly href?: string }[]
  readonly width: number
  readonly nameHeight: number
  readonly bodyHeight: number
}

/** Measures the card of a participant: the first line of its label is its name. */
export function sizeHead(participant: Participant, maxText: number): SizedHead {
  const plane = planeOrder.find((one) => one === participant.class)
  const [first = '', ...lines] = participant.label.split('\n')
  const longestWord = Math.max(0, ...first.split(' ').map((word) => textWidth(word, 'bold', NAME_PX)))
  const room = Math.max(maxText, Math.min(WHOLE_WORD, Math.ceil(longestWord)))
  const name = balanced(first, 'bold', NAME_PX, plane === undefined ? 'strong' : 'onPlane', room)
  const body = [
    ...lines.map((line) => ({ text: paragraph(line, 'regular', BODY_PX, 'body', maxText + GLYPH) })),
    ...(participant.links ?? []).map(({ label, url }) => ({
      text: paragraph(`${label} ↗`, 'regular', BODY_PX, 'muted', maxText + GLYPH),
      href: url,
    })),
  ]
  const glyph = participant.type === 'participant' ? 0 : GLYPH + GLYPH_GAP
  const widest = Math.max(LEAST_WIDTH, name.width + glyph, ...body.map(({ text }) => text.width))
  return {
    participant,
    plane,
    name,
    body,
    width: Math.ceil(widest) + 2 * PADDING_X,
    nameHeight: name.height + 2 * NAME_PADDING_Y,
    bodyHeight: body.length === 0 ? 0 : body.reduce((sum, { text }) => sum + text.height, 2 * BODY_PADDING_Y),
  }
}

/** Height of the tallest of some cards: all stand in one row and are as high. */
export function headHeight(heads: readonly SizedHead[]): number {
  return Math.ceil(Math.max(0, ...heads.map(({ nameHeight, bodyHeight }) => nameHeight + bodyHeight)))
}

/** A card with its name on the colour of its plane; a `bare` one, at the foot, shows only the name. */
export function drawHead(head: SizedHead, box: Box, bare: boolean): Mark[] {
  const { plane, body } = head
  const ink: Ink = plane ?? 'code'
  const split = !bare && body.length > 0
  const nameBox = { ...box, height: split ? head.nameHeight : box.height }
  const ground: Mark[] = split
    ? [
        { mark: 'box', box, radius: RADIUS, fill: 'card' },
        { mark: 'path', d: headPath(box, nameBox.height, RADIUS), fill: ink },
      ]
    : [{ mark: 'box', box, radius: RADIUS, fill: ink }]
  let top = box.y + nameBox.height + BODY_PADDING_Y
  const details = split
    ? body.flatMap(({ text, href }) => {
        const marks = textMarks(text, box.x + box.width / 2, top, 'middle')
        top += text.height
        return href === undefined ? marks : marks.map((mark) => ({ ...mark, href }))
      })
    : []
  return [...ground, { mark: 'box', box, radius: RADIUS, stroke: plane ?? 'muted' }, ...drawName(head, nameBox), ...details]
}

function drawName({ participant, plane, name }: SizedHead, box: Box): Mark[] {
  const top = box.y + (box.height - name.height) / 2
  const middle = box.x + box.width / 2
  const left = middle - (name.width + GLYPH + GLYPH_GAP) / 2
  const glyph = glyphPath(participant.type, { x: left, y: box.y + (box.height - GLYPH) / 2 })
  if (glyph === undefined) return textMarks(name, middle, top, 'middle', plane)
  const stroke: Ink = plane === undefined ? 'strong' : `on-${plane}`
  return [{ mark: 'path', d: glyph, stroke }, ...textMarks(name, left + GLYPH + GLYPH_GAP + name.width / 2, top, 'middle', plane)]
}
