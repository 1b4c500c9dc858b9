import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  factor,
  hours,
  kilobytes,
  megabytes,
  minutes,
  percent,
  type RatioFact,
  ratioOf,
  seconds,
} from 'fourplane/units'
import * as from from './sources.ts'

// November 2025: persons database, US Cloud.

export const degraded: DurationFact = hours(71).from(from.persons, {
  asOf: '2025-11-14',
  scope: 'ingestion degraded, 11 November 16:02 to 14 November 15:02 UTC',
  qualifier: 'about',
})
export const longestDelay: DurationFact = days(2).from(from.persons, {
  asOf: '2025-11',
  scope: 'delay of events, US Cloud',
  qualifier: 'up to',
})
export const shortestDelay: DurationFact = minutes(10).from(from.persons, {
  asOf: '2025-11',
  scope: 'lower end of the range of delays, US Cloud',
})
export const outOfLine: DataSizeFact = kilobytes(2).from(from.persons, {
  asOf: '2025-11',
  scope: 'compressed; larger values go to the TOAST table',
})
export const oidSpace: CountFact = count(4_000_000_000, 'OIDs').from(from.persons, {
  asOf: '2025-11',
  scope: '32 bits; one for each value out of line of one table',
  qualifier: 'about',
})
export const readsHealthy: DataSizeFact = kilobytes(10).from(from.persons, {
  asOf: '2025-11',
  scope: 'read from disk for one write query, before',
})
export const readsExhausted: DataSizeFact = megabytes(15).from(from.persons, {
  asOf: '2025-11',
  scope: 'read from disk for one write query, in the incident',
})
export const readGrowth: RatioFact = derive(
  'disk reads for one write: in the incident ÷ before',
  () => ratioOf(readsExhausted, readsHealthy),
  [readsExhausted, readsHealthy],
)
export const latencyGrowth: RatioFact = factor(100).from(from.persons, {
  asOf: '2025-11',
  scope: 'latency of those write queries against before',
})
export const partitions: CountFact = count(64, 'partitions').from(from.partitionedTable, {
  asOf: '2025-11-13',
  scope:
    'of the new table, by hash of team_id, in the migration of the repository; the number in production was looked for in the post-mortem',
})
export const localWindow: DurationFact = hours(4).from(from.persons, {
  asOf: '2025-11',
  scope: 'most recent data that stays on the disks of MSK',
})
export const diskUsed: RatioFact = percent(85).from(from.persons, {
  asOf: '2025-11',
  scope: 'local disks of MSK while catching up',
  qualifier: 'about',
})
export const oidLogThreshold: CountFact = count(1_000_000, 'candidates').from(from.newOid, {
  scope: 'tried for one value before PostgreSQL 15.18 logs it',
})
export const personsVersion: Unpublished = unpublished('the post-mortem does not say which version of PostgreSQL ran')
export const clickHouseVersion: Unpublished = unpublished('looked for in the post-mortem and, as far as read, in the page on the pipeline')
export const djangoVersion: Unpublished = unpublished(
  'looked for in the post-mortem; a pull request of PostHog, of 7 January 2026, takes Django to 4.2.27',
)
export const affectedCustomers: Unpublished = unpublished('the post-mortem says all customers of the US region, and no number')
export const personsCost: Unpublished = unpublished(
  'cost or credits, looked for in the post-mortem and, as far as read, on the status page',
)

// 21 October 2025: feature flags, US Cloud.

export const flagsFailing: DurationFact = minutes(103).from(from.flagOutages, { asOf: '2025-10-21', scope: '21:45 to 23:28 UTC, US' })
export const flagErrors: RatioFact = percent(38).from(from.flagOutages, {
  asOf: '2025-10-21',
  scope: 'evaluation requests that returned errors, US',
  qualifier: 'about',
})
export const rollbackTime: DurationFact = minutes(2).from(from.flagOutages, { asOf: '2025-10-21', scope: 'within, to roll back' })
export const nodeCpu: RatioFact = percent(90).from(from.flagOutages, {
  asOf: '2025-10',
  scope: 'CPU pressure of the nodes of the flags service',
  qualifier: 'over',
})
export const startupTimeout: DurationFact = seconds(20).from(from.flagOutages, {
  asOf: '2025-10',
  scope: 'for a new pod to open its pools of connections to Postgres',
})
export const cpuAlert: RatioFact = percent(80).from(from.flagOutages, {
  asOf: '2025-10',
  scope: 'CPU of a node or pod, pages on-call; added after the outages',
})
export const cpuAlertHolds: DurationFact = minutes(5).from(from.flagOutages, { asOf: '2025-10', scope: 'before the CPU alert pages' })
export const laterRetries: CountFact = count(2, 'retries').from(from.flagsService, {
  scope: 'on reset or cancelled, on the routes of flags',
})
export const laterTimeout: DurationFact = seconds(5).from(from.flagsService, { scope: 'of all routes of flags' })
export const impactOfFour: DurationFact = hours(14).from(from.flagOutages, {
  asOf: '2025-10-30',
  scope: 'major impact of the four incidents from 21 to 30 October together',
  qualifier: 'over',
})

export const flagsUsers: Unpublished = unpublished('the post-mortem gives a share of requests, and no number of customers')
export const flagsCost: Unpublished = unpublished('cost or credits, looked for in the post-mortem')
export const envoyVersion: Unpublished = unpublished('the post-mortem names Envoy without a version')
export const kubernetesVersion: Unpublished = unpublished('the post-mortem names Kubernetes without a version')
export const argoVersion: Unpublished = unpublished('the post-mortem names ArgoCD without a version')
export const flagsPostgres: Unpublished = unpublished('the post-mortem names Postgres without a version')
