import {
  derive,
  type ManagedControlTech,
  type ManagedEdgeTech,
  type ManagedServiceTech,
  type ManagedStateTech,
  managed,
  type Source,
  source,
  type Unpublished,
  unpublished,
} from 'fourplane'
import { add, type CountFact, count, type DurationFact, hours, minutes, type RatioFact, ratioOf, seconds, subtract } from 'fourplane/units'

// What the S3 disruption of 28 February 2017 rests on: sources, facts, and the parts that only this incident names.

export const summary: Source = source({
  url: 'https://aws.amazon.com/message/41926/',
  title: 'Summary of the Amazon S3 Service Disruption in the Northern Virginia (US-EAST-1) Region',
  publisher: 'Amazon Web Services',
  published: '2017-03-02',
  kind: 'postmortem',
  seen: 'whole',
})
export const oneRegion: Source = source({
  url: 'https://www.capside.com/labs/amazon-s3-outage-provide-high-availability/',
  title: 'The incident: Amazon S3 outage',
  publisher: 'CAPSiDE',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const allowance: Source = source({
  url: 'https://www.infoworld.com/article/3179761/lessons-learn-from-the-recent-aws-s3-outage.html',
  title: 'Lessons learned from the recent AWS S3 outage',
  publisher: 'InfoWorld',
  published: 'undated',
  kind: 'press',
  seen: 'opening',
})
export const statuspage: Source = source({
  url: 'https://www.atlassian.com/blog/statuspage/a-birds-eye-view-of-the-amazon-s3-outage',
  title: 'A bird’s eye view of the Amazon S3 outage',
  publisher: 'Atlassian Statuspage',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const travis: Source = source({
  url: 'https://blog.travis-ci.com/2017-03-06-api-logs-outage',
  title: 'API and logs outage on travis-ci.org, Wed 1 March',
  publisher: 'Travis CI',
  published: '2017-03-06',
  kind: 'postmortem',
  seen: 'opening',
})
export const seaOfGreen: Source = source({
  url: 'https://itsm.tools/5-things-aws-s3-outage/',
  title: '5 Things You Need To Know About The AWS S3 Outage',
  publisher: 'ITSM.tools',
  published: 'undated',
  kind: 'press',
  seen: 'opening',
})
/** The user guide as AWS kept it on GitHub, after the incident. */
const guide = 'https://github.com/awsdocs/amazon-s3-userguide/blob'
export const errorPractices: Source = source({
  url: `${guide}/1c3dd3b5f3937dd9962f91d90aab9073a8314cb5/doc_source/ErrorBestPractices.md`,
  title: 'Amazon S3 User Guide: Amazon S3 error best practices',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const requestMetrics: Source = source({
  url: `${guide}/0c6534638a7a44b32652288e5858d1b8d24d4739/doc_source/metrics-dimensions.md`,
  title: 'Amazon S3 User Guide: Metrics and dimensions',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const accessLog: Source = source({
  url: `${guide}/0bd3dc39ac8431ede9b48cbc7c0759f37bcf96ee/doc_source/LogFormat.md`,
  title: 'Amazon S3 User Guide: Amazon S3 server access log format',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const headBucket: Source = source({
  url: 'https://github.com/aws/aws-cli/blob/3332bf93950a86f56b79eb95eae1160da2939aa1/awscli/examples/s3api/head-bucket.rst',
  title: 'AWS CLI: examples of head-bucket',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

const clock = (hour: number, minute: number, what: string): DurationFact =>
  minutes(hour * 60 + minute).from(summary, { asOf: '2017-02-28', scope: `clock time in minutes after midnight, PST: ${what}` })

export const commandAt: DurationFact = clock(9, 37, 'the command is executed, 9:37 AM')
export const statusAt: DurationFact = clock(11, 37, 'status of single services can be updated again, 11:37 AM')
export const someReadsAt: DurationFact = clock(12, 26, 'enough of the index to begin serving GET, LIST and DELETE, by 12:26 PM')
export const readsAt: DurationFact = clock(13, 18, 'the index fully recovered, by 1:18 PM')
export const normalAt: DurationFact = clock(13, 54, 'placement recovered, S3 normal, 1:54 PM')

export const untilStatus: DurationFact = derive('11:37 − 9:37', () => subtract(statusAt, commandAt), [statusAt, commandAt])
export const untilSomeReads: DurationFact = derive('12:26 − 9:37', () => subtract(someReadsAt, commandAt), [someReadsAt, commandAt])
export const untilReads: DurationFact = derive('13:18 − 9:37', () => subtract(readsAt, commandAt), [readsAt, commandAt])
export const untilNormal: DurationFact = derive('13:54 − 9:37', () => subtract(normalAt, commandAt), [normalAt, commandAt])
export const writesAfterReads: DurationFact = derive('13:54 − 13:18', () => subtract(normalAt, readsAt), [normalAt, readsAt])

export const regions: CountFact = count(16, 'regions').from(oneRegion, { asOf: '2017-02', scope: 'of AWS; one of them was affected' })
export const downElsewhere: DurationFact = minutes(260).from(oneRegion, {
  asOf: '2017-02-28',
  scope: 'some services in US-EAST-1 down; three minutes more than the times of AWS give',
})
export const seenByTravis: DurationFact = hours(5).from(travis, {
  asOf: '2017-02-28',
  scope: 'approximately, outage in us-east-1 as Travis CI met it',
})
export const yearlyAllowance: DurationFact = add(minutes(52), seconds(33)).from(allowance, {
  scope: 'a year without access that 99.99 % availability allows',
})
export const allowanceUsed: RatioFact = derive('time until normal ÷ allowance of a year', () => ratioOf(untilNormal, yearlyAllowance), [
  untilNormal,
  yearlyAllowance,
])

export const affectedUsers: Unpublished = unpublished('the summary gives no number of customers, requests or objects')
export const outageCost: Unpublished = unpublished('the summary names no cost or credits; filings were not searched')

const vendor = 'Amazon Web Services'
const docs = summary.url
export const applications: ManagedEdgeTech = managed('edge', {
  name: 'Applications on Amazon S3',
  is: 'programs of customers that read and write objects',
  vendor: 'customers',
  docs,
})
export const s3Api: ManagedServiceTech = managed('service', { name: 'Amazon S3 API', is: 'GET, LIST, PUT and DELETE', vendor, docs })
export const s3Console: ManagedServiceTech = managed('service', { name: 'Amazon S3 console', is: 'web console', vendor, docs })
export const billing: ManagedServiceTech = managed('service', { name: 'Amazon S3 billing', is: 'billing process', vendor, docs })
export const billingSubsystem: ManagedServiceTech = managed('service', {
  name: 'Amazon S3 billing subsystem',
  is: 'one of the subsystems that the billing process uses',
  vendor,
  docs,
})
export const indexSubsystem: ManagedStateTech = managed('state', {
  name: 'Amazon S3 index subsystem',
  is: 'metadata and location of all objects of the region',
  vendor,
  docs,
})
export const placementSubsystem: ManagedStateTech = managed('state', {
  name: 'Amazon S3 placement subsystem',
  is: 'allocation of new storage',
  vendor,
  docs,
})
export const removalTool: ManagedControlTech = managed('control', {
  name: 'Amazon S3 capacity removal',
  is: 'tool that takes servers out of subsystems',
  vendor,
  docs,
})
export const team: ManagedControlTech = managed('control', { name: 'Amazon S3 team', is: 'people with a playbook', vendor, docs })
export const healthDashboard: ManagedControlTech = managed('control', {
  name: 'AWS Service Health Dashboard console',
  is: 'administration of the status of each service',
  vendor,
  docs,
})
