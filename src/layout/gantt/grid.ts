import type { Gantt } from '../../figure/gantt.ts'
import { axisText, nameText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Box, Mark } from '../scene.ts'
import { taskLabel } from './bar.ts'
import type { Chart, TaskBar } from './chart.ts'
import { dateTicks } from './time-axis.ts'

/** Wished distance of ticks, and least distance of their texts, in px. */
const TICK_DISTANCE = 110
const TEXT_DISTANCE = 12
export const AXIS_HEIGHT = 22
const AXIS_GAP = 5
const DAY_MS = 86_400_000
const MAX_VERTICAL_NAME = 200
const LANE_GAP = 2

/** The pixel of an instant. */
export type AtTime = (instant: number) => number

/** Days that nobody works on, shaded; neighbours are one box. */
export function drawExcluded({ excluded, from, to }: Chart, plot: Box, at: AtTime): Mark[] {
  const runs: { start: number; end: number }[] = []
  for (const day of excluded) {
    const last = runs.at(-1)
    if (last?.end === day) last.end = day + DAY_MS
    else runs.push({ start: day, end: day + DAY_MS })
  }
  return runs.map(({ start, end }): Mark => {
    const [x, right] = [at(Math.max(start, from)), at(Math.min(end, to))]
    return { mark: 'box', box: { ...plot, x, width: right - x }, fill: 'code' }
  })
}

/** Lines at round dates, and their texts below the rows, or above them too where the figure says so. A text that has no room is left out. */
export function drawDates(figure: Gantt, { from, to }: Chart, plot: Box, at: AtTime, right: number, above: boolean): Mark[] {
  const ticks = dateTicks(figure, from, to, plot.width / TICK_DISTANCE)
  let free = Number.NEGATIVE_INFINITY
  return ticks.flatMap((tick): Mark[] => {
    const x = at(tick.at)
    const line: Mark = {
      mark: 'line',
      points: [
        { x, y: plot.y },
        { x, y: plot.y + plot.height },
      ],
      line: 'hair',
      ink: 'rule',
      sharp: true,
    }
    const text = axisText(tick.text, Number.POSITIVE_INFINITY)
    const middle = Math.max(text.width / 2, Math.min(x, right - text.width / 2))
    if (middle - text.width / 2 < free) return [line]
    free = middle + text.width / 2 + TEXT_DISTANCE
    return [
      line,
      ...textMarks(text, middle, plot.y + plot.height + AXIS_GAP, 'middle'),
      ...(above ? textMarks(text, middle, plot.y - AXIS_HEIGHT + AXIS_GAP / 2, 'middle') : []),
    ]
  })
}

/** Tasks that are lines across all rows, with their names in lanes above the plot. */
export interface Verticals {
  readonly height: number
  /** Marks of the lines down to the bottom of the plot. */
  readonly draw: (bottom: number) => Mark[]
}

/** Names of vertical lines from `top` down, moved into lanes where they would lie on each other, inside `left` to `right`. */
export function placeVerticals(bars: readonly TaskBar[], at: AtTime, top: number, left: number, right: number): Verticals {
  const lanes: { free: number; height: number }[] = []
  const placed = [...bars]
    .sort((a, b) => a.scheduled.start - b.scheduled.start || a.index - b.index)
    .map((bar) => {
      const x = at(bar.scheduled.start)
      const name = nameText(bar.scheduled.task.name, MAX_VERTICAL_NAME)
      const middle = Math.max(left + name.width / 2, Math.min(x, right - name.width / 2))
      let lane = lanes.findIndex(({ free }) => free <= middle - name.width / 2)
      if (lane < 0) lane = lanes.push({ free: 0, height: 0 }) - 1
      const own = lanes[lane] ?? { free: 0, height: 0 }
      own.free = middle + name.width / 2 + TEXT_DISTANCE
      own.height = Math.max(own.height, name.height + LANE_GAP)
      return { bar, x, name, middle, lane }
    })
  const topOf = (lane: number): number => lanes.slice(0, lane).reduce((sum, { height }) => sum + height, top)
  return {
    height: topOf(lanes.length) - top,
    draw: (bottom) =>
      placed.map(({ bar, x, name, middle, lane }): Mark => {
        const points = [
          { x, y: topOf(lane) + name.height },
          { x, y: bottom },
        ]
        const line: Mark = { mark: 'line', points, line: 'hair-dashed', ink: 'strong', sharp: true }
        return {
          mark: 'group',
          id: `task-${bar.index + 1}`,
          label: taskLabel(bar),
          marks: [line, ...textMarks(name, middle, topOf(lane), 'middle')],
        }
      }),
  }
}
