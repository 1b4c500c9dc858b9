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

/** Amazon Keyspaces: managed Cassandra. */
export const keyspaces: ManagedStateTech = managed('state', {
  name: 'Amazon Keyspaces',
  is: 'managed Cassandra',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/',
})

/** DataStax Astra DB: managed Cassandra. */
export const astraDb: ManagedStateTech = managed('state', {
  name: 'DataStax Astra DB',
  is: 'managed Cassandra',
  vendor: 'IBM',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/',
})

/** Apache HBase: wide-column store. */
export const hbase: VersionedStateTech = versioned('state', {
  name: 'Apache HBase',
  is: 'wide-column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://hbase.apache.org/book.html',
})

/** Apache Accumulo: wide-column store. */
export const accumulo: VersionedStateTech = versioned('state', {
  name: 'Apache Accumulo',
  is: 'wide-column store',
  vendor: 'Apache Software Foundation',
  docs: 'https://accumulo.apache.org/docs/2.x/getting-started/quickstart',
})

/** Google Bigtable: wide-column store. */
export const bigtable: ManagedStateTech = managed('state', {
  name: 'Google Bigtable',
  is: 'wide-column store',
  vendor: 'Google',
  docs: 'https://cloud.google.com/bigtable/docs',
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

/** Uber CacheFront: cache in front of Docstore. */
export const cacheFront: ManagedStateTech = managed('state', {
  name: 'Uber CacheFront',
  is: 'cache in front of Docstore',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/how-uber-serves-over-40-million-reads-per-second-using-an-integrated-cache/',
})

/** Uber LedgerStore: immutable ledger store. */
export const ledgerStore: ManagedStateTech = managed('state', {
  name: 'Uber LedgerStore',
  is: 'immutable ledger store',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/migrating-from-dynamodb-to-ledgerstore/',
})

/** Dropbox Edgestore: metadata store. */
export const edgestore: ManagedStateTech = managed('state', {
  name: 'Dropbox Edgestore',
  is: 'metadata store',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/reintroducing-edgestore',
})

/** Dropbox Panda: transactional key-value store for metadata. */
export const panda: ManagedStateTech = managed('state', {
  name: 'Dropbox Panda',
  is: 'transactional key-value store for metadata',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/panda-metadata-stack-petabyte-scale-transactional-key-value-store',
})

/** Dropbox Alki: store for cold metadata. */
export const alki: ManagedStateTech = managed('state', {
  name: 'Dropbox Alki',
  is: 'store for cold metadata',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/alki--or-how-we-learned-to-stop-worrying-and-love-cold-metadata',
})

/** Snap SnapDB: database on DynamoDB. */
export const snapDb: ManagedStateTech = managed('state', {
  name: 'Snap SnapDB',
  is: 'database on DynamoDB',
  vendor: 'Snap',
  docs: 'https://aws.amazon.com/solutions/case-studies/snap-dynamodb/',
})
