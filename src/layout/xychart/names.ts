import type { XyChart } from '../../figure/xychart.ts'
import { spread } from '../chart/spread.ts'
import { axisText, nameText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Mark } from '../scene.ts'
import { type Plot, pointAt, seriesInks } from './plot.ts'
import { slotOf } from './ranges.ts'

const MAX_NAME_WIDTH = 150
const LEADER_PX = 12
const SWATCH_PX = 11
const SWATCH_GAP = 6
const KEY_GAP = 18
const ROW_GAP = 4

/** Names of series above the plot, each behind a swatch: of bars, and of all series where values run sideways. */
export interface Key {
  readonly height: number
  readonly marks: readonly Mark[]
}

/** The key of a chart: names in rows no wider than `width`, below `top`. */
export function placeKey(figure: XyChart, left: number, top: number, width: number): Key {
  const inks = seriesInks(figure)
  const marks: Mark[] = []
  let [x, y, rowHeight] = [left, top, 0]
  figure.series.forEach(({ title, type }, index) => {
    if (title === undefined || (type === 'line' && figure.orientation === 'vertical')) return
    const name = axisText(title, width - SWATCH_PX - SWATCH_GAP)
    if (x > left && x + SWATCH_PX + SWATCH_GAP + name.width > left + width) {
      ;[x, y, rowHeight] = [left, y + rowHeight + ROW_GAP, 0]
    }
    const middle = y + 7
    const ink = inks[index] ?? 'body'
    marks.push(
      type === 'bar'
        ? { mark: 'box', box: { x, y: middle - SWATCH_PX / 2, width: SWATCH_PX, height: SWATCH_PX }, radius: 2, fill: ink }
        : {
            mark: 'line',
            points: [
              { x, y: middle },
              { x: x + SWATCH_PX, y: middle },
            ],
            line: 'thick',
            ink,
          },
      ...textMarks(name, x + SWATCH_PX + SWATCH_GAP, y, 'start'),
    )
    x += SWATCH_PX + SWATCH_GAP + name.width + KEY_GAP
    rowHeight = Math.max(rowHeight, name.height)
  })
  return { marks, height: marks.length === 0 ? 0 : y + rowHeight - top }
}

interface LineName {
  readonly index: number
  readonly name: Paragraph
}

/** The names of the lines of a chart, which stand beside their ends where the chart is upright. */
export function lineNames({ series, orientation }: XyChart): LineName[] {
  if (orientation === 'horizontal') return []
  return series.flatMap(({ title, type, values }, index) =>
    type === 'line' && title !== undefined && values.length > 0 ? [{ index, name: nameText(title, MAX_NAME_WIDTH) }] : [],
  )
}

/** Width of the column for the names of lines, in px. */
export function lineNamesWidth(names: readonly LineName[]): number {
  return names.length === 0 ? 0 : Math.max(...names.map(({ name }) => name.width)) + LEADER_PX + ROW_GAP
}

/** Least height of a plot beside which all names find room, in px. */
export function lineNamesHeight(names: readonly LineName[]): number {
  return names.reduce((sum, { name }) => sum + name.height + ROW_GAP, 0)
}

/** Names beside the ends of their lines, moved apart, with a thin line from each end. */
export function placeLineNames(figure: XyChart, names: readonly LineName[], plot: Plot): Mark[] {
  const inks = seriesInks(figure)
  const ends = names.map(({ index }) => {
    const values = figure.series[index]?.values ?? []
    return pointAt(plot, slotOf(values.length - 1, values.length, plot.slots), values.at(-1) ?? 0)
  })
  const { x, y, width, height } = plot.box
  const stretches = names.map(({ name }, place) => ({ middle: ends[place]?.y ?? y, length: name.height + ROW_GAP }))
  const middles = spread(stretches, y, y + height)
  return names.flatMap(({ index, name }, place) => {
    const [end, middle] = [ends[place] ?? { x, y }, middles[place] ?? y]
    const points = [end, { x: x + width, y: end.y }, { x: x + width + LEADER_PX - 3, y: middle }]
    const leader: Mark = { mark: 'line', points, line: 'hair', ink: inks[index] ?? 'body', sharp: true }
    return [leader, ...textMarks(name, x + width + LEADER_PX, middle - name.height / 2, 'start')]
  })
}
