import type { Sources } from '../facts/source.ts'
import type { AtLeastOne } from '../gates/on-call.ts'
import type { Node } from '../node.ts'
import type { ArchitectureMetrics } from './architecture.ts'
import type { Diagram, DiagramBase, DiagramSpec } from './diagram.ts'
import { makeDiagram } from './make.ts'
import { failureDomainsShape } from './shapes.ts'

/** Components that fail together. */
export interface FailureDomain {
  readonly name: string
  readonly members: AtLeastOne<Node>
  /** Who notices, and how many. */
  readonly blastRadius: string
  /** What keeps the failure inside: a breaker, a bulkhead, a limit. */
  readonly breaker: string
  readonly source: Sources
}
export interface FailureDomains {
  readonly all: AtLeastOne<FailureDomain>
  /** A failure that happened, with its day. */
  readonly happened: { readonly on: string; readonly what: string; readonly source: Sources }
}

/** What fails together, how far it spreads, and what stops it. */
export interface FailureDomainsSpec extends DiagramSpec {
  readonly domains: FailureDomains
  readonly metrics: ArchitectureMetrics
}

/** A diagram made by {@link failureDomains}. */
export interface FailureDomainsDiagram extends DiagramBase {
  readonly category: 'architecture'
  readonly view: 'failure-domains'
  readonly domains: FailureDomains
}

/**
 * What fails together, how far it spreads, and what stops it.
 *
 * @example
 * export default failureDomains('failure-domains', { system: acme, title: 'What fails with the ledger', … })
 * // id: 'acme/architecture/failure-domains'
 */
export function failureDomains(slug: string, spec: FailureDomainsSpec): Diagram {
  const own = {
    properties: { view: 'failure-domains', domains: spec?.domains },
    nodes: () => spec.domains.all.flatMap(({ members }) => [...members]),
  }
  return makeDiagram('architecture', slug, spec, failureDomainsShape, own, failureDomains)
}
