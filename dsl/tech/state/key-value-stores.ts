import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Amazon DynamoDB: managed key-value store. */
export const dynamoDb: ManagedStateTech = managed('state', {
  name: 'Amazon DynamoDB',
  is: 'managed key-value store',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/',
})

/** Amazon Dynamo: key-value store, ancestor of DynamoDB. */
export const dynamo: ManagedStateTech = managed('state', {
  name: 'Amazon Dynamo',
  is: 'key-value store, ancestor of DynamoDB',
  vendor: 'Amazon',
  docs: 'https://www.allthingsdistributed.com/files/amazon-dynamo-sosp2007.pdf',
})

/** Dynomite: replication layer for Redis and memcached. */
export const dynomite: VersionedStateTech = versioned('state', {
  name: 'Dynomite',
  is: 'replication layer for Redis and memcached',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/dynomite/wiki',
})

/** Aerospike: key-value store on flash. */
export const aerospike: VersionedStateTech = versioned('state', {
  name: 'Aerospike',
  is: 'key-value store on flash',
  vendor: 'Aerospike',
  docs: 'https://aerospike.com/docs/',
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

/** Riak KV: key-value store. */
export const riak: VersionedStateTech = versioned('state', {
  name: 'Riak KV',
  is: 'key-value store',
  vendor: 'Riak',
  docs: 'https://docs.riak.com/riak/kv/latest/',
})

/** Voldemort: key-value store. */
export const voldemort: VersionedStateTech = versioned('state', {
  name: 'Voldemort',
  is: 'key-value store',
  vendor: 'LinkedIn',
  docs: 'https://github.com/voldemort/voldemort/wiki',
})

/** RocksDB: embedded key-value store. */
export const rocksDb: VersionedStateTech = versioned('state', {
  name: 'RocksDB',
  is: 'embedded key-value store',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/rocksdb/wiki',
})

/** LevelDB: embedded key-value store. */
export const levelDb: VersionedStateTech = versioned('state', {
  name: 'LevelDB',
  is: 'embedded key-value store',
  vendor: 'Google',
  docs: 'https://github.com/google/leveldb/blob/main/doc/index.md',
})

/** LMDB: embedded key-value store. */
export const lmdb: VersionedStateTech = versioned('state', {
  name: 'LMDB',
  is: 'embedded key-value store',
  vendor: 'Symas',
  docs: 'https://symas.com/lmdb/',
})

/** bbolt: embedded key-value store. */
export const bbolt: VersionedStateTech = versioned('state', {
  name: 'bbolt',
  is: 'embedded key-value store',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://github.com/etcd-io/bbolt#readme',
})

/** Berkeley DB: embedded key-value store. */
export const berkeleyDb: VersionedStateTech = versioned('state', {
  name: 'Berkeley DB',
  is: 'embedded key-value store',
  vendor: 'Oracle',
  docs: 'https://docs.oracle.com/en/database/other-databases/berkeley-db/',
})

/** Apache Kvrocks: Redis protocol on RocksDB. */
export const kvrocks: VersionedStateTech = versioned('state', {
  name: 'Apache Kvrocks',
  is: 'Redis protocol on RocksDB',
  vendor: 'Apache Software Foundation',
  docs: 'https://kvrocks.apache.org/docs/getting-started',
})

/** Kyoto Tycoon: key-value server. */
export const kyotoTycoon: VersionedStateTech = versioned('state', {
  name: 'Kyoto Tycoon',
  is: 'key-value server',
  vendor: 'Mikio Hirabayashi',
  docs: 'https://dbmx.net/kyototycoon/',
})

/** Pinterest Rocksplicator: replication of RocksDB. */
export const rocksplicator: ManagedStateTech = managed('state', {
  name: 'Pinterest Rocksplicator',
  is: 'replication of RocksDB',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/rocksplicator#readme',
})

/** Twitter Manhattan: distributed database. */
export const manhattan: ManagedStateTech = managed('state', {
  name: 'Twitter Manhattan',
  is: 'distributed database',
  vendor: 'Twitter',
  docs: 'https://blog.x.com/engineering/en_us/a/2014/manhattan-our-real-time-multi-tenant-distributed-database-for-twitter-scale',
})

/** Airbnb Mussel: key-value store for derived data. */
export const mussel: ManagedStateTech = managed('state', {
  name: 'Airbnb Mussel',
  is: 'key-value store for derived data',
  vendor: 'Airbnb',
  docs: 'https://medium.com/airbnb-engineering/mussel-airbnbs-key-value-store-for-derived-data-406b9fa1b296',
})

/** Venice: derived data store. */
export const venice: VersionedStateTech = versioned('state', {
  name: 'Venice',
  is: 'derived data store',
  vendor: 'LinkedIn',
  docs: 'https://venicedb.org/docs/',
})

/** Netflix Hollow: in-memory data sets in every instance. */
export const hollow: VersionedStateTech = versioned('state', {
  name: 'Netflix Hollow',
  is: 'in-memory data sets in every instance',
  vendor: 'Netflix',
  docs: 'https://hollow.how/',
})

/** ZippyDB: key-value store. */
export const zippyDb: ManagedStateTech = managed('state', {
  name: 'ZippyDB',
  is: 'key-value store',
  vendor: 'Meta',
  docs: 'https://engineering.fb.com/2021/08/06/core-infra/zippydb/',
})

/** Cloudflare Quicksilver: replicated key-value store at the edge. */
export const quicksilver: ManagedStateTech = managed('state', {
  name: 'Cloudflare Quicksilver',
  is: 'replicated key-value store at the edge',
  vendor: 'Cloudflare',
  docs: 'https://blog.cloudflare.com/introducing-quicksilver-configuration-distribution-at-internet-scale/',
})

/** Cloudflare Workers KV: key-value store at the edge. */
export const workersKv: ManagedStateTech = managed('state', {
  name: 'Cloudflare Workers KV',
  is: 'key-value store at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/kv/',
})

/** Cloudflare Durable Objects: stateful objects at the edge. */
export const durableObjects: ManagedStateTech = managed('state', {
  name: 'Cloudflare Durable Objects',
  is: 'stateful objects at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/durable-objects/',
})

/** BoltDB: embedded key-value store. */
export const boltDb: VersionedStateTech = versioned('state', {
  name: 'BoltDB',
  is: 'embedded key-value store',
  vendor: 'open source',
  docs: 'https://github.com/boltdb/bolt',
})
