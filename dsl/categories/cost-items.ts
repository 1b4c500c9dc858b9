import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { CostFact, CountFact, DataSizeFact, ThroughputFact } from '../units/quantity.ts'

/** One item of a cost, in one currency and period. */
export interface CostItem {
  readonly what: string
  readonly cost: CostFact
  /** The component that it pays for: the item is drawn in the colour of its plane. */
  readonly component?: Node
  /** How the item is billed; the cost is checked against it. */
  readonly billed?: Billed
}
/** Price × quantity, in each period of the cost. */
export interface Billed {
  /** Money per thing, per lot, or per thing and time: `usd(0.09).each('GB')`, `usd(0.2).each('million requests')`, `usd(23).each('TB-month')`. */
  readonly price: CostFact
  /** What is used, held or passed through in each period of the cost. */
  readonly quantity: DataSizeFact | CountFact | ThroughputFact
}
export interface CostBreakdown {
  readonly items: AtLeastOne<CostItem>
  /** What the items sum to. */
  readonly total: CostFact
  /** Cost of one request, user or gigabyte. */
  readonly unitCost: CostFact
  /** What the total pays for: requests per time, or a number of users. The unit cost is checked against it. */
  readonly served?: ThroughputFact | CountFact
  /** What reduces it, and by how much. */
  readonly reductions: AtLeastOne<{ readonly what: string; readonly source: Sources }>
}
