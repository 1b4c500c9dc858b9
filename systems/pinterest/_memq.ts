import { type ManagedControlTech, type ManagedServiceTech, managed, type Source, source, type Unpublished, unpublished } from 'fourplane'
import {
  type BandwidthFact,
  bytesPerSecond,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  days,
  hours,
  mebibytes,
  percent,
  perDay,
  type RatioFact,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'

// Sources, facts and in-house systems of the transport of logs and metrics: Singer, Kafka, MemQ, Goku.

export const memqArticle: Source = source({
  url: 'https://medium.com/pinterest-engineering/memq-an-efficient-scalable-cloud-native-pubsub-system-4402695dd4e7',
  title: 'MemQ: An efficient, scalable cloud native PubSub system',
  publisher: 'Pinterest Engineering',
  published: '2021-11-16',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const singerArticle: Source = source({
  url: 'https://medium.com/pinterest-engineering/open-sourcing-singer-pinterests-performant-and-reliable-logging-agent-610fecf35566',
  title: 'Open sourcing Singer, Pinterest’s performant and reliable logging agent',
  publisher: 'Pinterest Engineering',
  published: '2019-06-20',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const doctorKafkaArticle: Source = source({
  url: 'https://medium.com/@Pinterest_Engineering/open-sourcing-doctorkafka-kafka-cluster-healing-and-workload-balancing-e51ad25b6b17',
  title: 'Open sourcing DoctorKafka: Kafka cluster healing and workload balancing',
  publisher: 'Pinterest Engineering',
  published: '2017-08-25',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const doctorKafkaReadme: Source = source({
  url: 'https://github.com/pinterest/DoctorK/blob/868687c0bd37512a1d661d98dd19dd318d63864a/README.md',
  title: 'Pinterest DoctorK: README',
  publisher: 'Pinterest',
  published: '2021-02-05',
  kind: 'docs',
  seen: 'opening',
})
export const kafkaLessons: Source = source({
  url: 'https://www.confluent.io/blog/running-kafka-at-scale-at-pinterest/',
  title: 'Lessons Learned from Running Apache Kafka at Scale at Pinterest',
  publisher: 'Confluent (by Pinterest)',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuArticle: Source = source({
  url: 'https://medium.com/pinterest-engineering/goku-building-a-scalable-and-high-performant-time-series-database-system-a8ff5758a181',
  title: 'Goku: Building a scalable and high performant time series database system',
  publisher: 'Pinterest Engineering',
  published: '2018',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuPress: Source = source({
  url: 'https://www.infoq.com/news/2018/09/pinterest-goku-timeseries-db/',
  title: 'News on Goku, Pinterest’s time series database',
  publisher: 'InfoQ',
  published: '2018-09',
  kind: 'press',
  seen: 'opening',
})
export const gokuLong: Source = source({
  url: 'https://medium.com/pinterest-engineering/gokul-extending-time-series-data-storage-to-serve-beyond-one-day-52264307364d',
  title: 'GokuL: Extending time series data storage to serve beyond one day',
  publisher: 'Pinterest Engineering',
  published: '2019-12-12',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuCost: Source = source({
  url: 'https://medium.com/pinterest-engineering/cost-reduction-in-goku-9bf09696e99e',
  title: 'Cost Reduction in Goku',
  publisher: 'Pinterest Engineering',
  published: '2021-12-17',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuEfficiency: Source = source({
  url: 'https://medium.com/pinterest-engineering/improving-efficiency-of-goku-time-series-database-at-pinterest-part-1-7659b94796f4',
  title: 'Improving Efficiency Of Goku Time Series Database at Pinterest (Part 1)',
  publisher: 'Pinterest Engineering',
  published: '2023-11-22',
  kind: 'engineering-blog',
  seen: 'opening',
})

const memq = 'https://github.com/pinterest/memq/blob/02099c4bfd183ec1bc7d9a6b9810a4bf5cece63e'

/** The state of release 2.0.0, of which Pinterest published the code. */
export const memqDesign: Source = source({
  url: `${memq}/docs/architecture.md`,
  title: 'MemQ: Architecture',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'docs',
  seen: 'whole',
})
export const memqStart: Source = source({
  url: `${memq}/docs/gettingstarted.md`,
  title: 'MemQ: Getting Started',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'docs',
  seen: 'whole',
})
export const memqConfig: Source = source({
  url: `${memq}/deploy/configs/clustered.yaml`,
  title: 'MemQ: clustered.yaml, settings of a broker',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqUpload: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/commons/storage/s3/CustomS3Async2StorageHandler.java`,
  title: 'CustomS3Async2StorageHandler.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-08-19',
  kind: 'source-code',
  seen: 'whole',
})
export const memqNotify: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/commons/storage/s3/KafkaNotificationSink.java`,
  title: 'KafkaNotificationSink.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqBatch: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/processing/bucketing/Batch.java`,
  title: 'Batch.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqTopic: Source = source({
  url: `${memq}/memq-commons/src/main/java/com/pinterest/memq/commons/protocol/TopicConfig.java`,
  title: 'TopicConfig.java: defaults of a topic (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqMetrics: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/mon/MonitorEndpoint.java`,
  title: 'MonitorEndpoint.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqProducer: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/producer2/Request.java`,
  title: 'Request.java: how a producer takes the answer of a broker (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqConsumer: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/consumer/MemqConsumer.java`,
  title: 'MemqConsumer.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-04-13',
  kind: 'source-code',
  seen: 'opening',
})
export const memqAudit: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/commons/audit/KafkaBackedAuditAnalyzer.java`,
  title: 'KafkaBackedAuditAnalyzer.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqBalance: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/clustering/ExpirationPartitionBalanceStrategyWithErrorHandling.java`,
  title: 'ExpirationPartitionBalanceStrategyWithErrorHandling.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})

const singer = 'https://github.com/pinterest/singer/blob/a192464bc4b05c578b2a1ee9f99c267abfd02487'

export const singerReadme: Source = source({
  url: `${singer}/README.md`,
  title: 'Singer: README',
  publisher: 'Pinterest',
  published: '2019-06-03',
  kind: 'docs',
  seen: 'whole',
})
export const singerMonitor: Source = source({
  url: `${singer}/singer/src/main/java/com/pinterest/singer/monitor/DefaultLogMonitor.java`,
  title: 'DefaultLogMonitor.java (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2025-08-12',
  kind: 'source-code',
  seen: 'opening',
})
export const singerWriter: Source = source({
  url: `${singer}/singer/src/main/java/com/pinterest/singer/writer/KafkaWriter.java`,
  title: 'KafkaWriter.java (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2022-02-09',
  kind: 'source-code',
  seen: 'opening',
})
export const singerProcessor: Source = source({
  url: `${singer}/singer/src/main/java/com/pinterest/singer/processor/DefaultLogStreamProcessor.java`,
  title: 'DefaultLogStreamProcessor.java (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2025-08-12',
  kind: 'source-code',
  seen: 'opening',
})
export const singerLog: Source = source({
  url: `${singer}/singer/config/log4j.prod.properties`,
  title: 'log4j.prod.properties (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2019-06-03',
  kind: 'source-code',
  seen: 'whole',
})

export const singerMessages: ThroughputFact = perDay(1_000_000_000_000, 'messages').from(singerArticle, {
  asOf: '2019-06',
  scope: 'over, all hosts',
})
export const singerThrift: BandwidthFact = bytesPerSecond(100_000_000).from(singerReadme, {
  asOf: '2019-06',
  scope: 'over, thrift logs to Kafka, one host',
})
export const singerStuck: DurationFact = seconds(600).from(singerMonitor, {
  asOf: '2025-08',
  scope: 'age of a stream without a whole pass',
})
export const kafkaBrokers: CountFact = count(1000, 'brokers').from(doctorKafkaArticle, { asOf: '2017-08', scope: 'more than' })
export const memqSaving: RatioFact = percent(90).from(memqArticle, { asOf: '2021-11', scope: 'up to, more cost efficient than Kafka' })
export const memqBatchSize: DataSizeFact = mebibytes(100).from(memqTopic, { asOf: '2026-07', scope: 'default of a topic' })
export const memqBatchTime: DurationFact = seconds(60).from(memqTopic, { asOf: '2026-07', scope: 'default of a topic' })
export const memqUploadWait: DurationFact = seconds(5).from(memqUpload, { asOf: '2022-08', scope: 'default, before the next attempt' })
export const memqLastWait: DurationFact = seconds(60).from(memqUpload, { asOf: '2022-08', scope: 'last attempt' })
export const memqAttempts: CountFact = count(3, 'attempts').from(memqUpload, { asOf: '2022-08', scope: 'default, an upload' })
export const memqPrefixes: CountFact = count(256, 'prefixes').from(memqDesign, { asOf: '2022-01', scope: 'in S3' })
export const memqZones: CountFact = count(3, 'zones').from(memqDesign, {
  asOf: '2022-01',
  scope: 'at least, before S3 Standard acknowledges',
})
export const gokuWindow: DurationFact = hours(24).from(gokuEfficiency, { asOf: '2023-11', scope: 'in memory' })
export const gokuKept: DurationFact = days(384).from(gokuCost, { asOf: '2021-12', scope: 'oldest tier' })
export const gokuMetrics: CountFact = count(10_000_000_000, 'metrics').from(gokuCost, { asOf: '2021-12', scope: 'total' })
export const gokuOldMetrics: CountFact = count(6000, 'metrics').from(gokuCost, {
  asOf: '2021-12',
  scope: 'about, asked for after three months',
})
export const gokuDayShare: RatioFact = percent(90).from(gokuLong, {
  asOf: '2019-12',
  scope: 'more than, of queries ask for the last day',
})

export const transportLatency: Unpublished = unpublished(
  'looked in the article on MemQ as far as read and in its documentation: a producer may wait longer than 30 s; no latency with a percentile',
)
export const transportAvailability: Unpublished = unpublished(
  'looked in the articles on Singer, MemQ and Goku, as far as read: no target and no measured availability',
)
export const transportCost: Unpublished = unpublished(
  'the articles, as far as read, and the README of MemQ compare with Kafka in percent; none gives money',
)

export const doctorKafka: ManagedControlTech = managed('control', {
  name: 'Pinterest DoctorKafka',
  is: 'healing and balancing of Kafka clusters',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/DoctorK#readme',
})
export const memqGovernor: ManagedControlTech = managed('control', {
  name: 'Pinterest MemQ Governor',
  is: 'elected broker that assigns topics to brokers',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq/blob/main/docs/architecture.md',
})
export const memqAuditor: ManagedControlTech = managed('control', {
  name: 'Pinterest MemQ audit analyzer',
  is: 'compares what producers sent with what consumers read',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq/blob/main/docs/gettingstarted.md',
})
export const memqReader: ManagedServiceTech = managed('service', {
  name: 'Pinterest MemQ consumer',
  is: 'client that finds batches by notification and reads them from storage',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq/blob/main/docs/architecture.md',
})
export const s3Transporter: ManagedServiceTech = managed('service', {
  name: 'Pinterest S3 Transporter',
  is: 'writer of Kafka messages to S3',
  vendor: 'Pinterest',
  docs: 'https://www.confluent.io/blog/running-kafka-at-scale-at-pinterest/',
})
export const gokuRoot: ManagedControlTech = managed('control', {
  name: 'Pinterest Goku Root',
  is: 'routing of queries for metrics',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/improving-efficiency-of-goku-time-series-database-at-pinterest-part-1-7659b94796f4',
})
export const gokuLongTerm: ManagedControlTech = managed('control', {
  name: 'Pinterest GokuL',
  is: 'metrics older than a day, on SSD and hard disk',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/gokul-extending-time-series-data-storage-to-serve-beyond-one-day-52264307364d',
})
export const statsboard: ManagedControlTech = managed('control', {
  name: 'Pinterest Statsboard',
  is: 'dashboards and alerts on metrics',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/goku-building-a-scalable-and-high-performant-time-series-database-system-a8ff5758a181',
})

export const memqDeploy: Source = source({
  url: `${memq}/docs/deploy.md`,
  title: 'Deploying MemQ',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const memqReadme: Source = source({
  url: `${memq}/README.md`,
  title: 'MemQ: README',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'docs',
  seen: 'whole',
})
export const memqWait: DurationFact = seconds(30).from(memqStart, {
  asOf: '2022-01',
  scope: 'a producer may wait longer, by topic and storage',
})
export const notificationCopies: CountFact = count(6, 'copies').from(memqStart, {
  asOf: '2022-01',
  scope: 'advised for a notification topic',
})
export const memqSource: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/consumer/KafkaNotificationSource.java`,
  title: 'KafkaNotificationSource.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
