import type { Quadrant, QuadrantPoint } from '../../figure/quadrant.ts'
import { planeOf } from '../cards.ts'
import { planesNamed } from '../chart/ink.ts'
import { type Named, nearest, placeNames } from '../chart/point-names.ts'
import { spread } from '../chart/spread.ts'
import { axisText, bodyText, headingText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Box, GroupMark, Ink, Mark, MarkScene, Point } from '../scene.ts'

const PLOT_WIDTH = 560
const PLOT_HEIGHT = 400
const PADDING = 10
/** Room that points keep from the edge of the plot, so that none is cut. */
const INSET = 10
const MAX_AXIS_TEXT = 130
const MAX_NAME_WIDTH = 150
const AXIS_GAP = 10
const POINT_RADIUS = 5
const MAX_RADIUS = 24
/** Names that find no room near their points stand in a column on the right, at the ends of thin lines. */
const COLUMN_GAP = 28
const ROW_GAP = 4
/** A leader line is drawn from this distance on, in px. */
const LEADER_FROM = 12
const TINT = 0.14
const TINTS: readonly Ink[] = ['accent-3', 'accent-1', 'accent-8', 'accent-4']

/** Four tinted quarters with their names, and points whose names never lie on each other. */
export function layoutQuadrant(figure: Quadrant, _width: number): MarkScene {
  const lowY = axisText(figure.y.low ?? '', MAX_AXIS_TEXT)
  const highY = axisText(figure.y.high ?? '', MAX_AXIS_TEXT)
  const gutter = Math.max(lowY.width, highY.width)
  const left = gutter > 0 ? Math.ceil(gutter) + AXIS_GAP : 0
  const box: Box = { x: left, y: 0, width: PLOT_WIDTH, height: PLOT_HEIGHT }
  const points = figure.points.map(
    (point): Named => ({
      centre: centreOf(point, radiusOf(point, figure), box),
      radius: radiusOf(point, figure),
      text: bodyText(point.label, MAX_NAME_WIDTH),
    }),
  )
  const quarters = [0, 1, 2, 3].map((index) => quarterOf(figure.quadrants[index], index, box))
  const placed = placeNames(
    points,
    inset(box, 2),
    quarters.flatMap(({ taken }) => taken),
  )
  const column = columnOf(points, placed, box)
  const lowX = axisText(figure.x.low ?? '', PLOT_WIDTH / 2 - AXIS_GAP)
  const highX = axisText(figure.x.high ?? '', PLOT_WIDTH / 2 - AXIS_GAP)
  const axisTop = PLOT_HEIGHT + AXIS_GAP
  const bottom = Math.max(axisTop + Math.max(lowX.height, highX.height), column.bottom)
  return {
    kind: 'marks',
    width: Math.ceil(left + PLOT_WIDTH + column.width),
    height: Math.ceil(bottom),
    marks: [
      ...quarters.map(({ group }) => group),
      ...midLines(box),
      axisGroup('y', figure.y.low, figure.y.high, [
        ...textMarks(highY, gutter, 0, 'end'),
        ...textMarks(lowY, gutter, PLOT_HEIGHT - lowY.height, 'end'),
      ]),
      axisGroup('x', figure.x.low, figure.x.high, [
        ...textMarks(lowX, left, axisTop, 'start'),
        ...textMarks(highX, left + PLOT_WIDTH, axisTop, 'end'),
      ]),
      ...points.map((point, index) => drawPoint(figure.points[index], index, point, placed[index] ?? column.boxes.get(index))),
    ],
    planes: planesNamed(figure.points.map(({ class: name }) => name)),
  }
}

/** Values beyond the axes are drawn at their ends, and no point is cut by the edge. */
function centreOf({ x, y }: QuadrantPoint, radius: number, { x: left, y: top, width, height }: Box): Point {
  const along = (share: number, length: number): number => {
    const wished = INSET + Math.max(0, Math.min(share, 1)) * (length - 2 * INSET)
    return Math.max(radius, Math.min(wished, length - radius))
  }
  return { x: left + along(x, width), y: top + along(1 - y, height) }
}

/** `radius: 10` in the style of a point, or of its class, in px. */
function radiusOf({ style, class: name }: QuadrantPoint, { classes }: Quadrant): number {
  const styles = [style, classes.find((one) => one.name === name)?.style]
  for (const one of styles) {
    const radius = Number(/(?:^|,)\s*radius:\s*(\d+(?:\.\d+)?)/.exec(one ?? '')?.[1])
    if (radius > 0) return Math.min(radius, MAX_RADIUS)
  }
  return POINT_RADIUS
}

/** A quarter, numbered as Mermaid does: top right, top left, bottom left, bottom right. */
function quarterOf(name: string | undefined, index: number, box: Box): { group: GroupMark; taken: Box[] } {
  const [width, height] = [box.width / 2, box.height / 2]
  const quarter = { x: box.x + (index === 0 || index === 3 ? width : 0), y: box.y + (index < 2 ? 0 : height), width, height }
  const ground: Mark = { mark: 'box', box: quarter, fill: TINTS[index] ?? 'code', opacity: TINT }
  const label = name ?? `quadrant ${index + 1}`
  if (name === undefined || name === '') return { group: { mark: 'group', id: `quadrant-${index + 1}`, label, marks: [ground] }, taken: [] }
  const text = headingText(name, width - 2 * PADDING)
  const top = index < 2 ? quarter.y + PADDING : quarter.y + height - PADDING - text.height
  const right = index === 0 || index === 3
  const x = right ? quarter.x + width - PADDING : quarter.x + PADDING
  const taken = { x: right ? x - text.width : x, y: top, width: text.width, height: text.height }
  const marks = [ground, ...textMarks(text, x, top, right ? 'end' : 'start')]
  return { group: { mark: 'group', id: `quadrant-${index + 1}`, label, marks }, taken: [taken] }
}

function midLines({ x, y, width, height }: Box): Mark[] {
  const [middle, centre] = [x + width / 2, y + height / 2]
  const lines = [
    [
      { x: middle, y },
      { x: middle, y: y + height },
    ],
    [
      { x, y: centre },
      { x: x + width, y: centre },
    ],
  ]
  const frame: Mark = { mark: 'box', box: { x, y, width, height }, stroke: 'rule' }
  return [frame, ...lines.map((points): Mark => ({ mark: 'line', points, line: 'hair', ink: 'rule', sharp: true }))]
}

interface Column {
  readonly boxes: ReadonlyMap<number, Box>
  readonly width: number
  readonly bottom: number
}

/** The names without a place near their points, below each other on the right, each as near to the height of its point as the others allow. */
function columnOf(points: readonly Named[], placed: readonly (Box | undefined)[], box: Box): Column {
  const left = points.map((point, index) => ({ ...point, index })).filter(({ index }) => placed[index] === undefined)
  if (left.length === 0) return { boxes: new Map(), width: 0, bottom: 0 }
  const middles = spread(
    left.map(({ centre, text }) => ({ middle: centre.y, length: text.height + ROW_GAP })),
    box.y,
    box.y + box.height,
  )
  const x = box.x + box.width + COLUMN_GAP
  const boxes = left.map(({ index, text: { width, height } }, place): readonly [number, Box] => [
    index,
    { x, y: (middles[place] ?? 0) - height / 2, width, height },
  ])
  return {
    boxes: new Map(boxes),
    width: COLUMN_GAP + Math.max(...boxes.map(([, { width }]) => width)),
    bottom: Math.max(...boxes.map(([, { y, height }]) => y + height)),
  }
}

function drawPoint(point: QuadrantPoint | undefined, index: number, { centre, radius, text }: Named, box: Box | undefined): GroupMark {
  const ink = planeOf([point?.class ?? '']) ?? 'body'
  const dot: Mark = { mark: 'circle', centre, radius, fill: ink, stroke: 'sheet' }
  const label = `${point?.label ?? ''}: ${point?.x ?? 0}, ${point?.y ?? 0}`
  return {
    mark: 'group',
    id: `point-${index + 1}`,
    label,
    marks: [dot, ...(box === undefined ? [] : nameMarks(text, box, centre, radius))],
  }
}

/** A name, with a thin line to its point where they are apart. */
function nameMarks(text: Paragraph, box: Box, centre: Point, radius: number): Mark[] {
  const end = nearest(centre, box)
  const distance = Math.hypot(end.x - centre.x, end.y - centre.y)
  const leader: Mark[] =
    distance < radius + LEADER_FROM
      ? []
      : [
          {
            mark: 'line',
            points: [centre, { x: end.x + Math.sign(centre.x - end.x) * 3, y: end.y }],
            line: 'hair',
            ink: 'muted',
            sharp: true,
          },
        ]
  const beside = end.x === box.x + box.width && centre.x > end.x
  return [...leader, ...(beside ? textMarks(text, box.x + box.width, box.y, 'end') : textMarks(text, box.x, box.y, 'start'))]
}

function axisGroup(axis: 'x' | 'y', low: string | undefined, high: string | undefined, marks: readonly Mark[]): GroupMark {
  return { mark: 'group', id: `${axis}-axis`, label: `${axis} axis: from ${low ?? 'low'} to ${high ?? 'high'}`, marks }
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}
