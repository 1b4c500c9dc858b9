import { recordCallSite } from '../call-site.ts'
import { isIsoDate } from '../dates.ts'
import { make, mustBeMade } from '../made.ts'
import { refuse } from '../refusal.ts'
import { checkText, MAX_SENTENCE_LENGTH } from '../text.ts'
import type { Dimension, Fact, FactOf, Quantity, QuantityOf } from '../units/quantity.ts'
import { isFact, isUnpublished } from '../units/quantity.ts'
import { type Origin, qualifiers } from './origin.ts'
import type { ReportedAt, Source } from './source.ts'

/** The data of a quantity, before it can become a fact. */
export interface QuantityData<D extends Dimension> {
  readonly dimension: D
  readonly value: number
  readonly unit: string
  readonly unitBase: number
  readonly of: string
  readonly statistic?: string
  readonly period?: string
}

/** Makes a bare quantity of a finite number that is not negative (FP101, FP102). */
export function quantity<D extends Dimension>(data: QuantityData<D>): QuantityOf[D] {
  const base = data.value * data.unitBase
  if (typeof data.value !== 'number' || !Number.isFinite(data.value) || !Number.isFinite(base)) {
    refuse('FP101', `${String(data.value)} ${data.unit} is not a number: write the finite number that the source gives`)
  }
  if (data.value < 0) refuse('FP102', `${data.value} ${data.unit} is negative: write the amount without a sign`)
  const from = (source: Source, at: ReportedAt = {}): FactOf[D] => recordCallSite(factOf(data, reported(source, at)), from)
  const estimated = (basis: string, inputs: readonly Fact[] = []): FactOf[D] =>
    recordCallSite(factOf(data, estimatedBy(basis, inputs)), estimated)
  return make({ ...data, base, from, estimated } as unknown as QuantityOf[D])
}

/** Makes a fact of a quantity and its origin. */
export function factOf<D extends Dimension>(data: QuantityData<D>, origin: Origin): FactOf[D] {
  const bare = quantity(dataOf(data)) as Quantity
  return make({ ...bare, origin: Object.freeze(origin) } as unknown as FactOf[D])
}

/** What a quantity says, without where it comes from. */
export function dataOf<D extends Dimension>({ dimension, value, unit, unitBase, of, statistic, period }: QuantityData<D>): QuantityData<D> {
  return {
    ...{ dimension, value, unit, unitBase, of },
    ...(statistic === undefined ? {} : { statistic }),
    ...(period === undefined ? {} : { period }),
  }
}

function reported(source: Source, { asOf, scope, qualifier }: ReportedAt): Origin {
  mustBeMade(source, 'a source', 'source({ … })')
  if (asOf !== undefined && !isIsoDate(asOf)) refuse('FP112', `asOf is 2025, 2025-03 or 2025-03-01, not ${JSON.stringify(asOf)}`)
  if (qualifier !== undefined && !qualifiers.includes(qualifier))
    refuse('FP109', `a qualifier is one of ${qualifiers.join(', ')}, not ${JSON.stringify(qualifier)}`)
  return {
    kind: 'reported',
    source,
    ...(asOf === undefined ? {} : { asOf }),
    ...(scope === undefined ? {} : { scope: checkText(scope, 'the scope of a fact') }),
    ...(qualifier === undefined ? {} : { qualifier }),
  }
}

function estimatedBy(basis: string, inputs: readonly Fact[]): Origin {
  const known = checkInputs(inputs)
  if (known.some(isUnpublished)) refuse('FP113', `“${basis}” rests on a fact that is not published: leave it out of the inputs`)
  return { kind: 'estimated', basis: checkText(basis, 'the basis of an estimate', MAX_SENTENCE_LENGTH), inputs: known }
}

/** The facts that another one rests on: each made by the language. */
export function checkInputs(inputs: readonly Fact[]): readonly Fact[] {
  for (const input of inputs) if (!isFact(input)) refuse('FP103', 'an input is a fact: a number with .from(…), .estimated(…) or derive(…)')
  return Object.freeze([...inputs])
}
