import type { Origin, Unpublished } from '../facts/origin.ts'
import type { ReportedAt, Source } from '../facts/source.ts'
import { isMade, type made } from '../made.ts'

/** The dimensions a number of a production system can have. Numbers of two dimensions are never added or compared. */
export type Dimension =
  | 'latency'
  | 'duration'
  | 'throughput'
  | 'bandwidth'
  | 'data size'
  | 'count'
  | 'ratio'
  | 'availability'
  | 'cost'
  | 'concurrency'

/**
 * A number with a dimension and a unit, not yet a fact: it becomes one by `.from(source)`, `.estimated(basis)` or inside `derive(…)`.
 */
export interface Quantity {
  readonly dimension: Dimension
  /** The number in `unit`: finite and not negative. */
  readonly value: number
  /** The unit as it is printed: `ms`, `req/s`, `USD/month`. */
  readonly unit: string
  /** One `unit` in base units of the dimension (s, per second, bit/s, byte, …): 0.001 for ms. */
  readonly unitBase: number
  /** The number in base units: `value × unitBase`. */
  readonly base: number
  /** What the number counts, without period: `requests`, `USD`, `servers`; two quantities add up only if it is the same. */
  readonly of: string
  /** `p99`, `mean`, `max`, … where the number is a statistic. */
  readonly statistic?: string
  readonly [made]: true
}

/** The two ways from a bare number to a fact; every dimension has them with its own result. */
interface BecomesFact<F> {
  /** A **reported** fact: `source` says this number. */
  from(source: Source, at?: ReportedAt): F
  /** An **estimated** fact: `basis` says how, `inputs` are the facts it rests on. */
  estimated(basis: string, inputs?: readonly Fact[]): F
}

/** A number with its origin: reported, derived, estimated, or not published. */
export interface Fact extends Quantity {
  readonly origin: Origin
}

/** Time between a request and its answer. */
export interface Latency extends Quantity, BecomesFact<LatencyFact> {
  readonly dimension: 'latency'
}
/** A length of time that is not a response time: outage, retention, timeout. */
export interface Duration extends Quantity, BecomesFact<DurationFact> {
  readonly dimension: 'duration'
}
/** Things per time: requests, messages, queries. */
export interface Throughput extends Quantity, BecomesFact<ThroughputFact> {
  readonly dimension: 'throughput'
}
/** Bits or bytes per time. */
export interface Bandwidth extends Quantity, BecomesFact<BandwidthFact> {
  readonly dimension: 'bandwidth'
}
/** Bytes. */
export interface DataSize extends Quantity, BecomesFact<DataSizeFact> {
  readonly dimension: 'data size'
}
/** A number of things: servers, users, regions. */
export interface Count extends Quantity, BecomesFact<CountFact> {
  readonly dimension: 'count'
}
/** A share or a factor. */
export interface Ratio extends Quantity, BecomesFact<RatioFact> {
  readonly dimension: 'ratio'
}
/** The share of time or requests in which a system works. */
export interface Availability extends Quantity, BecomesFact<AvailabilityFact> {
  readonly dimension: 'availability'
}
/** Money per period or per unit. */
export interface Cost extends Quantity, BecomesFact<CostFact> {
  readonly dimension: 'cost'
}
/** Things in the system at one time: requests in flight, connections. */
export interface Concurrency extends Quantity, BecomesFact<ConcurrencyFact> {
  readonly dimension: 'concurrency'
}

export interface LatencyFact extends Latency {
  readonly origin: Origin
}
export interface DurationFact extends Duration {
  readonly origin: Origin
}
export interface ThroughputFact extends Throughput {
  readonly origin: Origin
}
export interface BandwidthFact extends Bandwidth {
  readonly origin: Origin
}
export interface DataSizeFact extends DataSize {
  readonly origin: Origin
}
export interface CountFact extends Count {
  readonly origin: Origin
}
export interface RatioFact extends Ratio {
  readonly origin: Origin
}
export interface AvailabilityFact extends Availability {
  readonly origin: Origin
}
export interface CostFact extends Cost {
  readonly origin: Origin
}
export interface ConcurrencyFact extends Concurrency {
  readonly origin: Origin
}

/** The bare quantity and the fact of each dimension: a closed set, so that generics over it stay cheap. */
export interface QuantityOf {
  readonly latency: Latency
  readonly duration: Duration
  readonly throughput: Throughput
  readonly bandwidth: Bandwidth
  readonly 'data size': DataSize
  readonly count: Count
  readonly ratio: Ratio
  readonly availability: Availability
  readonly cost: Cost
  readonly concurrency: Concurrency
}
export interface FactOf {
  readonly latency: LatencyFact
  readonly duration: DurationFact
  readonly throughput: ThroughputFact
  readonly bandwidth: BandwidthFact
  readonly 'data size': DataSizeFact
  readonly count: CountFact
  readonly ratio: RatioFact
  readonly availability: AvailabilityFact
  readonly cost: CostFact
  readonly concurrency: ConcurrencyFact
}

/** Whether a value is a fact of the language, of any of the four kinds. */
export function isFact(value: unknown): value is Fact {
  return isMade(value) && 'origin' in value
}

/** Whether a fact has no number because its owner does not publish one. */
export function isUnpublished(fact: Fact): fact is Unpublished {
  return fact.origin.kind === 'unpublished'
}
