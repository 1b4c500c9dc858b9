import { derive, type ManagedControlTech, managed, type Source, source } from 'fourplane'
import {
  bytes,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  factor,
  minutes,
  perDay,
  perSecond,
  petabytes,
  type RatioFact,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'

// Sources and facts of Kafka at Pinterest, its growth and the systems that manage it.

export const singerSlides: Source = source({
  url: 'https://www2.slideshare.net/DiscoverPinterest/singer-pinterests-logging-infrastructure',
  title: 'Singer, Pinterest’s Logging Infrastructure',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'talk',
  seen: 'opening',
})
export const kafkaAtScale: Source = source({
  url: 'https://stackshare.io/posts/102366435915807477',
  title: 'How Pinterest runs Kafka at scale (quotes the article of Pinterest)',
  publisher: 'StackShare',
  published: '2018-11-28',
  kind: 'press',
  seen: 'opening',
})

const orion = 'https://github.com/pinterest/orion/blob/9f32129d1b39590068e110780205a361c62cce43'

export const orionReadme: Source = source({
  url: `${orion}/README.md`,
  title: 'Orion: README',
  publisher: 'Pinterest',
  published: '2022-03-03',
  kind: 'docs',
  seen: 'opening',
})
export const orionMotivation: Source = source({
  url: `${orion}/docs/Motivation.md`,
  title: 'Orion: Motivation',
  publisher: 'Pinterest',
  published: '2020-11-18',
  kind: 'docs',
  seen: 'whole',
})
export const orionKafka: Source = source({
  url: `${orion}/docs/Kafka/README.md`,
  title: 'Orion Kafka Service',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const orionHealing: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/automation/operator/kafka/BrokerHealingOperator.java`,
  title: 'BrokerHealingOperator.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: '2024-10-07',
  kind: 'source-code',
  seen: 'opening',
})
export const orionCluster: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/actions/kafka/ClusterRecoveryAction.java`,
  title: 'ClusterRecoveryAction.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: '2023-12-14',
  kind: 'source-code',
  seen: 'whole',
})
export const orionBroker: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/actions/kafka/BrokerRecoveryAction.java`,
  title: 'BrokerRecoveryAction.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: '2024-11-26',
  kind: 'source-code',
  seen: 'opening',
})
export const orionGroups: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/actions/kafka/KafkaStuckConsumerGroupRecoveryAction.java`,
  title: 'KafkaStuckConsumerGroupRecoveryAction.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const orionConfig: Source = source({
  url: `${orion}/deployments/orion-server-deployment/conf/kafka-server.yaml`,
  title: 'kafka-server.yaml: an example of the server’s settings (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

/** The same file and version as in the guide on Kafka. */
export const topicTool: Source = source({
  url: 'https://github.com/apache/kafka/blob/3.9.0-rc3/tools/src/main/java/org/apache/kafka/tools/TopicCommand.java',
  title: 'TopicCommand.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher: 'Apache Software Foundation',
  published: '2024-10-21',
  kind: 'source-code',
  seen: 'opening',
})

export const messages2014: ThroughputFact = perDay(10_000_000_000, 'messages').from(singerSlides, { scope: 'to Kafka, undated slides' })
export const messages2018: ThroughputFact = perDay(800_000_000_000, 'messages').from(kafkaAtScale, { asOf: '2018-11', scope: 'more than' })
export const peak2018: ThroughputFact = perSecond(15_000_000, 'messages').from(kafkaAtScale, {
  asOf: '2018-11',
  scope: 'more than, peak hours',
})
export const data2018: DataSizeFact = petabytes(1.2).from(kafkaAtScale, { asOf: '2018-11', scope: 'more than, a day' })
export const brokers2018: CountFact = count(2000, 'brokers').from(kafkaAtScale, { asOf: '2018-11', scope: 'more than' })
export const regions2018: CountFact = count(3, 'AWS regions').from(kafkaAtScale, { asOf: '2018-11', scope: 'most workers in us-east-1' })
export const message2018: DataSizeFact = derive('data of a day ÷ messages of a day', () => bytes(1500), [data2018, messages2018])
export const peakOverMean: RatioFact = derive('peak ÷ messages of a day over 86,400 s', () => factor(1.62), [peak2018, messages2018])
export const healedAtMost: CountFact = count(3, 'brokers').from(orionCluster, {
  asOf: '2023-12',
  scope: 'default, healed without a person',
})
export const cooldown: DurationFact = minutes(60).from(orionCluster, { asOf: '2023-12', scope: 'a broker is not healed again' })
export const deadAfter: DurationFact = seconds(300).from(orionHealing, { asOf: '2024-10', scope: 'default, without a sign of the service' })

export const orionServer: ManagedControlTech = managed('control', {
  name: 'Pinterest Orion',
  is: 'management of stateful systems, above all Kafka',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/orion#readme',
})
