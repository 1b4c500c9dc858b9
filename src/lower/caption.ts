import type { DiagramBase } from '../../dsl/categories/diagram.ts'
import { factsWithin } from '../../dsl/facts/within.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Caption } from '../figure/drawing.ts'
import { type Citations, yearOf } from './footnotes.ts'

/** Title, system, category and the span of time that the facts are about. */
export function captionOf(
  diagram: DiagramBase & { readonly category: string },
  metrics: Readonly<Record<string, Fact>>,
  cite: Citations,
): Caption {
  const years = factsWithin([diagram.metrics, diagram.nodes, diagram.flows]).flatMap(yearsOf).sort()
  const first = years[0]
  const last = years.at(-1)
  const span = first === undefined ? [] : [first === last ? `facts of ${first}` : `facts of ${first} to ${last}`]
  return {
    title: diagram.title,
    subtitle: [diagram.system.name, diagram.category, ...span].join(' · '),
    metrics: Object.entries(metrics).map(([name, fact]) => ({ name, value: cite.fact(fact) })),
  }
}

function yearsOf({ origin }: Fact): string[] {
  if (origin.kind !== 'reported') return []
  const date = origin.asOf ?? origin.source.published
  return date === 'undated' ? [] : [yearOf(date)]
}
