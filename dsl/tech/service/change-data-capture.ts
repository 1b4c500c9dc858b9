import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Debezium: change data capture. */
export const debezium: VersionedServiceTech = versioned('service', {
  name: 'Debezium',
  is: 'change data capture',
  vendor: 'Commonhaus Foundation',
  docs: 'https://debezium.io/documentation/reference/stable/',
})

/** Maxwell's daemon: change data capture for MySQL. */
export const maxwellsDaemon: VersionedServiceTech = versioned('service', {
  name: "Maxwell's daemon",
  is: 'change data capture for MySQL',
  vendor: 'Zendesk',
  docs: 'https://maxwells-daemon.io/',
})

/** SpinalTap: change data capture. */
export const spinalTap: ManagedServiceTech = managed('service', {
  name: 'SpinalTap',
  is: 'change data capture',
  vendor: 'Airbnb',
  docs: 'https://github.com/airbnb/SpinalTap#readme',
})

/** Netflix DBLog: change data capture. */
export const dbLog: ManagedServiceTech = managed('service', {
  name: 'Netflix DBLog',
  is: 'change data capture',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/dblog-a-generic-change-data-capture-framework-69351fb9099b',
})

/** LinkedIn Databus: change data capture. */
export const databus: ManagedServiceTech = managed('service', {
  name: 'LinkedIn Databus',
  is: 'change data capture',
  vendor: 'LinkedIn',
  docs: 'https://github.com/linkedin/databus/wiki',
})

/** Brooklin: data streaming between systems, with mirroring of Kafka. */
export const brooklin: VersionedServiceTech = versioned('service', {
  name: 'Brooklin',
  is: 'data streaming between systems, with mirroring of Kafka',
  vendor: 'LinkedIn',
  docs: 'https://github.com/linkedin/brooklin/wiki',
})

/** uReplicator: mirroring of Kafka clusters. */
export const uReplicator: ManagedServiceTech = managed('service', {
  name: 'uReplicator',
  is: 'mirroring of Kafka clusters',
  vendor: 'Uber',
  docs: 'https://github.com/uber/uReplicator/wiki',
})

/** Uber Consumer Proxy: push of Kafka messages to services. */
export const consumerProxy: ManagedServiceTech = managed('service', {
  name: 'Uber Consumer Proxy',
  is: 'push of Kafka messages to services',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/kafka-async-queuing-with-consumer-proxy/',
})

/** MirrorMaker: mirroring of Kafka clusters. */
export const mirrorMaker: VersionedServiceTech = versioned('service', {
  name: 'MirrorMaker',
  is: 'mirroring of Kafka clusters',
  vendor: 'Apache Software Foundation',
  docs: 'https://kafka.apache.org/documentation/#georeplication',
})

/** Meta Wormhole: publication of database changes. */
export const wormhole: ManagedServiceTech = managed('service', {
  name: 'Meta Wormhole',
  is: 'publication of database changes',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/nsdi15/technical-sessions/presentation/sharma',
})

/** Stripe Data Movement Platform: migration of chunks between shards. */
export const stripeDataMovement: ManagedServiceTech = managed('service', {
  name: 'Stripe Data Movement Platform',
  is: 'migration of chunks between shards',
  vendor: 'Stripe',
  docs: 'https://stripe.com/blog/how-stripes-document-databases-supported-99.999-uptime-with-zero-downtime-data-migrations',
})

/** Ghostferry: live moves of MySQL data. */
export const ghostferry: VersionedServiceTech = versioned('service', {
  name: 'Ghostferry',
  is: 'live moves of MySQL data',
  vendor: 'Shopify',
  docs: 'https://github.com/Shopify/ghostferry#readme',
})

/** AWS Database Migration Service: database migration and replication. */
export const awsDms: ManagedServiceTech = managed('service', {
  name: 'AWS Database Migration Service',
  is: 'database migration and replication',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/dms/latest/userguide/',
})

/** Google Cloud Datastream: change data capture. */
export const datastream: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Datastream',
  is: 'change data capture',
  vendor: 'Google',
  docs: 'https://cloud.google.com/datastream/docs',
})

/** Fivetran: managed data movement. */
export const fivetran: ManagedServiceTech = managed('service', {
  name: 'Fivetran',
  is: 'managed data movement',
  vendor: 'Fivetran',
  docs: 'https://fivetran.com/docs',
})

/** Airbyte: data movement. */
export const airbyte: VersionedServiceTech = versioned('service', {
  name: 'Airbyte',
  is: 'data movement',
  vendor: 'Airbyte',
  docs: 'https://docs.airbyte.com/',
})
