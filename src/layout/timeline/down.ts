import type { Timeline } from '../../figure/timeline.ts'
import { headingText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Mark } from '../scene.ts'
import { drawCard, drawDot, periodGroup } from './card.ts'
import { CARD_GAP, cardHeight, type Stop, sectionInk, stopsOf } from './model.ts'

const LABEL_WIDTH = 150
const CARD_WIDTH = 210
/** Cards of a period that stand side by side. */
const CARDS_ACROSS = 3
const LINE_GAP = 16
const PERIOD_GAP = 18
const SPAN_PADDING_X = 10
const SPAN_PADDING_Y = 5
const SPAN_TINT = 0.18
const SPAN_GAP = 14

/** Periods from top to bottom along a line: labels on its left, events on its right. */
export function layoutDown(figure: Timeline): { width: number; height: number; marks: readonly Mark[] } {
  const stops = stopsOf(figure, LABEL_WIDTH, CARD_WIDTH)
  const lineX = Math.ceil(Math.max(0, ...stops.map(({ label }) => label.width))) + LINE_GAP
  const cardsX = lineX + LINE_GAP
  const across = Math.min(CARDS_ACROSS, Math.max(1, ...stops.map(({ cards }) => cards.length)))
  const width = cardsX + across * (CARD_WIDTH + CARD_GAP) - CARD_GAP
  const marks: Mark[] = []
  let [top, bottom] = [0, 0]
  figure.sections.forEach(({ title }, section) => {
    const own = stops.filter((stop) => stop.section === section)
    if (title !== undefined && title !== '') {
      const text = headingText(title, width - 2 * SPAN_PADDING_X)
      const box = { x: 0, y: top, width, height: text.height + 2 * SPAN_PADDING_Y }
      const ground: Mark = { mark: 'box', box, radius: 5, fill: sectionInk(figure, section), opacity: SPAN_TINT }
      marks.push({ mark: 'group', label: title, marks: [ground, ...textMarks(text, SPAN_PADDING_X, top + SPAN_PADDING_Y, 'start')] })
      bottom = top + box.height
      top = bottom + SPAN_GAP
    }
    if (own.length === 0) return
    const start = top
    const groups = own.map((stop) => {
      const placed = placeStop(stop, lineX, cardsX, top)
      bottom = placed.bottom
      top = bottom + PERIOD_GAP
      return periodGroup(stop, placed.marks)
    })
    const points = [
      { x: lineX, y: start },
      { x: lineX, y: bottom },
    ]
    marks.push({ mark: 'line', points, line: 'solid', ink: 'muted' }, ...groups)
  })
  return { width, height: bottom, marks }
}

function placeStop({ label, cards, ink }: Stop, lineX: number, cardsX: number, top: number): { bottom: number; marks: Mark[] } {
  let y = top
  const rows: Mark[] = []
  for (let first = 0; first < cards.length; first += CARDS_ACROSS) {
    const row = cards.slice(first, first + CARDS_ACROSS)
    const height = Math.max(...row.map(cardHeight))
    rows.push(
      ...row.flatMap((text, place) => drawCard(text, { x: cardsX + place * (CARD_WIDTH + CARD_GAP), y, width: CARD_WIDTH, height }, ink)),
    )
    y += height + CARD_GAP
  }
  const labelTop = top + 6
  const middle = labelTop + Math.min(label.height / 2, label.size * 0.7)
  return {
    bottom: Math.max(y - CARD_GAP, labelTop + label.height),
    marks: [...textMarks(label, lineX - LINE_GAP, labelTop, 'end'), drawDot({ x: lineX, y: middle }, ink), ...rows],
  }
}
