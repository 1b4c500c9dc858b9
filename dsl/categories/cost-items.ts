import type { Source } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { CostFact } from '../units/quantity.ts'

/** One item of a cost, in one currency and period. */
export interface CostItem {
  readonly what: string
  readonly cost: CostFact
  /** The component that it pays for: the item is drawn in the colour of its plane. */
  readonly component?: Node
}
export interface CostBreakdown {
  readonly items: AtLeastOne<CostItem>
  /** What the items sum to. */
  readonly total: CostFact
  /** Cost of one request, user or gigabyte. */
  readonly unitCost: CostFact
  /** What reduces it, and by how much. */
  readonly reductions: AtLeastOne<{ readonly what: string; readonly source: Source }>
}
