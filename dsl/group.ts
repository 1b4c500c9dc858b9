import { recordCallSite } from './call-site.ts'
import { isMade, type made, make } from './made.ts'
import { type ControlNode, type EdgeNode, isNode, type Node, type ServiceNode, type StateNode } from './node.ts'
import type { Plane } from './plane.ts'
import { refuse } from './refusal.ts'
import { checkText } from './text.ts'

/** What a group stands for. A region, a cluster and a cell fail together; a group only belongs together for the reader. */
export type GroupKind = 'region' | 'cluster' | 'cell' | 'group'

/** Nodes of one plane that belong together. */
export interface Group {
  readonly kind: 'group'
  readonly groupKind: GroupKind
  readonly plane: Plane
  readonly name: string
  readonly members: readonly (Node | Group)[]
  readonly [made]: true
}
export interface EdgeGroup extends Group {
  readonly plane: 'edge'
}
export interface ServiceGroup extends Group {
  readonly plane: 'service'
}
export interface StateGroup extends Group {
  readonly plane: 'state'
}
export interface ControlGroup extends Group {
  readonly plane: 'control'
}

interface GroupByPlane {
  readonly edge: EdgeGroup
  readonly service: ServiceGroup
  readonly state: StateGroup
  readonly control: ControlGroup
}
interface MemberByPlane {
  readonly edge: EdgeNode | EdgeGroup
  readonly service: ServiceNode | ServiceGroup
  readonly state: StateNode | StateGroup
  readonly control: ControlNode | ControlGroup
}
type Members<P extends Plane> = readonly [MemberByPlane[P], ...MemberByPlane[P][]]

/**
 * A region: nodes (or clusters, cells) of one plane in one place. The plane is said first, so a stray member is named by its line.
 *
 * @example
 * region('state', 'us-east-1', [cassandra, evCache]).members.length // 2
 */
export function region<P extends Plane>(plane: P, name: string, members: Members<P>): GroupByPlane[P] {
  return groupOf('region', plane, name, members, region) as GroupByPlane[P]
}
/**
 * A cluster: nodes of one plane that work as one.
 *
 * @example
 * cluster('state', 'Fronting Kafka', [kafka]).groupKind // 'cluster'
 */
export function cluster<P extends Plane>(plane: P, name: string, members: Members<P>): GroupByPlane[P] {
  return groupOf('cluster', plane, name, members, cluster) as GroupByPlane[P]
}
/**
 * A cell: a whole copy of a plane's part, so that a failure stays inside.
 *
 * @example
 * cell('service', 'cell 7', [api]).plane // 'service'
 */
export function cell<P extends Plane>(plane: P, name: string, members: Members<P>): GroupByPlane[P] {
  return groupOf('cell', plane, name, members, cell) as GroupByPlane[P]
}
/**
 * A group: nodes of one plane that the reader should see together, though they are neither one place nor one cluster. Its name is
 * printed as it is; that of a region, cluster or cell with this word before it, unless the name has it.
 *
 * @example
 * group('edge', 'on every server', [cdn]).name // 'on every server'
 */
export function group<P extends Plane>(plane: P, name: string, members: Members<P>): GroupByPlane[P] {
  return groupOf('group', plane, name, members, group) as GroupByPlane[P]
}

function groupOf(
  groupKind: GroupKind,
  plane: Plane,
  name: string,
  members: readonly (Node | Group)[],
  api: (...args: never[]) => unknown,
): Group {
  checkText(name, `the name of a ${groupKind}`)
  if (!Array.isArray(members) || members.length === 0) refuse('FP114', `the ${groupKind} ${name} is empty: give it at least one node`)
  for (const member of members) {
    if (!isNode(member) && !isGroup(member)) refuse('FP103', `a member of the ${groupKind} ${name} is a node or a group`)
    if (member.plane !== plane)
      refuse('FP114', `${member.name} is on the ${member.plane} plane and cannot stand in a ${groupKind} of the ${plane} plane`)
  }
  return recordCallSite(make({ kind: 'group', groupKind, plane, name, members: Object.freeze([...members]) } as unknown as Group), api)
}

/** Whether a value is a group of the language. */
function isGroup(value: unknown): value is Group {
  return isMade(value) && (value as Group).kind === 'group'
}
