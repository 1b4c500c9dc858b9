import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** PgBouncer: connection pool for PostgreSQL. */
export const pgBouncer: VersionedServiceTech = versioned('service', {
  name: 'PgBouncer',
  is: 'connection pool for PostgreSQL',
  vendor: 'PgBouncer',
  docs: 'https://www.pgbouncer.org/config.html',
})

/** PgDog: pool and sharding proxy for PostgreSQL. */
export const pgDog: VersionedServiceTech = versioned('service', {
  name: 'PgDog',
  is: 'pool and sharding proxy for PostgreSQL',
  vendor: 'PgDog',
  docs: 'https://docs.pgdog.dev/',
})

/** PgCat: pool and sharding proxy for PostgreSQL. */
export const pgCat: VersionedServiceTech = versioned('service', {
  name: 'PgCat',
  is: 'pool and sharding proxy for PostgreSQL',
  vendor: 'PostgresML',
  docs: 'https://github.com/postgresml/pgcat#readme',
})

/** Odyssey: connection pool for PostgreSQL. */
export const odyssey: VersionedServiceTech = versioned('service', {
  name: 'Odyssey',
  is: 'connection pool for PostgreSQL',
  vendor: 'Yandex',
  docs: 'https://github.com/yandex/odyssey#readme',
})

/** ProxySQL: proxy for MySQL. */
export const proxySql: VersionedServiceTech = versioned('service', {
  name: 'ProxySQL',
  is: 'proxy for MySQL',
  vendor: 'ProxySQL',
  docs: 'https://proxysql.com/documentation/',
})

/** MySQL Router: proxy for MySQL. */
export const mySqlRouter: VersionedServiceTech = versioned('service', {
  name: 'MySQL Router',
  is: 'proxy for MySQL',
  vendor: 'Oracle',
  docs: 'https://dev.mysql.com/doc/mysql-router/8.4/en/',
})

/** MaxScale: proxy for MariaDB. */
export const maxScale: VersionedServiceTech = versioned('service', {
  name: 'MaxScale',
  is: 'proxy for MariaDB',
  vendor: 'MariaDB',
  docs: 'https://mariadb.com/docs/maxscale',
})

/** Amazon RDS Proxy: managed connection pool. */
export const rdsProxy: ManagedServiceTech = managed('service', {
  name: 'Amazon RDS Proxy',
  is: 'managed connection pool',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
})

/** HikariCP: connection pool for JDBC. */
export const hikariCp: VersionedServiceTech = versioned('service', {
  name: 'HikariCP',
  is: 'connection pool for JDBC',
  vendor: 'HikariCP',
  docs: 'https://github.com/brettwooldridge/HikariCP#readme',
})

/** mongobetween: connection pool for MongoDB. */
export const mongobetween: VersionedServiceTech = versioned('service', {
  name: 'mongobetween',
  is: 'connection pool for MongoDB',
  vendor: 'Coinbase',
  docs: 'https://github.com/coinbase/mongobetween#readme',
})

/** redisbetween: connection pool for Redis. */
export const redisbetween: VersionedServiceTech = versioned('service', {
  name: 'redisbetween',
  is: 'connection pool for Redis',
  vendor: 'Coinbase',
  docs: 'https://github.com/coinbase/redisbetween#readme',
})

/** Cloudflare Hyperdrive: connection pool and cache for distant databases. */
export const hyperdrive: ManagedServiceTech = managed('service', {
  name: 'Cloudflare Hyperdrive',
  is: 'connection pool and cache for distant databases',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/hyperdrive/',
})

/** Apache ShardingSphere: sharding proxy for SQL databases. */
export const shardingSphere: VersionedServiceTech = versioned('service', {
  name: 'Apache ShardingSphere',
  is: 'sharding proxy for SQL databases',
  vendor: 'Apache Software Foundation',
  docs: 'https://shardingsphere.apache.org/document/current/en/overview/',
})
