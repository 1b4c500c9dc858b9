import { textMarks } from '../marks.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Box, GroupMark, Ink, Mark, Point } from '../scene.ts'
import { CARD_PADDING_X, CARD_PADDING_Y, type Stop } from './model.ts'

const EDGE_PX = 3
const DOT_RADIUS = 5.5

/** An event: a small card with an edge in the colour of its period. */
export function drawCard(text: Paragraph, box: Box, ink: Ink): Mark[] {
  return [
    { mark: 'box', box, radius: 5, fill: 'card', stroke: 'rule' },
    { mark: 'box', box: { ...box, width: EDGE_PX }, radius: 1.5, fill: ink },
    ...textMarks(text, box.x + CARD_PADDING_X, box.y + CARD_PADDING_Y, 'start'),
  ]
}

/** The place of a period on the line. */
export function drawDot(centre: Point, ink: Ink): Mark {
  return { mark: 'circle', centre, radius: DOT_RADIUS, fill: ink, stroke: 'sheet' }
}

/** A period and all that happened in it, as one thing for a screen reader. */
export function periodGroup({ period, index }: Stop, marks: readonly Mark[]): GroupMark {
  return { mark: 'group', id: `period-${index + 1}`, label: [period.label, ...period.events].join(': '), marks }
}
