import { type Unpublished, unpublished } from 'fourplane'
import { type CountFact, count, type DurationFact, factor, hours, type RatioFact } from 'fourplane/units'
import * as from from './sources.ts'

export const outageLength: DurationFact = hours(6).from(from.reuters, { asOf: '2021-10-04', scope: 'nearly' })
export const usersCutOff: CountFact = count(3_500_000_000, 'users').from(from.reuters, {
  asOf: '2021-10-04',
  scope: 'all users of the company’s services',
})
export const servfailGrowth: RatioFact = factor(60).from(from.duringTheOutage, {
  asOf: '2021-10-04',
  scope: 'about, SERVFAIL answers of 1.1.1.1 against a typical day',
})
export const outageCost: Unpublished = unpublished('neither post-mortem names a loss; the sums in the press are estimates of others')
