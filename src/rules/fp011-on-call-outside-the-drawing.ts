import { connectedNodes } from './connected.ts'
import type { Rule } from './rule.ts'

/** An error of a component that is not drawn leads the reader to a picture that does not show it. */
export const onCallOutsideTheDrawing: Rule = {
  code: 'FP011',
  severity: 'error',
  check: (diagram) => {
    const drawn = connectedNodes(diagram)
    const { errors, logs, metrics } = diagram.onCall
    const named = [
      ...errors.map(({ text, printedBy }) => ({ node: printedBy, what: `the error “${text}”` })),
      ...logs.map(({ line, printedBy }) => ({ node: printedBy, what: `the log line “${line}”` })),
      ...metrics.map(({ name, of }) => ({ node: of, what: `the metric ${name}` })),
    ]
    return named
      .filter(({ node }) => !drawn.has(node))
      .map(({ node, what }) => ({
        message: `${what} belongs to ${node.name}, which is on no flow: draw it, or name the component that is drawn`,
        subject: node,
      }))
  },
}
