import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** TAO: graph data store. */
export const tao: ManagedStateTech = managed('state', {
  name: 'TAO',
  is: 'graph data store',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/atc13/technical-sessions/presentation/bronson',
})

/** Neo4j: graph database. */
export const neo4j: VersionedStateTech = versioned('state', {
  name: 'Neo4j',
  is: 'graph database',
  vendor: 'Neo4j',
  docs: 'https://neo4j.com/docs/',
})

/** Amazon Neptune: managed graph database. */
export const neptune: ManagedStateTech = managed('state', {
  name: 'Amazon Neptune',
  is: 'managed graph database',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/neptune/latest/userguide/',
})

/** JanusGraph: graph database. */
export const janusGraph: VersionedStateTech = versioned('state', {
  name: 'JanusGraph',
  is: 'graph database',
  vendor: 'Linux Foundation',
  docs: 'https://docs.janusgraph.org/',
})

/** Dgraph: graph database. */
export const dgraph: VersionedStateTech = versioned('state', {
  name: 'Dgraph',
  is: 'graph database',
  vendor: 'Dgraph',
  docs: 'https://docs.dgraph.io/',
})

/** ByteGraph: graph database. */
export const byteGraph: ManagedStateTech = managed('state', {
  name: 'ByteGraph',
  is: 'graph database',
  vendor: 'ByteDance',
  docs: 'https://www.vldb.org/pvldb/vol15/p3306-li.pdf',
})

/** Twitter FlockDB: store of the social graph. */
export const flockDb: ManagedStateTech = managed('state', {
  name: 'Twitter FlockDB',
  is: 'store of the social graph',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter-archive/flockdb#readme',
})

/** LinkedIn LIquid: graph database. */
export const liquid: ManagedStateTech = managed('state', {
  name: 'LinkedIn LIquid',
  is: 'graph database',
  vendor: 'LinkedIn',
  docs: 'https://engineering.linkedin.com/blog/2020/liquid-the-soul-of-a-new-graph-database-part-1',
})
