import { createHash } from 'node:crypto'
import type { ArchitectureViewDiagram, Category, Diagram } from '../../dsl/categories/diagram.ts'
import { dateOf, type Grade, gradeOf } from '../../dsl/facts/grade.ts'
import type { Seen, Source } from '../../dsl/facts/source.ts'
import { factsWithin, sourcesWithin } from '../../dsl/facts/within.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import { factText, snapshotOf } from '../diff/snapshot.ts'
import { factNames } from './fact-names.ts'

/** One of the eight views of a whole system. */
export type View = ArchitectureViewDiagram['view']

/** A source as the collection knows it: plain data. */
export interface SurveyedSource {
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly kind: Source['kind']
  /** ISO date, month or year, or `undated`. */
  readonly published: string
  readonly seen: Seen
  readonly place?: Place
}

/** A fact as it is counted, reviewed and watched. */
export interface SurveyedFact {
  /**
   * The number and where it comes from, as a reader is told. A change of either makes it another fact: an old review is void. Of what is not
   * published there is no number: its name stands before it.
   */
  readonly text: string
  /** `Orders: writes`; absent where the diagram gives it no name. */
  readonly what?: string
  readonly grade: Grade
  /** The date of the oldest number that it rests on; absent if it rests on no source. */
  readonly date?: string
  /** What says it, where that is one source. */
  readonly source?: Pick<SurveyedSource, 'url' | 'title' | 'kind'>
  /** What was looked for, where it is not published. */
  readonly why?: string
}

/** What a diagram adds to the collection: plain data, so that it can be counted wherever it was loaded. */
export interface Survey {
  readonly id: string
  readonly title: string
  readonly system: { readonly id: string; readonly name: string }
  readonly category: Category
  /** Of diagrams of a whole system. */
  readonly view?: View
  /** Each once, in the order of the diagram. */
  readonly facts: readonly SurveyedFact[]
  readonly sources: readonly SurveyedSource[]
  /** The address of the runbook, where it stands elsewhere. */
  readonly runbook?: string
  /** The same of two diagrams that say the same, whatever they are called. */
  readonly fingerprint: string
}

/** A diagram of the collection, and whether it may be counted. */
export interface JudgedSurvey extends Survey {
  /** The file that it stands in, as the user sees it. */
  readonly file: string
  /** All that is said against it under the strictest reading of the rules; it counts if that is nothing. */
  readonly problems: readonly string[]
}

/** Surveys a diagram. `placeOf` tells where a value was written. Throws what lowering throws: such a diagram cannot be drawn. */
export function surveyOf(diagram: Diagram, placeOf: (value: object) => Place | undefined): Survey {
  const { id, title, system, category, onCall } = diagram
  const runbook = typeof onCall.runbook === 'string' ? onCall.runbook : undefined
  return {
    id,
    title,
    system: { id: system.id, name: system.name },
    category,
    ...(diagram.category === 'architecture' ? { view: diagram.view } : {}),
    facts: surveyedFacts(diagram),
    sources: sourcesWithin(diagram).map((source) => surveyedSource(source, placeOf(source))),
    ...(runbook === undefined ? {} : { runbook }),
    fingerprint: fingerprintOf(diagram),
  }
}

function surveyedFacts(diagram: Diagram): readonly SurveyedFact[] {
  const names = factNames(diagram)
  const facts = factsWithin(diagram).map((fact) => surveyedFact(fact, names.get(fact)))
  return [...new Map(facts.map((fact) => [fact.text, fact])).values()]
}

function surveyedFact(fact: Fact, what: string | undefined): SurveyedFact {
  const { origin } = fact
  const date = dateOf(fact)
  const name = what === undefined ? {} : { what }
  const common = { ...name, grade: gradeOf(fact), ...(date === undefined ? {} : { date }) }
  switch (origin.kind) {
    case 'reported': {
      const { url, title, kind } = origin.source
      return { text: factText(fact), ...common, source: { url, title, kind } }
    }
    case 'unpublished':
      return { text: what === undefined ? factText(fact) : `${what}: ${factText(fact)}`, ...common, why: origin.why }
    default:
      return { text: factText(fact), ...common }
  }
}

function surveyedSource({ url, title, publisher, kind, published, seen }: Source, place: Place | undefined): SurveyedSource {
  return { url, title, publisher, kind, published, seen, ...(place === undefined ? {} : { place }) }
}

/** Over all that a reader is told but the title: a copy under another name is still a copy. */
function fingerprintOf(diagram: Diagram): string {
  const { nodes, edges, facts, gates, drawing } = snapshotOf(diagram)
  const said = { nodes, edges, facts, gates, figure: drawing.figure, more: drawing.more }
  const text = JSON.stringify(said, (_, value: unknown) => (value === diagram.title ? undefined : value))
  return createHash('sha256').update(text).digest('hex')
}
