import type { Diagram } from '../../dsl/categories/diagram.ts'
import { dateOf } from '../../dsl/facts/grade.ts'
import type { Qualifier } from '../../dsl/facts/origin.ts'
import { type Fact, isUnpublished } from '../../dsl/units/quantity.ts'
import { plain } from '../budgets/formula.ts'
import { roundingOf } from '../budgets/rounding.ts'
import type { Place } from '../diagnostics/diagnostic.ts'

/** What a diagram says of a system: plain data, so that a rule can compare diagrams that other workers loaded. */
interface Statement {
  /** The same of two statements about one thing: system, name, scope, date and kind of number. */
  readonly about: string
  /** `Orders: writes` */
  readonly what: string
  /** The number as a reader sees it. */
  readonly text: string
  /** The number in base units, how far its rounding reaches, and how its source hedges it. */
  readonly base: number
  readonly rounding: number
  readonly qualifier?: Qualifier
}
/** A statement and the value whose line the author should see. */
export interface OwnStatement extends Statement {
  readonly subject: object
}
/** A statement and where it was written. */
export interface PlacedStatement extends Statement {
  readonly file: string
  readonly place?: Place
}

/** Every named number of a diagram that other diagrams of its system may state, too: of its components, its edges, and of the whole system. */
export function statementsOf(diagram: Diagram): readonly OwnStatement[] {
  const ofSystem = diagram.category === 'architecture' ? Object.entries(diagram.metrics) : []
  const named: readonly (readonly [string, Fact | undefined, object])[] = [
    ...ofSystem.map(([name, fact]) => [name, fact, diagram] as const),
    ...diagram.nodes.flatMap(({ node }) =>
      Object.entries(node.facts).map(([label, fact]) => [`${node.name}: ${label}`, fact, node] as const),
    ),
    ...diagram.flows.flatMap((flow) =>
      flow.steps.flatMap(({ from, to, via }) => {
        const edge = `${from.name} → ${to.name}${via.label === undefined ? '' : ` (${via.label})`}`
        return [[`${edge}: latency`, via.latency, flow] as const, [`${edge}: timeout`, via.timeout, flow] as const]
      }),
    ),
  ]
  return named.flatMap(([what, fact, subject]) => {
    if (fact === undefined || isUnpublished(fact)) return []
    const { scope = '', qualifier } = fact.origin.kind === 'reported' ? fact.origin : {}
    const about = [diagram.system.id, what, scope, dateOf(fact) ?? '', fact.dimension, fact.of, fact.statistic ?? '']
    const number = { text: plain(fact), base: fact.base, rounding: roundingOf(fact), ...(qualifier === undefined ? {} : { qualifier }) }
    return [{ about: JSON.stringify(about), what, ...number, subject }]
  })
}
