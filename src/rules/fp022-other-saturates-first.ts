import { plain } from '../budgets/formula.ts'
import { resourceBudgets } from '../budgets/resources.ts'
import type { Rule } from './rule.ts'

/** As load grows, the resource used most is used up first. */
export const otherSaturatesFirst: Rule = {
  code: 'FP022',
  severity: 'error',
  check: (diagram) => {
    if (diagram.category !== 'capacity' || diagram.model.resources === undefined) return []
    const { node } = diagram.model.saturatesFirst
    if (!diagram.model.resources.some((resource) => resource.node === node)) {
      return [{ message: `${node.name} is said to saturate first, but no resource of it is listed: add it`, subject: diagram }]
    }
    const known = resourceBudgets(diagram.model).filter(({ share }) => share !== undefined)
    const most = known[0]
    const said = known.find(({ resource }) => resource.node === node)
    if (most?.share === undefined || said?.share === undefined || said.share.base >= most.share.base) return []
    const first = `${most.resource.what} of ${most.resource.node.name} (${plain(most.share)} used)`
    const message = `${first} saturate before ${said.resource.what} of ${node.name} (${plain(said.share)} used): name the first`
    return [{ message, subject: diagram }]
  },
}
