import { type Plane, planes } from '../../dsl/plane.ts'
import type { Flowchart } from '../figure/flowchart.ts'
import { byDeclaration } from './declared.ts'
import { planeOfTitle, planesOfClasses } from './plane-names.ts'
import type { LintFinding, LintRule } from './rule.ts'

/** A reader looks for a component on its plane first. A text that knows no planes is told so once. */
export const nodeWithoutPlane: LintRule = {
  code: 'FP311',
  check: ({ figure, text }) => {
    if (figure.kind !== 'flowchart' || figure.nodes.length === 0) return []
    const homeless = figure.nodes.filter(({ classes }) => planesOfClasses(classes).length === 0)
    if (homeless.length === figure.nodes.length)
      return [
        {
          message: `none of the ${figure.nodes.length} nodes stands on a plane: give each a class, as in ${figure.nodes[0]?.id}:::service, and define it: ${definitionOf('service')}`,
          at: ['header'],
        },
      ]
    const slips = new Set(byDeclaration(figure, text).undeclared) // FP315 says more of these
    return homeless
      .filter((node) => !slips.has(node))
      .map(({ id }): LintFinding => {
        const plane = planeAround(figure, id)
        return {
          message: `${id} stands on no plane: write ${id}:::${plane ?? 'edge'}${plane === undefined ? ', :::service, :::state or :::control' : ''}`,
          at: [`node ${id}`],
        }
      })
  },
}

/** How the class of a plane is defined. */
export function definitionOf(plane: Plane): string {
  return `classDef ${plane} fill:${planes[plane].colour},color:${planes[plane].text}`
}

/** The plane that the groups around a node name, the nearest one first. */
function planeAround({ nodes, groups }: Flowchart, id: string): Plane | undefined {
  const parents = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  let group = parents.get(id) ?? groups.find((one) => one.id === nodes.find((node) => node.id === id)?.group)
  for (let depth = 0; group !== undefined && depth < groups.length; depth += 1) {
    const plane = planeOfTitle(group.title)
    if (plane !== undefined) return plane
    group = parents.get(group.id)
  }
  return undefined
}
