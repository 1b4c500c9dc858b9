import * as catalogue from '../../dsl/tech/index.ts'
import type { Technology } from '../../dsl/technology.ts'
import type { Rule } from './rule.ts'

const entries = new Map<string, { readonly exported: string; readonly technology: Technology }>(
  Object.entries(catalogue).map(([exported, technology]) => [technology.name.toLowerCase(), { exported, technology }]),
)

/** Declared anew, a technology of the catalogue has no link to its documentation, and may lack the version that the catalogue asks for. */
export const technologyOfTheCatalogue: Rule = {
  code: 'FP030',
  severity: 'warning',
  check: ({ nodes }) =>
    nodes.flatMap(({ node }) => {
      const entry = entries.get(node.technology.name.toLowerCase())
      if (entry === undefined || isSame(node.technology, entry.technology)) return []
      const message = `${node.name} is made of a “${node.technology.name}” of its own: the catalogue has it, as tech.${entry.exported}`
      return [{ message, subject: node }]
    }),
}

/** Compared by what they say: the author's catalogue may be another copy of the module than this one. */
function isSame(one: Technology, other: Technology): boolean {
  return one.plane === other.plane && one.release === other.release && one.docs === other.docs
}
