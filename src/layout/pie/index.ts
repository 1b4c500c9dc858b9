import type { Pie } from '../../figure/pie.ts'
import { inkOf, planesNamed } from '../chart/ink.ts'
import { valueText } from '../chart/number-axis.ts'
import { axisText, headingText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { GroupMark, Ink, Mark, MarkScene, Point } from '../scene.ts'
import { onCircle, ringPiece } from './arc.ts'
import { type LabelledSlice, labelHeight, labelledSlices, labelTops, totalOf } from './labels.ts'

const OUTER_RADIUS = 112
const INNER_RADIUS = 66
/** How far outside the ring a leader line bends, and how far the labels stand off, in px. */
const ELBOW_PX = 14
const LABEL_DISTANCE = 34
const LEADER_GAP = 6

/**
 * A pie as a ring: each slice is named beside it with its share, and its value where the figure shows data. A leader line runs to each name,
 * so that the smallest slice has one too.
 */
export function layoutPie(figure: Pie, _width: number): MarkScene {
  const slices = labelledSlices(figure)
  const [left, right] = [slices.filter(({ side }) => side === 'left'), slices.filter(({ side }) => side === 'right')]
  const middle = { x: widthOf(left) + OUTER_RADIUS, y: 0 }
  const wish = (slice: LabelledSlice): number => elbowOf(slice, middle).y
  const wished = new Map([...labelTops(left, wish), ...labelTops(right, wish)])
  const top = Math.min(-OUTER_RADIUS - ELBOW_PX, ...wished.values())
  const bottom = Math.max(OUTER_RADIUS + ELBOW_PX, ...[...wished].map(([slice, y]) => y + labelHeight(slice)))
  const centre = { x: middle.x, y: -top }
  return {
    kind: 'marks',
    width: centre.x + OUTER_RADIUS + widthOf(right),
    height: Math.ceil(bottom - top),
    marks: [
      ...slices.map((slice, index) =>
        drawSlice(slice, index, inkOf(slice.slice.class, inkPlace(index, slices.length)), centre, (wished.get(slice) ?? 0) - top),
      ),
      ...drawTotal(figure, centre),
    ],
    planes: planesNamed(figure.slices.map(({ class: name }) => name)),
  }
}

function widthOf(side: readonly LabelledSlice[]): number {
  return side.length === 0
    ? ELBOW_PX
    : Math.ceil(Math.max(...side.map(({ name, amount }) => Math.max(name.width, amount.width)))) + LABEL_DISTANCE
}

/** The first and the last slice are neighbours: where the accents begin anew with the last one, it takes the next. */
function inkPlace(index: number, count: number): number {
  return index > 0 && index === count - 1 && index % 8 === 0 ? index + 1 : index
}

function elbowOf({ from, to }: LabelledSlice, centre: Point): Point {
  return onCircle(centre, OUTER_RADIUS + ELBOW_PX, (from + to) / 2)
}

function drawSlice(slice: LabelledSlice, index: number, ink: Ink, centre: Point, top: number): GroupMark {
  const { name, amount, side, from, to } = slice
  const direction = side === 'right' ? 1 : -1
  const anchor = side === 'right' ? 'start' : 'end'
  const x = centre.x + direction * (OUTER_RADIUS + LABEL_DISTANCE)
  const leader = leaderOf(slice, centre, { x: x - direction * LEADER_GAP, y: top + labelHeight(slice) / 2 })
  const marks: Mark[] = [
    ...(to > from
      ? [{ mark: 'path', d: ringPiece(centre, INNER_RADIUS, OUTER_RADIUS, from, to), fill: ink, stroke: 'sheet' } as const]
      : []),
    { mark: 'line', points: leader, line: 'hair', ink: 'muted', sharp: true },
    ...textMarks(name, x, top, anchor),
    ...textMarks(amount, x, top + name.height, anchor),
  ]
  return { mark: 'group', id: `slice-${index + 1}`, label: `${slice.slice.label}: ${amount.lines.join(' ')}`, marks }
}

/** From a slice to its label, never across the ring. */
function leaderOf(slice: LabelledSlice, centre: Point, end: Point): Point[] {
  const edge = onCircle(centre, OUTER_RADIUS - 4, (slice.from + slice.to) / 2)
  const elbow = elbowOf(slice, centre)
  const beyond = Math.abs(end.y - centre.y) > OUTER_RADIUS + ELBOW_PX && end.y > centre.y === edge.y > centre.y
  if (beyond) return [edge, { x: edge.x, y: end.y }, end]
  return [edge, elbow, { x: centre.x + Math.sign(end.x - centre.x) * (OUTER_RADIUS + ELBOW_PX), y: elbow.y }, end]
}

/** The whole, in the middle of the ring. */
function drawTotal({ slices, showData }: Pie, { x, y }: Point): Mark[] {
  if (!showData || slices.length === 0) return []
  const width = 2 * INNER_RADIUS * 0.8
  const amount = headingText(valueText(totalOf(slices)), width)
  const word = axisText('total', width)
  const top = y - (amount.height + word.height) / 2
  return [...textMarks(amount, x, top, 'middle'), ...textMarks(word, x, top + amount.height, 'middle')]
}
