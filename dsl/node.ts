import { recordCallSite } from './call-site.ts'
import { mustBeSources, type Sources } from './facts/source.ts'
import { type Flow, flowFrom, type Via } from './flow.ts'
import { isMade, make, mustBeMade } from './made.ts'
import type { Plane } from './plane.ts'
import { refuse } from './refusal.ts'
import type { Managed, OnAPlane, Placed, Technology, Versioned } from './technology.ts'
import { checkSlug, checkText } from './text.ts'
import { type Fact, isFact } from './units/quantity.ts'
import { checkVersion, type MajorMinorPatchOrUnpublished } from './version.ts'

/** A component of a system: a technology in a role, on its plane. */
export interface Node extends Placed {
  readonly kind: 'node'
  readonly technology: Technology
  /** Stable id inside its diagrams, if the author gave one; otherwise it is made from the name. */
  readonly id?: string
  readonly version?: MajorMinorPatchOrUnpublished
  readonly external: boolean
  /** What the card shows: label → fact. */
  readonly facts: Readonly<Record<string, Fact>>
  /** What it belongs to, for `select`. */
  readonly tags: readonly string[]
  /** What says that this component is there. */
  readonly source?: Sources
  /** Draws an edge to `target`; the flow goes on from there with another `.to()`. A text is the label of the edge. */
  to(target: Node, via?: Via | string): Flow
}
export interface EdgeNode extends Node {
  readonly plane: 'edge'
}
export interface ServiceNode extends Node {
  readonly plane: 'service'
}
export interface StateNode extends Node {
  readonly plane: 'state'
}
export interface ControlNode extends Node {
  readonly plane: 'control'
}

declare const forbidden: unique symbol
/** No value has this type; its name is the message: the four planes have fixed colours, and a component takes that of its plane. */
export interface ColourComesFromThePlane {
  readonly [forbidden]: never
}
/** No value has this type; its name is the message: its vendor runs it, so there is no version to write. */
export interface ManagedServiceHasNoVersion {
  readonly [forbidden]: never
}

/** What an author says of a component. */
export interface NodeSpec {
  /** Its name as its operators say it; without one, the name of the technology. */
  readonly label?: string
  /** Stable id, if the label may change: lower-case letters, digits, hyphens. */
  readonly id?: string
  /** Whether somebody else runs it: drawn dashed. */
  readonly external?: boolean
  /** What the card shows: `{ 'peak reads': facts.peakReads }`. */
  readonly facts?: Readonly<Record<string, Fact>>
  /** What it belongs to, for `select`: `['checkout', 'pci']`. */
  readonly tags?: readonly string[]
  /** What says that this component is there. */
  readonly source?: Sources
  /** @deprecated the colour comes from the plane */
  readonly color?: ColourComesFromThePlane
  /** @deprecated the colour comes from the plane */
  readonly colour?: ColourComesFromThePlane
  /** @deprecated the colour comes from the plane */
  readonly fill?: ColourComesFromThePlane
}
/** Software that its operator chooses the version of must say which one runs. */
export interface VersionedNodeSpec extends NodeSpec {
  readonly version: MajorMinorPatchOrUnpublished
}
export interface ManagedNodeSpec extends NodeSpec {
  readonly version?: ManagedServiceHasNoVersion
}

/** `T` when it stands on `P`; otherwise the sentence the author reads. */
type Fits<P extends Plane, T extends OnAPlane> = T extends { readonly plane: infer Q extends Plane }
  ? Q extends P
    ? T
    : `this is on the ${Q} plane: write ${Q}(…), not ${P}(…)`
  : never
/** What must be said of `T`: a version of what has releases, nothing of a node that is there already. */
type SpecOf<T extends OnAPlane> = T extends Versioned
  ? [specWithVersion: VersionedNodeSpec]
  : T extends Managed
    ? [spec?: ManagedNodeSpec]
    : []

/**
 * A component on the edge plane (clients, DNS, CDN, WAF, load balancers), or the assertion that a node is on it.
 *
 * @example
 * const cdn = edge(tech.openConnect, { label: 'Open Connect' })
 * edge(cdn) === cdn // true
 */
export function edge<T extends OnAPlane>(what: Fits<'edge', T>, ...spec: SpecOf<T>): EdgeNode {
  return place('edge', what, spec, edge) as EdgeNode
}
/**
 * A component on the service plane (APIs, business logic, workers), or the assertion that a node is on it.
 *
 * @example
 * service(tech.springBoot, { label: 'Playback API', version: '2.7' }).name // 'Playback API'
 */
export function service<T extends OnAPlane>(what: Fits<'service', T>, ...spec: SpecOf<T>): ServiceNode {
  return place('service', what, spec, service) as ServiceNode
}
/**
 * A component on the state plane (databases, caches, queues, object stores), or the assertion that a node is on it.
 *
 * @example
 * state(tech.s3, { label: 'Encodes' }).plane // 'state'
 */
export function state<T extends OnAPlane>(what: Fits<'state', T>, ...spec: SpecOf<T>): StateNode {
  return place('state', what, spec, state) as StateNode
}
/**
 * A component on the control plane (monitoring, configuration, deployment), or the assertion that a node is on it.
 *
 * @example
 * control(tech.prometheus, { version: '3.1' }).name // 'Prometheus'
 */
export function control<T extends OnAPlane>(what: Fits<'control', T>, ...spec: SpecOf<T>): ControlNode {
  return place('control', what, spec, control) as ControlNode
}

/** `edge(cdn)` written twice of one bare technology is one node. */
const bare = new WeakMap<object, Node>()

function place(
  plane: Plane,
  what: unknown,
  [spec]: readonly (VersionedNodeSpec | ManagedNodeSpec)[],
  api: (...args: never[]) => unknown,
): Node {
  mustBeMade(what, 'a technology or node', 'fourplane/tech, technology(…) or edge(…)')
  const placed = what as Technology | Node
  if (placed.plane !== plane) refuse('FP104', `${placed.name} is on the ${placed.plane} plane: write ${placed.plane}(…), not ${plane}(…)`)
  if (placed.kind === 'node') return placed
  const known = spec === undefined ? bare.get(placed) : undefined
  if (known !== undefined) return known
  const node = recordCallSite(make(nodeOf(placed, spec ?? {})), api)
  if (spec === undefined) bare.set(placed, node)
  return node
}

function nodeOf(technology: Technology, spec: Partial<VersionedNodeSpec> | ManagedNodeSpec): Node {
  const name = spec.label === undefined ? technology.name : checkText(spec.label, 'a label')
  for (const key of ['color', 'colour', 'fill'] as const) {
    if (spec[key] !== undefined) refuse('FP106', `${name}: remove “${key}”, the colour comes from the plane`)
  }
  if (technology.release === 'managed' && spec.version !== undefined) {
    refuse('FP105', `${technology.name} is run by its vendor and has no version: remove “version”`)
  }
  if (spec.source !== undefined) mustBeSources(spec.source)
  const node: Omit<Node, keyof Placed> & Pick<Node, 'plane' | 'name'> = {
    kind: 'node',
    plane: technology.plane,
    name,
    technology,
    external: spec.external === true,
    facts: checkFacts(spec.facts ?? {}, name),
    tags: Object.freeze((spec.tags ?? []).map((tag) => checkText(tag, `a tag of ${name}`))),
    ...(spec.id === undefined ? {} : { id: checkSlug(spec.id, `the id of ${name}`) }),
    ...(technology.release === 'managed' ? {} : { version: checkVersion(spec.version, technology.name) }),
    ...(spec.source === undefined ? {} : { source: spec.source }),
    to(target, via) {
      return flowFrom(node as Node).to(target, via)
    },
  }
  return node as Node
}

function checkFacts(facts: Readonly<Record<string, Fact>>, name: string): Readonly<Record<string, Fact>> {
  for (const [label, fact] of Object.entries(facts)) {
    checkText(label, `the label of a fact of ${name}`)
    if (!isFact(fact))
      refuse('FP103', `“${label}” of ${name} needs an origin: write .from(source), .estimated(basis), derive(…) or unpublished(why)`)
  }
  return Object.freeze({ ...facts })
}

/** Whether a value is a node of the language. */
export function isNode(value: unknown): value is Node {
  return isMade(value) && (value as Node).kind === 'node'
}
