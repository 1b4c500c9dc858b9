/**
 * What the types of the categories say, once more for run time: `as any`, JavaScript and generated files reach the compiler unchecked.
 * Each shape stands for the interface of the same name; a test compares them.
 */
import * as v from 'valibot'
import { isInstant } from '../dates.ts'
import { isMade } from '../made.ts'
import { isNode } from '../node.ts'
import { MAX_SENTENCE_LENGTH } from '../text.ts'
import { type Dimension, isFact } from '../units/quantity.ts'

const sentence = v.pipe(v.string('is a text'), v.trim(), v.minLength(1, 'is empty'), v.maxLength(MAX_SENTENCE_LENGTH, 'is too long'))
const node = v.custom<object>(isNode, 'is a node: declare it with edge(…), service(…), state(…) or control(…)')
const source = v.custom<object>((value) => isMade(value) && 'publisher' in value, 'is a source: write source({ … })')
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

const diagram = {
  system: v.union(
    [kinded('system', ''), kinded('technology', '')],
    'is a known system: systems.netflix, tech.kafka, or your own system(…)',
  ),
  title: sentence,
  summary: sentence,
  flow: listOf(kinded('flow', 'is a flow: a.to(b)')),
  groups: v.optional(v.array(kinded('group', 'is a group: region(…), cluster(…) or cell(…)'), 'is a list')),
  onCall,
  failures: listOf(v.looseObject({ what: sentence, component: node, effect: sentence, recovery: sentence, source })),
}

/** The shape of `ArchitectureSpec`. */
export const architectureShape: v.GenericSchema = v.looseObject({
  ...diagram,
  view: v.picklist(['architecture'], 'is one of the views: architecture'),
  metrics: v.looseObject({
    throughput: fact('throughput'),
    latency: fact('latency'),
    availability: fact('availability'),
    cost: fact('cost'),
  }),
})

const action = v.looseObject({ what: sentence, source })

/** The shape of `IncidentSpec`. */
export const incidentShape: v.GenericSchema = v.looseObject({
  ...diagram,
  metrics: v.looseObject({ cost: fact('cost') }),
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
