import type { Direction } from '../../figure/flowchart.ts'
import type { State, StateMachine } from '../../figure/state.ts'
import { balanced } from '../balanced.ts'
import { planeOf } from '../cards.ts'
import { headPath, round, textMarks } from '../marks.ts'
import { type Paragraph, paragraph } from '../paragraph.ts'
import type { Box, Ink, Mark } from '../scene.ts'
import { BODY_PX, NAME_PX, NOTE_PX } from '../type-scale.ts'
import type { ScopeNode } from './scopes.ts'

const MAX_TEXT_WIDTH = 200
const LEAST_WIDTH = 96
const PADDING_X = 14
const NAME_PADDING_Y = 6
const BODY_PADDING_Y = 5
const RADIUS = 10
/** Opacity of an accent below text: the text keeps its contrast in both themes. */
const ACCENT_TINT = 0.25
/** Radius of the start, of the end and of the disc in it, in px. */
const START = 7
const END = 8
const END_DISC = 4.5
/** Width of the box around a start or end: lines meet its middle, in px. */
const END_WIDTH = 28
/** Width and height of a choice, in px. */
const CHOICE = 30
/** Width of a fork or join for each line, its least width and its height, in px. */
const BAR_PER_LINE = 26
const BAR_LEAST = 72
const BAR_HEIGHT = 6

/** What a state is coloured with: its plane, or an accent for the fill that a class or a `style` gives it. */
export interface StateInk {
  readonly head: Ink
  readonly outline: Ink
  readonly tinted: boolean
}

/** A card: title, description, notes; the body of a composite state stands below. */
export interface SizedCard {
  readonly title: Paragraph
  readonly description: readonly Paragraph[]
  readonly notes: readonly Paragraph[]
  readonly width: number
  /** Height of the coloured head that holds the title. */
  readonly headHeight: number
  readonly bodyHeight: number
  readonly notesHeight: number
}

export function sizeCard(state: State, notes: readonly string[]): SizedCard {
  const [first = '', ...lines] = state.label.split('\n')
  const title = balanced(first, 'bold', NAME_PX, planeOf(state.classes) === undefined ? 'strong' : 'onPlane', MAX_TEXT_WIDTH)
  const description = lines.map((line) => paragraph(line, 'regular', BODY_PX, 'body', MAX_TEXT_WIDTH))
  const noted = notes.map((text) => paragraph(text, 'regular', NOTE_PX, 'muted', MAX_TEXT_WIDTH))
  const heightOf = (texts: readonly Paragraph[]) =>
    texts.length === 0 ? 0 : texts.reduce((sum, { height }) => sum + height, 2 * BODY_PADDING_Y)
  return {
    title,
    description,
    notes: noted,
    width: Math.ceil(Math.max(LEAST_WIDTH - 2 * PADDING_X, ...[title, ...description, ...noted].map(({ width }) => width))) + 2 * PADDING_X,
    headHeight: Math.ceil(title.height) + 2 * NAME_PADDING_Y,
    bodyHeight: Math.ceil(heightOf(description)),
    notesHeight: Math.ceil(heightOf(noted)),
  }
}

/** A state as a card with round corners; `roomBelow` is the height of what a composite state holds. */
export function drawCard(state: State, card: SizedCard, box: Box, ink: StateInk, roomBelow: number): Mark[] {
  const { title, description, notes, headHeight, bodyHeight, notesHeight } = card
  const plane = planeOf(state.classes)
  const split = bodyHeight + notesHeight + roomBelow > 0
  const middle = box.x + box.width / 2
  const noteTop = box.y + headHeight + bodyHeight
  const fill = { fill: ink.head, ...(ink.tinted ? { opacity: ACCENT_TINT } : {}) }
  return [
    { mark: 'box', box, radius: RADIUS, fill: 'card' },
    split ? { mark: 'path', d: headPath(box, headHeight, RADIUS), ...fill } : { mark: 'box', box, radius: RADIUS, ...fill },
    { mark: 'box', box, radius: RADIUS, stroke: ink.outline },
    ...(notesHeight === 0 ? [] : [rule(box, noteTop)]),
    ...(notesHeight === 0 || roomBelow === 0 ? [] : [rule(box, noteTop + notesHeight)]),
    ...textMarks(title, middle, box.y + (split ? headHeight : box.height) / 2 - title.height / 2, 'middle', plane),
    ...stacked(description, box.y + headHeight + BODY_PADDING_Y, (text, top) => textMarks(text, middle, top, 'middle')),
    ...stacked(notes, noteTop + BODY_PADDING_Y, (text, top) => textMarks(text, box.x + PADDING_X, top, 'start')),
  ]
}

function stacked(texts: readonly Paragraph[], top: number, draw: (text: Paragraph, top: number) => Mark[]): Mark[] {
  let y = top
  return texts.flatMap((text) => {
    const marks = draw(text, y)
    y += text.height
    return marks
  })
}

/** Parts a note from what is above and below it in its card. */
function rule({ x, width }: Box, y: number): Mark {
  const ends = [
    { x, y },
    { x: x + width, y },
  ]
  return { mark: 'line', points: ends, line: 'hair', ink: 'rule' }
}

/** The colours of all states. Fills that hand-written text gives become accents, one for each, in the order of the states. */
export function inksOf({ states, classes }: StateMachine): ReadonlyMap<string, StateInk> {
  const byClass = new Map(classes.map(({ name, style }) => [name, fillOf(style)]))
  const accents = new Map<string, number>()
  return new Map(
    states.map((state): [string, StateInk] => {
      const plane = planeOf(state.classes)
      if (plane !== undefined) return [state.id, { head: plane, outline: plane, tinted: false }]
      const given = fillOf(state.style) ?? state.classes.map((name) => byClass.get(name)).findLast((fill) => fill !== undefined)
      if (given === undefined) return [state.id, { head: 'code', outline: 'muted', tinted: false }]
      if (!accents.has(given)) accents.set(given, accents.size)
      const accent: Ink = `accent-${((accents.get(given) ?? 0) % ACCENTS) + 1}`
      return [state.id, { head: accent, outline: accent, tinted: true }]
    }),
  )
}
const ACCENTS = 8

function fillOf(style: string | undefined): string | undefined {
  return /(?:^|[,;\s])fill\s*:\s*([^,;]+(?:\([^)]*\))?)/
    .exec(style ?? '')?.[1]
    ?.trim()
    .toLowerCase()
}

/** Size of a node that is no card, in px; `lines` is the most that meet it on one side. */
export function symbolSize(node: ScopeNode, lines: number): { readonly width: number; readonly height: number } | undefined {
  if (node.kind === 'start' || node.kind === 'end') return { width: END_WIDTH, height: 2 * END }
  switch (node.state.type) {
    case 'choice':
      return { width: CHOICE, height: CHOICE }
    case 'fork':
    case 'join':
      return { width: Math.max(BAR_LEAST, lines * BAR_PER_LINE), height: BAR_HEIGHT }
    case 'state':
      return undefined
  }
}

/** A start, end, choice, fork or join in its box. */
export function drawSymbol(node: ScopeNode, box: Box, direction: Direction): Mark[] {
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  if (node.kind === 'start') return [{ mark: 'circle', centre, radius: START, fill: 'strong' }]
  if (node.kind === 'end') {
    return [
      { mark: 'circle', centre, radius: END, fill: 'card', stroke: 'strong' },
      { mark: 'circle', centre, radius: END_DISC, fill: 'strong' },
    ]
  }
  if (node.state.type === 'choice') {
    const half = CHOICE / 2
    const d = `M${round(centre.x)} ${round(centre.y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`
    return [{ mark: 'path', d, fill: 'code', stroke: 'muted' }]
  }
  return [{ mark: 'box', box, radius: direction === 'LR' || direction === 'RL' ? 2 : 3, fill: 'strong' }]
}
