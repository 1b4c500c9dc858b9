import { bareDrawing } from '../figure/drawing.ts'
import type { XyChart } from '../figure/xychart.ts'
import { drawingToSvg } from '../render.ts'
import type { HistoryRow } from './history.ts'

/** A picture of one count over the weeks. */
export interface Plot {
  /** Begins the ids of its elements. */
  readonly id: string
  readonly svg: string
}

/** Weeks that a plot shows: the names of more would not be legible. */
const MOST_WEEKS = 26
const PERCENT = 100

const COUNTS: readonly (readonly [id: string, title: string, countOf: (row: HistoryRow) => number, whole?: number])[] = [
  ['progress-passing', 'Diagrams that pass', ({ passing }) => passing],
  ['progress-facts', 'Facts', ({ facts }) => facts],
  ['progress-reviewed', 'Facts confirmed by a review, in percent', ({ reviewed }) => Math.round(reviewed * PERCENT), PERCENT],
]

/** The last weeks as pictures, oldest first; none as long as there is but one week. */
export function plotsOf(history: readonly HistoryRow[]): readonly Plot[] {
  const weeks = history.slice(-MOST_WEEKS)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  return COUNTS.map(([id, title, countOf, whole]) => {
    const values = weeks.map(countOf)
    const figure: XyChart = {
      kind: 'xychart',
      title,
      description: `${title}: ${countOf(first)} in ${first.week}, ${countOf(last)} in ${last.week}`,
      orientation: 'vertical',
      x: { categories: weeks.map(({ week }) => week) },
      y: { range: { from: 0, to: whole ?? Math.max(1, ...values) } },
      series: [{ type: 'line', values }],
    }
    return { id, svg: drawingToSvg({ ...bareDrawing(figure), id }, 'auto') }
  })
}
