import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import { isUnpublished } from '../../dsl/units/quantity.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import type { Citations } from './footnotes.ts'
import { mermaidTheme } from './mermaid-theme.ts'

/** The items of a bill as shares of their sum; nothing where fewer than two are published. */
export function billOf(title: string, { items }: CostBreakdown, cite: Citations): readonly FurtherFigure[] {
  const known = items.filter(({ cost }) => !isUnpublished(cost) && cost.base > 0)
  const [first] = known
  if (first === undefined || known.length < 2 || known.some(({ cost }) => cost.of !== first.cost.of)) return []
  const slices = known.map(({ what, cost, component }) => ({
    label: `${what}: ${cite.fact(cost)}`, // Mermaid breaks no line in a legend,
    value: cost.base / first.cost.unitBase,
    ...(component === undefined ? {} : { class: component.plane }),
  }))
  const missing = items.length - known.length
  return [
    {
      heading:
        missing === 0
          ? 'What it is spent on'
          : `What it is spent on, without ${missing} ${missing === 1 ? 'item' : 'items'} that nobody publishes`,
      figure: {
        kind: 'pie',
        title: `${title}: what it is spent on`,
        description: 'The items of the bill as shares of their sum.',
        showData: false,
        ...mermaidTheme(slices.map(({ class: plane }, index) => [`pie${index + 1}`, plane])),
        slices,
      },
    },
  ]
}
