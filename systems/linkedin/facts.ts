import { type Unpublished, unpublished } from 'fourplane'
import { type CountFact, count, type DurationFact, minutes, perDay, seconds, type ThroughputFact } from 'fourplane/units'
import * as from from './sources.ts'

export const messagesOf2011: ThroughputFact = perDay(1_000_000_000, 'messages').from(from.kafkaPaper, {
  asOf: '2011-06',
  scope: 'all of LinkedIn',
  qualifier: 'about',
})
export const pipelineLatency: DurationFact = seconds(10).from(from.kafkaPaper, {
  asOf: '2011-06',
  scope: 'average, end to end, the complete pipeline',
  qualifier: 'about',
})
export const writesOf2013: ThroughputFact = perDay(60_000_000_000, 'messages').from(from.theLog, {
  asOf: '2013-12',
  scope: 'unique, without mirrored writes',
  qualifier: 'over',
})
export const messagesOf2017: ThroughputFact = perDay(2_100_000_000_000, 'messages').from(from.samzaMeetup, {
  asOf: '2017-08',
  scope: 'stream processing at LinkedIn',
})
export const mirroredOf2022: ThroughputFact = perDay(7_000_000_000_000, 'messages').from(from.brooklinMirrors, {
  asOf: '2022-04',
  scope: 'mirrored between clusters by Brooklin',
  qualifier: 'over',
})

export const brokersOf2017: CountFact = count(1_800, 'brokers').from(from.readmeOf2017, { scope: 'all of LinkedIn', qualifier: 'over' })
export const brokersOf2018: CountFact = count(2_600, 'brokers').from(from.readmeOf2018, { scope: 'all of LinkedIn', qualifier: 'over' })
export const brokersOf2021: CountFact = count(7_000, 'brokers').from(from.readmeOf2021, {
  scope: 'or more (“~7K+”), all of LinkedIn',
  qualifier: 'about',
})
export const brokersOf2024: CountFact = count(10_000, 'brokers').from(from.readmeOf2024, { scope: 'all of LinkedIn', qualifier: 'over' })

export const brokerIsDeadAfter: DurationFact = minutes(15).from(from.configurations, {
  scope: 'default of broker.failure.alert.threshold.ms',
})
export const brokerIsHealedAfter: DurationFact = minutes(30).from(from.configurations, {
  scope: 'default of broker.failure.self.healing.threshold.ms, if self-healing is on',
})

export const kafkaVersion: Unpublished = unpublished(
  'the README of LinkedIn’s own branch, 2.4-li, as of February 2021 calls it the version that runs at LinkedIn; for other times looked in the paper, in the READMEs of Cruise Control and, as far as read, in the article',
)
export const brooklinVersion: Unpublished = unpublished(
  'the page on mirroring, as far as read, and the README of Brooklin do not say which version LinkedIn runs',
)
export const cruiseControlVersion: Unpublished = unpublished(
  'looked for the release that LinkedIn runs in the READMEs and, as far as read, in the wiki',
)
export const hdfsVersion: Unpublished = unpublished('the paper of 2011 names Hadoop without a version')
export const kafkaCost: Unpublished = unpublished(
  'the paper, the READMEs and, as far as read, the article of 2013 give no cost of Kafka at LinkedIn',
)
