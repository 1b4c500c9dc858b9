import { derive, type Unpublished, unpublished } from 'fourplane'
import { add, type CountFact, count, type DurationFact, type LatencyFact, minutes, ms, p95 } from 'fourplane/units'
import * as from from './sources.ts'

export const totalOutage: DurationFact = minutes(68).from(from.review, {
  asOf: '2023-07-25',
  scope: '13:40 to 14:48 UTC, all user-facing components',
})
export const degradedQuerying: DurationFact = minutes(47).from(from.statusReport, {
  asOf: '2023-07-25',
  scope: 'of degraded querying and alerting afterwards',
})
export const untilNormal: DurationFact = derive('total outage + degraded querying', () => add(totalOutage, degradedQuerying), [
  totalOutage,
  degradedQuerying,
])
export const ingestOutage: DurationFact = minutes(28).from(from.statusReport, {
  asOf: '2023-07-25',
  scope: 'extra outage of ingest: 10 minutes partial, 18 minutes total',
})
export const partialBefore: DurationFact = minutes(10).from(from.statusReport, {
  asOf: '2023-07-25',
  scope: 'of partially degraded ingestion before the cascade',
})

export const connectionsAllowed: CountFact = count(151, 'connections').from(from.serverConstants, {
  scope: 'default max_connections of MySQL, source of 2017; Honeycomb’s setting was looked for in its reports, as far as read',
})
export const outageOf2018: DurationFact = minutes(24).from(from.outageOf2018, {
  asOf: '2018-05-03',
  scope: 'the production database ran out of connections then',
  qualifier: 'about',
})
export const slowQueriesOf2018: LatencyFact = p95(ms(1000)).from(from.outageOf2018, {
  asOf: '2018-05-03',
  scope: 'from 11 ms within 20 seconds',
  qualifier: 'over',
})

export const users: Unpublished = unpublished('neither report, as far as read, gives a number of customers or of events lost')
export const outageCost: Unpublished = unpublished('neither report, as far as read, names a cost')
export const mysqlVersion: Unpublished = unpublished('the parts of the reports that were read do not say which version of MySQL ran')
