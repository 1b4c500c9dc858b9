import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { CountFact, DurationFact } from '../units/quantity.ts'
import type { CategoryMetrics, Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { incidentShape } from './shapes.ts'

/** A moment in ISO 8601, to the minute or second, with its zone: `2021-10-04T15:40Z`, `2021-10-04T08:40-07:00`. */
export type ZonedTime =
  | `${number}-${string}-${string}T${string}:${string}Z`
  | `${number}-${string}-${string}T${string}:${string}${'+' | '-'}${string}:${string}`

/** The turning points of an incident; time to detect and time to recover are computed from them. */
export type Turn = 'trigger' | 'detected' | 'mitigated' | 'resolved'

export interface Moment {
  readonly at: ZonedTime
  readonly what: string
  readonly turn?: Turn
  readonly source: Sources
}
/** One step of the failure from component to component, and how it travelled. */
export interface CascadeStep {
  readonly from: Node
  readonly to: Node
  readonly mechanism: string
  readonly source: Sources
}
export interface Detection {
  /** What told the owner. */
  readonly signal: string
  readonly source: Sources
}
export interface Impact {
  readonly what: string
  readonly duration: DurationFact
  readonly users: CountFact
  readonly source: Sources
}
/** Something done: during the incident, to end it, or afterwards. */
export interface Action {
  readonly what: string
  readonly source: Sources
}

/** The anatomy of an incident: how it began, spread, was seen, and ended. */
export interface IncidentAnatomy {
  readonly timeline: AtLeastOne<Moment>
  readonly cascade: AtLeastOne<CascadeStep>
  readonly detection: Detection
  readonly impact: Impact
  readonly response: AtLeastOne<Action>
  readonly resolution: Action
  readonly prevention: AtLeastOne<Action>
}

/** An incident that happened, told by its owner. */
export interface IncidentSpec extends DiagramSpec {
  readonly anatomy: IncidentAnatomy
  readonly metrics: CategoryMetrics
}

/** A diagram made by {@link incident}. */
export interface IncidentDiagram extends DiagramBase {
  readonly category: 'incident'
  readonly anatomy: IncidentAnatomy
}

/**
 * Draws an incident: the system, the cascade through it, the timeline, and what ends it.
 *
 * @example
 * export default incident('checkout-2025-03-01', { system: acme, title: 'Checkout down for 40 minutes', … })
 * // id: 'acme/incident/checkout-2025-03-01'
 */
export function incident(slug: string, spec: IncidentSpec): Diagram {
  const cascade = () => spec.anatomy.cascade.flatMap(({ from, to }) => [from, to])
  return makeDiagram('incident', slug, spec, incidentShape, { properties: { anatomy: spec?.anatomy }, nodes: cascade }, incident)
}
