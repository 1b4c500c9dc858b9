import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Apache Flink: stream processor. */
export const flink: VersionedServiceTech = versioned('service', {
  name: 'Apache Flink',
  is: 'stream processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://nightlies.apache.org/flink/flink-docs-stable/',
})

/** Apache Spark: batch and stream processor. */
export const spark: VersionedServiceTech = versioned('service', {
  name: 'Apache Spark',
  is: 'batch and stream processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://spark.apache.org/docs/latest/',
})

/** Apache Samza: stream processor. */
export const samza: VersionedServiceTech = versioned('service', {
  name: 'Apache Samza',
  is: 'stream processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://samza.apache.org/learn/documentation/latest/',
})

/** Apache Storm: stream processor. */
export const storm: VersionedServiceTech = versioned('service', {
  name: 'Apache Storm',
  is: 'stream processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://storm.apache.org/releases/current/index.html',
})

/** Apache Heron: stream processor. */
export const heron: VersionedServiceTech = versioned('service', {
  name: 'Apache Heron',
  is: 'stream processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://heron.apache.org/docs/getting-started-local-single-node',
})

/** Apache Beam: pipeline model. */
export const beam: VersionedServiceTech = versioned('service', {
  name: 'Apache Beam',
  is: 'pipeline model',
  vendor: 'Apache Software Foundation',
  docs: 'https://beam.apache.org/documentation/',
})

/** Google Cloud Dataflow: managed pipelines. */
export const dataflow: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Dataflow',
  is: 'managed pipelines',
  vendor: 'Google',
  docs: 'https://cloud.google.com/dataflow/docs',
})

/** Kafka Streams: stream processing library. */
export const kafkaStreams: VersionedServiceTech = versioned('service', {
  name: 'Kafka Streams',
  is: 'stream processing library',
  vendor: 'Apache Software Foundation',
  docs: 'https://kafka.apache.org/documentation/streams/',
})

/** Hadoop MapReduce: batch processor. */
export const hadoopMapReduce: VersionedServiceTech = versioned('service', {
  name: 'Hadoop MapReduce',
  is: 'batch processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://hadoop.apache.org/docs/stable/',
})

/** Amazon EMR: managed big data clusters. */
export const emr: ManagedServiceTech = managed('service', {
  name: 'Amazon EMR',
  is: 'managed big data clusters',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/',
})

/** Netflix Mantis: stream processing for operations. */
export const mantis: ManagedServiceTech = managed('service', {
  name: 'Netflix Mantis',
  is: 'stream processing for operations',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/mantis/',
})

/** Databricks: data platform. */
export const databricks: ManagedServiceTech = managed('service', {
  name: 'Databricks',
  is: 'data platform',
  vendor: 'Databricks',
  docs: 'https://docs.databricks.com/',
})
