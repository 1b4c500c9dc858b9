import type { CapacityModel, MeasuredResource, PoolResource, Resource } from '../../dsl/categories/capacity.ts'
import { derive } from '../../dsl/facts/derive.ts'
import { littlesLaw, mostThrough, ratioOf, scale } from '../../dsl/units/algebra.ts'
import { percent } from '../../dsl/units/number.ts'
import {
  type ConcurrencyFact,
  type Fact,
  isUnpublished,
  type Quantity,
  type RatioFact,
  type ThroughputFact,
} from '../../dsl/units/quantity.ts'
import { inFormula } from './formula.ts'
import { mismatchOf } from './mismatch.ts'

/** How much of a resource is used at the load of the model. */
export interface ResourceBudget {
  readonly resource: Resource
  /** Share that is used; above 100 % it is too small. */
  readonly share?: RatioFact
  /** Of a pool, the places that are held. */
  readonly inUse?: ConcurrencyFact
  /** Of a pool, the most requests that it lets through. */
  readonly most?: ThroughputFact
  /** Why limit and use cannot be compared. */
  readonly mismatch?: string
}

/**
 * Use of every resource whose figures are published, most used first: as load grows, the one with the largest share saturates first
 * (utilisation law; Denning and Buzen, “The Operational Analysis of Queueing Network Models”, ACM Computing Surveys 10(3), 1978). Of a pool,
 * the places held are throughput × time held (source: {@link littlesLaw}).
 */
export function resourceBudgets({ resources }: CapacityModel): readonly ResourceBudget[] {
  return (resources ?? [])
    .map(budgetOf)
    .filter((budget) => budget !== undefined)
    .sort((a, b) => (b.share?.base ?? 0) - (a.share?.base ?? 0))
}

function budgetOf(resource: Resource): ResourceBudget | undefined {
  try {
    return 'size' in resource ? ofPool(resource) : ofMeasured(resource)
  } catch (thrown) {
    return { resource, mismatch: mismatchOf(thrown) }
  }
}

function ofPool(resource: PoolResource): ResourceBudget | undefined {
  const { size, throughput, held, what } = resource
  if (isUnpublished(size) || isUnpublished(throughput) || isUnpublished(held)) return undefined
  if (size.base === 0) return { resource, mismatch: `a pool of no ${what} lets nothing through` }
  const inUse = derive(`${inFormula(throughput)} × ${inFormula(held)}`, () => littlesLaw(throughput, held), [throughput, held])
  const share = derive(`${inFormula(inUse)} ÷ ${inFormula(size)}`, () => percent((inUse.base / size.base) * PERCENT), [inUse, size])
  if (held.base === 0) return { resource, inUse, share }
  const most = derive(`${inFormula(size)} ÷ ${inFormula(held)}`, () => mostThrough(size, held, throughput.of), [size, held])
  return { resource, inUse, share, most }
}

function ofMeasured(resource: MeasuredResource): ResourceBudget | undefined {
  const { limit, used } = resource
  return isUnpublished(limit) || isUnpublished(used) ? undefined : { resource, share: shareOf(used, limit) }
}

const PERCENT = 100

/** `part ÷ whole` in percent; refuses other dimensions (FP113) and an empty whole (FP101). */
export function shareOf(part: Fact, whole: Fact): RatioFact {
  const share = () => percent(scale(ratioOf<Quantity>(part, whole as never), PERCENT).value)
  return derive(`${inFormula(part)} ÷ ${inFormula(whole)}`, share, [part, whole])
}
