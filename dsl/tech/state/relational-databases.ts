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
  docs: 'https://mariadb.com/docs/server',
})

/** Percona Server for MySQL: relational database. */
export const perconaServer: VersionedStateTech = versioned('state', {
  name: 'Percona Server for MySQL',
  is: 'relational database',
  vendor: 'Percona',
  docs: 'https://docs.percona.com/percona-server/8.4/',
})

/** Percona XtraDB Cluster: MySQL with synchronous replication. */
export const perconaXtraDbCluster: VersionedStateTech = versioned('state', {
  name: 'Percona XtraDB Cluster',
  is: 'MySQL with synchronous replication',
  vendor: 'Percona',
  docs: 'https://docs.percona.com/percona-xtradb-cluster/8.0/',
})

/** MySQL InnoDB Cluster: MySQL with group replication. */
export const innoDbCluster: VersionedStateTech = versioned('state', {
  name: 'MySQL InnoDB Cluster',
  is: 'MySQL with group replication',
  vendor: 'Oracle',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/mysql-innodb-cluster-introduction.html',
})

/** MyRocks: MySQL on RocksDB. */
export const myRocks: ManagedStateTech = managed('state', {
  name: 'MyRocks',
  is: 'MySQL on RocksDB',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/mysql-5.6/wiki',
})

/** Meta MySQL Raft: MySQL replicated by Raft. */
export const mySqlRaft: ManagedStateTech = managed('state', {
  name: 'Meta MySQL Raft',
  is: 'MySQL replicated by Raft',
  vendor: 'Meta',
  docs: 'https://engineering.fb.com/2023/05/16/data-infrastructure/mysql-raft-meta/',
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

/** IBM Db2: relational database. */
export const db2: VersionedStateTech = versioned('state', {
  name: 'IBM Db2',
  is: 'relational database',
  vendor: 'IBM',
  docs: 'https://www.ibm.com/docs/en/db2',
})

/** SQLite: embedded relational database. */
export const sqlite: VersionedStateTech = versioned('state', {
  name: 'SQLite',
  is: 'embedded relational database',
  vendor: 'SQLite Consortium',
  docs: 'https://sqlite.org/docs.html',
})

/** Amazon RDS: managed relational databases. */
export const rds: ManagedStateTech = managed('state', {
  name: 'Amazon RDS',
  is: 'managed relational databases',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/',
})

/** Amazon Aurora: managed relational database. */
export const aurora: ManagedStateTech = managed('state', {
  name: 'Amazon Aurora',
  is: 'managed relational database',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/',
})

/** Amazon Aurora DSQL: serverless distributed SQL database. */
export const dsql: ManagedStateTech = managed('state', {
  name: 'Amazon Aurora DSQL',
  is: 'serverless distributed SQL database',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/',
})

/** Google Cloud SQL: managed relational databases. */
export const cloudSql: ManagedStateTech = managed('state', {
  name: 'Google Cloud SQL',
  is: 'managed relational databases',
  vendor: 'Google',
  docs: 'https://cloud.google.com/sql/docs',
})

/** Google AlloyDB: managed PostgreSQL. */
export const alloyDb: ManagedStateTech = managed('state', {
  name: 'Google AlloyDB',
  is: 'managed PostgreSQL',
  vendor: 'Google',
  docs: 'https://cloud.google.com/alloydb/docs',
})

/** Azure SQL Database: managed relational database. */
export const azureSql: ManagedStateTech = managed('state', {
  name: 'Azure SQL Database',
  is: 'managed relational database',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-sql/',
})

/** Azure SQL Hyperscale: managed relational database with separate storage. */
export const azureSqlHyperscale: ManagedStateTech = managed('state', {
  name: 'Azure SQL Hyperscale',
  is: 'managed relational database with separate storage',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-sql/database/service-tier-hyperscale',
})

/** Azure Database for PostgreSQL: managed PostgreSQL. */
export const azurePostgresql: ManagedStateTech = managed('state', {
  name: 'Azure Database for PostgreSQL',
  is: 'managed PostgreSQL',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/postgresql/',
})

/** Azure Database for MySQL: managed MySQL. */
export const azureMySql: ManagedStateTech = managed('state', {
  name: 'Azure Database for MySQL',
  is: 'managed MySQL',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/mysql/',
})

/** Heroku Postgres: managed PostgreSQL. */
export const herokuPostgres: ManagedStateTech = managed('state', {
  name: 'Heroku Postgres',
  is: 'managed PostgreSQL',
  vendor: 'Salesforce',
  docs: 'https://devcenter.heroku.com/articles/heroku-postgresql',
})

/** Neon: serverless PostgreSQL. */
export const neon: ManagedStateTech = managed('state', {
  name: 'Neon',
  is: 'serverless PostgreSQL',
  vendor: 'Databricks',
  docs: 'https://neon.com/docs/introduction',
})

/** Supabase: managed PostgreSQL with APIs. */
export const supabase: ManagedStateTech = managed('state', {
  name: 'Supabase',
  is: 'managed PostgreSQL with APIs',
  vendor: 'Supabase',
  docs: 'https://supabase.com/docs',
})

/** PlanetScale: managed Vitess and PostgreSQL. */
export const planetScale: ManagedStateTech = managed('state', {
  name: 'PlanetScale',
  is: 'managed Vitess and PostgreSQL',
  vendor: 'PlanetScale',
  docs: 'https://planetscale.com/docs',
})

/** Shopify KateSQL: in-house managed MySQL. */
export const kateSql: ManagedStateTech = managed('state', {
  name: 'Shopify KateSQL',
  is: 'in-house managed MySQL',
  vendor: 'Shopify',
  docs: 'https://shopify.engineering/horizontally-scaling-the-rails-backend-of-shop-app-with-vitess',
})

/** Cloudflare D1: serverless SQLite. */
export const d1: ManagedStateTech = managed('state', {
  name: 'Cloudflare D1',
  is: 'serverless SQLite',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/d1/',
})

/** DigitalOcean Managed PostgreSQL: managed relational database. */
export const digitalOceanPostgresql: ManagedStateTech = managed('state', {
  name: 'DigitalOcean Managed PostgreSQL',
  is: 'managed relational database',
  vendor: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/databases/postgresql/',
})
