import { type Source, source } from 'fourplane'

/** Read in a copy of its opening; how the first mitigation was done and what is improved lies below that. */
export const augustReport: Source = source({
  url: 'https://www.pagerduty.com/eng/august-28-kafka-outages-what-happened-and-how-were-improving/',
  title: 'August 28 Kafka Outages – What Happened and How We’re Improving',
  publisher: 'PagerDuty',
  published: '2025-09-04',
  kind: 'postmortem',
  seen: 'opening',
})
/** An excerpt of InfoQ’s article, which quotes the report. */
export const infoQ: Source = source({
  url: 'https://briefly.co/anchor/Tech_industry/story/pagerdutys-kafka-outage-silences-alerts-for-thousands-of-companies',
  title: 'PagerDuty’s Kafka Outage Silences Alerts for Thousands of Companies (InfoQ, excerpt)',
  publisher: 'InfoQ, excerpted by Briefly',
  published: '2025-09',
  kind: 'press',
  seen: 'opening',
})
export const conduktor: Source = source({
  url: 'https://www.conduktor.io/blog/pagerduty-kafka-outage-lessons',
  title: 'PagerDuty’s Kafka Outage: Lessons from 4.2 Million Rogue Producers',
  publisher: 'Conduktor',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})
export const ilert: Source = source({
  url: 'https://www.ilert.com/postmortems/pagerduty-delayed-notifications',
  title: 'PagerDuty: Customers experienced delayed notifications',
  publisher: 'ilert',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})

export const pekkoProducer: Source = source({
  url: 'https://github.com/apache/pekko-connectors-kafka/blob/06cacfa2fbb6f8b8613206765d801fb4fd49239e/docs/src/main/paradox/producer.md',
  title: 'Producer, manual of Apache Pekko Connectors Kafka',
  publisher: 'Apache Software Foundation',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

const kafka = 'https://github.com/apache/kafka/blob/1eb7644349cb07139d6a3c1ad1986979647cac99'
const published = '2024-10-25'
const publisher = 'Apache Software Foundation'

export const kafkaOperations: Source = source({
  url: `${kafka}/docs/ops.html`,
  title: 'Operations, Apache Kafka documentation of October 2024',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})
export const kafkaProducerIds: Source = source({
  url: `${kafka}/transaction-coordinator/src/main/java/org/apache/kafka/coordinator/transaction/TransactionLogConfig.java`,
  title: 'TransactionLogConfig.java, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
export const kafkaDynamicConfig: Source = source({
  url: `${kafka}/core/src/main/scala/kafka/server/DynamicBrokerConfig.scala`,
  title: 'DynamicBrokerConfig.scala, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
export const kafkaProducerState: Source = source({
  url: `${kafka}/storage/src/main/java/org/apache/kafka/storage/internals/log/ProducerStateManager.java`,
  title: 'ProducerStateManager.java, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
export const kafkaProducerConfig: Source = source({
  url: `${kafka}/clients/src/main/java/org/apache/kafka/clients/producer/ProducerConfig.java`,
  title: 'ProducerConfig.java, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
export const kafkaSender: Source = source({
  url: `${kafka}/clients/src/main/java/org/apache/kafka/clients/producer/internals/Sender.java`,
  title: 'Sender.java, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
export const kafkaSocketServer: Source = source({
  url: `${kafka}/core/src/main/scala/kafka/network/SocketServer.scala`,
  title: 'SocketServer.scala, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
export const kafkaTransactionsTool: Source = source({
  url: `${kafka}/tools/src/main/java/org/apache/kafka/tools/TransactionsCommand.java`,
  title: 'TransactionsCommand.java, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
export const kafkaJmxTool: Source = source({
  url: `${kafka}/tools/src/main/java/org/apache/kafka/tools/JmxTool.java`,
  title: 'JmxTool.java, Apache Kafka, source of October 2024',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})
/** Another owner’s broker whose heap filled in the same way; it shows the class to look for. */
export const heapHistogram: Source = source({
  url: 'https://github.com/fluent/fluent-plugin-kafka/issues/406',
  title: 'idempotent true causes unbounded heap growth with many ProducerStateEntry objects',
  publisher: 'fluent-plugin-kafka, an issue',
  published: '2021-06-07',
  kind: 'issue',
  seen: 'opening',
})
