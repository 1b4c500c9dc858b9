import { type ManagedControlTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Parts of Apache Kafka that have no version of their own.

const docs = 'https://kafka.apache.org/39/documentation.html'

export const clients: ManagedServiceTech = managed('service', {
  name: 'Kafka clients',
  is: 'producers, consumers and admin clients',
  vendor: 'Apache Software Foundation',
  docs,
})
export const metadataLog: ManagedStateTech = managed('state', {
  name: 'Kafka metadata log',
  is: 'the topic __cluster_metadata, replicated by Raft',
  vendor: 'Apache Software Foundation',
  docs,
})
export const migrationDriver: ManagedControlTech = managed('control', {
  name: 'KRaft migration driver',
  is: 'copies metadata from ZooKeeper, then writes it back',
  vendor: 'Apache Software Foundation',
  docs,
})
export const adminTools: ManagedControlTech = managed('control', {
  name: 'Kafka command-line tools',
  is: 'kafka-storage, kafka-metadata-quorum, kafka-jmx, zookeeper-shell',
  vendor: 'Apache Software Foundation',
  docs,
})
