import { planeOrder } from '../../dsl/plane.ts'
import type { Rule } from './rule.ts'

/** A whole system has all four planes; one that seems to lack its control plane is one whose operators were forgotten. */
export const missingPlane: Rule = {
  code: 'FP003',
  severity: 'warning',
  check: (diagram) => {
    if (diagram.category !== 'architecture' || diagram.view !== 'architecture') return []
    const missing = planeOrder.filter((plane) => !diagram.nodes.some(({ node }) => node.plane === plane))
    if (missing.length === 0) return []
    return [{ message: `an architecture shows all four planes: add the ${missing.join(' and the ')} plane`, subject: diagram }]
  },
}
