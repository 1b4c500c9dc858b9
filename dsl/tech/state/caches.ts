import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Redis: in-memory data store. */
export const redis: VersionedStateTech = versioned('state', {
  name: 'Redis',
  is: 'in-memory data store',
  vendor: 'Redis',
  docs: 'https://redis.io/docs/latest/',
})

/** Valkey: in-memory data store. */
export const valkey: VersionedStateTech = versioned('state', {
  name: 'Valkey',
  is: 'in-memory data store',
  vendor: 'Linux Foundation',
  docs: 'https://valkey.io/docs/',
})

/** KeyDB: in-memory data store. */
export const keyDb: VersionedStateTech = versioned('state', {
  name: 'KeyDB',
  is: 'in-memory data store',
  vendor: 'Snap',
  docs: 'https://docs.keydb.dev/',
})

/** Dragonfly: in-memory data store. */
export const dragonfly: VersionedStateTech = versioned('state', {
  name: 'Dragonfly',
  is: 'in-memory data store',
  vendor: 'DragonflyDB',
  docs: 'https://www.dragonflydb.io/docs',
})

/** Redis Cloud: managed in-memory data store. */
export const redisCloud: ManagedStateTech = managed('state', {
  name: 'Redis Cloud',
  is: 'managed in-memory data store',
  vendor: 'Redis',
  docs: 'https://redis.io/docs/latest/operate/rc/',
})

/** memcached: in-memory cache. */
export const memcached: VersionedStateTech = versioned('state', {
  name: 'memcached',
  is: 'in-memory cache',
  vendor: 'memcached',
  docs: 'https://docs.memcached.org/',
})

/** EVCache: replicated cache on memcached. */
export const evCache: VersionedStateTech = versioned('state', {
  name: 'EVCache',
  is: 'replicated cache on memcached',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/EVCache/wiki',
})

/** Twemcache: in-memory cache. */
export const twemcache: VersionedStateTech = versioned('state', {
  name: 'Twemcache',
  is: 'in-memory cache',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter/twemcache#readme',
})

/** Pelikan: in-memory cache framework. */
export const pelikan: ManagedStateTech = managed('state', {
  name: 'Pelikan',
  is: 'in-memory cache framework',
  vendor: 'Twitter',
  docs: 'https://pelikan.io/',
})

/** CacheLib: caching engine. */
export const cacheLib: ManagedStateTech = managed('state', {
  name: 'CacheLib',
  is: 'caching engine',
  vendor: 'Meta',
  docs: 'https://cachelib.org/docs/',
})

/** Facebook memcache: look-aside cache fleet. */
export const facebookMemcache: ManagedStateTech = managed('state', {
  name: 'Facebook memcache',
  is: 'look-aside cache fleet',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala',
})

/** Amazon ElastiCache: managed cache. */
export const elastiCache: ManagedStateTech = managed('state', {
  name: 'Amazon ElastiCache',
  is: 'managed cache',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/',
})

/** Amazon MemoryDB: durable in-memory database. */
export const memoryDb: ManagedStateTech = managed('state', {
  name: 'Amazon MemoryDB',
  is: 'durable in-memory database',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/memorydb/latest/devguide/',
})

/** Amazon DynamoDB Accelerator: cache in front of DynamoDB. */
export const dax: ManagedStateTech = managed('state', {
  name: 'Amazon DynamoDB Accelerator',
  is: 'cache in front of DynamoDB',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html',
})

/** Google Memorystore: managed cache. */
export const memorystore: ManagedStateTech = managed('state', {
  name: 'Google Memorystore',
  is: 'managed cache',
  vendor: 'Google',
  docs: 'https://cloud.google.com/memorystore/docs',
})

/** Azure Cache for Redis: managed cache. */
export const azureCacheForRedis: ManagedStateTech = managed('state', {
  name: 'Azure Cache for Redis',
  is: 'managed cache',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/',
})

/** Momento: serverless cache. */
export const momento: ManagedStateTech = managed('state', {
  name: 'Momento',
  is: 'serverless cache',
  vendor: 'Momento',
  docs: 'https://docs.momentohq.com/',
})

/** Hazelcast: in-memory data grid. */
export const hazelcast: VersionedStateTech = versioned('state', {
  name: 'Hazelcast',
  is: 'in-memory data grid',
  vendor: 'Hazelcast',
  docs: 'https://docs.hazelcast.com/hazelcast/latest/',
})

/** Apache Ignite: in-memory data grid. */
export const apacheIgnite: VersionedStateTech = versioned('state', {
  name: 'Apache Ignite',
  is: 'in-memory data grid',
  vendor: 'Apache Software Foundation',
  docs: 'https://ignite.apache.org/docs/latest/',
})

/** Caffeine: in-process cache for Java. */
export const caffeineCache: VersionedStateTech = versioned('state', {
  name: 'Caffeine',
  is: 'in-process cache for Java',
  vendor: 'Caffeine',
  docs: 'https://github.com/ben-manes/caffeine/wiki',
})

/** DigitalOcean Managed Redis: managed cache and queues. */
export const digitalOceanRedis: ManagedStateTech = managed('state', {
  name: 'DigitalOcean Managed Redis',
  is: 'managed cache and queues',
  vendor: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/databases/',
})
