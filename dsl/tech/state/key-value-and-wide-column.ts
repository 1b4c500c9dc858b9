import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Apache Cassandra: wide-column store. */
export const cassandra: VersionedStateTech = versioned('state', {
  name: 'Apache Cassandra',
  is: 'wide-column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://cassandra.apache.org/doc/latest/',
})

/** ScyllaDB: wide-column store. */
export const scyllaDb: VersionedStateTech = versioned('state', {
  name: 'ScyllaDB',
  is: 'wide-column store',
  vendor: 'ScyllaDB',
  docs: 'https://docs.scylladb.com/',
})

/** Apache HBase: wide-column store. */
export const hbase: VersionedStateTech = versioned('state', {
  name: 'Apache HBase',
  is: 'wide-column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://hbase.apache.org/book.html',
})

/** Amazon DynamoDB: managed key-value store. */
export const dynamoDb: ManagedStateTech = managed('state', {
  name: 'Amazon DynamoDB',
  is: 'managed key-value store',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/',
})

/** Google Bigtable: wide-column store. */
export const bigtable: ManagedStateTech = managed('state', {
  name: 'Google Bigtable',
  is: 'wide-column store',
  vendor: 'Google',
  docs: 'https://cloud.google.com/bigtable/docs',
})

/** Azure Cosmos DB: managed multi-model database. */
export const cosmosDb: ManagedStateTech = managed('state', {
  name: 'Azure Cosmos DB',
  is: 'managed multi-model database',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/cosmos-db/',
})

/** RocksDB: embedded key-value store. */
export const rocksDb: VersionedStateTech = versioned('state', {
  name: 'RocksDB',
  is: 'embedded key-value store',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/rocksdb/wiki',
})

/** etcd: consistent key-value store. */
export const etcd: VersionedStateTech = versioned('state', {
  name: 'etcd',
  is: 'consistent key-value store',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://etcd.io/docs/',
})

/** Apache ZooKeeper: coordination store. */
export const zooKeeper: VersionedStateTech = versioned('state', {
  name: 'Apache ZooKeeper',
  is: 'coordination store',
  vendor: 'Apache Software Foundation',
  docs: 'https://zookeeper.apache.org/doc/current/',
})

/** Riak KV: key-value store. */
export const riak: VersionedStateTech = versioned('state', {
  name: 'Riak KV',
  is: 'key-value store',
  vendor: 'Riak',
  docs: 'https://docs.riak.com/riak/kv/latest/',
})

/** FoundationDB: transactional key-value store. */
export const foundationDb: VersionedStateTech = versioned('state', {
  name: 'FoundationDB',
  is: 'transactional key-value store',
  vendor: 'Apple',
  docs: 'https://apple.github.io/foundationdb/',
})

/** TiKV: transactional key-value store. */
export const tikv: VersionedStateTech = versioned('state', {
  name: 'TiKV',
  is: 'transactional key-value store',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://tikv.org/docs/',
})

/** Voldemort: key-value store. */
export const voldemort: VersionedStateTech = versioned('state', {
  name: 'Voldemort',
  is: 'key-value store',
  vendor: 'LinkedIn',
  docs: 'https://github.com/voldemort/voldemort/wiki',
})

/** Twitter Manhattan: distributed database. */
export const manhattan: ManagedStateTech = managed('state', {
  name: 'Twitter Manhattan',
  is: 'distributed database',
  vendor: 'Twitter',
  docs: 'https://blog.x.com/engineering/en_us/a/2014/manhattan-our-real-time-multi-tenant-distributed-database-for-twitter-scale',
})

/** Venice: derived data store. */
export const venice: ManagedStateTech = managed('state', {
  name: 'Venice',
  is: 'derived data store',
  vendor: 'LinkedIn',
  docs: 'https://venicedb.org/docs/',
})

/** LinkedIn Espresso: document store. */
export const espresso: ManagedStateTech = managed('state', {
  name: 'LinkedIn Espresso',
  is: 'document store',
  vendor: 'LinkedIn',
  docs: 'https://dl.acm.org/doi/10.1145/2463676.2465298',
})

/** TAO: graph data store. */
export const tao: ManagedStateTech = managed('state', {
  name: 'TAO',
  is: 'graph data store',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/atc13/technical-sessions/presentation/bronson',
})

/** ZippyDB: key-value store. */
export const zippyDb: ManagedStateTech = managed('state', {
  name: 'ZippyDB',
  is: 'key-value store',
  vendor: 'Meta',
  docs: 'https://engineering.fb.com/2021/08/06/core-infra/zippydb/',
})

/** Uber Schemaless: sharded store on MySQL. */
export const schemaless: ManagedStateTech = managed('state', {
  name: 'Uber Schemaless',
  is: 'sharded store on MySQL',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/schemaless-part-one-mysql-datastore/',
})

/** Uber Docstore: distributed database. */
export const docstore: ManagedStateTech = managed('state', {
  name: 'Uber Docstore',
  is: 'distributed database',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/schemaless-sql-database/',
})

/** Dropbox Edgestore: metadata store. */
export const edgestore: ManagedStateTech = managed('state', {
  name: 'Dropbox Edgestore',
  is: 'metadata store',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/reintroducing-edgestore',
})

/** Cloudflare Quicksilver: replicated key-value store at the edge. */
export const quicksilver: ManagedStateTech = managed('state', {
  name: 'Cloudflare Quicksilver',
  is: 'replicated key-value store at the edge',
  vendor: 'Cloudflare',
  docs: 'https://blog.cloudflare.com/introducing-quicksilver-configuration-distribution-at-internet-scale/',
})

/** Cloudflare Durable Objects: stateful objects at the edge. */
export const durableObjects: ManagedStateTech = managed('state', {
  name: 'Cloudflare Durable Objects',
  is: 'stateful objects at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/durable-objects/',
})

/** Cloudflare Workers KV: key-value store at the edge. */
export const workersKv: ManagedStateTech = managed('state', {
  name: 'Cloudflare Workers KV',
  is: 'key-value store at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/kv/',
})
