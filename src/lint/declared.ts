import type { Flowchart, FlowNode } from '../figure/flowchart.ts'

/** Share of nodes with a label of their own from which one without is likely a slip. */
const DECLARED_SHARE = 0.7

/** The nodes of which something is said, and those that only an edge names; none of these where the others are written that way too. */
export function byDeclaration(
  { nodes }: Flowchart,
  text: string,
): { readonly declared: readonly FlowNode[]; readonly undeclared: readonly FlowNode[] } {
  const declared = nodes.filter((node) => isDeclared(node, text))
  if (declared.length < 2 || declared.length < nodes.length * DECLARED_SHARE) return { declared: nodes, undeclared: [] }
  const known = new Set(declared)
  return { declared, undeclared: nodes.filter((node) => !known.has(node)) }
}

/** Whether anything is said of a node besides its edges: a label, brackets, a class, a style, a click. */
function isDeclared({ id, label, shape, classes, style, link, callback, icon, image }: FlowNode, text: string): boolean {
  if (label !== id || shape !== 'rect' || classes.length > 0) return true
  if ([style, link, callback, icon, image].some((said) => said !== undefined)) return true
  return opensBehind(text, id)
}

/** Whether a bracket, or the `@{` of a shape, stands right behind an id somewhere. */
function opensBehind(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
    const before = text[at - 1] ?? ' '
    if (!/[\w-]/.test(before) && /^\s*(?:[[({>]|@\{)/.test(text.slice(at + id.length, at + id.length + 8))) return true
  }
  return false
}
