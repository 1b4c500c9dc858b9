import { derive, type Source, source } from 'fourplane'
import {
  type BandwidthFact,
  bytesPerSecond,
  type ConcurrencyFact,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  inFlight,
  type LatencyFact,
  mebibytes,
  mostThrough,
  ms,
  percent,
  perSecond,
  type RatioFact,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'
import { memqBalance, memqStart, memqTopic } from './_memq.ts'

// How much a MemQ broker uploads, after the example topic of its documentation. MB in its settings are MiB in its code.

const memq = 'https://github.com/pinterest/memq/blob/02099c4bfd183ec1bc7d9a6b9810a4bf5cece63e'

export const memqManager: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/processing/bucketing/BatchManager.java`,
  title: 'BatchManager.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqProcessor: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/processing/bucketing/BucketingTopicProcessor.java`,
  title: 'BucketingTopicProcessor.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
/** A stop of the whole broker; it interrupts the uploads under way. */
export const memqStop: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/MemqManager.java`,
  title: 'MemqManager.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqRequests: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/producer2/RequestManager.java`,
  title: 'RequestManager.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const memqClient: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/producer2/MemqProducer.java`,
  title: 'MemqProducer.java: defaults of a producer (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

const example = 'example topic of the documentation'

export const traffic: BandwidthFact = bytesPerSecond(104_857_600).from(memqStart, {
  asOf: '2022-01',
  scope: `${example}, inputTrafficMB 100`,
})
export const batch: DataSizeFact = mebibytes(15).from(memqStart, { asOf: '2022-01', scope: `${example}, batchSizeMB` })
export const batchRequests: CountFact = count(200, 'requests').from(memqStart, { asOf: '2022-01', scope: `${example}, maxDispatchCount` })
export const batchTime: DurationFact = seconds(20).from(memqStart, { asOf: '2022-01', scope: `${example}, batchMilliSeconds` })
export const uploads: ConcurrencyFact = inFlight(60, 'uploads').from(memqStart, { asOf: '2022-01', scope: `${example}, outputParallelism` })
export const uploadTime: LatencyFact = ms(3000).from(memqStart, {
  asOf: '2022-01',
  scope: `${example}, retryTimeoutMillis: after it a second upload begins`,
})
export const brokerPlan: BandwidthFact = bytesPerSecond(209_715_200).from(memqBalance, {
  asOf: '2026-07',
  scope: 'planned for a broker of an instance type that has no entry',
})
export const batchesOfBroker: CountFact = count(3, 'batches').from(memqTopic, {
  asOf: '2026-07',
  scope: 'default of clusteringMultiplier, a second, for one write partition',
})
export const uploadsDefault: ConcurrencyFact = inFlight(2, 'uploads').from(memqTopic, {
  asOf: '2026-07',
  scope: 'default of outputParallelism',
})
export const requestsInFlight: CountFact = count(30, 'requests').from(memqClient, { asOf: '2026-07', scope: 'default, unanswered at once' })
export const requestMemory: DataSizeFact = mebibytes(32).from(memqClient, { asOf: '2026-07', scope: 'default, unanswered at once' })

export const batches: ThroughputFact = derive('traffic ÷ size of a batch', () => perSecond(100 / 15, 'batches'), [traffic, batch])
export const batchesPlanned: ThroughputFact = derive(
  'planned traffic of a broker ÷ size of a batch',
  () => perSecond(200 / 15, 'batches'),
  [brokerPlan, batch],
)
export const batchesUploaded: ThroughputFact = derive('uploads at once ÷ time of one', () => mostThrough(uploads, uploadTime, 'batches'), [
  uploads,
  uploadTime,
])
export const planFree: RatioFact = derive('1 − batches of the topic ÷ batches planned for a broker', () => percent(50), [
  batches,
  batchesPlanned,
])
export const slowest: LatencyFact = derive('uploads at once ÷ batches a second', () => ms(9000), [uploads, batches])
