import type { XyChart } from '../../figure/xychart.ts'
import { boxed, type Named, placeNames } from '../chart/point-names.ts'
import { bodyText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Box, Mark, Point } from '../scene.ts'
import { type Plot, POINT_RADIUS, pointAt } from './plot.ts'
import { slotOf } from './ranges.ts'

const MAX_LABEL_PX = 150
/** A line is avoided at points this far apart, in px. */
const SAMPLE_PX = 6

/** What the figure says at points of its lines, beside them, off all lines; where no place is free, only a screen reader hears it. */
export function placePointLabels({ series }: XyChart, plot: Plot): Mark[] {
  const lines = series
    .filter(({ type }) => type === 'line')
    .map(({ values, labels = [] }) => ({
      labels,
      points: values.map((value, index) => pointAt(plot, slotOf(index, values.length, plot.slots), value)),
    }))
  const named = lines.flatMap(({ labels, points }) =>
    points.flatMap((centre, index): Named[] => {
      const label = labels[index] ?? ''
      return label === '' ? [] : [{ centre, radius: POINT_RADIUS, text: bodyText(label, MAX_LABEL_PX) }]
    }),
  )
  if (named.length === 0) return []
  const placed = placeNames(
    named,
    plot.box,
    lines.flatMap(({ points }) => alongLine(points)),
    'above',
  )
  return named.flatMap(({ text }, index) => {
    const box = placed[index]
    return box === undefined ? [] : textMarks(text, box.x, box.y, 'start')
  })
}

/** Small boxes along a line. */
function alongLine(points: readonly Point[]): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SAMPLE_PX))
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 0.5) / steps
      return boxed({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 1)
    })
  })
}
