import { type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  minutes,
  percent,
  type RatioFact,
  rps,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const broken: DurationFact = minutes(13).from(from.postmortem, {
  asOf: '2023-07-20',
  scope: '12:17 to 12:30 UTC, every crate download',
  qualifier: 'about',
})
export const failedRequests: CountFact = count(3_700_000, 'requests').from(from.postmortem, {
  asOf: '2023-07-20',
  scope: 'failed in that time, retries of cargo included',
  qualifier: 'about',
})
export const requests: ThroughputFact = rps(4710).from(from.postmortem, {
  asOf: '2023-07-20',
  scope: 'average of that time, to crates.io',
})
export const downloadShare: RatioFact = percent(99).from(from.postmortem, {
  asOf: '2023-07',
  scope: 'of the requests to the server are for downloads',
})
export const untilReported: DurationFact = minutes(11).from(from.postmortem, {
  asOf: '2023-07-20',
  scope: 'from the deployment to the message of a community member',
  qualifier: 'about',
})
export const rollback: DurationFact = minutes(1).from(from.postmortem, {
  asOf: '2023-07-20',
  scope: 'login and buttons of the Heroku interface included',
  qualifier: 'about',
})

export const retries: CountFact = count(3, 'retries').from(from.cargoRetry, { scope: 'default of net.retry, cargo 0.72.0' })
export const firstWait: DurationFact = seconds(0.5).from(from.cargoRetry, {
  scope: 'least wait before the first retry, and up to 1 s more by chance, cargo 0.72.0',
})
export const longestWait: DurationFact = seconds(10).from(from.cargoRetry, {
  scope: 'upper bound of the wait before a retry; with three retries the last wait is 6.5 s, cargo 0.72.0',
})

export const affectedUsers: Unpublished = unpublished(
  'the post-mortem says all users who tried to download crate files in that time, and no number',
)
export const outageCost: Unpublished = unpublished('looked for in the post-mortem and, as far as read, in the report')
export const grafanaVersion: Unpublished = unpublished('the post-mortem names the dashboard without a version')
export const prometheusVersion: Unpublished = unpublished('looked for in the file of the metrics, instance.rs, as far as read')
