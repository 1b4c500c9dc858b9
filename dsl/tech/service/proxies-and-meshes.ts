import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Envoy: service proxy. */
export const envoy: VersionedServiceTech = versioned('service', {
  name: 'Envoy',
  is: 'service proxy',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://www.envoyproxy.io/docs/envoy/latest/intro/intro',
})

/** Linkerd: service mesh. */
export const linkerd: VersionedServiceTech = versioned('service', {
  name: 'Linkerd',
  is: 'service mesh',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://linkerd.io/docs/',
})

/** twemproxy: proxy for memcached and Redis. */
export const twemproxy: VersionedServiceTech = versioned('service', {
  name: 'twemproxy',
  is: 'proxy for memcached and Redis',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter/twemproxy/blob/master/README.md',
})

/** mcrouter: memcached protocol router. */
export const mcrouter: ManagedServiceTech = managed('service', {
  name: 'mcrouter',
  is: 'memcached protocol router',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/mcrouter/wiki',
})

/** PgBouncer: connection pool for PostgreSQL. */
export const pgBouncer: VersionedServiceTech = versioned('service', {
  name: 'PgBouncer',
  is: 'connection pool for PostgreSQL',
  vendor: 'PgBouncer',
  docs: 'https://www.pgbouncer.org/config.html',
})

/** ProxySQL: proxy for MySQL. */
export const proxySql: VersionedServiceTech = versioned('service', {
  name: 'ProxySQL',
  is: 'proxy for MySQL',
  vendor: 'ProxySQL',
  docs: 'https://proxysql.com/documentation/',
})

/** Gunicorn: Python application server. */
export const gunicorn: VersionedServiceTech = versioned('service', {
  name: 'Gunicorn',
  is: 'Python application server',
  vendor: 'Gunicorn',
  docs: 'https://docs.gunicorn.org/en/stable/',
})

/** Unicorn: Ruby application server. */
export const unicorn: VersionedServiceTech = versioned('service', {
  name: 'Unicorn',
  is: 'Ruby application server',
  vendor: 'Unicorn',
  docs: 'https://yhbt.net/unicorn/README.html',
})

/** Puma: Ruby application server. */
export const puma: VersionedServiceTech = versioned('service', {
  name: 'Puma',
  is: 'Ruby application server',
  vendor: 'Puma',
  docs: 'https://puma.io/puma/',
})

/** Apache Tomcat: Java application server. */
export const tomcat: VersionedServiceTech = versioned('service', {
  name: 'Apache Tomcat',
  is: 'Java application server',
  vendor: 'Apache Software Foundation',
  docs: 'https://tomcat.apache.org/tomcat-11.0-doc/',
})
