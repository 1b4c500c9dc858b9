import type { Hop, RequestPath } from '../../dsl/categories/request-flow.ts'
import { derive } from '../../dsl/facts/derive.ts'
import { subtract } from '../../dsl/units/algebra.ts'
import { isUnpublished, type Latency, type LatencyFact } from '../../dsl/units/quantity.ts'
import { type Bound, bounded, knownOf, opposite } from './bound.ts'
import { inFormula } from './formula.ts'
import { sumOf } from './sum.ts'

/** Where a request stands against its promise when a hop is done. */
interface HopBudget {
  readonly hop: Hop
  /** Time since the request came in; missing while no hop on the way is published. */
  readonly spent?: LatencyFact
  /** What is left of the promise; exclusive of `over`. */
  readonly left?: LatencyFact
  /** By how much the promise is missed already. */
  readonly over?: LatencyFact
  /** What `spent` and `over` are bounds of, where a hop on the way is not published or its source hedges it. */
  readonly bound?: Bound
  /** The same of `left`. */
  readonly leftBound?: Bound
}
/** The latency of a path against its promise. */
export interface PathBudget extends Omit<HopBudget, 'hop'> {
  readonly hops: readonly HopBudget[]
}

/**
 * Hops that follow each other add up; of branches that run side by side the slowest counts. (Critical path: Kelley and Walker,
 * “Critical-Path Planning and Scheduling”, Eastern Joint Computer Conference, 1959.) Percentiles are summed as if all hops were slow at
 * once, as budgets are.
 */
export function latencyBudget({ slo, hops }: RequestPath): PathBudget {
  const budgets: HopBudget[] = []
  let before: readonly Hop[] = []
  for (const branches of legsOf(hops)) {
    for (const branch of branches) {
      branch.forEach((hop, index) => {
        budgets.push({ hop, ...againstPromise(slo, [...before, ...branch.slice(0, index + 1)]) })
      })
    }
    before = [...before, ...slowest(branches)]
  }
  const inOrder = hops.flatMap((hop) => budgets.find((budget) => budget.hop === hop) ?? [])
  return { hops: inOrder, ...againstPromise(slo, before) }
}

/** One hop after the other, or branches side by side. */
function legsOf(hops: readonly Hop[]): readonly (readonly (readonly Hop[])[])[] {
  const legs: Map<string | undefined, Hop[]>[] = []
  for (const [index, hop] of hops.entries()) {
    const fork = hop.branch !== undefined && hops[index - 1]?.branch !== undefined ? legs.at(-1) : undefined
    if (fork === undefined) legs.push(new Map([[hop.branch, [hop]]]))
    else fork.set(hop.branch, [...(fork.get(hop.branch) ?? []), hop])
  }
  return legs.map((leg) => [...leg.values()])
}

function slowest(branches: readonly (readonly Hop[])[]): readonly Hop[] {
  const time = (branch: readonly Hop[]) => branch.reduce((sum, { latency }) => (isUnpublished(latency) ? sum : sum + latency.base), 0)
  return branches.reduce((slow, branch) => (time(branch) > time(slow) ? branch : slow))
}

function againstPromise(slo: LatencyFact, way: readonly Hop[]): Omit<HopBudget, 'hop'> {
  const { parts, bound } = bounded(
    way.map(({ latency }) => latency),
    knownOf,
    'at least',
  )
  const spent = sumOf<'latency'>(parts)
  if (spent === undefined) return {}
  const soFar = { spent, ...(bound === undefined ? {} : { bound, leftBound: opposite(bound) }) }
  if (isUnpublished(slo)) return soFar
  if (exceeds(spent, slo))
    return { ...soFar, over: derive(`${inFormula(spent)} − ${inFormula(slo)}`, () => subtract<Latency>(spent, slo), [spent, slo]) }
  return { ...soFar, left: derive(`${inFormula(slo)} − ${inFormula(spent)}`, () => subtract<Latency>(slo, spent), [slo, spent]) }
}

/** Sums of tenths are off in the last binary digit: as a share. */
const PRECISION = 1e-12

function exceeds(spent: Latency, slo: Latency): boolean {
  return spent.base > slo.base * (1 + PRECISION)
}
