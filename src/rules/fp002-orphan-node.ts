import { connectedNodes } from './connected.ts'
import type { Rule } from './rule.ts'

/** A component that no edge reaches says nothing about how it fails. */
export const orphanNode: Rule = {
  code: 'FP002',
  severity: 'error',
  check: (diagram) => {
    const connected = connectedNodes(diagram)
    return diagram.nodes
      .filter(({ node }) => !connected.has(node))
      .map(({ node }) => ({ message: `${node.name} is on no flow: draw what calls it, or leave it out`, subject: node }))
  },
}
