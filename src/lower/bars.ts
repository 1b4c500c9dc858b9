import { nice } from 'd3-array'
import type { XyChart } from '../figure/xychart.ts'

/** About how many marks the axis of values gets. */
const TICKS = 5

/** One value, and what stands at its bar. */
export interface Bar {
  readonly name: string
  readonly value: number
}

/**
 * Bars that lie under one another and stand on zero: without a range of its own, Mermaid lets the axis begin at the least value, which
 * would leave that bar no length. They may stand for loads at any distance from each other, which a line would draw with a false slope.
 */
export function barsOf(
  bars: readonly Bar[],
  axis: string,
  name?: string,
  color?: string,
): Pick<XyChart, 'kind' | 'orientation' | 'x' | 'y' | 'series'> {
  const values = bars.map(({ value }) => value)
  const [from, to] = nice(Math.min(0, ...values), Math.max(0, ...values), TICKS)
  return {
    kind: 'xychart',
    orientation: 'horizontal',
    x: { categories: bars.map((bar) => bar.name) },
    y: from === to ? { title: axis } : { title: axis, range: { from, to } },
    series: [{ type: 'bar', values, ...(name === undefined ? {} : { title: name }), ...(color === undefined ? {} : { class: color }) }],
  }
}
