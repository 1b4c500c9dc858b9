import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Apache Kafka: distributed log. */
export const kafka: VersionedStateTech = versioned('state', {
  name: 'Apache Kafka',
  is: 'distributed log',
  vendor: 'Apache Software Foundation',
  docs: 'https://kafka.apache.org/documentation/',
})

/** RabbitMQ: message broker. */
export const rabbitMq: VersionedStateTech = versioned('state', {
  name: 'RabbitMQ',
  is: 'message broker',
  vendor: 'Broadcom',
  docs: 'https://www.rabbitmq.com/docs',
})

/** Apache Pulsar: distributed log. */
export const pulsar: VersionedStateTech = versioned('state', {
  name: 'Apache Pulsar',
  is: 'distributed log',
  vendor: 'Apache Software Foundation',
  docs: 'https://pulsar.apache.org/docs/',
})

/** NATS: message broker. */
export const nats: VersionedStateTech = versioned('state', {
  name: 'NATS',
  is: 'message broker',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.nats.io/',
})

/** Apache ActiveMQ: message broker. */
export const activeMq: VersionedStateTech = versioned('state', {
  name: 'Apache ActiveMQ',
  is: 'message broker',
  vendor: 'Apache Software Foundation',
  docs: 'https://activemq.apache.org/components/classic/documentation/',
})

/** Amazon SQS: managed queue. */
export const sqs: ManagedStateTech = managed('state', {
  name: 'Amazon SQS',
  is: 'managed queue',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/',
})

/** Amazon Kinesis: managed stream. */
export const kinesis: ManagedStateTech = managed('state', {
  name: 'Amazon Kinesis',
  is: 'managed stream',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/',
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

/** Amazon MSK: managed Kafka. */
export const msk: ManagedStateTech = managed('state', {
  name: 'Amazon MSK',
  is: 'managed Kafka',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/msk/latest/developerguide/',
})

/** Redpanda: distributed log. */
export const redpanda: VersionedStateTech = versioned('state', {
  name: 'Redpanda',
  is: 'distributed log',
  vendor: 'Redpanda Data',
  docs: 'https://docs.redpanda.com/',
})

/** Apache BookKeeper: replicated log storage. */
export const bookKeeper: VersionedStateTech = versioned('state', {
  name: 'Apache BookKeeper',
  is: 'replicated log storage',
  vendor: 'Apache Software Foundation',
  docs: 'https://bookkeeper.apache.org/docs/overview/',
})

/** Meta Scribe: message queue for logs. */
export const scribe: ManagedStateTech = managed('state', {
  name: 'Meta Scribe',
  is: 'message queue for logs',
  vendor: 'Meta',
  docs: 'https://engineering.fb.com/2019/10/07/data-infrastructure/scribe/',
})

/** Delos: control plane storage on a shared log. */
export const delos: ManagedStateTech = managed('state', {
  name: 'Delos',
  is: 'control plane storage on a shared log',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi20/presentation/balakrishnan',
})
