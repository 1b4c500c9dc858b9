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

// From ZooKeeper to KRaft.

export const migrationDriver: Source = source({
  url: `${code}/metadata/src/main/java/org/apache/kafka/metadata/migration/KRaftMigrationDriver.java`,
  title: 'KRaftMigrationDriver.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const migrationStates: Source = source({
  url: `${code}/metadata/src/main/java/org/apache/kafka/metadata/migration/ZkMigrationState.java`,
  title: 'ZkMigrationState.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'whole',
})

export const activation: Source = source({
  url: `${code}/metadata/src/main/java/org/apache/kafka/controller/ActivationRecordsGenerator.java`,
  title: 'ActivationRecordsGenerator.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const quorumController: Source = source({
  url: `${code}/metadata/src/main/java/org/apache/kafka/controller/QuorumController.java`,
  title: 'QuorumController.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const clusterControl: Source = source({
  url: `${code}/metadata/src/main/java/org/apache/kafka/controller/ClusterControlManager.java`,
  title: 'ClusterControlManager.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const brokerLifecycle: Source = source({
  url: `${code}/core/src/main/scala/kafka/server/BrokerLifecycleManager.scala`,
  title: 'BrokerLifecycleManager.scala, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const brokerConfig: Source = source({
  url: `${code}/core/src/main/scala/kafka/server/KafkaConfig.scala`,
  title: 'KafkaConfig.scala, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const kraftDefaults: Source = source({
  url: `${code}/server/src/main/java/org/apache/kafka/server/config/KRaftConfigs.java`,
  title: 'KRaftConfigs.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const zooKeeperDefaults: Source = source({
  url: `${code}/server/src/main/java/org/apache/kafka/server/config/ZkConfigs.java`,
  title: 'ZkConfigs.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const zooKeeperClient: Source = source({
  url: `${code}/core/src/main/scala/kafka/zk/KafkaZkClient.scala`,
  title: 'KafkaZkClient.scala, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const dependencies: Source = source({
  url: `${code}/gradle/dependencies.gradle`,
  title: 'dependencies.gradle, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const jmxTool: Source = source({
  url: `${code}/tools/src/main/java/org/apache/kafka/tools/JmxTool.java`,
  title: 'JmxTool.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

/** The branch of 3.5 as it stood: its guide says which ways are not supported. */
export const operations35: Source = source({
  url: 'https://github.com/apache/kafka/blob/1361d5cd5bcb620367a67f2151b257657cc6f907/docs/ops.html',
  title: 'Operations, documentation of Apache Kafka 3.5 (branch)',
  publisher,
  published: '2024-08-22',
  kind: 'docs',
  seen: 'opening',
})

/** The first guide with a section on the way back. */
export const operations37: Source = source({
  url: 'https://github.com/apache/kafka/blob/7fdfeb120f7692687fc8fa267bc42a4d2b380fd8/docs/ops.html',
  title: 'Operations, documentation of Apache Kafka 3.7 (branch)',
  publisher,
  published: '2024-10-17',
  kind: 'docs',
  seen: 'opening',
})

const site = 'https://github.com/apache/kafka-site/blob/49c301385a841f2b5eac00c2fe3971bd5fa24add'

export const downloads: Source = source({
  url: `${site}/downloads.html`,
  title: 'Downloads, with the dates of all releases',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const announcements: Source = source({
  url: `${site}/blog.html`,
  title: 'Release announcements of 3.5.0 to 3.8.0',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const upgrade: Source = source({
  url: `${code}/docs/upgrade.html`,
  title: 'Upgrading, documentation of Apache Kafka 3.9',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const raceFix: Source = source({
  url: 'https://github.com/apache/kafka/commit/16ed7357b1899d4711c93c1fa094369f8b92480b',
  title: 'KAFKA-16171: Fix ZK migration controller race',
  publisher,
  published: '2024-01-19',
  kind: 'source-code',
  seen: 'opening',
})

export const staleReadFix: Source = source({
  url: 'https://github.com/apache/kafka/commit/8aee314a4664bee46a351a21ec2ebb64a0d193e9',
  title: 'KAFKA-16667: Avoid stale read in KRaftMigrationDriver',
  publisher,
  published: '2024-07-15',
  kind: 'source-code',
  seen: 'opening',
})

export const producerIdFix: Source = source({
  url: 'https://github.com/apache/kafka/commit/2214e8bb696822f17b46ad28815bf62d618423ed',
  title: 'KAFKA-15552: Fix Producer ID ZK migration',
  publisher,
  published: '2023-10-06',
  kind: 'source-code',
  seen: 'opening',
})

export const release39: Source = source({
  url: 'https://www.confluent.io/blog/introducing-apache-kafka-3-9/',
  title: 'Introducing Apache Kafka 3.9',
  publisher: 'Confluent',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** The shell that Kafka 3.9 starts: of the ZooKeeper that it bundles. */
export const zooKeeperShell: Source = source({
  url: 'https://github.com/apache/zookeeper/blob/release-3.8.4/zookeeper-server/src/main/java/org/apache/zookeeper/cli/CommandFactory.java',
  title: 'CommandFactory.java, Apache ZooKeeper 3.8.4',
  publisher,
  published: '2024-02-12',
  kind: 'source-code',
  seen: 'whole',
})

export const finalizationCheck: Source = source({
  url: 'https://github.com/apache/kafka/pull/23338',
  title: 'KAFKA-20960: Block ZK-to-KRaft migration finalization until brokers re-register',
  publisher,
  published: '2026-09-02',
  kind: 'issue',
  seen: 'opening',
})
