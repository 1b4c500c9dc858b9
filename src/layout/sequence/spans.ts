import { balanced } from '../balanced.ts'
import type { Paragraph } from '../paragraph.ts'
import { BODY_PX, NOTE_PX } from '../type-scale.ts'
import { type Columns, textRoom } from './columns.ts'
import type { SizedHead } from './heads.ts'
import * as at from './measures.ts'
import type { PlannedBar, PlannedFragment, PlannedLife, PlannedMessage, PlannedNote, PlannedStep } from './plan.ts'

/** The steps with their place in the horizontal: what each covers, and its text, wrapped. */
export type Spanned = SpannedMessage | SpannedNote | SpannedFragment | PlannedBar | PlannedLife

/** Left and right end of something, in px. */
export interface Extent {
  readonly left: number
  readonly right: number
}
export interface SpannedMessage extends Extent {
  readonly kind: 'message'
  readonly plan: PlannedMessage
  /** Where its line begins and ends; of a message to oneself, where it leaves and meets the bar. */
  readonly startX: number
  readonly endX: number
  readonly text: Paragraph
  /** Middle of the text; its left end for a message to oneself. */
  readonly textX: number
}
export interface SpannedNote extends Extent {
  readonly kind: 'note'
  readonly plan: PlannedNote
  readonly text: Paragraph
}
export interface SpannedFragment extends Extent {
  readonly kind: 'fragment'
  readonly plan: PlannedFragment
  readonly branches: readonly { readonly text: string; readonly steps: readonly Spanned[] }[]
}

/** What the places of the steps follow from. */
export interface Ground {
  readonly columns: Columns
  readonly heads: readonly SizedHead[]
}

export function spanSteps(steps: readonly PlannedStep[], ground: Ground): Spanned[] {
  return steps.map((step) => spanStep(step, ground))
}

function spanStep(step: PlannedStep, ground: Ground): Spanned {
  switch (step.kind) {
    case 'message':
      return step.from === step.to ? spanSelf(step, ground) : spanMessage(step, ground)
    case 'note':
      return spanNote(step, ground)
    case 'fragment':
      return spanFragment(step, ground)
    case 'bar-start':
    case 'bar-end':
    case 'appears':
    case 'vanishes':
      return step
  }
}

function spanMessage(plan: PlannedMessage, { columns, heads }: Ground): SpannedMessage {
  const [from, to] = [xOf(columns, plan.from), xOf(columns, plan.to)]
  const sign = from < to ? 1 : -1
  const [out, into] = sign === 1 ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const { central } = plan.message
  const startReach = central === 'start' || central === 'both' ? 0 : at.reach(plan.fromBars)[out]
  const barEnd = central === 'end' || central === 'both' ? 0 : at.reach(plan.toBars)[into]
  const endReach = plan.creates === undefined ? barEnd : (heads[plan.to]?.width ?? 0) / 2
  const startX = from + sign * startReach
  const endX = to - sign * endReach
  // The disc stands at the start; the text stays in the middle, as far from both ends.
  const inset = at.TEXT_PADDING + (plan.number === undefined ? 0 : at.DISC_ROOM)
  const room: Extent = { left: Math.min(startX, endX) + inset, right: Math.max(startX, endX) - inset }
  const text = balanced(plan.message.text, 'regular', BODY_PX, 'body', Math.min(room.right - room.left, widest(plan, columns)))
  const bodies: Extent = { left: Math.min(from, to) - at.FRAME_SIDE, right: Math.max(from, to) + at.FRAME_SIDE }
  const head = plan.creates === undefined ? 0 : (heads[plan.to]?.width ?? 0) / 2
  return {
    kind: 'message',
    plan,
    startX,
    endX,
    text,
    textX: textMiddle(plan, text.width, room, columns),
    left: sign === 1 ? bodies.left : Math.min(bodies.left, to - head),
    right: Math.max(bodies.right + at.reach(Math.max(plan.fromBars, plan.toBars)).right, sign === 1 ? to + head : 0),
  }
}

/** A text across several gaps may be as wide as the widest of them, or as a line that is still read at once. */
function widest({ from, to }: PlannedMessage, { xs, limit }: Columns): number {
  const [first, last] = [Math.min(from, to), Math.max(from, to)]
  if (last - first === 1) return Number.POSITIVE_INFINITY
  const gaps = xs.slice(first + 1, last + 1).map((x, index) => x - (xs[first + index] ?? 0) - 2 * at.TEXT_PADDING)
  return Math.max(limit, at.MOST_TEXT, ...gaps)
}

/** In the gap between two lifelines next to the middle of the line, where the text fits into one; else in the middle. */
function textMiddle({ from, to }: PlannedMessage, width: number, room: Extent, { xs }: Columns): number {
  const middle = (room.left + room.right) / 2
  const [first, last] = [Math.min(from, to), Math.max(from, to)]
  if (last - first === 1) return middle
  const start = xs[from] ?? middle
  const places = Array.from({ length: last - first }, (_, index) => {
    const left = Math.max(room.left, (xs[first + index] ?? 0) + at.TEXT_PADDING)
    const right = Math.min(room.right, (xs[first + index + 1] ?? 0) - at.TEXT_PADDING)
    return { centre: (left + right) / 2, room: right - left }
  }).filter((place) => place.room >= width)
  const nearest = (centre: number) => Math.abs(centre - middle) + Math.abs(centre - start) / 1000 // of two, that near the sender
  return places.reduce((best, { centre }) => (nearest(centre) < nearest(best) ? centre : best), places[0]?.centre ?? middle)
}

function spanSelf(plan: PlannedMessage, { columns }: Ground): SpannedMessage {
  const x = xOf(columns, plan.from)
  const startX = x + at.reach(plan.fromBars).right
  const endX = x + at.reach(plan.toBars).right
  const disc = plan.number === undefined ? 0 : at.DISC_ROOM
  const textX = Math.max(startX, endX) + disc + at.LOOP_WIDTH + at.LOOP_GAP
  const next = columns.xs[plan.from + 1] ?? columns.width
  const free = next - at.TEXT_PADDING - plan.depth * at.FRAME_INSET - textX
  const text = balanced(plan.message.text, 'regular', BODY_PX, 'body', Math.max(1, Math.min(free, at.MOST_TEXT)))
  return {
    kind: 'message',
    plan,
    startX,
    endX,
    text,
    textX,
    left: x - at.FRAME_SIDE,
    right: textX + Math.max(0, text.width) + at.TEXT_PADDING / 2,
  }
}

function spanNote(plan: PlannedNote, { columns }: Ground): SpannedNote {
  const { first, last, bars, note, depth } = plan
  const inset = depth * at.FRAME_INSET
  const wrapped = (room: number) => balanced(note.text, 'regular', NOTE_PX, 'body', Math.max(1, room - 2 * at.NOTE_PADDING_X))
  const boxed = (text: Paragraph) => Math.ceil(text.width) + 2 * at.NOTE_PADDING_X
  if (note.place === 'right') {
    const left = xOf(columns, last) + at.reach(bars[1]).right + at.NOTE_GAP
    const next = columns.xs[last + 1] ?? columns.width
    const text = wrapped(Math.min(at.NOTE_MOST, next - at.TEXT_PADDING - inset - left))
    return { kind: 'note', plan, text, left, right: left + boxed(text) }
  }
  if (note.place === 'left') {
    const right = xOf(columns, first) - at.reach(bars[0]).left - at.NOTE_GAP
    const text = wrapped(Math.min(at.NOTE_MOST, right - (columns.xs[first - 1] ?? 0) - at.TEXT_PADDING - inset))
    return { kind: 'note', plan, text, left: right - boxed(text), right }
  }
  const [a, b] = [xOf(columns, first), xOf(columns, last)]
  if (first === last) {
    const [before, after] = [a - (columns.xs[first - 1] ?? 0), (columns.xs[first + 1] ?? columns.width) - a]
    const room = 2 * (Math.min(before, after) - at.TEXT_PADDING - inset)
    const text = wrapped(Math.min(at.NOTE_MOST, Math.max(room, widestWord(note.text, columns))))
    const half = Math.max(boxed(text) / 2, at.NOTE_OVERHANG)
    return { kind: 'note', plan, text, left: a - half, right: a + half }
  }
  const [left, right] = [a - at.NOTE_OVERHANG, b + at.NOTE_OVERHANG]
  return { kind: 'note', plan, text: wrapped(right - left), left, right }
}

function widestWord(text: string, { limit }: Columns): number {
  return Math.min(limit, textRoom(text, NOTE_PX, 1))
}

function spanFragment(plan: PlannedFragment, ground: Ground): SpannedFragment {
  const branches = plan.branches.map(({ text, steps }) => ({ text, steps: spanSteps(steps, ground) }))
  const inside = branches.flatMap(({ steps }) => steps.filter((step) => 'left' in step))
  const { xs } = ground.columns
  const lefts = inside.map(({ left }) => left)
  const rights = inside.map(({ right }) => right)
  const left = lefts.length === 0 ? (xs[0] ?? 0) - at.FRAME_SIDE : Math.min(...lefts)
  const right = rights.length === 0 ? (xs.at(-1) ?? 0) + at.FRAME_SIDE : Math.max(...rights)
  const framed = { left: left - at.FRAME_INSET, right: Math.max(right, left + at.FRAME_LEAST) + at.FRAME_INSET }
  return { kind: 'fragment', plan, branches, ...framed }
}

function xOf({ xs }: Columns, column: number): number {
  return xs[column] ?? 0
}
