import { type Source, source } from 'fourplane'

const publisher = 'Apache Software Foundation'
const code = 'https://github.com/apache/kafka/blob/3.9.0-rc3'
const published = '2024-10-21'

export const partition: Source = source({
  url: `${code}/core/src/main/scala/kafka/cluster/Partition.scala`,
  title: 'Partition.scala, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const errors: Source = source({
  url: `${code}/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java`,
  title: 'Errors.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const sender: Source = source({
  url: `${code}/clients/src/main/java/org/apache/kafka/clients/producer/internals/Sender.java`,
  title: 'Sender.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const producer: Source = source({
  url: `${code}/clients/src/main/java/org/apache/kafka/clients/producer/ProducerConfig.java`,
  title: 'ProducerConfig.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const topic: Source = source({
  url: `${code}/clients/src/main/java/org/apache/kafka/common/config/TopicConfig.java`,
  title: 'TopicConfig.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const logDefaults: Source = source({
  url: `${code}/server-common/src/main/java/org/apache/kafka/server/config/ServerLogConfigs.java`,
  title: 'ServerLogConfigs.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const replication: Source = source({
  url: `${code}/server/src/main/java/org/apache/kafka/server/config/ReplicationConfigs.java`,
  title: 'ReplicationConfigs.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const logManager: Source = source({
  url: `${code}/core/src/main/scala/kafka/log/LogManager.scala`,
  title: 'LogManager.scala, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const topicTool: Source = source({
  url: `${code}/tools/src/main/java/org/apache/kafka/tools/TopicCommand.java`,
  title: 'TopicCommand.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const operations: Source = source({
  url: `${code}/docs/ops.html`,
  title: 'Operations, documentation of Apache Kafka 3.9',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const design: Source = source({
  url: `${code}/docs/design.html`,
  title: 'Design, documentation of Apache Kafka 3.9',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const brokerVersions: Source = source({
  url: `${code}/core/src/main/scala/kafka/admin/BrokerApiVersionsCommand.scala`,
  title: 'BrokerApiVersionsCommand.scala, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
