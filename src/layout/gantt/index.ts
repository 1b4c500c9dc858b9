import type { Gantt } from '../../figure/gantt.ts'
import { planesNamed } from '../chart/ink.ts'
import { textMarks } from '../marks.ts'
import type { Box, Mark, MarkScene } from '../scene.ts'
import { drawTask } from './bar.ts'
import { chartOf, SECTION_WIDTH, type SectionRows, type TaskBar } from './chart.ts'
import { type AtTime, AXIS_HEIGHT, drawDates, drawExcluded, placeVerticals } from './grid.ts'

const GREATEST_WIDTH = 1120
const SECTION_GAP = 16
/** Between the rows of two sections, and around a bar in its row, in px. */
const SECTION_PADDING = 7
const ROW_PADDING = 4
const BAR_HEIGHT = 20
const LEAST_BAR_PX = 3
/** Room behind the last instant, for the sign of a short task. */
const RIGHT_ROOM = 40
/** From this height on, a reader needs the dates above the rows too, in px. */
const TALL_PX = 560

/** Tasks as bars on an axis of dates, a row each. No line marks today: a picture is the same on every day. `width` is that of the sheet, in px, or 0. */
export function layoutGantt(figure: Gantt, width: number): MarkScene {
  const chart = chartOf(figure)
  const whole = width === 0 ? GREATEST_WIDTH : Math.max(GREATEST_WIDTH, width)
  const left = chart.sections.some(({ title }) => title !== undefined) ? SECTION_WIDTH + SECTION_GAP : 0
  const right = whole - RIGHT_ROOM
  const at: AtTime = (instant) => left + ((instant - chart.from) / (chart.to - chart.from)) * (right - left)
  const rowsHeight = chart.sections.reduce((sum, section) => sum + sectionHeight(section), 0)
  const above = figure.topAxis === true || rowsHeight > TALL_PX
  const verticals = placeVerticals(chart.verticals, at, 0, left, whole)
  const top = verticals.height + (above ? AXIS_HEIGHT : 0)
  const plot: Box = { x: left, y: top, width: right - left, height: rowsHeight }
  let y = top
  const sections = chart.sections.flatMap((section, index) => {
    const marks = placeSection(section, index, at, { ...plot, y, width: whole - left })
    y += sectionHeight(section)
    return marks
  })
  return {
    kind: 'marks',
    width: whole,
    height: Math.ceil(plot.y + plot.height + AXIS_HEIGHT),
    marks: [
      ...drawExcluded(chart, plot, at),
      ...drawDates(figure, chart, plot, at, whole, above),
      ...verticals.draw(plot.y + plot.height),
      ...sections,
    ],
    planes: planesNamed(figure.sections.map(({ class: name }) => name)),
  }
}

function rowHeight({ name }: TaskBar): number {
  return Math.max(BAR_HEIGHT, name.height) + 2 * ROW_PADDING
}

function sectionHeight({ title, bars }: SectionRows): number {
  const rows = bars.reduce((sum, bar) => sum + rowHeight(bar), 0)
  return Math.max(rows, (title?.height ?? 0) + 2 * ROW_PADDING) + 2 * SECTION_PADDING
}

/** The title of a section and the rows beside it, below `plot.y`. */
function placeSection(section: SectionRows, index: number, at: AtTime, plot: Box): Mark[] {
  const { title, bars } = section
  let y = plot.y + SECTION_PADDING
  const tasks = bars.map((bar) => {
    const height = rowHeight(bar)
    const x = at(bar.scheduled.start)
    const width = Math.max(LEAST_BAR_PX, at(bar.scheduled.drawnEnd) - x)
    const box = { x, y: y + ROW_PADDING, width, height: height - 2 * ROW_PADDING }
    y += height
    return drawTask(bar, box, { from: plot.x, to: plot.x + plot.width })
  })
  const points = [
    { x: 0, y: plot.y },
    { x: plot.x + plot.width, y: plot.y },
  ]
  const rule: Mark[] = index === 0 ? [] : [{ mark: 'line', points, line: 'hair', ink: 'rule', sharp: true }]
  if (title === undefined) return [...rule, ...tasks]
  const heading = textMarks(title, 0, plot.y + SECTION_PADDING + ROW_PADDING, 'start')
  return [...rule, { mark: 'group', id: `section-${index + 1}`, label: title.lines.join(' '), marks: [...heading, ...tasks] }]
}
