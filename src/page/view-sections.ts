import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import type { ArchitectureViewDiagram } from '../../dsl/categories/diagram.ts'
import type { Stage } from '../../dsl/categories/stage.ts'
import { format } from '../../dsl/units/format.ts'
import { latencyBudget } from '../budgets/latency.ts'
import { type Block, bullets, heading, paragraphs, table } from './block.ts'
import type { Cited } from './cited.ts'
import { practicesOf } from './practices.ts'
import { resultText } from './result.ts'

/** What one of the eight views of a whole system has besides drawing and gates. */
export function viewSections(diagram: ArchitectureViewDiagram, cited: Cited): readonly Block[] {
  switch (diagram.view) {
    case 'architecture':
      return []
    case 'request-flow': {
      const rows = latencyBudget(diagram.path).hops.map(
        ({ hop: { from, to, label, latency, branch, fallback, source }, left, over, bound, leftBound }, index) => [
          `${index + 1}${branch === undefined ? '' : ` (${branch})`}`,
          `${from.name} → ${to.name}`,
          label,
          format(latency),
          left === undefined ? (over === undefined ? '' : `${resultText(over, bound)} over`) : resultText(left, leftBound),
          fallback,
          [cited(source)],
        ],
      )
      return [
        heading('Latency budget'),
        ...paragraphs([`Promised to the caller: ${format(diagram.path.slo)}`]),
        table(['', 'Hop', 'What', 'Latency', 'Left', 'If it fails', 'Source'], rows),
      ]
    }
    case 'storage': {
      const rows = diagram.stores.map(({ node, size, consistency, replicationLag, backup, source }) => [
        node.name,
        format(size),
        consistency,
        format(replicationLag),
        backup,
        [cited(source)],
      ])
      return [heading('Stores'), table(['Store', 'Size', 'Consistency', 'Replication lag', 'Backup', 'Source'], rows)]
    }
    case 'failure-domains': {
      const { all, happened } = diagram.domains
      const rows = all.map(({ name, members, blastRadius, breaker, source }) => [
        name,
        members.map((node) => node.name).join(', '),
        blastRadius,
        breaker,
        [cited(source)],
      ])
      return [
        heading('Failure domains'),
        table(['Domain', 'Components', 'Blast radius', 'What stops it', 'Source'], rows),
        ...paragraphs([`It happened on ${happened.on}: ${happened.what} `, cited(happened.source)]),
      ]
    }
    case 'scale-evolution':
      return [heading('Stages'), stagesSection(diagram.stages, cited)]
    case 'cost-breakdown':
      return [heading('Bill'), ...breakdownSection(diagram.breakdown, cited)]
    case 'novel-solutions': {
      const rows = diagram.solutions.map(({ node, problem, whyNew, result, source }) => [
        node.name,
        problem,
        whyNew,
        result,
        [cited(source)],
      ])
      return [heading('What was new'), table(['Component', 'Problem', 'Why new', 'Result', 'Source'], rows)]
    }
    case 'production-operations': {
      const rows = practicesOf(diagram.operations).map(([name, practice]) =>
        'how' in practice ? [name, practice.how, [cited(practice.source)]] : [name, format(practice), ''],
      )
      return [heading('Operations'), table(['Practice', 'How', 'Source'], rows)]
    }
  }
}

/** The stages of a growth, each with what broke and what was done. */
export function stagesSection(stages: readonly Stage[], cited: Cited): Block {
  const rows = stages.map(({ since, load, architecture, broke, fix, source }) => [
    since,
    format(load),
    architecture,
    broke,
    fix,
    [cited(source)],
  ])
  return table(['Since', 'Load', 'Architecture', 'What broke', 'Fix', 'Source'], rows)
}

/** The items of a bill with their total, and what reduces it. */
export function breakdownSection({ items, total, unitCost, served, reductions }: CostBreakdown, cited: Cited): readonly Block[] {
  const rows = [
    ...items.map(({ what, cost, billed }) => [
      what,
      billed === undefined ? '' : `${format(billed.quantity)} at ${format(billed.price)}`,
      format(cost),
    ]),
    [[{ strong: 'Total' }], served === undefined ? '' : `serves ${format(served)}`, format(total)],
    ['Each', '', format(unitCost)],
  ]
  return [
    table(['Item', 'Billed', 'Cost'], rows),
    ...paragraphs(['What reduces it:']),
    bullets(reductions.map(({ what, source }) => [`${what} `, cited(source)])),
  ]
}
