import type { Series, XyChart } from '../../figure/xychart.ts'
import { inkOf } from '../chart/ink.ts'
import { type NumberScale, valueText } from '../chart/number-axis.ts'
import { axisText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Box, GroupMark, Ink, Mark, Point } from '../scene.ts'
import { placeName, type Slots, slotOf } from './ranges.ts'

/** Share of a slot that its bars fill together, and their greatest thickness in px. */
const BARS_SHARE = 0.72
const MAX_BAR_PX = 52
export const POINT_RADIUS = 3
/** Beyond this many points a line is drawn without a dot at each. */
const MOST_DOTS = 40
const VALUE_GAP = 3

/** Where things are drawn: slots run along one side, values along the other. */
export interface Plot {
  readonly horizontal: boolean
  readonly box: Box
  readonly slots: Slots
  readonly values: NumberScale
}

/** Size of a slot along its axis, in px. */
function slotSize({ horizontal, box, slots }: Plot): number {
  return (horizontal ? box.height : box.width) / slots.count
}

/** The pixel of the middle of a slot along its axis; slots count from 0 and may be fractions. */
export function slotMiddle(plot: Plot, slot: number): number {
  return (plot.horizontal ? plot.box.y : plot.box.x) + (slot + 0.5) * slotSize(plot)
}

/** Where a value of a slot is drawn. */
export function pointAt(plot: Plot, slot: number, value: number): Point {
  const [along, across] = [slotMiddle(plot, slot), plot.values.at(value)]
  return plot.horizontal ? { x: across, y: along } : { x: along, y: across }
}

/** The colour of each series of a chart. */
export function seriesInks({ series }: XyChart): Ink[] {
  return series.map(({ class: name }, index) => inkOf(name, index))
}

/** All series: bars first, so that no line is hidden. */
export function drawSeries(figure: XyChart, plot: Plot): GroupMark[] {
  const inks = seriesInks(figure)
  const bars = figure.series.filter(({ type }) => type === 'bar')
  const drawn = figure.series.map((series, index) => {
    const ink = inks[index] ?? 'body'
    const marks = series.type === 'bar' ? drawBars(series, bars.indexOf(series), bars.length, ink, plot) : drawLine(series, ink, plot)
    const values = bars.length === figure.series.length && bars.length === 1 ? valuesOnBars(series, plot) : []
    const said = series.values
      .map((value, place) => `${placeName(place, plot.slots)} ${series.labels?.[place] || valueText(value)}`)
      .join(', ')
    return {
      series,
      group: {
        mark: 'group',
        id: `series-${index + 1}`,
        label: `${series.title ?? series.type}: ${said}`,
        marks: [...marks, ...values],
      } as const,
    }
  })
  return [...drawn.filter(({ series }) => series.type === 'bar'), ...drawn.filter(({ series }) => series.type === 'line')].map(
    ({ group }) => group,
  )
}

function drawBars({ values }: Series, place: number, count: number, ink: Ink, plot: Plot): Mark[] {
  const thickness = Math.min(MAX_BAR_PX, (slotSize(plot) * BARS_SHARE) / count)
  const base = plot.values.at(0)
  return values.map((value, index) => {
    const along = slotMiddle(plot, slotOf(index, values.length, plot.slots)) + (place - count / 2) * thickness
    const end = plot.values.at(value)
    const [from, length] = [Math.min(base, end), Math.abs(end - base)]
    const gap = count > 1 ? Math.min(1, thickness / 8) : 0
    const box = plot.horizontal
      ? { x: from, y: along, width: length, height: thickness - gap }
      : { x: along, y: from, width: thickness - gap, height: length }
    return { mark: 'box', box, fill: ink }
  })
}

function drawLine({ values }: Series, ink: Ink, plot: Plot): Mark[] {
  const points = values.map((value, index) => pointAt(plot, slotOf(index, values.length, plot.slots), value))
  const line: Mark[] = points.length < 2 ? [] : [{ mark: 'line', points, line: 'thick', ink, sharp: true }]
  const dots =
    points.length > MOST_DOTS
      ? []
      : points.map((centre): Mark => ({ mark: 'circle', centre, radius: POINT_RADIUS, fill: ink, stroke: 'sheet' }))
  return [...line, ...dots]
}

/** The numbers of a single series of bars, at their ends, where all of them fit. */
function valuesOnBars({ values }: Series, plot: Plot): Mark[] {
  const texts = values.map((value) => axisText(valueText(value), Number.POSITIVE_INFINITY))
  const room = slotSize(plot)
  const fit = texts.every(({ width, height }) => (plot.horizontal ? height : width + 2 * VALUE_GAP) <= room)
  if (!fit) return []
  const base = plot.values.at(0)
  return texts.flatMap((text, index) => {
    const { x, y } = pointAt(plot, slotOf(index, values.length, plot.slots), values[index] ?? 0)
    if (plot.horizontal) return textMarks(text, Math.max(x, base) + VALUE_GAP, y - text.height / 2, 'start')
    return textMarks(text, x, Math.min(y, base) - text.height, 'middle')
  })
}

/** Room that a plot leaves behind its greatest value for the numbers of {@link valuesOnBars}, in px. */
export function valueRoom({ series, orientation }: XyChart): number {
  const [only, ...others] = series
  if (only?.type !== 'bar' || others.length > 0) return 0
  const texts = only.values.map((value) => axisText(valueText(value), Number.POSITIVE_INFINITY))
  return Math.max(0, ...texts.map(({ width, height }) => (orientation === 'horizontal' ? width + VALUE_GAP : height)))
}
