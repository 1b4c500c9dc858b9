import type { PerformanceProfile } from '../../dsl/categories/performance.ts'
import { isUnpublished } from '../../dsl/units/quantity.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import { barsOf } from './bars.ts'
import type { Citations } from './footnotes.ts'
import { mermaidTheme } from './mermaid-theme.ts'

/** What was measured at each load, as bars in the colour of the bottleneck; nothing where fewer than two points are published. */
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
        ...barsOf(
          known.map(({ at, measured }) => ({ name: `${cite.fact(at)}: ${cite.fact(measured)}`, value: measured.base / unitBase })),
          `${what}, ${unit}`,
          bottleneck.node.name,
          plane,
        ),
        title: `${title}: ${what} by load`,
        description: `${what} measured at each load; the bottleneck is ${bottleneck.node.name}.`,
        ...mermaidTheme([['xyChart.plotColorPalette', plane]]),
      },
    },
  ]
}
