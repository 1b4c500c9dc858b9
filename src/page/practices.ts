import type { Practice, ProductionOperations } from '../../dsl/categories/production-operations.ts'
import type { Unpublished } from '../../dsl/facts/origin.ts'

/** The four practices by name, in the order in which a change meets them. */
export function practicesOf(operations: ProductionOperations): readonly (readonly [name: string, practice: Practice | Unpublished])[] {
  const { deploy, alerting, onCallRotation, chaos } = operations
  return [
    ['Deployment', deploy],
    ['Alerting', alerting],
    ['On call', onCallRotation],
    ['Chaos', chaos],
  ]
}
