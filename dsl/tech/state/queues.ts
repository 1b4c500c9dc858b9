import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** RabbitMQ: message broker. */
export const rabbitMq: VersionedStateTech = versioned('state', {
  name: 'RabbitMQ',
  is: 'message broker',
  vendor: 'Broadcom',
  docs: 'https://www.rabbitmq.com/docs',
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

/** NSQ: message queue. */
export const nsq: VersionedStateTech = versioned('state', {
  name: 'NSQ',
  is: 'message queue',
  vendor: 'NSQ',
  docs: 'https://nsq.io/overview/design.html',
})

/** Apache RocketMQ: message broker. */
export const rocketMq: VersionedStateTech = versioned('state', {
  name: 'Apache RocketMQ',
  is: 'message broker',
  vendor: 'Apache Software Foundation',
  docs: 'https://rocketmq.apache.org/docs/',
})

/** Eclipse Mosquitto: MQTT broker. */
export const mosquitto: VersionedStateTech = versioned('state', {
  name: 'Eclipse Mosquitto',
  is: 'MQTT broker',
  vendor: 'Eclipse Foundation',
  docs: 'https://mosquitto.org/documentation/',
})

/** EMQX: MQTT broker. */
export const emqx: VersionedStateTech = versioned('state', {
  name: 'EMQX',
  is: 'MQTT broker',
  vendor: 'EMQ Technologies',
  docs: 'https://docs.emqx.com/en/emqx/latest/',
})

/** Amazon SQS: managed queue. */
export const sqs: ManagedStateTech = managed('state', {
  name: 'Amazon SQS',
  is: 'managed queue',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/',
})

/** Amazon SNS: managed notifications. */
export const sns: ManagedStateTech = managed('state', {
  name: 'Amazon SNS',
  is: 'managed notifications',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/sns/latest/dg/',
})

/** Amazon EventBridge: managed event bus. */
export const eventBridge: ManagedStateTech = managed('state', {
  name: 'Amazon EventBridge',
  is: 'managed event bus',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/',
})

/** Amazon MQ: managed message brokers. */
export const amazonMq: ManagedStateTech = managed('state', {
  name: 'Amazon MQ',
  is: 'managed message brokers',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/',
})

/** Azure Service Bus: managed message broker. */
export const azureServiceBus: ManagedStateTech = managed('state', {
  name: 'Azure Service Bus',
  is: 'managed message broker',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/',
})

/** Azure Queue Storage: managed queue. */
export const azureQueueStorage: ManagedStateTech = managed('state', {
  name: 'Azure Queue Storage',
  is: 'managed queue',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/storage/queues/',
})

/** Cloudflare Queues: managed queue. */
export const cloudflareQueues: ManagedStateTech = managed('state', {
  name: 'Cloudflare Queues',
  is: 'managed queue',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/queues/',
})

/** Meta FOQS: distributed priority queue. */
export const foqs: ManagedStateTech = managed('state', {
  name: 'Meta FOQS',
  is: 'distributed priority queue',
  vendor: 'Meta',
  docs: 'https://engineering.fb.com/2021/02/22/production-engineering/foqs-scaling-a-distributed-priority-queue/',
})

/** Netflix Timestone: priority queues. */
export const timestone: ManagedStateTech = managed('state', {
  name: 'Netflix Timestone',
  is: 'priority queues',
  vendor: 'Netflix',
  docs: 'https://medium.com/p/1abf249ba95f',
})

/** Uber Cherami: task queues. */
export const cherami: ManagedStateTech = managed('state', {
  name: 'Uber Cherami',
  is: 'task queues',
  vendor: 'Uber',
  docs: 'https://github.com/uber/cherami-server#readme',
})

/** Pinterest PinLater: asynchronous job queues. */
export const pinLater: ManagedStateTech = managed('state', {
  name: 'Pinterest PinLater',
  is: 'asynchronous job queues',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/pinlater#readme',
})
