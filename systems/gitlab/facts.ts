import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type BandwidthFact,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  gigabytes,
  hours,
  mbps,
  minutes,
  type RatioFact,
  shareOf,
} from 'fourplane/units'
import * as from from './sources.ts'

export const down: DurationFact = hours(18).from(from.januaryPostmortem, { asOf: '2017-02-01', scope: 'GitLab.com', qualifier: 'about' })
export const removed: DataSizeFact = gigabytes(300).from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'data on the primary already removed',
  qualifier: 'about',
})
export const left: DataSizeFact = gigabytes(4.5).from(from.incidentNotes, {
  asOf: '2017-01-31',
  scope: 'of around 300 GB',
  qualifier: 'about',
})
export const leftShare: RatioFact = derive('left ÷ around 300 GB', () => shareOf(left, removed), [left, removed])
export const lag: DataSizeFact = gigabytes(4).from(from.incidentNotes, {
  asOf: '2017-01-31',
  scope: 'secondary behind the primary when people began to mend it',
  qualifier: 'about',
})
export const projectsLost: CountFact = count(5000, 'projects').from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'by the best estimate, affected; “at least” in a later paragraph',
  qualifier: 'about',
})
export const commentsLost: CountFact = count(5000, 'comments').from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'by the best estimate, affected; “at least” in a later paragraph',
  qualifier: 'about',
})
export const accountsLost: CountFact = count(700, 'new user accounts').from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'by the best estimate, affected by the loss of data',
  qualifier: 'about',
})
export const addressesOfOne: CountFact = count(47_000, 'addresses').from(from.incidentNotes, {
  asOf: '2017-01-31',
  scope: 'signing in to one account, used like a CDN',
})
export const sendersBefore: CountFact = count(3, 'WAL senders').from(from.januaryPostmortem, { asOf: '2017-01-31', scope: 'limit before' })
export const sendersAfter: CountFact = count(32, 'WAL senders').from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'limit set during the incident',
})
export const silence: DurationFact = minutes(10).from(from.incidentNotes, {
  asOf: '2017-01-31',
  scope: 'pg_basebackup waiting without a word, according to an engineer',
  qualifier: 'up to',
})
export const dumpInterval: DurationFact = hours(24).from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'between two dumps to S3, as the procedure had it; the bucket was empty',
})
export const snapshotInterval: DurationFact = hours(24).from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'normally, between two LVM snapshots, at 01:00 UTC',
})
export const snapshotAge: DurationFact = hours(6).from(from.januaryPostmortem, {
  asOf: '2017-01-31',
  scope: 'the one taken by hand, when the data went',
  qualifier: 'about',
})
export const stagingDisks: BandwidthFact = mbps(60).from(from.januaryPostmortem, {
  asOf: '2017-02-01',
  scope: 'throttled disks of staging',
  qualifier: 'about',
})
export const copying: DurationFact = hours(18).from(from.januaryPostmortem, {
  asOf: '2017-02-01',
  scope: 'from staging to production',
  qualifier: 'about',
})

export const januaryCost: Unpublished = unpublished('looked for in the notes and the post-mortem')
export const januaryUsers: Unpublished = unpublished(
  'how many people could not use GitLab.com, looked for in the notes and the post-mortem',
)
export const copierVersion: Unpublished = unpublished('looked for in the notes and the post-mortem')
export const lvmVersion: Unpublished = unpublished('looked for in the notes and the post-mortem')
export const stagingVersion: Unpublished = unpublished('looked for in the notes and the post-mortem')
