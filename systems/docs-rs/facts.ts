import { type Unpublished, unpublished } from 'fourplane'
import { type CountFact, count, type DurationFact, days, hours, minutes, percent, type RatioFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const siteDown: DurationFact = minutes(28).from(from.postmortem, {
  asOf: '2019-10-21',
  scope: 'website, 01:38 to 02:06 UTC of its timeline',
})
export const rebuilds: DurationFact = minutes(11 * 60 + 8).from(from.postmortem, {
  asOf: '2019-10-21',
  scope: 'rebuild of the failed crates, 08:19 to 19:27 UTC of its timeline',
})
export const attempts: CountFact = count(5, 'attempts').from(from.queue, {
  asOf: '2019-10-18',
  scope: 'a crate that failed this often is not taken from the queue any more',
})
export const pause: DurationFact = seconds(60).from(from.daemon, { asOf: '2019-10-18', scope: 'pause of the builder at an empty queue' })
export const diskAlert: RatioFact = percent(10).from(from.monitoring, {
  asOf: '2019-10-21',
  scope: 'space available on a mount point, alert below it, from 10:12 UTC as committed',
})
export const diskAlertHolds: DurationFact = minutes(1).from(from.monitoring, { asOf: '2019-10-21', scope: 'before the disk alert fires' })
export const firstDiskAlert: RatioFact = percent(2.5).from(from.firstAlert, {
  asOf: '2019-10-21',
  scope: 'first level of the same alert, from 07:51 UTC as committed',
})
export const longQueue: CountFact = count(100, 'crates').from(from.monitoring, {
  asOf: '2019-10-21',
  scope: 'waiting in the queue, alert at it or above',
})
export const longQueueHolds: DurationFact = hours(1).from(from.monitoring, {
  asOf: '2019-10-21',
  scope: 'before the alert of the queue fires',
})
export const scrape: DurationFact = seconds(5).from(from.monitoring, { asOf: '2019-10-21', scope: 'between two scrapes' })
export const retention: DurationFact = days(7).from(from.monitoring, { asOf: '2019-10-21', scope: 'metrics are kept' })

export const affectedUsers: Unpublished = unpublished('a number of readers or crates, looked for in the post-mortem')
export const outageCost: Unpublished = unpublished('looked for in the post-mortem')
export const diskSize: Unpublished = unpublished('looked for in the post-mortem and the playbooks that are cited')
export const postgresqlVersion: Unpublished = unpublished('looked for in the post-mortem and the maintenance procedures')
