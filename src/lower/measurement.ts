import type { PerformanceProfile } from '../../dsl/categories/performance.ts'
import { isUnpublished } from '../../dsl/units/quantity.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import type { Citations } from './footnotes.ts'
import { mermaidTheme } from './mermaid-theme.ts'

/** What was measured at each load, as a line in the colour of the bottleneck; nothing where fewer than two points are published. */
export function measurementOf(title: string, { series, bottleneck }: PerformanceProfile, cite: Citations): readonly FurtherFigure[] {
  const known = series.filter(({ at, measured }) => !isUnpublished(at) && !isUnpublished(measured))
  const [first] = known
  if (first === undefined || known.length < 2 || known.some(({ measured }) => measured.dimension !== first.measured.dimension)) return []
  const { statistic, dimension, unit, unitBase } = first.measured
  const what = `${statistic === undefined ? '' : `${statistic} `}${dimension}`
  const { plane } = bottleneck.node
  return [
    {
      heading: 'Measurement',
      figure: {
        kind: 'xychart',
        title: `${title}: ${what} by load`,
        description: `${what} measured at each load; the bottleneck is ${bottleneck.node.name}.`,
        ...mermaidTheme([['xyChart.plotColorPalette', plane]]),
        orientation: 'vertical',
        x: { title: 'load', categories: known.map(({ at }) => cite.fact(at)) },
        y: { title: `${what}, ${unit}` },
        series: [
          {
            type: 'line',
            title: bottleneck.node.name,
            values: known.map(({ measured }) => measured.base / unitBase),
            labels: known.map(({ measured }) => cite.fact(measured)),
            class: plane,
          },
        ],
      },
    },
  ]
}
