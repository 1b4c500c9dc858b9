import { type ManagedControlTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems that Pinterest describes in the article cited by their nodes.

const distributedSql =
  'https://github.com/pingcap/blog/blob/master/how-pinterest-reduced-costs-and-improved-data-consistency-with-newsql-database.md'

export const pinterestServices: ManagedServiceTech = managed('service', {
  name: 'Pinterest API and services',
  is: 'tree of calls behind an API request',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/scaling-cache-infrastructure-at-pinterest-422d6d294ece',
})
export const zen: ManagedServiceTech = managed('service', {
  name: 'Pinterest Zen',
  is: 'graph service',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const ums: ManagedServiceTech = managed('service', {
  name: 'Pinterest UMS',
  is: 'wide-column store service',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/hbase-deprecation-at-pinterest-8a99e6c8e6b7',
})
export const ixia: ManagedServiceTech = managed('service', {
  name: 'Pinterest Ixia',
  is: 'indexed datastore service',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const unifiedStorage: ManagedServiceTech = managed('service', {
  name: 'Pinterest Unified Storage Service',
  is: 'one storage API over TiDB',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/online-data-migration-from-hbase-to-tidb-with-zero-downtime-43f0fb474b84',
})
export const replicationProxy: ManagedServiceTech = managed('service', {
  name: 'Pinterest HBase replication proxy',
  is: 'change data capture from HBase',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const argus: ManagedServiceTech = managed('service', {
  name: 'Pinterest Argus',
  is: 'consumer of HBase changes',
  vendor: 'Pinterest',
  docs: distributedSql,
})
export const mysqlTools: ManagedControlTech = managed('control', {
  name: 'Pinterest MySQL Management Tools',
  is: 'failover, replacement and backup of MySQL',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/mysql_utils#readme',
})

// A request and how hosts find services.

export const pinterestApi: ManagedServiceTech = managed('service', {
  name: 'Pinterest API',
  is: 'user-facing API, in Python',
  vendor: 'Pinterest',
  docs: 'https://github.com/thechangelog/transcripts/blob/master/gotime/go-time-257.md',
})
const ads = 'https://medium.com/pinterest-engineering/how-we-scaled-the-size-of-pinterests-ad-corpus-by-60x-d6d5bfa6bf16'
export const adsMixer: ManagedServiceTech = managed('service', {
  name: 'Pinterest Ads Mixer',
  is: 'orchestrates an ad request and runs the auction',
  vendor: 'Pinterest',
  docs: ads,
})
export const adRetrieval: ManagedServiceTech = managed('service', {
  name: 'Pinterest ads candidate retrieval',
  is: 'finds candidates for a user and context',
  vendor: 'Pinterest',
  docs: ads,
})
export const adFunnel: ManagedServiceTech = managed('service', {
  name: 'Pinterest ads candidate funnel',
  is: 'adds index data to candidates and trims them',
  vendor: 'Pinterest',
  docs: ads,
})
export const adRanking: ManagedServiceTech = managed('service', {
  name: 'Pinterest ads ranking',
  is: 'scores candidates',
  vendor: 'Pinterest',
  docs: ads,
})
export const adIndexPublisher: ManagedServiceTech = managed('service', {
  name: 'Pinterest ads index publisher',
  is: 'workflow that builds the index of active ads',
  vendor: 'Pinterest',
  docs: ads,
})
export const zkUpdateMonitor: ManagedControlTech = managed('control', {
  name: 'Pinterest ZK Update Monitor',
  is: 'daemon that keeps host lists and configuration on disk',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/kingpin#readme',
})

// What fails together.

const throttling = 'https://tool.lu/fr_FR/article/70H/preview'
export const kvStore: ManagedStateTech = managed('state', {
  name: 'Pinterest KVStore',
  is: 'key-value store of machine-learning features',
  vendor: 'Pinterest',
  docs: throttling,
})
export const homefeed: ManagedServiceTech = managed('service', {
  name: 'Pinterest Homefeed',
  is: 'home feed of a user',
  vendor: 'Pinterest',
  docs: throttling,
})

// How changes reach production.

export const adsServing: ManagedServiceTech = managed('service', {
  name: 'Pinterest ads serving',
  is: 'services that deliver ads, in Go',
  vendor: 'Pinterest',
  docs: 'https://www.pinterestcareers.com/blogs/stories-by-pinterest-engineering-on-medium/pre-submit-integration-tests-for-ads-serving',
})
export const preSubmitTests: ManagedControlTech = managed('control', {
  name: 'Pinterest pre-submit tests',
  is: 'replays logged requests against each change',
  vendor: 'Pinterest',
  docs: 'https://www.pinterestcareers.com/blogs/stories-by-pinterest-engineering-on-medium/pre-submit-integration-tests-for-ads-serving',
})
export const onCallEngineer: ManagedControlTech = managed('control', {
  name: 'Pinterest on-call engineer',
  is: 'person on call of a team',
  vendor: 'Pinterest',
  docs: 'https://www.conf42.com/Incident_Management_2022_Nishant_Roy_incident_management',
})
export const memqCounters: ManagedControlTech = managed('control', {
  name: 'Pinterest MemQ metrics',
  is: 'counters of a broker, by topic, at /api/metrics',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq/blob/main/docs/deploy.md',
})

// The transport of logs and metrics: Singer, Kafka, MemQ, Goku.

export const doctorKafka: ManagedControlTech = managed('control', {
  name: 'Pinterest DoctorKafka',
  is: 'healing and balancing of Kafka clusters',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/DoctorK#readme',
})
export const memqGovernor: ManagedControlTech = managed('control', {
  name: 'Pinterest MemQ Governor',
  is: 'elected broker that assigns topics to brokers',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq/blob/main/docs/architecture.md',
})
export const memqAuditor: ManagedControlTech = managed('control', {
  name: 'Pinterest MemQ audit analyzer',
  is: 'compares what producers sent with what consumers read',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq/blob/main/docs/gettingstarted.md',
})
export const memqReader: ManagedServiceTech = managed('service', {
  name: 'Pinterest MemQ consumer',
  is: 'client that finds batches by notification and reads them from storage',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/memq/blob/main/docs/architecture.md',
})
export const s3Transporter: ManagedServiceTech = managed('service', {
  name: 'Pinterest S3 Transporter',
  is: 'writer of Kafka messages to S3',
  vendor: 'Pinterest',
  docs: 'https://www.confluent.io/blog/running-kafka-at-scale-at-pinterest/',
})
export const gokuRoot: ManagedControlTech = managed('control', {
  name: 'Pinterest Goku Root',
  is: 'routing of queries for metrics',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/improving-efficiency-of-goku-time-series-database-at-pinterest-part-1-7659b94796f4',
})
export const gokuLongTerm: ManagedControlTech = managed('control', {
  name: 'Pinterest GokuL',
  is: 'metrics older than a day, on SSD and hard disk',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/gokul-extending-time-series-data-storage-to-serve-beyond-one-day-52264307364d',
})
export const statsboard: ManagedControlTech = managed('control', {
  name: 'Pinterest Statsboard',
  is: 'dashboards and alerts on metrics',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/goku-building-a-scalable-and-high-performant-time-series-database-system-a8ff5758a181',
})

// Kafka, its growth and the systems that manage it.

export const orionServer: ManagedControlTech = managed('control', {
  name: 'Pinterest Orion',
  is: 'management of stateful systems, above all Kafka',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/orion#readme',
})
