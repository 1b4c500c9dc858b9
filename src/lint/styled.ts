import type { ClassDefinition } from '../figure/base.ts'
import type { Figure } from '../figure/figure.ts'

/** Something with classes and a style of its own: a node, a group, a state. */
export interface Styled {
  /** What its statement is known by. */
  readonly key: string
  readonly name: string
  readonly classes: readonly string[]
  readonly style?: string
}

/** What of a figure has classes and styles, and the classes it defines; nothing of kinds that have none. */
export function styledOf(figure: Figure): { readonly things: readonly Styled[]; readonly classes: readonly ClassDefinition[] } {
  switch (figure.kind) {
    case 'flowchart': {
      const nodes = figure.nodes.map((node): Styled => ({ key: `node ${node.id}`, name: node.id, ...looks(node) }))
      const groups = figure.groups.map((group): Styled => ({ key: `group ${group.id}`, name: group.id, ...looks(group) }))
      return { things: [...nodes, ...groups], classes: figure.classes }
    }
    case 'state':
      return {
        things: figure.states.map((state): Styled => ({ key: `state ${state.id}`, name: state.id, ...looks(state) })),
        classes: figure.classes,
      }
    default:
      return { things: [], classes: [] }
  }
}

function looks({
  classes = [],
  style,
}: {
  readonly classes?: readonly string[]
  readonly style?: string
}): Pick<Styled, 'classes' | 'style'> {
  return { classes, ...(style === undefined ? {} : { style }) }
}
