import { type Unpublished, unpublished } from 'fourplane'
import { type CountFact, count, type DataSizeFact, type DurationFact, hours, minutes, seconds, terabytes } from 'fourplane/units'
import * as from from './sources.ts'

export const partition: DurationFact = seconds(43).from(from.octoberAnalysis, {
  asOf: '2018-10-21',
  scope: 'network hub to primary data center, US East Coast',
})
export const degraded: DurationFact = minutes(24 * 60 + 11).from(from.octoberAnalysis, {
  asOf: '2018-10-22',
  scope: '24 h 11 min of degraded service',
})
export const westWrites: DurationFact = minutes(40).from(from.octoberAnalysis, {
  asOf: '2018-10-21',
  scope: 'writes taken in the West by the time the databases were examined',
  qualifier: 'about',
})
export const strandedWrites: CountFact = count(954, 'writes').from(from.octoberAnalysis, {
  asOf: '2018-10-21',
  scope: 'not replicated to the West, on one of the busiest clusters',
})
export const clusterSize: DataSizeFact = terabytes(5).from(from.octoberAnalysis, {
  asOf: '2018-10',
  scope: 'largest MySQL cluster; the smallest have hundreds of gigabytes',
  qualifier: 'about',
})
export const backupInterval: DurationFact = hours(4).from(from.octoberAnalysis, { asOf: '2018-10', scope: 'between MySQL backups' })
export const queuedHooks: CountFact = count(5_000_000, 'hook events').from(from.octoberAnalysis, {
  asOf: '2018-10-22',
  scope: 'queued at 16:45 UTC',
  qualifier: 'over',
})
export const queuedBuilds: CountFact = count(80_000, 'Pages builds').from(from.octoberAnalysis, {
  asOf: '2018-10-22',
  scope: 'queued at 16:45 UTC',
})
export const droppedPayloads: CountFact = count(200_000, 'webhook payloads').from(from.octoberAnalysis, {
  asOf: '2018-10-22',
  scope: 'older than an internal TTL',
  qualifier: 'about',
})

export const affectedUsers: Unpublished = unpublished('a number of people, looked for in the post-incident analysis')
export const incidentCost: Unpublished = unpublished('cost or credits, looked for in the post-incident analysis')
export const orchestratorVersion: Unpublished = unpublished('looked for in the post-incident analysis')
