import type { Diagram } from '../../dsl/categories/diagram.ts'
import { type Fact, isFact } from '../../dsl/units/quantity.ts'
import { categoryFigures } from '../page/figures.ts'

/** What a diagram calls its facts: `cost`, `Orders: writes`, `API → Orders: timeout`. The first name of a fact counts. */
export function factNames(diagram: Diagram): ReadonlyMap<Fact, string> {
  const named: readonly (readonly [string, Fact | undefined])[] = [
    ...Object.entries(diagram.metrics),
    ...categoryFigures(diagram),
    ...diagram.nodes.flatMap(({ node }) => Object.entries(node.facts).map(([label, fact]) => [`${node.name}: ${label}`, fact] as const)),
    ...diagram.nodes.flatMap(({ node }) => (isFact(node.version) ? [[`${node.name}: version`, node.version] as const] : [])),
    ...diagram.flows.flatMap(({ steps }) =>
      steps.flatMap(({ from, to, via }) => [
        [`${from.name} → ${to.name}: latency`, via.latency] as const,
        [`${from.name} → ${to.name}: timeout`, via.timeout] as const,
        [`${from.name} → ${to.name}: attempts`, via.retry?.attempts] as const,
      ]),
    ),
  ]
  const names = new Map<Fact, string>()
  for (const [name, fact] of named) if (fact !== undefined && !names.has(fact)) names.set(fact, name)
  return names
}
