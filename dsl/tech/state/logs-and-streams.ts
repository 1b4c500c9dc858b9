import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Apache Kafka: distributed log. */
export const kafka: VersionedStateTech = versioned('state', {
  name: 'Apache Kafka',
  is: 'distributed log',
  vendor: 'Apache Software Foundation',
  docs: 'https://kafka.apache.org/documentation/',
})

/** Amazon MSK: managed Kafka. */
export const msk: ManagedStateTech = managed('state', {
  name: 'Amazon MSK',
  is: 'managed Kafka',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/msk/latest/developerguide/',
})

/** Confluent Cloud: managed Kafka. */
export const confluentCloud: ManagedStateTech = managed('state', {
  name: 'Confluent Cloud',
  is: 'managed Kafka',
  vendor: 'Confluent',
  docs: 'https://docs.confluent.io/cloud/current/',
})

/** WarpStream: Kafka protocol on object storage. */
export const warpStream: ManagedStateTech = managed('state', {
  name: 'WarpStream',
  is: 'Kafka protocol on object storage',
  vendor: 'Confluent',
  docs: 'https://docs.warpstream.com/warpstream/',
})

/** Redpanda: distributed log. */
export const redpanda: VersionedStateTech = versioned('state', {
  name: 'Redpanda',
  is: 'distributed log',
  vendor: 'Redpanda Data',
  docs: 'https://docs.redpanda.com/',
})

/** Confluent Schema Registry: schemas of messages. */
export const schemaRegistry: VersionedStateTech = versioned('state', {
  name: 'Confluent Schema Registry',
  is: 'schemas of messages',
  vendor: 'Confluent',
  docs: 'https://docs.confluent.io/platform/current/schema-registry/',
})

/** Apache Pulsar: distributed log. */
export const pulsar: VersionedStateTech = versioned('state', {
  name: 'Apache Pulsar',
  is: 'distributed log',
  vendor: 'Apache Software Foundation',
  docs: 'https://pulsar.apache.org/docs/',
})

/** Apache BookKeeper: replicated log storage. */
export const bookKeeper: VersionedStateTech = versioned('state', {
  name: 'Apache BookKeeper',
  is: 'replicated log storage',
  vendor: 'Apache Software Foundation',
  docs: 'https://bookkeeper.apache.org/docs/overview/',
})

/** Twitter DistributedLog: replicated log. */
export const distributedLog: ManagedStateTech = managed('state', {
  name: 'Twitter DistributedLog',
  is: 'replicated log',
  vendor: 'Twitter',
  docs: 'https://blog.twitter.com/2015/building-distributedlog-twitter-s-high-performance-replicated-log-service',
})

/** Amazon Kinesis: managed stream. */
export const kinesis: ManagedStateTech = managed('state', {
  name: 'Amazon Kinesis',
  is: 'managed stream',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/',
})

/** Amazon Data Firehose: managed delivery of streams. */
export const firehose: ManagedStateTech = managed('state', {
  name: 'Amazon Data Firehose',
  is: 'managed delivery of streams',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/firehose/latest/dev/',
})

/** DynamoDB Streams: change stream of a table. */
export const dynamoDbStreams: ManagedStateTech = managed('state', {
  name: 'DynamoDB Streams',
  is: 'change stream of a table',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
})

/** Google Cloud Pub/Sub: managed message bus. */
export const pubSub: ManagedStateTech = managed('state', {
  name: 'Google Cloud Pub/Sub',
  is: 'managed message bus',
  vendor: 'Google',
  docs: 'https://cloud.google.com/pubsub/docs',
})

/** Azure Event Hubs: managed stream. */
export const eventHubs: ManagedStateTech = managed('state', {
  name: 'Azure Event Hubs',
  is: 'managed stream',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/event-hubs/',
})

/** Meta Scribe: message queue for logs. */
export const scribe: ManagedStateTech = managed('state', {
  name: 'Meta Scribe',
  is: 'message queue for logs',
  vendor: 'Meta',
  docs: 'https://engineering.fb.com/2019/10/07/data-infrastructure/scribe/',
})

/** Meta LogDevice: distributed log store. */
export const logDevice: ManagedStateTech = managed('state', {
  name: 'Meta LogDevice',
  is: 'distributed log store',
  vendor: 'Meta',
  docs: 'https://github.com/facebookarchive/LogDevice#readme',
})

/** Delos: control plane storage on a shared log. */
export const delos: ManagedStateTech = managed('state', {
  name: 'Delos',
  is: 'control plane storage on a shared log',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi20/presentation/balakrishnan',
})

/** Pinterest MemQ: publish and subscribe on object storage. */
export const memQ: ManagedStateTech = managed('state', {
  name: 'Pinterest MemQ',
  is: 'publish and subscribe on object storage',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq#readme',
})

/** LinkedIn Northguard: log storage, successor of Kafka. */
export const northguard: ManagedStateTech = managed('state', {
  name: 'LinkedIn Northguard',
  is: 'log storage, successor of Kafka',
  vendor: 'LinkedIn',
  docs: 'https://www.linkedin.com/blog/engineering/infrastructure/introducing-northguard-and-xinfra',
})
