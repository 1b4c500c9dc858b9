import { STRONGEST_TINT } from '../chart/ink.ts'
import { round, textMarks } from '../marks.ts'
import type { Box, GroupMark, Mark, Point, TextMark } from '../scene.ts'
import type { TaskBar } from './chart.ts'

/** Between a bar and its name, in px. */
const NAME_GAP = 7
/** Room for the sign of a task's state inside its bar, in px. */
const SIGN_PX = 18
const RADIUS = 4
const MILESTONE_PX = 8
/** Opacity of a bar by state: behind text, so that the text stays legible in both themes. */
const FILLS = { done: 0.14, planned: 0.3, active: STRONGEST_TINT } as const

type State = keyof typeof FILLS

/** What a task says of itself, told apart by shape and not by colour alone. */
function stateOf({ scheduled: { task } }: TaskBar): State {
  if (task.tags.includes('done')) return 'done'
  return task.tags.includes('active') ? 'active' : 'planned'
}

/** What a screen reader says of a task. */
export function taskLabel({ scheduled: { task, start, end } }: TaskBar): string {
  const day = (instant: number): string => new Date(instant).toISOString().replace('T00:00:00.000Z', '').replace(':00.000Z', 'Z')
  const tags = task.tags.filter((tag) => tag !== 'vert').map((tag) => `, ${tag === 'crit' ? 'critical' : tag}`)
  return `${task.name}: ${start === end || task.tags.includes('milestone') ? day(start) : `${day(start)} to ${day(end)}`}${tags.join('')}`
}

function isMilestone({ scheduled: { task } }: TaskBar): boolean {
  return task.tags.includes('milestone')
}

/** A task in its row. `box` is its bar; its name stands in it where it fits, else behind it, else before it, within `within`. */
export function drawTask(bar: TaskBar, box: Box, within: { readonly from: number; readonly to: number }): GroupMark {
  const milestone = isMilestone(bar)
  const marks = milestone ? drawMilestone(bar, { x: box.x + box.width / 2, y: box.y + box.height / 2 }) : drawBar(bar, box)
  const name = drawName(bar, box, within, milestone).map((mark) => (bar.href === undefined ? mark : { ...mark, href: bar.href }))
  return { mark: 'group', id: `task-${bar.index + 1}`, label: taskLabel(bar), marks: [...marks, ...name] }
}

/** Width of a bar that holds its name, in px. */
function widthInside(bar: TaskBar): number {
  return signWidth(bar) + bar.name.width + 2 * NAME_GAP
}

function signWidth(bar: TaskBar): number {
  return signsOf(bar).length * SIGN_PX
}

function drawName(bar: TaskBar, box: Box, { from, to }: { from: number; to: number }, milestone: boolean): TextMark[] {
  const { name } = bar
  const top = box.y + (box.height - name.height) / 2
  const middle = box.x + box.width / 2
  const [left, right] = milestone ? [middle - MILESTONE_PX, middle + MILESTONE_PX] : [box.x, box.x + box.width]
  if (!milestone && widthInside(bar) <= box.width) return textMarks(name, box.x + signWidth(bar) + NAME_GAP, top, 'start')
  const end = milestone ? right : Math.max(right, box.x + signWidth(bar))
  if (end + NAME_GAP + name.width <= to) return textMarks(name, end + NAME_GAP, top, 'start')
  if (left - NAME_GAP - name.width >= from) return textMarks(name, left - NAME_GAP, top, 'end')
  return textMarks(name, Math.max(from, Math.min(end + NAME_GAP, to - name.width)), top, 'start')
}

function drawBar(bar: TaskBar, box: Box): Mark[] {
  const state = stateOf(bar)
  const critical = bar.scheduled.task.tags.includes('crit')
  const cover: Mark = { mark: 'box', box, radius: RADIUS, fill: 'sheet' }
  const ground: Mark = {
    mark: 'box',
    box,
    radius: RADIUS,
    fill: bar.ink,
    opacity: FILLS[state],
    ...(state === 'done' ? {} : { stroke: bar.ink }),
  }
  const edges: Mark[] = critical ? [0, box.height].map((down) => edge(box, down)) : []
  return [
    cover,
    ground,
    ...edges,
    ...signsOf(bar).flatMap((sign, place) => sign(box.x + SIGN_PX * (place + 0.5) + 2, box.y + box.height / 2)),
  ]
}

/** A critical task has thick edges above and below. */
function edge({ x, y, width }: Box, down: number): Mark {
  const points = [
    { x, y: y + down },
    { x: x + width, y: y + down },
  ]
  return { mark: 'line', points, line: 'thick', ink: 'strong', sharp: true }
}

type Sign = (x: number, y: number) => Mark[]

/** A tick for what is done, a triangle for what is under way, an exclamation mark for what is critical. */
function signsOf(bar: TaskBar): Sign[] {
  const { tags } = bar.scheduled.task
  return [...(tags.includes('crit') ? [exclamation] : []), ...(tags.includes('done') ? [tick] : tags.includes('active') ? [triangle] : [])]
}

const tick: Sign = (x, y) => [
  {
    mark: 'line',
    points: [
      { x: x - 4, y },
      { x: x - 1, y: y + 3.5 },
      { x: x + 4.5, y: y - 4 },
    ],
    line: 'solid',
    ink: 'strong',
    sharp: true,
  },
]
const triangle: Sign = (x, y) => [
  { mark: 'path', d: `M${round(x - 3)} ${round(y - 4)}L${round(x + 4)} ${round(y)}L${round(x - 3)} ${round(y + 4)}Z`, fill: 'strong' },
]
const exclamation: Sign = (x, y) => [
  {
    mark: 'line',
    points: [
      { x, y: y - 5 },
      { x, y: y + 1.5 },
    ],
    line: 'thick',
    ink: 'strong',
    sharp: true,
  },
  { mark: 'circle', centre: { x, y: y + 4.5 }, radius: 1.4, fill: 'strong' },
]

function drawMilestone(bar: TaskBar, { x, y }: Point): Mark[] {
  const critical = bar.scheduled.task.tags.includes('crit')
  const d = `M${round(x)} ${round(y - MILESTONE_PX)}L${round(x + MILESTONE_PX)} ${round(y)}L${round(x)} ${round(y + MILESTONE_PX)}L${round(x - MILESTONE_PX)} ${round(y)}Z`
  return [{ mark: 'path', d, fill: stateOf(bar) === 'done' ? 'sheet' : bar.ink, stroke: critical ? 'strong' : bar.ink }]
}
