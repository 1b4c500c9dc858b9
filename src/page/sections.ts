import type { Resource } from '../../dsl/categories/capacity.ts'
import type { ChoiceMap } from '../../dsl/categories/comparison.ts'
import type { CostBreakdown } from '../../dsl/categories/cost-items.ts'
import type { DebuggingDiagram, Outcome } from '../../dsl/categories/debugging.ts'
import type { ArchitectureViewDiagram, Diagram } from '../../dsl/categories/diagram.ts'
import type { IncidentAnatomy } from '../../dsl/categories/incident.ts'
import type { PatternStates } from '../../dsl/categories/pattern.ts'
import type { Stage } from '../../dsl/categories/stage.ts'
import { format, formatExact } from '../../dsl/units/format.ts'
import { latencyBudget } from '../budgets/latency.ts'
import { timeBetween } from '../lower/incident.ts'
import type { Cited } from './cited.ts'
import { inlineCode, escapeMarkdown as text } from './escape.ts'
import { stepItem } from './steps.ts'
import { table } from './table.ts'

/** What a category has besides drawing and gates: heading and content, in turn. */
export function categorySections(diagram: Diagram, cited: Cited): string[] {
  switch (diagram.category) {
    case 'architecture':
      return viewSections(diagram, cited)
    case 'incident':
      return ['## Incident', incidentSection(diagram.anatomy, cited)]
    case 'debugging':
      return ['## Questions', questionsSection(diagram, cited)]
    case 'pattern': {
      const { problem, guarantee, implementation, failureMode, whenNot, states } = diagram.pattern
      const rows = [
        ['Problem', text(problem)],
        ['Guarantee', text(guarantee)],
        [`Run by ${text(implementation.by)}`, `${text(implementation.how)} ${cited(implementation.source)}`],
        ['How it fails', text(failureMode)],
        ['When not to use it', text(whenNot)],
      ]
      return ['## Pattern', table(['', ''], rows), ...statesSection(states, cited)]
    }
    case 'scaling':
      return ['## Stages', stagesSection(diagram.stages, cited)]
    case 'performance': {
      const { method, environment, series, bottleneck } = diagram.profile
      const points = table(
        ['At', 'Measured'],
        series.map(({ at, measured }) => [text(formatExact(at)), text(formatExact(measured))]),
      )
      const found = `Bottleneck: ${text(bottleneck.node.name)}. ${text(bottleneck.what)} ${cited(bottleneck.source)}`
      return ['## Measurement', `Method: ${text(method)}\n\nEnvironment: ${text(environment)}`, points, found]
    }
    case 'cost':
      return ['## Bill', breakdownSection(diagram.breakdown, cited)]
    case 'migration': {
      const { phases, validation, cutOver } = diagram.plan
      const rows = phases.map(({ name, from, to, what, rollback, consistency, source }) => [
        text(name),
        `${from} to ${to}`,
        text(what),
        text(rollback),
        text(consistency),
        cited(source),
      ])
      return [
        '## Phases',
        table(['Phase', 'When', 'What', 'Way back', 'Consistency', 'Source'], rows),
        `Validation: ${text(validation)}\n\nCut-over: ${text(cutOver)}`,
      ]
    }
    case 'capacity': {
      const { inputs, limit, load, resources, saturatesFirst, headroom, whenToAdd } = diagram.model
      const given = load === undefined ? [] : [['load', load] as const]
      const named = [...Object.entries(inputs), ['limit', limit] as const, ...given, ['headroom', headroom] as const]
      const rows = named.map(([name, fact]) => [text(name), text(format(fact))])
      const first = `Saturates first: ${text(saturatesFirst.node.name)}. ${text(saturatesFirst.why)} ${cited(saturatesFirst.source)}`
      return [
        '## Model',
        table(['Input', 'Value'], rows),
        ...resourceTables(resources ?? []),
        `${first}\n\nWhen to add: ${text(whenToAdd)}`,
      ]
    }
    case 'comparison': {
      const { criteria, costOfChoosingWrong, whoRunsWhich, map } = diagram.choice
      const rows = criteria.map(({ name, threshold, prefers, source }) => [text(name), text(threshold), text(prefers.name), cited(source)])
      const runs = whoRunsWhich.map(({ who, runs: node, source }) => `- ${text(who)} runs ${text(node.name)} ${cited(source)}`)
      return [
        '## Choice',
        table(['Criterion', 'Threshold', 'Prefers', 'Source'], rows),
        `Choosing wrong costs: ${text(costOfChoosingWrong)}`,
        runs.join('\n'),
        ...(map === undefined ? [] : [mapSection(map, cited)]),
      ]
    }
  }
}

function viewSections(diagram: ArchitectureViewDiagram, cited: Cited): string[] {
  switch (diagram.view) {
    case 'architecture':
      return []
    case 'request-flow': {
      const budget = latencyBudget(diagram.path)
      const rows = budget.hops.map(({ hop: { from, to, label, latency, branch, fallback, source }, left, over }, index) => [
        `${index + 1}${branch === undefined ? '' : ` (${text(branch)})`}`,
        `${text(from.name)} → ${text(to.name)}`,
        text(label),
        text(format(latency)),
        left === undefined ? (over === undefined ? '' : `${text(format(over))} over`) : text(format(left)),
        text(fallback),
        cited(source),
      ])
      return [
        '## Latency budget',
        `Promised to the caller: ${text(format(diagram.path.slo))}`,
        table(['', 'Hop', 'What', 'Latency', 'Left', 'If it fails', 'Source'], rows),
      ]
    }
    case 'storage': {
      const rows = diagram.stores.map(({ node, size, consistency, replicationLag, backup, source }) => [
        text(node.name),
        text(format(size)),
        text(consistency),
        text(format(replicationLag)),
        text(backup),
        cited(source),
      ])
      return ['## Stores', table(['Store', 'Size', 'Consistency', 'Replication lag', 'Backup', 'Source'], rows)]
    }
    case 'failure-domains': {
      const { all, happened } = diagram.domains
      const rows = all.map(({ name, members, blastRadius, breaker, source }) => [
        text(name),
        members.map((node) => text(node.name)).join(', '),
        text(blastRadius),
        text(breaker),
        cited(source),
      ])
      return [
        '## Failure domains',
        table(['Domain', 'Components', 'Blast radius', 'What stops it', 'Source'], rows),
        `It happened on ${happened.on}: ${text(happened.what)} ${cited(happened.source)}`,
      ]
    }
    case 'scale-evolution':
      return ['## Stages', stagesSection(diagram.stages, cited)]
    case 'cost-breakdown':
      return ['## Bill', breakdownSection(diagram.breakdown, cited)]
    case 'novel-solutions': {
      const rows = diagram.solutions.map(({ node, problem, whyNew, result, source }) => [
        text(node.name),
        text(problem),
        text(whyNew),
        text(result),
        cited(source),
      ])
      return ['## What was new', table(['Component', 'Problem', 'Why new', 'Result', 'Source'], rows)]
    }
    case 'production-operations': {
      const { deploy, alerting, onCallRotation, chaos } = diagram.operations
      const rows = Object.entries({ Deployment: deploy, Alerting: alerting, 'On call': onCallRotation, Chaos: chaos }).map(
        ([name, { how, source }]) => [name, text(how), cited(source)],
      )
      return ['## Operations', table(['Practice', 'How', 'Source'], rows)]
    }
  }
}

/** The changes of state of a pattern. */
function statesSection(states: PatternStates | undefined, cited: Cited): string[] {
  if (states === undefined) return []
  const rows = states.transitions.map(({ from, to, on, source }) => [text(from), text(on), text(to), cited(source)])
  return [`It begins ${text(states.initial)}.`, table(['From', 'On', 'To', 'Source'], rows)]
}

/** Where the options stand on two axes, and why. */
function mapSection({ x, y, places }: ChoiceMap, cited: Cited): string {
  const axis = ({ low, high }: ChoiceMap['x']): string => `${text(low)} (0) to ${text(high)} (1)`
  const rows = places.map(({ option, at, basis, source }) => [text(option.name), `${at.x}`, `${at.y}`, text(basis), cited(source)])
  return table(['Option', axis(x), axis(y), 'Why', 'Source'], rows)
}

function stagesSection(stages: readonly Stage[], cited: Cited): string {
  const rows = stages.map(({ since, load, architecture, broke, fix, source }) => [
    since,
    text(format(load)),
    text(architecture),
    text(broke),
    text(fix),
    cited(source),
  ])
  return table(['Since', 'Load', 'Architecture', 'What broke', 'Fix', 'Source'], rows)
}

function breakdownSection({ items, total, unitCost, served, reductions }: CostBreakdown, cited: Cited): string {
  const rows = [
    ...items.map(({ what, cost, billed }) => [
      text(what),
      billed === undefined ? '' : text(`${format(billed.quantity)} at ${format(billed.price)}`),
      text(format(cost)),
    ]),
    ['**Total**', served === undefined ? '' : text(`serves ${format(served)}`), text(format(total))],
    ['Each', '', text(format(unitCost))],
  ]
  return `${table(['Item', 'Billed', 'Cost'], rows)}\n\nWhat reduces it:\n\n${reductions.map(({ what, source }) => `- ${text(what)} ${cited(source)}`).join('\n')}`
}

/** What may run out, and how much of it there is. */
function resourceTables(resources: readonly Resource[]): string[] {
  if (resources.length === 0) return []
  const rows = resources.map((resource) => {
    const used =
      'size' in resource
        ? `${format(resource.throughput)}, each for ${format(resource.held)}, of ${format(resource.size)}`
        : `${format(resource.used)} of ${format(resource.limit)}`
    return [text(resource.node.name), text(resource.what), text(used)]
  })
  return [table(['Component', 'Resource', 'Use'], rows)]
}

function questionsSection({ guide }: DebuggingDiagram, cited: Cited): string {
  return guide.questions
    .map(({ id, ask, on, command, expected, threshold, yes, no, source }, index) =>
      [
        `${index + 1}. **${text(ask)}** (${text(id)}, ${text(on.name)}) ${cited(source)}`,
        `   - Command: ${inlineCode(command)}`,
        `   - Expected: ${text(expected)}; threshold: ${text(threshold)}`,
        `   - Yes: ${outcomeText(yes, cited)}`,
        `   - No: ${outcomeText(no, cited)}`,
      ].join('\n'),
    )
    .join('\n')
}

function outcomeText(outcome: Outcome, cited: Cited): string {
  if ('ask' in outcome) return `go on with ${text(outcome.ask)}`
  if ('escalate' in outcome) return `escalate: ${text(outcome.escalate)}`
  return stepItem(outcome.fix, 0, cited)
    .replace(/^1\. /, '')
    .replace(/\n {3}/g, '\n     ')
}

function incidentSection(
  { timeline, cascade, detection, impact, response, resolution, prevention }: IncidentAnatomy,
  cited: Cited,
): string {
  return [
    `Time to detect: ${timeBetween(timeline, 'trigger', 'detected')}. Time to recover: ${timeBetween(timeline, 'trigger', 'resolved')}.`,
    table(
      ['When', 'What', 'Source'],
      timeline.map(({ at, what, turn, source }) => [
        inlineCode(at),
        `${turn === undefined ? '' : `**${turn}**: `}${text(what)}`,
        cited(source),
      ]),
    ),
    `Cascade:\n\n${cascade.map((step, index) => `${index + 1}. ${text(step.from.name)} → ${text(step.to.name)}: ${text(step.mechanism)} ${cited(step.source)}`).join('\n')}`,
    `Detection: ${text(detection.signal)} ${cited(detection.source)}`,
    `Impact: ${text(impact.what)} ${cited(impact.source)}`,
    `Response:\n\n${response.map(({ what, source }) => `- ${text(what)} ${cited(source)}`).join('\n')}`,
    `Resolution: ${text(resolution.what)} ${cited(resolution.source)}`,
    `Prevention:\n\n${prevention.map(({ what, source }) => `- ${text(what)} ${cited(source)}`).join('\n')}`,
  ].join('\n\n')
}
