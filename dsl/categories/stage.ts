import type { Sources } from '../facts/source.ts'
import type { CountFact, ThroughputFact } from '../units/quantity.ts'

/** A stage of growth. */
export interface Stage {
  /** ISO year, month or day. */
  readonly since: string
  readonly load: ThroughputFact | CountFact
  readonly architecture: string
  /** What broke at the end of the stage. */
  readonly broke: string
  readonly fix: string
  readonly source: Sources
}
/** A journey has at least three stages. */
export type AtLeastThree<T> = readonly [T, T, T, ...T[]]
