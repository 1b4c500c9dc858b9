import type { Sequence } from '../../figure/sequence.ts'
import { textWidth } from '../../text/measure.ts'
import { balanced } from '../balanced.ts'
import { BODY_PX, NOTE_PX } from '../type-scale.ts'
import type { SizedHead } from './heads.ts'
import * as at from './measures.ts'
import type { Plan, PlannedMessage, PlannedNote, PlannedStep } from './plan.ts'

/** Where the lifelines stand. */
export interface Columns {
  /** Middles, from left to right, in px. */
  readonly xs: readonly number[]
  readonly width: number
  /** Width that a text between neighbours may have before it wraps, in px. */
  readonly limit: number
}

/** Two columns that need a distance; −1 and the number of columns are the edges of the picture. */
interface Demand {
  readonly left: number
  readonly right: number
  readonly distance: number
}

/** The more participants, the earlier texts wrap, so that the picture stays as wide as a page. */
export function textLimit(participants: number): number {
  const gap = at.PAGE_WIDTH / Math.max(1, participants)
  return Math.max(at.LEAST_TEXT, Math.min(at.MOST_TEXT, gap - 2 * at.TEXT_PADDING))
}

/** Sets the lifelines as near to each other as heads, messages and notes allow. What spans several gaps widens all of them alike. */
export function placeColumns(figure: Sequence, plan: Plan, heads: readonly SizedHead[], limit: number): Columns {
  const count = heads.length
  const demands = [...headDemands(figure, heads), ...plan.steps.flatMap((step) => stepDemands(step, limit, heads, count))]
  const gaps = new Array<number>(count + 1).fill(0) // gap `i` is left of column `i`
  for (const { left, right, distance } of [...demands].sort((a, b) => a.right - a.left - (b.right - b.left))) {
    const spanned = gaps.slice(left + 1, right + 1)
    const missing = distance - spanned.reduce((sum, gap) => sum + gap, 0)
    if (missing <= 0) continue
    for (let gap = left + 1; gap <= right; gap += 1) gaps[gap] = (gaps[gap] as number) + missing / spanned.length
  }
  const rounded = gaps.map(Math.ceil)
  let x = 0
  const xs = rounded.slice(0, count).map((gap) => {
    x += gap
    return x
  })
  return { xs, width: x + (rounded[count] ?? 0), limit }
}

/** The box around each participant, if there is one, by column. */
export function boxOfColumn({ participants, boxes }: Sequence): (number | undefined)[] {
  return participants.map(({ id }) => {
    const index = boxes.findIndex(({ members }) => members.includes(id))
    return index === -1 ? undefined : index
  })
}

function headDemands(figure: Sequence, heads: readonly SizedHead[]): Demand[] {
  const boxes = boxOfColumn(figure)
  const outside = (column: number) => (boxes[column] === undefined ? 0 : at.BOX_PADDING)
  const between = heads.slice(1).map((head, index): Demand => {
    const before = heads[index] as SizedHead
    const border = boxes[index] === boxes[index + 1] ? 0 : outside(index) + outside(index + 1)
    return { left: index, right: index + 1, distance: (before.width + head.width) / 2 + at.HEAD_GAP + border }
  })
  const last = heads.length - 1
  return [
    ...between,
    { left: -1, right: 0, distance: (heads[0]?.width ?? 0) / 2 + outside(0) + 1 },
    { left: last, right: last + 1, distance: (heads[last]?.width ?? 0) / 2 + outside(last) + 1 },
  ]
}

function stepDemands(step: PlannedStep, limit: number, heads: readonly SizedHead[], count: number): Demand[] {
  switch (step.kind) {
    case 'message':
      return [
        ...framed(step.from, step.to, step.depth, Math.max(step.fromBars, step.toBars)),
        ...createdDemands(step, heads),
        messageDemand(step, limit, heads),
      ]
    case 'note':
      return [...framed(step.first, step.last, step.depth, Math.max(...step.bars)), ...noteDemands(step, limit)]
    case 'fragment': {
      const inner = step.branches.flatMap(({ steps }) => steps)
      const touched = inner.some(({ kind }) => kind === 'message' || kind === 'note' || kind === 'fragment')
      return [...(touched ? [] : framed(0, count - 1, step.depth + 1, 0)), ...inner.flatMap((one) => stepDemands(one, limit, heads, count))]
    }
    case 'appears':
      return []
    case 'bar-start':
    case 'bar-end':
    case 'vanishes':
      return []
  }
}

/** Room on both sides for the frames around a step. */
function framed(a: number, b: number, depth: number, bars: number): Demand[] {
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  const { left, right } = at.reach(bars)
  if (depth === 0) return [{ left: last, right: last + 1, distance: right + 2 }]
  const inset = depth * at.FRAME_INSET
  const least = first === last ? at.FRAME_LEAST : 0
  return [
    { left: first - 1, right: first, distance: left + at.FRAME_SIDE + inset + 2 },
    { left: last, right: last + 1, distance: Math.max(right + at.FRAME_SIDE, least) + inset + 2 },
  ]
}

/** A head that stands between the steps keeps clear of its neighbours and of the frames around it. */
function createdDemands({ creates, depth }: PlannedMessage, heads: readonly SizedHead[]): Demand[] {
  if (creates === undefined) return []
  const distance = (heads[creates]?.width ?? 0) / 2 + depth * at.FRAME_INSET + 2
  return [
    { left: creates - 1, right: creates, distance },
    { left: creates, right: creates + 1, distance },
  ]
}

function messageDemand(step: PlannedMessage, limit: number, heads: readonly SizedHead[]): Demand {
  const text = widthOf(step.message.text, BODY_PX, limit)
  const { from, to, depth } = step
  if (from === to) {
    const bars = at.reach(Math.max(step.fromBars, step.toBars)).right
    const disc = step.number === undefined ? 0 : at.DISC_ROOM
    const distance = bars + disc + at.LOOP_WIDTH + at.LOOP_GAP + text + at.TEXT_PADDING + depth * at.FRAME_INSET
    return { left: from, right: from + 1, distance }
  }
  const rightwards = from < to
  const start = at.reach(step.fromBars)[rightwards ? 'right' : 'left']
  const end = step.creates === undefined ? at.reach(step.toBars)[rightwards ? 'left' : 'right'] : (heads[to]?.width ?? 0) / 2
  const discs = step.number === undefined ? 0 : 2 * at.DISC_ROOM
  const distance = start + end + text + 2 * at.TEXT_PADDING + discs
  return { left: Math.min(from, to), right: Math.max(from, to), distance }
}

function noteDemands({ note, first, last, bars, depth }: PlannedNote, limit: number): Demand[] {
  const width = widthOf(note.text, NOTE_PX, limit) + 2 * at.NOTE_PADDING_X
  const inset = depth * at.FRAME_INSET
  if (note.place === 'right') {
    return [{ left: last, right: last + 1, distance: at.reach(bars[1]).right + at.NOTE_GAP + width + at.TEXT_PADDING + inset }]
  }
  if (note.place === 'left') {
    return [{ left: first - 1, right: first, distance: at.reach(bars[0]).left + at.NOTE_GAP + width + at.TEXT_PADDING + inset }]
  }
  const half = first === last ? Math.max(width / 2, at.NOTE_OVERHANG) : at.NOTE_OVERHANG
  const beside = half + at.TEXT_PADDING + inset
  return [
    { left: first - 1, right: first, distance: beside },
    { left: last, right: last + 1, distance: beside },
    ...(first === last ? [] : [{ left: first, right: last, distance: width - 2 * at.NOTE_OVERHANG }]),
  ]
}

/** Width of a text that wraps at `limit`, unless a word of it is longer. */
function widthOf(text: string, size: number, limit: number): number {
  return balanced(text, 'regular', size, 'body', textRoom(text, size, limit)).width
}

/** The width at which a text wraps: `limit`, or as much more as its longest word needs. */
export function textRoom(text: string, size: number, limit: number): number {
  const longest = Math.max(0, ...text.split(/\s+/).map((word) => (word.length < LONG_WORD ? 0 : textWidth(word, 'regular', size))))
  return Math.max(limit, Math.min(at.WHOLE_WORD, Math.ceil(longest) + 1))
}
/** Shorter words fit the narrowest limit: they need not be measured. */
const LONG_WORD = 12
