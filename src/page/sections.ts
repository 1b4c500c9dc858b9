import type { Resource } from '../../dsl/categories/capacity.ts'
import type { ChoiceMap } from '../../dsl/categories/comparison.ts'
import type { DebuggingDiagram, Outcome } from '../../dsl/categories/debugging.ts'
import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { IncidentAnatomy } from '../../dsl/categories/incident.ts'
import type { MigrationPlan } from '../../dsl/categories/migration.ts'
import type { PatternFacts, PatternStates } from '../../dsl/categories/pattern.ts'
import { format, formatExact } from '../../dsl/units/format.ts'
import type { Citations } from '../lower/footnotes.ts'
import { timesOf } from '../lower/incident.ts'
import { utc } from '../lower/moments.ts'
import { told } from '../lower/told.ts'
import { type Answer, type AskedQuestion, type Block, bullets, heading, type Line, numbered, paragraphs, table } from './block.ts'
import { type Cited, citing } from './cited.ts'
import { stepOf } from './step.ts'
import { breakdownSection, stagesSection, viewSections } from './view-sections.ts'

/** What a category has besides drawing and gates. */
export function categorySections(diagram: Diagram, cite: Citations): readonly Block[] {
  const cited = citing(cite)
  switch (diagram.category) {
    case 'architecture':
      return viewSections(diagram, cited)
    case 'incident':
      return [heading('Incident'), ...incidentSection(diagram.anatomy, cited)]
    case 'debugging':
      return [heading('Questions'), { kind: 'questions', questions: questionsOf(diagram, cite) }]
    case 'pattern':
      return [heading('Pattern'), ...patternSection(diagram.pattern, cited)]
    case 'scaling':
      return [heading('Stages'), stagesSection(diagram.stages, cited)]
    case 'performance': {
      const { method, environment, series, bottleneck } = diagram.profile
      return [
        heading('Measurement'),
        ...paragraphs([`Method: ${method}`], [`Environment: ${environment}`]),
        table(
          ['At', 'Measured'],
          series.map(({ at, measured }) => [formatExact(at), formatExact(measured)]),
        ),
        ...paragraphs([`Bottleneck: ${bottleneck.node.name}. ${bottleneck.what} `, cited(bottleneck.source)]),
      ]
    }
    case 'cost':
      return [heading('Bill'), ...breakdownSection(diagram.breakdown, cited)]
    case 'migration':
      return [heading('Phases'), ...migrationSection(diagram.plan, cited)]
    case 'capacity': {
      const { inputs, limit, load, resources, saturatesFirst, headroom, whenToAdd } = diagram.model
      const given = load === undefined ? [] : [['load', load] as const]
      const named = [...Object.entries(inputs), ['limit', limit] as const, ...given, ['headroom', headroom] as const]
      return [
        heading('Model'),
        table(
          ['Input', 'Value'],
          named.map(([name, fact]) => [name, format(fact)]),
        ),
        ...resourceTables(resources ?? []),
        ...paragraphs(
          [`Saturates first: ${saturatesFirst.node.name}. ${saturatesFirst.why} `, cited(saturatesFirst.source)],
          [`When to add: ${whenToAdd}`],
        ),
      ]
    }
    case 'comparison': {
      const { criteria, costOfChoosingWrong, whoRunsWhich, map } = diagram.choice
      return [
        heading('Choice'),
        table(
          ['Criterion', 'Threshold', 'Prefers', 'Source'],
          criteria.map(({ name, threshold, prefers, source }) => [name, threshold, prefers.name, [cited(source)]]),
        ),
        ...paragraphs([`Choosing wrong costs: ${costOfChoosingWrong}`]),
        bullets(whoRunsWhich.map(({ who, runs: node, source }) => [`${who} runs ${node.name} `, cited(source)])),
        ...(map === undefined ? [] : [mapSection(map, cited)]),
      ]
    }
  }
}

function patternSection(
  { problem, guarantee, implementation, failureMode, whenNot, states }: PatternFacts,
  cited: Cited,
): readonly Block[] {
  const rows = [
    ['Problem', problem],
    ['Guarantee', guarantee],
    [`Run by ${implementation.by}`, [`${implementation.how} `, cited(implementation.source)]],
    ['How it fails', failureMode],
    ['When not to use it', whenNot],
  ]
  return [table(['', ''], rows), ...statesSection(states, cited)]
}

/** The changes of state of a pattern. */
function statesSection(states: PatternStates | undefined, cited: Cited): readonly Block[] {
  if (states === undefined) return []
  const rows = states.transitions.map(({ from, to, on, source }) => [from, on, to, [cited(source)]])
  return [...paragraphs([`It begins ${states.initial}.`]), table(['From', 'On', 'To', 'Source'], rows)]
}

function migrationSection({ phases, validation, cutOver }: MigrationPlan, cited: Cited): readonly Block[] {
  const rows = phases.map(({ name, from, to, what, rollback, consistency, source }) => [
    name,
    `${from} to ${to}`,
    what,
    told(rollback),
    told(consistency),
    [cited(source)],
  ])
  return [
    table(['Phase', 'When', 'What', 'Way back', 'Consistency', 'Source'], rows),
    ...paragraphs([`Validation: ${validation}`], [`Cut-over: ${cutOver}`]),
  ]
}

/** What may run out, and how much of it there is. */
function resourceTables(resources: readonly Resource[]): readonly Block[] {
  if (resources.length === 0) return []
  const rows = resources.map((resource) => {
    const used =
      'size' in resource
        ? `${format(resource.throughput)}, each for ${format(resource.held)}, of ${format(resource.size)}`
        : `${format(resource.used)} of ${format(resource.limit)}`
    return [resource.node.name, resource.what, used]
  })
  return [table(['Component', 'Resource', 'Use'], rows)]
}

/** Where the options stand on two axes, and why. */
function mapSection({ x, y, places }: ChoiceMap, cited: Cited): Block {
  const axis = ({ low, high }: ChoiceMap['x']): string => `${low} (0) to ${high} (1)`
  const rows = places.map(({ option, at, basis, source }) => [option.name, `${at.x}`, `${at.y}`, basis, [cited(source)]])
  return table(['Option', axis(x), axis(y), 'Why', 'Source'], rows)
}

function questionsOf({ guide }: DebuggingDiagram, cite: Citations): readonly AskedQuestion[] {
  return guide.questions.map(({ id, ask, on, command, expected, threshold, yes, no, source }) => {
    // numbered in the order in which they are read: the source of the question before those of its fixes
    const asked = { id, ask, on: on.name, command, expected, threshold, cites: cite.numbers(source) }
    return { ...asked, yes: answerOf(yes, cite), no: answerOf(no, cite) }
  })
}

function answerOf(outcome: Outcome, cite: Citations): Answer {
  return 'fix' in outcome ? { fix: stepOf(outcome.fix, cite) } : outcome
}

/** When it was, in UTC as on the picture, and beside it as the source writes it, where that has another zone. */
function clock(at: string): Line {
  const [, local, offset] = /T(\d\d:\d\d).*([+-]\d\d:\d\d)$/.exec(at) ?? []
  return [{ code: `${utc(at)} UTC` }, local === undefined ? '' : ` (${local} at UTC${offset})`]
}

function incidentSection(
  { timeline, cascade, detection, impact, response, resolution, prevention }: IncidentAnatomy,
  cited: Cited,
): readonly Block[] {
  const said = (what: string, source: Parameters<Cited>[0]): Line => [`${what} `, cited(source)]
  const times = timesOf(timeline)
    .map(({ name, value }) => `${name}: ${value}.`)
    .join(' ')
  return [
    ...(times === '' ? [] : paragraphs([times])),
    table(
      ['When', 'What', 'Source'],
      timeline.map(({ at, what, turn, source }) => [
        clock(at),
        turn === undefined ? what : [{ strong: turn }, `: ${what}`],
        [cited(source)],
      ]),
    ),
    ...paragraphs(['Cascade:']),
    numbered(cascade.map((step) => said(`${step.from.name} → ${step.to.name}: ${step.mechanism}`, step.source))),
    ...paragraphs(said(`Detection: ${detection.signal}`, detection.source)),
    ...paragraphs(said(`Impact: ${impact.what}`, impact.source)),
    ...paragraphs(['Response:']),
    bullets(response.map(({ what, source }) => said(what, source))),
    ...paragraphs(said(`Resolution: ${resolution.what}`, resolution.source)),
    ...paragraphs(['Prevention:']),
    bullets(prevention.map(({ what, source }) => said(what, source))),
  ]
}
