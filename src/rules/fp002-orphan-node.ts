import { connectedNodes } from './connected.ts'
import type { Rule } from './rule.ts'

/** A component that no edge reaches says nothing about how it fails. Of what the on-call block names, FP011 says more. */
export const orphanNode: Rule = {
  code: 'FP002',
  severity: 'error',
  check: (diagram) => {
    const connected = connectedNodes(diagram)
    const { errors, logs, metrics } = diagram.onCall
    const named = new Set([...errors, ...logs].map(({ printedBy }) => printedBy).concat(metrics.map(({ of }) => of)))
    return diagram.nodes
      .filter(({ node }) => !connected.has(node) && !named.has(node))
      .map(({ node }) => ({ message: `${node.name} is on no flow: draw what calls it, or leave it out`, subject: node }))
  },
}
