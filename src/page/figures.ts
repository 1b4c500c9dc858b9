import type { Resource } from '../../dsl/categories/capacity.ts'
import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import type { ArchitectureViewDiagram, Diagram } from '../../dsl/categories/diagram.ts'
import type { RequestPath } from '../../dsl/categories/request-flow.ts'
import type { Stage } from '../../dsl/categories/stage.ts'
import { type Fact, isFact } from '../../dsl/units/quantity.ts'
import { practicesOf } from './practices.ts'

/** A number and what it is called in the table of figures. */
export type NamedFigure = readonly [name: string, fact: Fact]

/** The numbers that only this category has, in the order of its section. */
export function categoryFigures(diagram: Diagram): readonly NamedFigure[] {
  switch (diagram.category) {
    case 'architecture':
      return viewFigures(diagram)
    case 'incident':
      return [
        ['impact: duration', diagram.anatomy.impact.duration],
        ['impact: users', diagram.anatomy.impact.users],
      ]
    case 'cost':
      return ofBreakdown(diagram.breakdown)
    case 'scaling':
      return ofStages(diagram.stages)
    case 'performance':
      return diagram.profile.series.flatMap(({ at, measured }, index): NamedFigure[] => [
        [`point ${index + 1}: at`, at],
        [`point ${index + 1}: measured`, measured],
      ])
    case 'capacity': {
      const { inputs, limit, load, resources, headroom } = diagram.model
      return [
        ...Object.entries(inputs),
        ['limit', limit],
        ...(load === undefined ? [] : [['load', load] as const]),
        ...(resources ?? []).flatMap(ofResource),
        ['headroom', headroom],
      ]
    }
    case 'migration':
      return diagram.plan.phases.flatMap(({ name, rollback, consistency }) =>
        unpublishedOf([
          [`${name}: way back`, rollback],
          [`${name}: consistency`, consistency],
        ]),
      )
    case 'debugging':
    case 'pattern':
    case 'comparison':
      return []
  }
}

function viewFigures(diagram: ArchitectureViewDiagram): readonly NamedFigure[] {
  switch (diagram.view) {
    case 'request-flow':
      return ofPath(diagram.path)
    case 'storage':
      return diagram.stores.flatMap(({ node, size, replicationLag }): NamedFigure[] => [
        [`${node.name}: size`, size],
        [`${node.name}: replication lag`, replicationLag],
      ])
    case 'scale-evolution':
      return ofStages(diagram.stages)
    case 'cost-breakdown':
      return ofBreakdown(diagram.breakdown)
    case 'production-operations':
      return unpublishedOf(practicesOf(diagram.operations))
    default:
      return []
  }
}

/** What an owner keeps to itself, of things that are told in words. */
function unpublishedOf(told: readonly (readonly [name: string, told: unknown])[]): readonly NamedFigure[] {
  return told.flatMap(([name, it]) => (isFact(it) ? [[name, it] as const] : []))
}

function ofPath({ slo, hops, dependencies }: RequestPath): readonly NamedFigure[] {
  const needed = (dependencies ?? []).flatMap((dependency) => ('anyOf' in dependency ? dependency.anyOf : [dependency]))
  return [
    ['promised to the caller', slo],
    ...hops.map(({ label, latency }, index) => [`hop ${index + 1}, ${label}: latency`, latency] as const),
    ...needed.map(({ node, availability }) => [`${node.name}: availability`, availability] as const),
  ]
}

function ofBreakdown({ items, total, unitCost, served }: CostBreakdown): readonly NamedFigure[] {
  return [
    ...items.flatMap(({ what, cost, billed }): NamedFigure[] => [
      [`cost of ${what}`, cost],
      ...(billed === undefined
        ? []
        : ([
            [`${what}: price`, billed.price],
            [`${what}: quantity`, billed.quantity],
          ] as const)),
    ]),
    ['total', total],
    ['cost of one', unitCost],
    ...(served === undefined ? [] : [['served', served] as const]),
  ]
}

function ofStages(stages: readonly Stage[]): readonly NamedFigure[] {
  return stages.map(({ since, load }) => [`load since ${since}`, load] as const)
}

function ofResource(resource: Resource): readonly NamedFigure[] {
  const name = `${resource.node.name}: ${resource.what}`
  if (!('size' in resource)) {
    return [
      [`${name}, limit`, resource.limit],
      [`${name}, used`, resource.used],
    ]
  }
  return [
    [`${name}, size`, resource.size],
    [`${name}, throughput`, resource.throughput],
    [`${name}, time held`, resource.held],
  ]
}
