import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Apache Flink: stream processor. */
export const flink: VersionedServiceTech = versioned('service', {
  name: 'Apache Flink',
  is: 'stream processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://nightlies.apache.org/flink/flink-docs-stable/',
})

/** Amazon Managed Service for Apache Flink: managed stream processor. */
export const managedFlink: ManagedServiceTech = managed('service', {
  name: 'Amazon Managed Service for Apache Flink',
  is: 'managed stream processor',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/managed-flink/latest/java/',
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

/** Kafka Connect: connectors between Kafka and other systems. */
export const kafkaConnect: VersionedServiceTech = versioned('service', {
  name: 'Kafka Connect',
  is: 'connectors between Kafka and other systems',
  vendor: 'Apache Software Foundation',
  docs: 'https://kafka.apache.org/documentation/#connect',
})

/** Faust: stream processing library for Python. */
export const faust: VersionedServiceTech = versioned('service', {
  name: 'Faust',
  is: 'stream processing library for Python',
  vendor: 'Faust community',
  docs: 'https://faust.readthedocs.io/en/latest/',
})

/** Scio: Scala API for Apache Beam. */
export const scio: VersionedServiceTech = versioned('service', {
  name: 'Scio',
  is: 'Scala API for Apache Beam',
  vendor: 'Spotify',
  docs: 'https://spotify.github.io/scio/',
})

/** Summingbird: streaming MapReduce. */
export const summingbird: VersionedServiceTech = versioned('service', {
  name: 'Summingbird',
  is: 'streaming MapReduce',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter/summingbird#readme',
})

/** Scalding: Scala API for MapReduce. */
export const scalding: VersionedServiceTech = versioned('service', {
  name: 'Scalding',
  is: 'Scala API for MapReduce',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter/scalding#readme',
})

/** Hadoop MapReduce: batch processor. */
export const hadoopMapReduce: VersionedServiceTech = versioned('service', {
  name: 'Hadoop MapReduce',
  is: 'batch processor',
  vendor: 'Apache Software Foundation',
  docs: 'https://hadoop.apache.org/docs/stable/',
})

/** Google MapReduce: batch processor. */
export const googleMapReduce: ManagedServiceTech = managed('service', {
  name: 'Google MapReduce',
  is: 'batch processor',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub62/',
})

/** Google MillWheel: stream processor. */
export const millWheel: ManagedServiceTech = managed('service', {
  name: 'Google MillWheel',
  is: 'stream processor',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub41378/',
})

/** Google Percolator: incremental processing of the web index. */
export const percolator: ManagedServiceTech = managed('service', {
  name: 'Google Percolator',
  is: 'incremental processing of the web index',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub36726/',
})

/** Amazon EMR: managed big data clusters. */
export const emr: ManagedServiceTech = managed('service', {
  name: 'Amazon EMR',
  is: 'managed big data clusters',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/',
})

/** AWS Glue: managed data integration. */
export const glue: ManagedServiceTech = managed('service', {
  name: 'AWS Glue',
  is: 'managed data integration',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/glue/latest/dg/',
})

/** Google Cloud Dataproc: managed Spark clusters. */
export const dataproc: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Dataproc',
  is: 'managed Spark clusters',
  vendor: 'Google',
  docs: 'https://cloud.google.com/dataproc/docs',
})

/** Netflix Mantis: stream processing for operations. */
export const mantis: VersionedServiceTech = versioned('service', {
  name: 'Netflix Mantis',
  is: 'stream processing for operations',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/mantis/',
})

/** Netflix Keystone: stream processing platform. */
export const keystone: ManagedServiceTech = managed('service', {
  name: 'Netflix Keystone',
  is: 'stream processing platform',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/keystone-real-time-stream-processing-platform-a3ee651812a',
})

/** Netflix Data Mesh: data movement and processing platform. */
export const netflixDataMesh: ManagedServiceTech = managed('service', {
  name: 'Netflix Data Mesh',
  is: 'data movement and processing platform',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/data-mesh-a-data-movement-and-processing-platform-netflix-1288bcab2873',
})

/** DoorDash Iguazu: event processing on Kafka and Flink. */
export const iguazu: ManagedServiceTech = managed('service', {
  name: 'DoorDash Iguazu',
  is: 'event processing on Kafka and Flink',
  vendor: 'DoorDash',
  docs: 'https://doordash.engineering/2022/08/02/building-scalable-real-time-event-processing-with-kafka-and-flink/',
})

/** Spotify Event Delivery: delivery of client events to storage. */
export const spotifyEventDelivery: ManagedServiceTech = managed('service', {
  name: 'Spotify Event Delivery',
  is: 'delivery of client events to storage',
  vendor: 'Spotify',
  docs: 'https://labs.spotify.com/2016/03/03/spotifys-event-delivery-the-road-to-the-cloud-part-ii/',
})

/** Databricks: data platform. */
export const databricks: ManagedServiceTech = managed('service', {
  name: 'Databricks',
  is: 'data platform',
  vendor: 'Databricks',
  docs: 'https://docs.databricks.com/',
})

/** dbt: transformations in a warehouse. */
export const dbt: VersionedServiceTech = versioned('service', {
  name: 'dbt',
  is: 'transformations in a warehouse',
  vendor: 'dbt Labs',
  docs: 'https://docs.getdbt.com/docs/introduction',
})
