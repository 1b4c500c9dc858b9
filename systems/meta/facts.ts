import {
  type CostFact,
  type CountFact,
  count,
  type DurationFact,
  days,
  factor,
  hours,
  perSecond,
  type RatioFact,
  seconds,
  type ThroughputFact,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

export const outageByOwner: DurationFact = hours(6).from(from.outageTalk, { asOf: '2021-10-04', scope: 'approximately, all apps' })
export const outageSeenOutside: DurationFact = hours(7).from(from.thousandEyes, {
  asOf: '2021-10-04',
  scope: 'more than, 15:40 to 22:45 UTC',
})
export const monthlyPeople: CountFact = count(3_580_000_000, 'people').from(from.thirdQuarter, {
  asOf: '2021-09-30',
  scope: 'monthly, at least one of the apps',
})
export const dailyPeople: CountFact = count(2_810_000_000, 'people').from(from.thirdQuarter, {
  asOf: '2021-09',
  scope: 'daily, average of the month',
})

export const resolverQueries: RatioFact = factor(30).from(from.seenFromCloudflare, {
  asOf: '2021-10-04',
  scope: 'queries to resolvers, against normal',
})
export const servfailAnswers: RatioFact = factor(60).from(from.duringTheOutage, {
  asOf: '2021-10-04',
  scope: 'about, SERVFAIL answers of 1.1.1.1 against a typical day',
})
export const topLevelNormal: ThroughputFact = perSecond(7000, 'queries').from(from.verisign, {
  asOf: '2021-10',
  scope: 'about, .com and .net servers, three Facebook names',
})
export const topLevelPeak: ThroughputFact = perSecond(900_000, 'queries').from(from.verisign, {
  asOf: '2021-10-04',
  scope: 'upwards of, the same three names',
})
export const topLevelGrowth: RatioFact = factor(100).from(from.verisign, {
  asOf: '2021-10-04',
  scope: 'more than, peak against normal, the same three names',
})

export const nameServers: CountFact = count(4, 'name servers').from(from.jisc, {
  asOf: '2021-10',
  scope: 'in the delegation of facebook.com',
})
export const glueLifetime: DurationFact = days(2).from(from.jisc, {
  asOf: '2021-10',
  scope: '172,800 s, delegation and glue at the parent',
})
export const deadServerMemory: DurationFact = seconds(900).from(from.unboundConf, { scope: 'default of infra-host-ttl' })
export const recursiveClients: CountFact = count(1000, 'recursive clients').from(from.bindManual, { scope: 'default quota, BIND 9.16.21' })

export const quarterRevenue: CostFact = usd(33_671_000_000)
  .each('quarter')
  .from(from.annualReport, { asOf: '2021-12-31', scope: 'revenue, October to December 2021' })
/** What six hours of that quarter bring in: an order of magnitude, not a loss. */
export const outageCost: CostFact = usd(33_671_000_000 / (92 * 24))
  .per('hour')
  .estimated('revenue of the quarter ÷ (92 days × 24 h); ignores the hour of the day and what was caught up later; Meta names no loss', [
    quarterRevenue,
  ])
