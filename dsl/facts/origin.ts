import type { Fact, Quantity } from '../units/quantity.ts'
import type { Source } from './source.ts'

/** How a source hedges a number, in the words that stand before it: `about 45 ms`, `over 1,000 brokers`, `up to 10 GiB`. */
export const qualifiers = ['about', 'at least', 'over', 'up to', 'under'] as const
export type Qualifier = (typeof qualifiers)[number]

/** The source says this number. */
export interface Reported {
  readonly kind: 'reported'
  readonly source: Source
  /** The day, month or year that the number is about; without it, the date of the source. */
  readonly asOf?: string
  /** What exactly the number covers: one cluster, a region, peak or average. */
  readonly scope?: string
  /** Set where the source gives no exact number. */
  readonly qualifier?: Qualifier
}
/** Arithmetic over other facts. The computation is kept, so that it can be run again. */
export interface Derived {
  readonly kind: 'derived'
  readonly formula: string
  readonly compute: () => Quantity
  readonly inputs: readonly Fact[]
}
/** A reasoned guess, with its basis. */
export interface Estimated {
  readonly kind: 'estimated'
  readonly basis: string
  readonly inputs: readonly Fact[]
}
/** The owner does not publish it; `why` says what was looked for. */
export interface NotPublished {
  readonly kind: 'unpublished'
  readonly why: string
}
/** Where a number comes from: write `.from(source)`, `.estimated(basis)`, `derive(…)` or `unpublished(why)`. */
export type Origin = Reported | Derived | Estimated | NotPublished

/** Stands wherever a fact is required and none is published: it has no number, so it fits every dimension. */
export interface Unpublished extends Fact {
  readonly dimension: never
  readonly origin: NotPublished
  readonly from: never
  readonly estimated: never
}
