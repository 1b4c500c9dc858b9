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

/** Amazon ElastiCache: managed cache. */
export const elastiCache: ManagedStateTech = managed('state', {
  name: 'Amazon ElastiCache',
  is: 'managed cache',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/',
})

/** Dragonfly: in-memory data store. */
export const dragonfly: VersionedStateTech = versioned('state', {
  name: 'Dragonfly',
  is: 'in-memory data store',
  vendor: 'DragonflyDB',
  docs: 'https://www.dragonflydb.io/docs',
})

/** Hazelcast: in-memory data grid. */
export const hazelcast: VersionedStateTech = versioned('state', {
  name: 'Hazelcast',
  is: 'in-memory data grid',
  vendor: 'Hazelcast',
  docs: 'https://docs.hazelcast.com/hazelcast/latest/',
})

/** Facebook memcache: look-aside cache fleet. */
export const facebookMemcache: ManagedStateTech = managed('state', {
  name: 'Facebook memcache',
  is: 'look-aside cache fleet',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala',
})
