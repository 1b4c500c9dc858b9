import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Vitess: sharding for MySQL. */
export const vitess: VersionedStateTech = versioned('state', {
  name: 'Vitess',
  is: 'sharding for MySQL',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://vitess.io/docs/',
})

/** Citus: sharding for PostgreSQL. */
export const citus: VersionedStateTech = versioned('state', {
  name: 'Citus',
  is: 'sharding for PostgreSQL',
  vendor: 'Microsoft',
  docs: 'https://docs.citusdata.com/en/stable/',
})

/** CockroachDB: distributed SQL database. */
export const cockroachDb: VersionedStateTech = versioned('state', {
  name: 'CockroachDB',
  is: 'distributed SQL database',
  vendor: 'Cockroach Labs',
  docs: 'https://www.cockroachlabs.com/docs/',
})

/** YugabyteDB: distributed SQL database. */
export const yugabyteDb: VersionedStateTech = versioned('state', {
  name: 'YugabyteDB',
  is: 'distributed SQL database',
  vendor: 'Yugabyte',
  docs: 'https://docs.yugabyte.com/',
})

/** TiDB: distributed SQL database. */
export const tidb: VersionedStateTech = versioned('state', {
  name: 'TiDB',
  is: 'distributed SQL database',
  vendor: 'PingCAP',
  docs: 'https://docs.pingcap.com/tidb/stable/',
})

/** SingleStore: distributed SQL database. */
export const singleStore: VersionedStateTech = versioned('state', {
  name: 'SingleStore',
  is: 'distributed SQL database',
  vendor: 'SingleStore',
  docs: 'https://docs.singlestore.com/',
})

/** Google Spanner: distributed SQL database. */
export const spanner: ManagedStateTech = managed('state', {
  name: 'Google Spanner',
  is: 'distributed SQL database',
  vendor: 'Google',
  docs: 'https://cloud.google.com/spanner/docs',
})

/** Google F1: distributed SQL database. */
export const f1: ManagedStateTech = managed('state', {
  name: 'Google F1',
  is: 'distributed SQL database',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub41344/',
})

/** Google Megastore: transactional store on Bigtable. */
export const megastore: ManagedStateTech = managed('state', {
  name: 'Google Megastore',
  is: 'transactional store on Bigtable',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub36971/',
})

/** Gizzard: sharding framework for data stores. */
export const gizzard: ManagedStateTech = managed('state', {
  name: 'Gizzard',
  is: 'sharding framework for data stores',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter-archive/gizzard',
})
