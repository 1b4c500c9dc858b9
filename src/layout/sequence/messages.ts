import type { Message, MessageHead } from '../../figure/sequence.ts'
import { textWidth } from '../../text/measure.ts'
import { textMarks } from '../marks.ts'
import { paragraph } from '../paragraph.ts'
import type { GroupMark, Head, LineMark, Mark, Point } from '../scene.ts'
import * as at from './measures.ts'
import type { SpannedMessage } from './spans.ts'

const NUMBER_PX = 10
/** Radius of the dot where a line meets the middle of a lifeline, in px. */
const DOT = 3.5

/** A message: its line at `y` (a message to oneself leaves there), its text below `textTop`, its number on a disc. */
export function drawMessage(step: SpannedMessage, y: number, textTop: number): GroupMark {
  const { plan, text, textX, startX, endX } = step
  const { message } = plan
  const self = plan.from === plan.to
  const out = Math.max(startX, endX) + at.LOOP_WIDTH + (plan.number === undefined ? 0 : at.DISC_ROOM)
  const points: Point[] = self
    ? [
        { x: startX, y },
        { x: out, y },
        { x: out, y: y + at.LOOP_HEIGHT },
        { x: endX, y: y + at.LOOP_HEIGHT },
      ]
    : [
        { x: startX, y },
        { x: endX, y },
      ]
  const rightwards = self || startX < endX
  const line: LineMark = {
    mark: 'line',
    points,
    line: message.line === 'dotted' ? 'dashed' : 'solid',
    ...headsOf(message, self ? false : rightwards),
  }
  const ends = [
    ...(message.central === 'start' || message.central === 'both' ? [points[0]] : []),
    ...(message.central === 'end' || message.central === 'both' ? [points.at(-1)] : []),
  ].filter((point) => point !== undefined)
  const marks: Mark[] = [
    line,
    ...ends.map((centre): Mark => ({ mark: 'circle', centre, radius: DOT, fill: 'line' })),
    ...(plan.number === undefined ? [] : disc(plan.number, startX, y, rightwards, discOffset(step))),
    ...(text.width === 0 ? [] : textMarks(text, textX, textTop, self ? 'start' : 'middle')),
  ]
  return { mark: 'group', id: `message-${plan.index}`, label: labelOf(message), marks }
}

function labelOf({ from, to, text }: Message): string {
  return `${from} to ${to}${text === '' ? '' : `: ${text.replaceAll('\n', ' ')}`}`
}

/** The number of a message, next to where its line begins. */
function disc(number: string, startX: number, y: number, rightwards: boolean, offset: number): Mark[] {
  const width = Math.max(2 * at.DISC, textWidth(number, 'bold', NUMBER_PX) + 8)
  const x = rightwards ? startX + offset : startX - offset - width
  const text = paragraph(number, 'bold', NUMBER_PX, 'strong', Number.POSITIVE_INFINITY)
  return [
    { mark: 'box', box: { x, y: y - at.DISC, width, height: 2 * at.DISC }, radius: at.DISC, fill: 'code', stroke: 'muted' },
    ...textMarks(text, x + width / 2, y - text.height / 2, 'middle'),
  ]
}

/** What stands at the start of the line stays visible: a head, the cross of a lifeline. */
function discOffset({ plan }: SpannedMessage): number {
  const { message, destroys, from } = plan
  const taken = message.bidirectional === true || message.head.endsWith('-reverse') || destroys.includes(from)
  return taken ? at.HEAD_ROOM : 3
}

type Heads = Partial<Record<'startHead' | 'endHead', Head>>

function headsOf({ head, bidirectional }: Message, rightwards: boolean): Heads {
  const drawn = HEADS[head]
  if (drawn === undefined) return {}
  const reversed = head.endsWith('-reverse')
  // A head turns with its line: one that is drawn above a line to the right lies below a line to the left.
  const turns = reversed ? rightwards : !rightwards
  const sided = turns ? (MIRRORED[drawn] ?? drawn) : drawn
  if (reversed) return { startHead: sided, ...(bidirectional === true ? { endHead: drawn } : {}) }
  return { endHead: sided, ...(bidirectional === true ? { startHead: MIRRORED[sided] ?? sided } : {}) }
}

const HEADS: Readonly<Record<MessageHead, Head | undefined>> = {
  none: undefined,
  arrow: 'arrow',
  cross: 'cross',
  open: 'open',
  'half-top': 'half-top',
  'half-bottom': 'half-bottom',
  'half-top-reverse': 'half-top',
  'half-bottom-reverse': 'half-bottom',
  'stick-top': 'stick-top',
  'stick-bottom': 'stick-bottom',
  'stick-top-reverse': 'stick-top',
  'stick-bottom-reverse': 'stick-bottom',
}
const MIRRORED: Partial<Record<Head, Head>> = {
  'half-top': 'half-bottom',
  'half-bottom': 'half-top',
  'stick-top': 'stick-bottom',
  'stick-bottom': 'stick-top',
}
