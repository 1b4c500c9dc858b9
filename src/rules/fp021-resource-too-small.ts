import { format } from '../../dsl/units/format.ts'
import { formulaOf, plain } from '../budgets/formula.ts'
import { type ResourceBudget, resourceBudgets } from '../budgets/resources.ts'
import type { Rule } from './rule.ts'

/** At the load of the model no resource is used up: a pool holds at least throughput × time held. */
export const resourceTooSmall: Rule = {
  code: 'FP021',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'capacity') return []
    return resourceBudgets(diagram.model).flatMap((budget) => {
      const message = messageOf(budget)
      return message === undefined ? [] : [{ message, subject: diagram }]
    })
  },
}

function messageOf({ resource, share, inUse, most, mismatch }: ResourceBudget): string | undefined {
  const name = `${resource.what} of ${resource.node.name}`
  if (mismatch !== undefined) return `${name}: ${mismatch}`
  if (share === undefined || share.base <= 1) return undefined
  if (!('size' in resource)) return `${name}: ${format(resource.used)} are used, more than the ${format(resource.limit)} that there are`
  if (inUse === undefined || most === undefined) return undefined
  return `${name}: ${formulaOf(inUse)} = ${plain(inUse)}, more than the ${format(resource.size)}, which let ${plain(most)} through`
}
