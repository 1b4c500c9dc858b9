import type { Timeline } from '../../figure/timeline.ts'
import { nameText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Mark } from '../scene.ts'
import { drawCard, drawDot, periodGroup } from './card.ts'
import { CARD_GAP, cardHeight, type Stop, sectionInk, stopsOf } from './model.ts'

const COLUMN_GAP = 14
const LEAST_COLUMN = 132
/** Greatest width of a column, by itself and on a sheet whose width is given, in px. */
const MOST_COLUMN = 210
const MOST_COLUMN_ON_SHEET = 270
/** A timeline of its own is no wider than this, in px. */
const GREATEST_WIDTH = 1120
const ROW_GAP = 26
const SPAN_PADDING_X = 10
const SPAN_PADDING_Y = 5
const SPAN_GAP = 10
/** Opacity of the ground of a section. */
const SPAN_TINT = 0.18
const LABEL_GAP = 8
const LINE_TO_CARDS = 14
/** How far the line runs past the last dot of a row that goes on, in px. */
const LINE_END = 8

interface Placed {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Periods from left to right along a line, their events below; long timelines fold into rows of equal length. */
export function layoutAcross(figure: Timeline, sheetWidth: number): Placed {
  const count = figure.sections.reduce((sum, { periods }) => sum + periods.length, 0)
  const available = sheetWidth === 0 ? GREATEST_WIDTH : Math.min(sheetWidth, GREATEST_WIDTH)
  const most = Math.max(1, Math.floor((available + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)))
  const perRow = Math.ceil(count / Math.max(1, Math.ceil(count / most)))
  const column = Math.min(
    sheetWidth === 0 ? MOST_COLUMN : MOST_COLUMN_ON_SHEET,
    Math.floor((available + COLUMN_GAP) / Math.max(1, perRow)) - COLUMN_GAP,
  )
  const stops = stopsOf(figure, column, column)
  const marks: Mark[] = []
  let top = 0
  for (let first = 0; first < stops.length; first += perRow) {
    const row = stops.slice(first, first + perRow)
    const placed = placeRow(figure, row, column, top, first + perRow < stops.length)
    marks.push(...placed.marks)
    top += placed.height + ROW_GAP
  }
  const width = Math.max(1, Math.min(perRow, count)) * (column + COLUMN_GAP) - COLUMN_GAP + LINE_END
  return { width, height: Math.max(0, top - ROW_GAP), marks }
}

function placeRow(figure: Timeline, row: readonly Stop[], column: number, top: number, goesOn: boolean): Placed {
  const left = (place: number): number => place * (column + COLUMN_GAP)
  const width = left(row.length) - COLUMN_GAP
  const spans = placeSpans(figure, row, column, top)
  const labelTop = top + spans.height
  const labelHeight = Math.max(...row.map(({ label }) => label.height))
  const lineY = labelTop + labelHeight + LABEL_GAP + 6
  const line: Mark = {
    mark: 'line',
    points: [
      { x: 0, y: lineY },
      { x: width + (goesOn ? LINE_END : 0), y: lineY },
    ],
    line: 'solid',
    ink: 'muted',
    ...(goesOn ? { endHead: 'open' } : {}),
  }
  let bottom = lineY + 6
  const periods = row.map((stop, place) => {
    const x = left(place)
    let y = lineY + LINE_TO_CARDS
    const cards = stop.cards.flatMap((text): Mark[] => {
      const box = { x, y, width: column, height: cardHeight(text) }
      y += box.height + CARD_GAP
      return drawCard(text, box, stop.ink)
    })
    bottom = Math.max(bottom, y - CARD_GAP)
    const dot = drawDot({ x: x + 6, y: lineY }, stop.ink)
    return periodGroup(stop, [...textMarks(stop.label, x, labelTop + labelHeight - stop.label.height, 'start'), dot, ...cards])
  })
  return { width, height: bottom - top, marks: [...spans.marks, line, ...periods] }
}

/** The sections that a row shows, each as a coloured span above its periods; one that was begun in the row before shows its title again. */
function placeSpans(figure: Timeline, row: readonly Stop[], column: number, top: number): { height: number; marks: Mark[] } {
  const runs: { section: number; from: number; to: number }[] = []
  row.forEach(({ section }, place) => {
    const last = runs.at(-1)
    if (last?.section === section) last.to = place
    else runs.push({ section, from: place, to: place })
  })
  const spans = runs.flatMap(({ section, from, to }) => {
    const title = figure.sections[section]?.title
    if (title === undefined || title === '') return []
    const box = { x: from * (column + COLUMN_GAP), width: (to - from + 1) * (column + COLUMN_GAP) - COLUMN_GAP }
    return [{ section, box, text: nameText(title, box.width - 2 * SPAN_PADDING_X) }]
  })
  if (spans.length === 0) return { height: 0, marks: [] }
  const height = Math.max(...spans.map(({ text }) => text.height)) + 2 * SPAN_PADDING_Y
  const marks = spans.map(
    ({ section, box, text }): Mark => ({
      mark: 'group',
      label: text.lines.join(' '),
      marks: [
        { mark: 'box', box: { ...box, y: top, height }, radius: 5, fill: sectionInk(figure, section), opacity: SPAN_TINT },
        ...textMarks(text, box.x + SPAN_PADDING_X, top + SPAN_PADDING_Y, 'start'),
      ],
    }),
  )
  return { height: height + SPAN_GAP, marks }
}
