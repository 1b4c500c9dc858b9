import type { CapacityModel } from '../../dsl/categories/capacity.ts'
import { derive } from '../../dsl/facts/derive.ts'
import { percent } from '../../dsl/units/number.ts'
import { isUnpublished, type RatioFact } from '../../dsl/units/quantity.ts'
import { inFormula } from './formula.ts'
import { mismatchOf } from './mismatch.ts'
import { shareOf } from './resources.ts'
import { agree, roundingOf } from './rounding.ts'

/** What is free of a limit, against the headroom that is stated. */
export interface HeadroomBudget {
  /** 1 − load ÷ limit; missing where the load is above the limit. */
  readonly computed?: RatioFact
  /** Load ÷ limit. */
  readonly share?: RatioFact
  /** Why load and limit cannot be compared. */
  readonly mismatch?: string
  readonly agrees: boolean
}

/** Headroom = 1 − load ÷ limit. Nothing to check where the load is not said or one of both is not published. */
export function headroomBudget({ limit, load, headroom }: CapacityModel): HeadroomBudget | undefined {
  if (load === undefined || isUnpublished(load) || isUnpublished(limit)) return undefined
  try {
    const share = shareOf(load, limit)
    if (share.base > 1) return { share, agrees: false }
    const computed = derive(`1 − ${inFormula(load)} ÷ ${inFormula(limit)}`, () => percent((1 - share.base) * PERCENT), [load, limit])
    const slack = (roundingOf(load) + roundingOf(limit)) / limit.base
    return { computed, share, agrees: isUnpublished(headroom) || agree(headroom, computed, slack) }
  } catch (thrown) {
    return { mismatch: mismatchOf(thrown), agrees: false }
  }
}

const PERCENT = 100
