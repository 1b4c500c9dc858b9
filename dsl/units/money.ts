import { quantity } from '../facts/fact.ts'
import { checkText } from '../text.ts'
import type { Cost } from './quantity.ts'
import { SECONDS } from './time.ts'

/** A period that money is spent in. */
export type Period = 'hour' | 'day' | 'month' | 'year'
const PERIOD_SECONDS: Readonly<Record<Period, number>> = { hour: SECONDS.h, day: SECONDS.day, month: SECONDS.month, year: SECONDS.year }

/** An amount of money says nothing until it has a period or a unit: `usd(12).per('month')`. */
export interface MoneyWithoutPeriod {
  readonly amount: number
  readonly currency: string
  /** MoneyWithoutPeriod per period. @example format(usd(40_000).per('month')) // '$40 k/month' */
  per(period: Period): Cost
  /** MoneyWithoutPeriod per thing. @example format(usd(0.09).each('GB')) // '$0.09/GB' */
  each(thing: string): Cost
}

function money(amount: number, currency: string): MoneyWithoutPeriod {
  return Object.freeze({
    amount,
    currency,
    per: (period: Period): Cost =>
      quantity({
        dimension: 'cost',
        value: amount,
        unit: `${currency}/${period}`,
        unitBase: 1 / PERIOD_SECONDS[period],
        of: `${currency} per time`,
      }),
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

/** US dollars. @example format(usd(12).per('month')) // '$12/month' */
export function usd(amount: number): MoneyWithoutPeriod {
  return money(amount, 'USD')
}
/** Euros. @example format(eur(12).per('month')) // '€12/month' */
export function eur(amount: number): MoneyWithoutPeriod {
  return money(amount, 'EUR')
}
