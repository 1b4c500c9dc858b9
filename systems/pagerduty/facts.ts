import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  factor,
  mebibytes,
  minutes,
  percent,
  type RatioFact,
  scale,
} from 'fourplane/units'
import * as from from './sources.ts'

export const extraProducers: CountFact = count(4_200_000, 'producers').from(from.infoQ, {
  asOf: '2025-08-28',
  scope: 'extra producers tracked by Kafka per hour, at peak',
  qualifier: 'about',
})
export const producersAgainstUsual: RatioFact = factor(84).from(from.infoQ, {
  asOf: '2025-08-28',
  scope: 'at peak, against the typical number of new producers',
})
export const usualProducers: CountFact = derive('4.2 million ÷ 84, per hour', () => scale(extraProducers, 1 / 84), [
  extraProducers,
  producersAgainstUsual,
])
export const firstOutage: DurationFact = minutes(377).from(from.augustReport, {
  asOf: '2025-08-28',
  scope: '03:53 to 10:10 UTC, US service regions',
})
export const secondImpact: DurationFact = minutes(50).from(from.augustReport, {
  asOf: '2025-08-28',
  scope: 'within, from 16:38 UTC until customer impact was mitigated',
  qualifier: 'about',
})
export const eventsRejected: RatioFact = percent(95).from(from.infoQ, {
  asOf: '2025-08-28',
  scope: 'of events, at the peak',
  qualifier: 'about',
})
export const rejectedFor: DurationFact = minutes(38).from(from.infoQ, { asOf: '2025-08-28', scope: 'events rejected at the peak rate' })
export const createErrors: RatioFact = percent(18).from(from.infoQ, { asOf: '2025-08-28', scope: 'of create requests, for 130 minutes' })

export const producerIdsKept: DurationFact = days(1).from(from.kafkaProducerIds, {
  asOf: '2024-10',
  scope: 'default of producer.id.expiration.ms, 86,400,000 ms',
})
export const producerBuffer: DataSizeFact = mebibytes(32).from(from.kafkaProducerConfig, {
  asOf: '2024-10',
  scope: 'default buffer.memory of one producer',
})

export const users: Unpublished = unpublished('a number, looked for in the report, as far as read')
export const outageCost: Unpublished = unpublished('looked for in the parts of the report and of the press that were read')
export const kafkaVersion: Unpublished = unpublished('the parts of the report that were read do not say which version of Kafka ran')
