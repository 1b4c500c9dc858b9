import { recordCallSite } from './call-site.ts'
import type { PlacedGroup, PlacedNode } from './categories/diagram.ts'
import { type made, make } from './made.ts'
import { isNode, type Node } from './node.ts'
import type { Plane } from './plane.ts'
import { refuse } from './refusal.ts'

/** What an author says of the place of two nodes in the picture. */
export interface OrderHint {
  readonly kind: 'order hint'
  /** `sameRow`: both stand in one row of their band. `before`: in one row, and the first left of the second. */
  readonly relation: 'sameRow' | 'before'
  readonly first: Node
  readonly second: Node
  readonly [made]: true
}

/** A node of one plane. */
type On<P extends Plane> = Node & { readonly plane: P }

/**
 * Both nodes stand in one row of their band.
 *
 * @example
 * sameRow(kafka, cassandra).relation // 'sameRow'
 */
export function sameRow<P extends Plane>(first: On<P>, second: On<NoInfer<P>>): OrderHint {
  return hint('sameRow', first, second, sameRow)
}

/**
 * The first node stands left of the second, in one row of their band.
 *
 * @example
 * before(kafka, cassandra).first === kafka // true
 */
export function before<P extends Plane>(first: On<P>, second: On<NoInfer<P>>): OrderHint {
  return hint('before', first, second, before)
}

function hint(relation: OrderHint['relation'], first: Node, second: Node, api: (...args: never[]) => unknown): OrderHint {
  if (!isNode(first) || !isNode(second))
    refuse('FP103', `${relation}(…) takes two nodes: declare them with edge(…), service(…), state(…) or control(…)`)
  if (first === second) refuse('FP118', `${relation}(…) names ${first.name} twice: name two nodes`)
  if (first.plane !== second.plane) {
    refuse(
      'FP118',
      `${first.name} is on the ${first.plane} plane and ${second.name} on the ${second.plane} plane: they have no row in common`,
    )
  }
  return recordCallSite(make({ kind: 'order hint', relation, first, second } as unknown as OrderHint), api)
}

/** Refuses hints that name a node the diagram does not have, or that contradict each other (FP118). */
export function checkOrder(
  hints: readonly OrderHint[],
  nodes: readonly PlacedNode[],
  groups: readonly PlacedGroup[],
): readonly OrderHint[] {
  const idOf = new Map(nodes.map(({ node, id }) => [node, id]))
  const parents = new Map([
    ...groups.flatMap((group) => group.nodes.map((id) => [id, group.id] as const)),
    ...groups.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within] as const])),
  ])
  const path = (id: string): string[] => {
    const parent = parents.get(id)
    return parent === undefined ? [id] : [...path(parent), id]
  }
  // Nodes of a group stand together: what is said of two nodes orders the groups around them, as far as those differ.
  const behind = new Map<string, Set<string>>()
  for (const one of hints) {
    const [first, second] = [one.first, one.second].map((node) => {
      const id = idOf.get(node)
      return (
        id ?? refuse('FP118', `${node.name} is in no flow of this diagram: ${one.relation}(…) names nodes of the diagram`, { subject: one })
      )
    }) as [string, string]
    if (one.relation === 'sameRow') continue
    const [ofFirst, ofSecond] = [path(first), path(second)]
    const depth = ofFirst.findIndex((id, index) => id !== ofSecond[index])
    const [left, right] = [ofFirst[depth] ?? first, ofSecond[depth] ?? second]
    if (reaches(right, left, behind)) {
      refuse('FP118', `${one.first.name} cannot stand before ${one.second.name}: other hints say the opposite`, { subject: one })
    }
    behind.set(left, (behind.get(left) ?? new Set()).add(right))
  }
  return Object.freeze([...hints])
}

function reaches(from: string, to: string, behind: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(behind.get(next) ?? []))
  }
  return false
}
