import type { CapacityModel } from '../../dsl/categories/capacity.ts'
import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { RequestFlowDiagram } from '../../dsl/categories/request-flow.ts'
import { type Fact, isUnpublished } from '../../dsl/units/quantity.ts'
import { availabilityBudget } from './availability.ts'
import type { Bound } from './bound.ts'
import { chargeBudgets } from './charges.ts'
import { headroomBudget } from './headroom.ts'
import { itemsBudget } from './items.ts'
import { latencyBudget } from './latency.ts'
import { resourceBudgets } from './resources.ts'
import { unitCostBudget } from './unit-cost.ts'

/** One computation over the facts of a diagram. */
export interface ComputedFigure {
  /** `budget left`, `connections of Orders in use`. */
  readonly what: string
  /** The result; its origin holds formula and inputs. */
  readonly result: Fact
  /** What the diagram states of it. */
  readonly stated?: Fact
  /** The law behind the formula, as the literature names it. */
  readonly law: string
  /** What the result is a bound of, where a fact that it needs is not published or its source hedges it. */
  readonly bound?: Bound | undefined
  /** Whether readers need it on the picture. */
  readonly onPicture: boolean
}

const LAWS = {
  sum: 'sum',
  serial: 'hops in a row add up, the slowest branch counts',
  availability: 'product of independent availabilities',
  little: 'Little’s law',
  utilisation: 'utilisation law',
  headroom: 'headroom = 1 − load ÷ limit',
  unit: 'cost ÷ throughput',
  price: 'price × quantity',
} as const

/** All that can be computed over the facts of a diagram, in the order in which a page shows it. */
export function arithmeticOf(diagram: Diagram): readonly ComputedFigure[] {
  switch (diagram.category) {
    case 'cost':
      return ofBreakdown(diagram.breakdown)
    case 'capacity':
      return ofModel(diagram.model)
    case 'architecture':
      if (diagram.view === 'request-flow') return ofPath(diagram)
      return diagram.view === 'cost-breakdown' ? ofBreakdown(diagram.breakdown) : []
    default:
      return []
  }
}

function ofPath({ path, metrics }: RequestFlowDiagram): readonly ComputedFigure[] {
  const { spent, left, over, bound, leftBound } = latencyBudget(path)
  const stated = metrics['availability']
  const possible = stated === undefined ? undefined : availabilityBudget(path, stated)
  return [
    ...figure('spent by the hops', spent, { law: LAWS.serial, stated: path.slo, onPicture: true, bound }),
    ...figure('budget left', left, { law: LAWS.serial, onPicture: true, bound: leftBound }),
    ...figure('over the promise', over, { law: LAWS.serial, onPicture: true, bound }),
    ...figure('availability that the dependencies allow', possible?.computed, {
      law: LAWS.availability,
      onPicture: true,
      ...(stated === undefined ? {} : { stated }),
      bound: possible?.bound,
    }),
  ]
}

function ofBreakdown(breakdown: CostBreakdown): readonly ComputedFigure[] {
  const { sum, bound } = itemsBudget(breakdown)
  const each = unitCostBudget(breakdown)
  return [
    ...chargeBudgets(breakdown.items).flatMap(({ item, computed }) =>
      figure(`cost of ${item.what}`, computed, { law: LAWS.price, stated: item.cost, onPicture: false }),
    ),
    ...figure('sum of the items', sum, { law: LAWS.sum, stated: breakdown.total, onPicture: false, bound }),
    ...figure('cost of one', each?.computed, { law: LAWS.unit, stated: breakdown.unitCost, onPicture: isUnpublished(breakdown.unitCost) }),
  ]
}

function ofModel(model: CapacityModel): readonly ComputedFigure[] {
  const resources = resourceBudgets(model)
  const headroom = headroomBudget(model)
  return [
    ...resources.flatMap(({ resource, share, inUse, most }, index) => {
      const name = `${resource.node.name}: ${resource.what}`
      const size = 'size' in resource ? { stated: resource.size } : {}
      return [
        ...figure(`${name} held`, inUse, { law: LAWS.little, onPicture: false, ...size }),
        ...figure(`${name} let through`, most, { law: LAWS.little, onPicture: false }),
        ...figure(`${name} used${index === 0 ? ' (saturates first)' : ''}`, share, { law: LAWS.utilisation, onPicture: index === 0 }),
      ]
    }),
    ...figure('load of the limit', headroom?.share, { law: LAWS.utilisation, onPicture: false }),
    ...figure('headroom, computed', headroom?.computed, { law: LAWS.headroom, stated: model.headroom, onPicture: false }),
  ]
}

function figure(what: string, result: Fact | undefined, more: Omit<ComputedFigure, 'what' | 'result'>): readonly ComputedFigure[] {
  return result === undefined ? [] : [{ what, result, ...more }]
}

/** The computed figures that belong on the picture, by name; a bound says so. */
export function figuresForThePicture(diagram: Diagram): Readonly<Record<string, Fact>> {
  const chosen = arithmeticOf(diagram).filter(({ onPicture }) => onPicture)
  return Object.fromEntries(chosen.map(({ what, bound, result }) => [bound === undefined ? what : `${what}, ${bound}`, result]))
}
