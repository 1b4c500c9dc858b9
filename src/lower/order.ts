import type { DiagramBase } from '../../dsl/categories/diagram.ts'
import type { Order } from '../figure/drawing.ts'
import { nodeIds } from './edges.ts'

/** What the author says of the places of nodes, or `undefined` where that is nothing. */
export function orderOf({ order, nodes }: DiagramBase): Order | undefined {
  if (order.length === 0) return undefined
  const idOf = nodeIds(nodes)
  const pairs = (relation: 'sameRow' | 'before') =>
    order.filter((hint) => hint.relation === relation).map(({ first, second }) => [idOf(first), idOf(second)] as const)
  return { sameRow: pairs('sameRow'), before: pairs('before') }
}
