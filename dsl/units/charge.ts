import { quantity } from '../facts/fact.ts'
import { refuse } from '../refusal.ts'
import { computedFrom } from './lineage.ts'
import { type CostPer, isPerPeriod, PERIOD_SECONDS, type Period } from './money.ts'
import type { Cost, Count, DataSize, Quantity, Throughput } from './quantity.ts'
import { singular } from './singular.ts'
import { BYTES } from './size.ts'

/** What a price is for: `1000 requests`, `GB`, `GB-month`, `server-hour`. */
interface Priced {
  /** How many things one price buys. */
  readonly lot: number
  /** The thing, in the singular: `request`, `GB`. */
  readonly thing: string
  /** The time that the price buys the thing for, in seconds; of a thing used up at once, none. */
  readonly seconds?: number
}

const LOTS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/**
 * Price × quantity = cost: what is paid per `period` for a quantity used, held or passed through in each. Prices are per thing
 * (`usd(0.09).each('GB')`), per lot (`usd(0.2).each('million requests')`) or per thing and time (`usd(0.023).each('GB-month')`). Refuses a
 * price of another thing than the quantity counts (FP113).
 *
 * @example
 * format(charge(usd(0.09).each('GB'), petabytes(1.4), 'month')) // '$126 k/month'
 */
export function charge<P extends Period>(price: Cost, amount: DataSize | Count | Throughput, period: P): CostPer<P> {
  const priced = pricedThing(price)
  const bought = (thingsOf(amount, priced, period, price) / priced.lot) * timeFactor(priced, period)
  const currency = price.unit.slice(0, 3)
  const result = quantity({
    dimension: 'cost',
    value: price.value * bought,
    unit: `${currency}/${period}`,
    unitBase: 1 / PERIOD_SECONDS[period],
    of: `${currency} per time`,
    period,
  })
  return computedFrom(result as CostPer<P>, price, amount)
}

function pricedThing(price: Cost): Priced {
  if (isPerPeriod(price)) refuse('FP113', `${price.unit} is a bill, not a price: a price is money per thing, such as usd(0.09).each('GB')`)
  const [, lot, rest = ''] = /^(?:([\d,_]+|thousand|million|billion) )?(.+)$/.exec(price.unit.slice(4)) ?? []
  const [, thing = rest, time] = /^(.*)-(hour|day|month|year)$/.exec(rest) ?? []
  const seconds = time === undefined ? undefined : PERIOD_SECONDS[time as Period]
  const size = lot === undefined ? 1 : (LOTS[lot] ?? Number(lot.replace(/[,_]/g, '')))
  return { lot: size, thing: singular(thing), ...(seconds === undefined ? {} : { seconds }) }
}

/** The number of things in each period, or in stock. */
function thingsOf(amount: Quantity, { thing }: Priced, period: Period, price: Cost): number {
  if (amount.dimension === 'data size') {
    if (!(thing in BYTES)) refuse('FP113', `${price.unit} is no price of ${amount.unit}: one is per ${thing}, the other a size of data`)
    return amount.base / BYTES[thing as keyof typeof BYTES]
  }
  if (singular(amount.of) !== thing) refuse('FP113', `${price.unit} is no price of ${amount.of}: it is per ${thing}`)
  return amount.dimension === 'throughput' ? amount.base * PERIOD_SECONDS[period] : amount.base
}

/** How many times in each period the price is due. */
function timeFactor({ seconds }: Priced, period: Period): number {
  return seconds === undefined ? 1 : PERIOD_SECONDS[period] / seconds
}
