import type { Diagram, PlacedNode } from '../../dsl/categories/diagram.ts'
import type { Via } from '../../dsl/flow.ts'
import type { RunbookStep } from '../../dsl/gates/on-call.ts'
import { formatExact } from '../../dsl/units/format.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Drawing } from '../figure/drawing.ts'
import { mermaidId } from '../lower/cards.ts'
import { nodeIds } from '../lower/edges.ts'
import { lower } from '../lower/index.ts'
import { categoryFigures } from '../page/figures.ts'

/** Named properties of a thing as a reader sees them: `technology` → `Cassandra 4.1`. */
export type Properties = Readonly<Record<string, string>>

export interface NodeSnapshot {
  /** As the figure has it. */
  readonly id: string
  readonly name: string
  readonly properties: Properties
}
export interface EdgeSnapshot {
  /** Ids of nodes. */
  readonly from: string
  readonly to: string
  readonly label: string
  readonly properties: Properties
}

/** What a diagram says at one revision, as plain data: two of them can be compared wherever they were loaded. */
export interface Snapshot {
  readonly id: string
  readonly title: string
  readonly nodes: readonly NodeSnapshot[]
  readonly edges: readonly EdgeSnapshot[]
  /** The numbers that are of no single node or edge, each with its origin. */
  readonly facts: Properties
  /** The sentences of the two gates, by what they are: `error`, `runbook step`. */
  readonly gates: Readonly<Record<string, readonly string[]>>
  readonly drawing: Drawing
}

/** What a diagram says, ready to be compared. */
export function snapshotOf(diagram: Diagram): Snapshot {
  const groups = new Map(diagram.groups.flatMap(({ group, nodes }) => nodes.map((id) => [id, group.name] as const)))
  const idOf = nodeIds(diagram.nodes)
  const steps = diagram.flows.flatMap((flow) => flow.steps)
  return {
    id: diagram.id,
    title: diagram.title,
    nodes: diagram.nodes.map((placed) => nodeSnapshot(placed, groups.get(placed.id))),
    edges: distinct(
      steps.map(({ from, to, via }) => ({ from: idOf(from), to: idOf(to), label: via.label ?? '', properties: edgeProperties(via) })),
    ),
    facts: factTexts([...Object.entries(diagram.metrics), ...categoryFigures(diagram)]),
    gates: gatesOf(diagram),
    drawing: lower(diagram),
  }
}

function nodeSnapshot({ node, id }: PlacedNode, group: string | undefined): NodeSnapshot {
  const version = typeof node.version === 'string' ? ` ${node.version}` : ''
  const properties = {
    plane: node.plane,
    technology: `${node.technology.name}${version}`,
    ...(group === undefined ? {} : { group }),
    ...(node.external ? { 'run by': 'somebody else' } : {}),
    ...factTexts(Object.entries(node.facts)),
  }
  return { id: mermaidId(id), name: node.name, properties }
}

function edgeProperties({ protocol, async, failure, latency, timeout, retry }: Via): Properties {
  const facts: readonly (readonly [string, Fact | undefined])[] = [
    ['latency', latency],
    ['timeout', timeout],
    ['attempts', retry?.attempts],
  ]
  return {
    ...(protocol === undefined ? {} : { protocol }),
    ...(async === true ? { waits: 'for no answer' } : {}),
    ...(failure === true ? { taken: 'when something fails' } : {}),
    ...(retry?.backoff === undefined ? {} : { backoff: retry.backoff }),
    ...factTexts(facts.flatMap(([name, fact]) => (fact === undefined ? [] : [[name, fact] as const]))),
  }
}

/** A step that two flows share is one edge. */
function distinct(edges: readonly EdgeSnapshot[]): EdgeSnapshot[] {
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()]
}

function factTexts(named: readonly (readonly [string, Fact])[]): Properties {
  return Object.fromEntries(named.map(([name, fact]) => [name, factText(fact)]))
}

/** A number with where it comes from: a change of the source alone is a change. */
function factText(fact: Fact): string {
  const { origin } = fact
  switch (origin.kind) {
    case 'reported': {
      const scope = origin.scope === undefined ? '' : `, ${origin.scope}`
      return `${formatExact(fact)} (${origin.source.title}, ${origin.asOf ?? origin.source.published}${scope})`
    }
    case 'derived':
      return `${formatExact(fact)} (= ${origin.formula})`
    case 'estimated':
      return `${formatExact(fact)} (estimated: ${origin.basis})`
    case 'unpublished':
      return `not published (${origin.why})`
  }
}

function gatesOf({ onCall, failures }: Diagram): Readonly<Record<string, readonly string[]>> {
  const { errors, logs, metrics, runbook, recovery } = onCall
  return {
    error: errors.map(({ text, printedBy, means }) => `${text} (${printedBy.name}: ${means})`),
    log: logs.map(({ line, where, printedBy }) => `${line} (${printedBy.name}, ${where})`),
    metric: metrics.map(({ name, of, threshold }) => `${name} ${threshold} (${of.name})`),
    'runbook step': typeof runbook === 'string' ? [runbook] : runbook.map(stepText),
    'recovery step': recovery.map(stepText),
    failure: failures.map(({ what, effect, recovery: end }) => `${what}: ${effect}; ${end}`),
  }
}

function stepText(step: RunbookStep): string {
  const { risk, command, expect, verify } = step
  const back = 'undo' in step && step.undo !== undefined ? `undo: ${step.undo}` : 'irreversible' in step ? step.irreversible : undefined
  const more = [command && `$ ${command}`, expect, back, verify && `verify: ${verify}`].filter((part) => part !== undefined && part !== '')
  return [`${step.do} [${risk}]`, ...more].join('; ')
}
