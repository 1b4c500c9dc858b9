import { type made, make } from './made.ts'
import { type Plane, planeOrder } from './plane.ts'
import { refuse } from './refusal.ts'
import { checkText, slugOf } from './text.ts'

/** Anything that stands on a plane: a technology, or a node made of one. */
export interface Placed {
  readonly plane: Plane
  readonly name: string
  readonly [made]: true
}
export interface OnEdge extends Placed {
  readonly plane: 'edge'
}
export interface OnService extends Placed {
  readonly plane: 'service'
}
export interface OnState extends Placed {
  readonly plane: 'state'
}
export interface OnControl extends Placed {
  readonly plane: 'control'
}
export type OnAPlane = OnEdge | OnService | OnState | OnControl

/** What a component is made of: software or a service that exists, with a name its operators use. */
export interface Technology extends Placed {
  readonly kind: 'technology'
  /** Its name in lower case and hyphens, without the foundation's: `kafka`. Also the folder of its own diagrams. */
  readonly id: string
  /** What it is, as a short noun phrase: `TCP and HTTP load balancer`. */
  readonly is: string
  /** Company, foundation or community behind it. */
  readonly vendor: string
  /** Its documentation; always present in the catalogue. */
  readonly docs?: `https://${string}`
  readonly release: 'versioned' | 'managed'
}
/** Software that its operator runs in a version of their choice: a node made of it must say which. */
export interface Versioned extends Technology {
  readonly release: 'versioned'
}
/** A service run by its vendor, or an in-house system without public releases: a node made of it has no version. */
export interface Managed extends Technology {
  readonly release: 'managed'
}
export interface VersionedEdgeTech extends OnEdge, Versioned {
  readonly plane: 'edge'
}
export interface ManagedEdgeTech extends OnEdge, Managed {
  readonly plane: 'edge'
}
export interface VersionedServiceTech extends OnService, Versioned {
  readonly plane: 'service'
}
export interface ManagedServiceTech extends OnService, Managed {
  readonly plane: 'service'
}
export interface VersionedStateTech extends OnState, Versioned {
  readonly plane: 'state'
}
export interface ManagedStateTech extends OnState, Managed {
  readonly plane: 'state'
}
export interface VersionedControlTech extends OnControl, Versioned {
  readonly plane: 'control'
}
export interface ManagedControlTech extends OnControl, Managed {
  readonly plane: 'control'
}

interface VersionedTechByPlane {
  readonly edge: VersionedEdgeTech
  readonly service: VersionedServiceTech
  readonly state: VersionedStateTech
  readonly control: VersionedControlTech
}
interface ManagedTechByPlane {
  readonly edge: ManagedEdgeTech
  readonly service: ManagedServiceTech
  readonly state: ManagedStateTech
  readonly control: ManagedControlTech
}

export interface TechnologySpec {
  readonly name: string
  readonly is: string
  readonly vendor: string
  readonly docs: `https://${string}`
}

export interface OwnTechnologySpec {
  readonly is?: string
  readonly vendor?: string
  readonly docs?: `https://${string}`
}

function technologyOf(plane: Plane, release: Technology['release'], spec: OwnTechnologySpec & { name: string }): Technology {
  if (!planeOrder.includes(plane)) refuse('FP104', `a technology stands on the edge, service, state or control plane, not on "${plane}"`)
  const name = checkText(spec.name, 'the name of a technology')
  if (spec.docs !== undefined && (!URL.canParse(spec.docs) || !spec.docs.startsWith('https://')))
    refuse('FP111', `the documentation of ${name} is an https link`)
  return make({
    kind: 'technology',
    plane,
    release,
    id: slugOf(name.replace(/^Apache /, '')),
    name,
    is: checkText(spec.is ?? 'in-house system', `what ${name} is`),
    vendor: checkText(spec.vendor ?? 'in-house', `the vendor of ${name}`),
    ...(spec.docs === undefined ? {} : { docs: spec.docs }),
  } as Technology)
}

/**
 * Declares software that its operator runs in a version of their choice.
 *
 * @example
 * const ledgerDb = versioned('state', { name: 'LedgerDB', is: 'double-entry ledger', vendor: 'Acme', docs: 'https://docs.acme.example/ledger' })
 * ledgerDb.id // 'ledgerdb'
 */
export function versioned<P extends Plane>(plane: P, spec: TechnologySpec): VersionedTechByPlane[P] {
  return technologyOf(plane, 'versioned', spec) as VersionedTechByPlane[P]
}

/**
 * Declares a service that its vendor runs, or an in-house system without public releases.
 *
 * @example
 * const payments = managed('service', { name: 'Acme Payments', is: 'payment API', vendor: 'Acme', docs: 'https://docs.acme.example/payments' })
 * payments.release // 'managed'
 */
export function managed<P extends Plane>(plane: P, spec: TechnologySpec): ManagedTechByPlane[P] {
  return technologyOf(plane, 'managed', spec) as ManagedTechByPlane[P]
}

/**
 * Declares a technology of your own in one line; it has no version. For software with releases use {@link versioned}.
 *
 * @example
 * const ourDb = technology('state', 'our-db')
 * ourDb.plane // 'state'
 */
export function technology<P extends Plane>(plane: P, name: string, spec: OwnTechnologySpec = {}): ManagedTechByPlane[P] {
  return technologyOf(plane, 'managed', { ...spec, name }) as ManagedTechByPlane[P]
}
