import { nearest } from '../config/nearest.ts'
import type { FlowNode } from '../figure/flowchart.ts'
import type { LintRule } from './rule.ts'

/** Share of nodes with a label of their own from which one without is likely a slip. */
const DECLARED_SHARE = 0.7

/** A misspelt id is a node of its own: Mermaid draws it in silence, and the edge ends at nothing. */
export const undeclaredNode: LintRule = {
  code: 'FP315',
  check: ({ figure, text, places }) => {
    if (figure.kind !== 'flowchart') return []
    const declared = figure.nodes.filter((node) => isDeclared(node, text))
    if (declared.length < 2 || declared.length < figure.nodes.length * DECLARED_SHARE) return []
    const ids = declared.map(({ id }) => id)
    return figure.nodes
      .filter((node) => !declared.includes(node) && places.has(`node ${node.id}`))
      .map(({ id }) => {
        const meant = nearest(id, ids)
        const advice = meant === undefined ? '' : `did you mean ${meant}? Else `
        return { message: `${id} is named by an edge only: ${advice}give it a label, as in ${id}["…"]`, at: [`node ${id}`] }
      })
  },
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
