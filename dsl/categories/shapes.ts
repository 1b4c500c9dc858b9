/**
 * What the types of the categories say, once more for run time: `as any`, JavaScript and generated files reach the compiler unchecked.
 * Each shape stands for the interface of the same name; a test compares them.
 */
import * as v from 'valibot'
import { isInstant, isIsoDate } from '../dates.ts'
import { isSources } from '../facts/source.ts'
import { isMade } from '../made.ts'
import { isNode } from '../node.ts'
import { MAX_SENTENCE_LENGTH } from '../text.ts'
import { type Dimension, isFact, isUnpublished } from '../units/quantity.ts'
import type { Choice } from './comparison.ts'
import type { PatternStates } from './pattern.ts'

const sentence = v.pipe(v.string('is a text'), v.trim(), v.minLength(1, 'is empty'), v.maxLength(MAX_SENTENCE_LENGTH, 'is too long'))
const node = v.custom<object>(isNode, 'is a node: declare it with edge(…), service(…), state(…) or control(…)')
const source = v.custom<object>(isSources, 'is a source, or a list of those it rests on: write source({ … })')
const instant = v.custom<string>(isInstant, 'is a time in ISO 8601 with its zone, such as 2021-10-04T15:40Z')
const deepLink = v.custom<string>(
  (value) => typeof value === 'string' && URL.canParse(value) && value.startsWith('https://') && new URL(value).pathname !== '/',
  'is a list of steps, or the https link of the very page of a runbook',
)
const kinded = (kind: string, how: string) => v.custom<object>((value) => isMade(value) && (value as { kind?: unknown }).kind === kind, how)

function fact(dimension: Dimension): v.GenericSchema {
  return v.custom<object>(
    (value) => isFact(value) && (value.origin.kind === 'unpublished' || value.dimension === dimension),
    `is a ${dimension} with its origin: write .from(source), .estimated(basis), derive(…) or unpublished(why)`,
  )
}

/** What an owner may keep to itself. */
function orUnpublished(told: v.GenericSchema, what: string): v.GenericSchema {
  return v.union([v.custom<object>(isUnpublishedFact, ''), told], `is ${what}, or unpublished(why)`)
}

function isUnpublishedFact(value: unknown): boolean {
  return isFact(value) && isUnpublished(value)
}

function listOf(item: v.GenericSchema): v.GenericSchema {
  return v.pipe(v.array(item, 'is a list'), v.minLength(1, 'is empty: it needs at least one entry'))
}

const step = v.pipe(
  v.looseObject({
    do: sentence,
    risk: v.picklist(['readOnly', 'mutating', 'destructive'], 'is readOnly, mutating or destructive'),
    command: v.optional(sentence),
    expect: v.optional(sentence),
    undo: v.optional(sentence),
    irreversible: v.optional(sentence),
    verify: v.optional(sentence),
    source: v.optional(source),
  }),
  v.check(
    (it) => it.risk === 'readOnly' || (it.undo === undefined) !== (it.irreversible === undefined),
    'changes something: say “undo”, or “irreversible” and why',
  ),
  v.check((it) => it.risk === 'readOnly' || it.verify !== undefined, 'changes something: say “verify”, how to see that it worked'),
)

const onCall = v.looseObject({
  errors: listOf(v.looseObject({ text: sentence, printedBy: node, means: sentence, source })),
  logs: listOf(v.looseObject({ where: sentence, line: sentence, printedBy: node, source })),
  metrics: listOf(v.looseObject({ name: sentence, of: node, threshold: sentence, source })),
  runbook: v.union([deepLink, listOf(step)], 'is a list of steps, or the https link of a runbook'),
  recovery: listOf(step),
})

const subject = {
  system: v.union(
    [kinded('system', ''), kinded('technology', '')],
    'is a known system: systems.netflix, tech.kafka, or your own system(…)',
  ),
  title: sentence,
  summary: sentence,
  onCall,
  failures: listOf(v.looseObject({ what: sentence, component: node, effect: sentence, recovery: sentence, source })),
}

const diagram = {
  ...subject,
  flow: listOf(kinded('flow', 'is a flow: a.to(b)')),
  groups: v.optional(v.array(kinded('group', 'is a group: region(…), cluster(…), cell(…) or group(…)'), 'is a list')),
  order: v.optional(v.array(kinded('order hint', 'is an order hint: sameRow(a, b) or before(a, b)'), 'is a list')),
}
const systemMetrics = v.looseObject({
  throughput: fact('throughput'),
  latency: fact('latency'),
  availability: fact('availability'),
  cost: fact('cost'),
})
const categoryMetrics = v.looseObject({ cost: fact('cost') })

function factOfAny(...dimensions: readonly [Dimension, ...Dimension[]]): v.GenericSchema {
  return v.custom<object>(
    (value) => isFact(value) && (value.origin.kind === 'unpublished' || dimensions.includes(value.dimension)),
    `is a ${dimensions.join(' or ')} with its origin: write .from(source), .estimated(basis), derive(…) or unpublished(why)`,
  )
}

function listOfAtLeast(count: number, item: v.GenericSchema): v.GenericSchema {
  return v.pipe(v.array(item, 'is a list'), v.minLength(count, `has too few entries: it needs at least ${count}`))
}

const isoDate = v.custom<string>(isIsoDate, 'is an ISO year, month or day, such as 2025-03-01')
const said = { what: sentence, source }

/** A whole system with what one view of it adds. */
function viewShape(own: v.ObjectEntries): v.GenericSchema {
  return v.looseObject({ ...diagram, metrics: systemMetrics, ...own })
}

/** A category that draws a flow, with what it adds. */
function categoryShape(own: v.ObjectEntries): v.GenericSchema {
  return v.looseObject({ ...diagram, metrics: categoryMetrics, ...own })
}

/** The shape of `ArchitectureSpec`. */
export const architectureShape: v.GenericSchema = viewShape({
  view: v.picklist(['architecture'], 'is architecture; other views have their own functions'),
})

const needed = v.looseObject({ node, availability: fact('availability') })
/** The shape of `RequestFlowSpec`. */
export const requestFlowShape: v.GenericSchema = viewShape({
  path: v.looseObject({
    slo: fact('latency'),
    hops: listOf(
      v.looseObject({
        from: node,
        to: node,
        label: sentence,
        latency: fact('latency'),
        fallback: sentence,
        branch: v.optional(sentence),
        source,
      }),
    ),
    dependencies: v.optional(
      listOf(
        v.union(
          [needed, v.looseObject({ anyOf: listOfAtLeast(2, needed) })],
          'is a node with its availability, or anyOf two or more of them',
        ),
      ),
    ),
  }),
})

/** The shape of `StorageSpec`. */
export const storageShape: v.GenericSchema = viewShape({
  stores: listOf(
    v.looseObject({
      node,
      size: fact('data size'),
      consistency: sentence,
      replicationLag: factOfAny('latency', 'duration'),
      backup: sentence,
      source,
    }),
  ),
})

/** The shape of `FailureDomainsSpec`. */
export const failureDomainsShape: v.GenericSchema = viewShape({
  domains: v.looseObject({
    all: listOf(v.looseObject({ name: sentence, members: listOf(node), blastRadius: sentence, breaker: sentence, source })),
    happened: v.looseObject({ on: isoDate, ...said }),
  }),
})

const stages = listOfAtLeast(
  3,
  v.looseObject({ since: isoDate, load: factOfAny('throughput', 'count'), architecture: sentence, broke: sentence, fix: sentence, source }),
)
/** The shape of `ScaleEvolutionSpec`. */
export const scaleEvolutionShape: v.GenericSchema = viewShape({ stages })
/** The shape of `ScalingSpec`. */
export const scalingShape: v.GenericSchema = categoryShape({ stages })

const breakdown = v.looseObject({
  items: listOf(
    v.looseObject({
      what: sentence,
      cost: fact('cost'),
      component: v.optional(node),
      billed: v.optional(v.looseObject({ price: fact('cost'), quantity: factOfAny('data size', 'count', 'throughput') })),
    }),
  ),
  total: fact('cost'),
  unitCost: fact('cost'),
  served: v.optional(factOfAny('throughput', 'count')),
  reductions: listOf(v.looseObject(said)),
})
/** The shape of `CostBreakdownSpec`. */
export const costBreakdownShape: v.GenericSchema = viewShape({ breakdown })
/** The shape of `CostSpec`. */
export const costShape: v.GenericSchema = categoryShape({ breakdown })

/** The shape of `NovelSolutionsSpec`. */
export const novelSolutionsShape: v.GenericSchema = viewShape({
  solutions: listOf(v.looseObject({ node, problem: sentence, whyNew: sentence, result: sentence, source })),
})

const practice = orUnpublished(v.looseObject({ how: sentence, source }), 'a practice with its source')
/** The shape of `ProductionOperationsSpec`. */
export const productionOperationsShape: v.GenericSchema = viewShape({
  operations: v.pipe(
    v.looseObject({ deploy: practice, alerting: practice, onCallRotation: practice, chaos: practice }),
    v.check((practices) => !Object.values(practices).every(isUnpublishedFact), 'tells of no practice: at least one is published'),
  ),
})

const outcome = v.union(
  [v.looseObject({ ask: sentence }), v.looseObject({ fix: step }), v.looseObject({ escalate: sentence })],
  'leads to a question (ask), a fix or an escalation',
)
/** The shape of `DebuggingSpec`. */
export const debuggingShape: v.GenericSchema = v.looseObject({
  ...subject,
  metrics: categoryMetrics,
  guide: v.looseObject({
    entry: v.looseObject({ text: sentence, printedBy: node, means: sentence, source }),
    questions: listOf(
      v.looseObject({
        id: sentence,
        ask: sentence,
        on: node,
        command: sentence,
        expected: sentence,
        threshold: sentence,
        yes: outcome,
        no: outcome,
        source,
      }),
    ),
  }),
})

const patternStates = v.pipe(
  v.looseObject({ initial: sentence, transitions: listOf(v.looseObject({ from: sentence, to: sentence, on: sentence, source })) }),
  v.check((states) => beginsInAState(states as unknown as PatternStates), 'begins in a state that no transition names'),
)

function beginsInAState({ initial, transitions }: PatternStates): boolean {
  return transitions.some(({ from, to }) => from === initial || to === initial)
}

/** The shape of `PatternSpec`. */
export const patternShape: v.GenericSchema = categoryShape({
  pattern: v.looseObject({
    problem: sentence,
    guarantee: sentence,
    implementation: v.looseObject({ by: sentence, how: sentence, source }),
    failureMode: sentence,
    whenNot: sentence,
    states: v.optional(patternStates),
  }),
})

/** The shape of `PerformanceSpec`. */
export const performanceShape: v.GenericSchema = categoryShape({
  profile: v.looseObject({
    method: sentence,
    environment: sentence,
    series: listOfAtLeast(
      2,
      v.looseObject({ at: factOfAny('throughput', 'count'), measured: factOfAny('latency', 'throughput', 'bandwidth') }),
    ),
    bottleneck: v.looseObject({ node, ...said }),
  }),
})

const told = orUnpublished(sentence, 'a text')
/** The shape of `MigrationSpec`. */
export const migrationShape: v.GenericSchema = categoryShape({
  plan: v.looseObject({
    phases: listOf(
      v.looseObject({ name: sentence, from: isoDate, to: isoDate, what: sentence, rollback: told, consistency: told, source }),
    ),
    validation: sentence,
    cutOver: sentence,
  }),
})

const load = factOfAny('throughput', 'concurrency', 'bandwidth', 'data size', 'count')
const resource = v.union(
  [
    v.looseObject({ node, what: sentence, size: factOfAny('concurrency', 'count'), throughput: fact('throughput'), held: fact('latency') }),
    v.looseObject({ node, what: sentence, limit: load, used: load }),
  ],
  'is a pool (node, what, size, throughput, held) or a measured resource (node, what, limit, used)',
)
/** The shape of `CapacitySpec`. */
export const capacityShape: v.GenericSchema = categoryShape({
  model: v.looseObject({
    inputs: v.record(v.string(), v.custom<object>(isFact, 'is a fact with its origin')),
    limit: load,
    load: v.optional(load),
    resources: v.optional(listOf(resource)),
    saturatesFirst: v.looseObject({ node, why: sentence, source }),
    headroom: fact('ratio'),
    whenToAdd: sentence,
  }),
})

const ends = v.looseObject({ low: sentence, high: sentence })
const share = v.pipe(
  v.number('is a number from 0 to 1'),
  v.minValue(0, 'is a number from 0 to 1'),
  v.maxValue(1, 'is a number from 0 to 1'),
)

const choiceMap = v.looseObject({
  x: ends,
  y: ends,
  places: listOf(v.looseObject({ option: node, at: v.looseObject({ x: share, y: share }), basis: sentence, source })),
})

/** The shape of `ComparisonSpec`. */
export const comparisonShape: v.GenericSchema = categoryShape({
  choice: v.pipe(
    v.looseObject({
      options: listOfAtLeast(2, node),
      criteria: listOf(v.looseObject({ name: sentence, threshold: sentence, prefers: node, source })),
      costOfChoosingWrong: sentence,
      whoRunsWhich: listOf(v.looseObject({ who: sentence, runs: node, source })),
      map: v.optional(choiceMap),
    }),
    v.check((choice) => prefersOptions(choice as unknown as Choice), 'has a criterion that prefers what is not among its options'),
    v.check((choice) => placesOptions(choice as unknown as Choice), 'has a place on its map for what is not among its options'),
  ),
})

function prefersOptions({ criteria, options }: Choice): boolean {
  return criteria.every(({ prefers }) => options.includes(prefers))
}

function placesOptions({ map, options }: Choice): boolean {
  return map === undefined || map.places.every(({ option }) => options.includes(option))
}

const action = v.looseObject({ what: sentence, source })

/** The shape of `IncidentSpec`. */
export const incidentShape: v.GenericSchema = v.looseObject({
  ...diagram,
  metrics: categoryMetrics,
  anatomy: v.looseObject({
    timeline: listOf(
      v.looseObject({
        at: instant,
        what: sentence,
        turn: v.optional(v.picklist(['trigger', 'detected', 'mitigated', 'resolved'])),
        source,
      }),
    ),
    cascade: listOf(v.looseObject({ from: node, to: node, mechanism: sentence, source })),
    detection: v.looseObject({ signal: sentence, source }),
    impact: v.looseObject({ what: sentence, duration: fact('duration'), users: fact('count'), source }),
    response: listOf(action),
    resolution: action,
    prevention: listOf(action),
  }),
})
