import type { Timeline } from '../../figure/timeline.ts'
import { planesNamed } from '../chart/ink.ts'
import type { MarkScene } from '../scene.ts'
import { layoutAcross } from './across.ts'
import { layoutDown } from './down.ts'

/** Periods along a line, from left to right unless the figure says `TD`; `width` is that of the sheet, in px, or 0. */
export function layoutTimeline(figure: Timeline, width: number): MarkScene {
  const placed = figure.direction === 'TD' ? layoutDown(figure) : layoutAcross(figure, width)
  const classes = figure.sections.flatMap(({ periods }) => periods.map(({ class: name }) => name))
  return {
    kind: 'marks',
    width: Math.ceil(placed.width),
    height: Math.ceil(placed.height),
    marks: placed.marks,
    planes: planesNamed(classes),
  }
}
