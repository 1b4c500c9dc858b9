import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** PostgreSQL: relational database. */
export const postgresql: VersionedStateTech = versioned('state', {
  name: 'PostgreSQL',
  is: 'relational database',
  vendor: 'PostgreSQL Global Development Group',
  docs: 'https://www.postgresql.org/docs/current/',
})

/** MySQL: relational database. */
export const mysql: VersionedStateTech = versioned('state', {
  name: 'MySQL',
  is: 'relational database',
  vendor: 'Oracle',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/',
})

/** MariaDB: relational database. */
export const mariaDb: VersionedStateTech = versioned('state', {
  name: 'MariaDB',
  is: 'relational database',
  vendor: 'MariaDB Foundation',
  docs: 'https://mariadb.com/kb/en/documentation/',
})

/** Oracle Database: relational database. */
export const oracleDatabase: VersionedStateTech = versioned('state', {
  name: 'Oracle Database',
  is: 'relational database',
  vendor: 'Oracle',
  docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/',
})

/** SQL Server: relational database. */
export const sqlServer: VersionedStateTech = versioned('state', {
  name: 'SQL Server',
  is: 'relational database',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/sql/sql-server/',
})

/** SQLite: embedded relational database. */
export const sqlite: VersionedStateTech = versioned('state', {
  name: 'SQLite',
  is: 'embedded relational database',
  vendor: 'SQLite Consortium',
  docs: 'https://sqlite.org/docs.html',
})

/** Amazon Aurora: managed relational database. */
export const aurora: ManagedStateTech = managed('state', {
  name: 'Amazon Aurora',
  is: 'managed relational database',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/',
})

/** Amazon RDS: managed relational databases. */
export const rds: ManagedStateTech = managed('state', {
  name: 'Amazon RDS',
  is: 'managed relational databases',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/',
})

/** Google Cloud SQL: managed relational databases. */
export const cloudSql: ManagedStateTech = managed('state', {
  name: 'Google Cloud SQL',
  is: 'managed relational databases',
  vendor: 'Google',
  docs: 'https://cloud.google.com/sql/docs',
})

/** Azure SQL Database: managed relational database. */
export const azureSql: ManagedStateTech = managed('state', {
  name: 'Azure SQL Database',
  is: 'managed relational database',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-sql/',
})

/** Vitess: sharding for MySQL. */
export const vitess: VersionedStateTech = versioned('state', {
  name: 'Vitess',
  is: 'sharding for MySQL',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://vitess.io/docs/',
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

/** Gizzard: sharding framework for data stores. */
export const gizzard: ManagedStateTech = managed('state', {
  name: 'Gizzard',
  is: 'sharding framework for data stores',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter-archive/gizzard',
})
