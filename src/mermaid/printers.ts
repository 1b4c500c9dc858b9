import type { Figure } from '../figure/figure.ts'
import { printFlowchart } from './flowchart/print.ts'
import { printGantt } from './gantt/print.ts'
import type { Printer } from './language.ts'
import { printPie } from './pie/print.ts'
import { printQuadrant } from './quadrant/print.ts'
import { printSequence } from './sequence/print.ts'
import { printState } from './state/print.ts'
import { printTimeline } from './timeline/print.ts'
import { printXyChart } from './xychart/print.ts'

/** The kinds that are printed. */
const printers: { readonly [K in Figure['kind']]: Printer<Extract<Figure, { kind: K }>> } = {
  flowchart: printFlowchart,
  sequence: printSequence,
  state: printState,
  timeline: printTimeline,
  gantt: printGantt,
  pie: printPie,
  xychart: printXyChart,
  quadrant: printQuadrant,
}

/** The printer of a kind; which figure it takes is known by the kind alone. */
export function printerOf<F extends Figure>(kind: F['kind']): Printer<F> {
  return printers[kind] as unknown as Printer<F>
}
