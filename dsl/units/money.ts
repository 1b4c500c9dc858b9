import { quantity } from '../facts/fact.ts'
import type { ReportedAt, Source } from '../facts/source.ts'
import { refuse } from '../refusal.ts'
import { checkText } from '../text.ts'
import { computedFrom } from './lineage.ts'
import type { Cost, CostFact, Fact, Quantity } from './quantity.ts'
import { SECONDS } from './time.ts'

/** A period that money is spent in. */
export type Period = 'hour' | 'day' | 'month' | 'year'
/** Seconds in each period. */
export const PERIOD_SECONDS: Readonly<Record<Period, number>> = {
  hour: SECONDS.h,
  day: SECONDS.day,
  month: SECONDS.month,
  year: SECONDS.year,
}

/** Money per period. The period is part of the type, so that a monthly and a yearly bill are not added. */
export interface CostPer<P extends Period> extends Cost {
  readonly period: P
  from(source: Source, at?: ReportedAt): CostFactPer<P>
  estimated(basis: string, inputs?: readonly Fact[]): CostFactPer<P>
}
/** A fact of money per period. */
export interface CostFactPer<P extends Period> extends CostFact {
  readonly period: P
}

/** An amount of money says nothing until it has a period or a unit: `usd(12).per('month')`. */
export interface MoneyWithoutPeriod {
  readonly amount: number
  readonly currency: string
  /** Money per period. @example format(usd(40_000).per('month')) // '$40 k/month' */
  per<P extends Period>(period: P): CostPer<P>
  /** Money per thing. @example format(usd(0.09).each('GB')) // '$0.09/GB' */
  each(thing: string): Cost
}

function money(amount: number, currency: string): MoneyWithoutPeriod {
  return Object.freeze({
    amount,
    currency,
    per: <P extends Period>(period: P): CostPer<P> => perPeriod(amount, currency, period),
    each: (thing: string): Cost =>
      quantity({
        dimension: 'cost',
        value: amount,
        unit: `${currency}/${checkText(thing, 'what is paid for')}`,
        unitBase: 1,
        of: `${currency} per ${thing}`,
      }),
  })
}

function perPeriod<P extends Period>(value: number, currency: string, period: P): CostPer<P> {
  const unit = `${currency}/${period}`
  const of = `${currency} per time`
  return quantity({ dimension: 'cost', value, unit, unitBase: 1 / PERIOD_SECONDS[period], of, period }) as CostPer<P>
}

/** Whether money is per period, not per thing. */
export function isPerPeriod(cost: Quantity): cost is CostPer<Period> {
  return cost.dimension === 'cost' && 'period' in cost
}

/**
 * A bill of one period in another, a month being a twelfth of a year. Refuses money per thing (FP113).
 *
 * @example
 * format(inPeriod(usd(480_000).per('year'), 'month')) // '$40 k/month'
 */
export function inPeriod<P extends Period>(cost: Cost, period: P): CostPer<P> {
  if (!isPerPeriod(cost)) refuse('FP113', `${cost.unit} has no period: only money per hour, day, month or year has`)
  return computedFrom(perPeriod(cost.base * PERIOD_SECONDS[period], cost.unit.slice(0, 3), period), cost)
}

/** US dollars. @example format(usd(12).per('month')) // '$12/month' */
export function usd(amount: number): MoneyWithoutPeriod {
  return money(amount, 'USD')
}
/** Euros. @example format(eur(12).per('month')) // '€12/month' */
export function eur(amount: number): MoneyWithoutPeriod {
  return money(amount, 'EUR')
}
