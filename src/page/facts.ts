import type { Diagram } from '../../dsl/categories/diagram.ts'
import { dateOf, gradeOf } from '../../dsl/facts/grade.ts'
import { factsWithin } from '../../dsl/facts/within.ts'
import { format, formatExact } from '../../dsl/units/format.ts'
import type { Fact } from '../../dsl/units/quantity.ts'
import type { Citations } from '../lower/footnotes.ts'
import { categoryFigures } from './figures.ts'
import type { FactRow } from './page.ts'

/** Every number of a diagram, inputs of derived ones too, each once, with the first name that it has. */
export function namedFacts(diagram: Diagram): ReadonlyMap<Fact, string> {
  const named = new Map<Fact, string>()
  const name = (fact: Fact | undefined, as: string): void => {
    if (fact !== undefined && !named.has(fact)) named.set(fact, as)
  }
  for (const [metric, fact] of Object.entries(diagram.metrics)) name(fact, metric)
  for (const [as, fact] of categoryFigures(diagram)) name(fact, as)
  for (const { node } of diagram.nodes) for (const [label, fact] of Object.entries(node.facts)) name(fact, `${node.name}: ${label}`)
  for (const { from, to, via } of diagram.flows.flatMap(({ steps }) => steps)) {
    name(via.latency, `${from.name} → ${to.name}: latency`)
    name(via.timeout, `${from.name} → ${to.name}: timeout`)
    name(via.retry?.attempts, `${from.name} → ${to.name}: attempts`)
  }
  for (const [owner, as] of [...named]) for (const input of factsWithin(owner)) name(input, inputOf(as))
  return named
}

/** A number with where it comes from. */
export function factRow(fact: Fact, name: string, named: ReadonlyMap<Fact, string>, cite: Citations): FactRow {
  const { origin } = fact
  const row = { name, value: shown(fact), cites: 'source' in origin ? cite.numbers(origin.source) : [] }
  const inputsOf = (inputs: readonly Fact[]) => ({
    inputs: inputs.map((input) => ({ name: inputName(input, name, named), value: shown(input) })),
  })
  switch (origin.kind) {
    case 'reported':
      return {
        ...row,
        origin: 'reported',
        ...(origin.scope === undefined ? {} : { scope: origin.scope }),
        date: origin.asOf ?? origin.source.published,
      }
    case 'derived':
      // a result is as weak as its weakest input, and as old as its oldest
      return {
        ...row,
        origin: gradeOf(fact) === 'estimated' ? 'derived, from an estimate' : 'derived',
        formula: origin.formula,
        ...inputsOf(origin.inputs),
        ...ageOf(fact),
      }
    case 'estimated':
      return { ...row, origin: 'estimated', basis: origin.basis, ...inputsOf(origin.inputs), ...ageOf(fact) }
    case 'unpublished':
      return { ...row, origin: 'not published', why: origin.why }
  }
}

/** What an input is called in the row of `owner`. */
function inputName(input: Fact, owner: string, named: ReadonlyMap<Fact, string>): string {
  const name = named.get(input)
  return name === undefined || name === inputOf(owner) ? 'input' : name
}

function inputOf(owner: string): string {
  return `input of ${owner}`
}

/** What a source reports with all its digits, what is computed as in the picture: its inputs stand beside it. */
function shown(fact: Fact): string {
  return fact.origin.kind === 'reported' ? formatExact(fact) : format(fact)
}

function ageOf(fact: Fact): { readonly date?: string } {
  const date = dateOf(fact)
  return date === undefined ? {} : { date }
}
