import { type VersionedControlTech, versioned } from '../../technology.ts'

/** Orchestrator: MySQL topology management. */
export const orchestrator: VersionedControlTech = versioned('control', {
  name: 'Orchestrator',
  is: 'MySQL topology management',
  vendor: 'openark',
  docs: 'https://github.com/openark/orchestrator/tree/master/docs',
})

/** gh-ost: online schema change for MySQL. */
export const ghOst: VersionedControlTech = versioned('control', {
  name: 'gh-ost',
  is: 'online schema change for MySQL',
  vendor: 'GitHub',
  docs: 'https://github.com/github/gh-ost/tree/master/doc',
})

/** Spirit: online schema change for MySQL. */
export const spirit: VersionedControlTech = versioned('control', {
  name: 'Spirit',
  is: 'online schema change for MySQL',
  vendor: 'Block',
  docs: 'https://github.com/block/spirit#readme',
})

/** Percona Toolkit: tools for MySQL, with pt-online-schema-change. */
export const perconaToolkit: VersionedControlTech = versioned('control', {
  name: 'Percona Toolkit',
  is: 'tools for MySQL, with pt-online-schema-change',
  vendor: 'Percona',
  docs: 'https://docs.percona.com/percona-toolkit/',
})

/** Percona XtraBackup: backups of MySQL. */
export const xtraBackup: VersionedControlTech = versioned('control', {
  name: 'Percona XtraBackup',
  is: 'backups of MySQL',
  vendor: 'Percona',
  docs: 'https://docs.percona.com/percona-xtrabackup/8.0/',
})

/** freno: throttling of writes by replication lag. */
export const freno: VersionedControlTech = versioned('control', {
  name: 'freno',
  is: 'throttling of writes by replication lag',
  vendor: 'GitHub',
  docs: 'https://github.com/github/freno#readme',
})

/** Patroni: PostgreSQL failover. */
export const patroni: VersionedControlTech = versioned('control', {
  name: 'Patroni',
  is: 'PostgreSQL failover',
  vendor: 'Zalando',
  docs: 'https://patroni.readthedocs.io/en/latest/',
})

/** CloudNativePG: PostgreSQL on Kubernetes. */
export const cloudNativePg: VersionedControlTech = versioned('control', {
  name: 'CloudNativePG',
  is: 'PostgreSQL on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://cloudnative-pg.io/documentation/current/',
})

/** pgBackRest: backups of PostgreSQL. */
export const pgBackRest: VersionedControlTech = versioned('control', {
  name: 'pgBackRest',
  is: 'backups of PostgreSQL',
  vendor: 'pgBackRest',
  docs: 'https://pgbackrest.org/user-guide.html',
})

/** WAL-G: backups of PostgreSQL and MySQL. */
export const walG: VersionedControlTech = versioned('control', {
  name: 'WAL-G',
  is: 'backups of PostgreSQL and MySQL',
  vendor: 'WAL-G',
  docs: 'https://wal-g.readthedocs.io/',
})

/** pg_partman: partition management in PostgreSQL. */
export const pgPartman: VersionedControlTech = versioned('control', {
  name: 'pg_partman',
  is: 'partition management in PostgreSQL',
  vendor: 'pg_partman',
  docs: 'https://github.com/pgpartman/pg_partman#readme',
})

/** Pacemaker: cluster resource manager. */
export const pacemaker: VersionedControlTech = versioned('control', {
  name: 'Pacemaker',
  is: 'cluster resource manager',
  vendor: 'ClusterLabs',
  docs: 'https://clusterlabs.org/projects/pacemaker/doc/',
})

/** Reaper for Apache Cassandra: repair of Cassandra clusters. */
export const cassandraReaper: VersionedControlTech = versioned('control', {
  name: 'Reaper for Apache Cassandra',
  is: 'repair of Cassandra clusters',
  vendor: 'Reaper',
  docs: 'https://cassandra-reaper.io/docs/',
})

/** Priam: operation of Cassandra on AWS. */
export const priam: VersionedControlTech = versioned('control', {
  name: 'Priam',
  is: 'operation of Cassandra on AWS',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/Priam/',
})

/** Redis Sentinel: failover of Redis. */
export const redisSentinel: VersionedControlTech = versioned('control', {
  name: 'Redis Sentinel',
  is: 'failover of Redis',
  vendor: 'Redis',
  docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
})

/** Cruise Control: balancing of Kafka clusters. */
export const cruiseControl: VersionedControlTech = versioned('control', {
  name: 'Cruise Control',
  is: 'balancing of Kafka clusters',
  vendor: 'LinkedIn',
  docs: 'https://github.com/linkedin/cruise-control/wiki',
})

/** Burrow: lag of Kafka consumers. */
export const burrow: VersionedControlTech = versioned('control', {
  name: 'Burrow',
  is: 'lag of Kafka consumers',
  vendor: 'LinkedIn',
  docs: 'https://github.com/linkedin/Burrow/wiki',
})

/** Flyway: schema migrations. */
export const flyway: VersionedControlTech = versioned('control', {
  name: 'Flyway',
  is: 'schema migrations',
  vendor: 'Redgate',
  docs: 'https://documentation.red-gate.com/flyway',
})

/** Liquibase: schema migrations. */
export const liquibase: VersionedControlTech = versioned('control', {
  name: 'Liquibase',
  is: 'schema migrations',
  vendor: 'Liquibase',
  docs: 'https://docs.liquibase.com/',
})

/** Cassandra nodetool: command line of a Cassandra node. */
export const cassandraNodetool: VersionedControlTech = versioned('control', {
  name: 'Cassandra nodetool',
  is: 'command line of a Cassandra node',
  vendor: 'Apache Software Foundation',
  docs: 'https://cassandra.apache.org/doc/latest/cassandra/managing/tools/nodetool/nodetool.html',
})

/** pg_basebackup: copy of a running PostgreSQL server. */
export const pgBasebackup: VersionedControlTech = versioned('control', {
  name: 'pg_basebackup',
  is: 'copy of a running PostgreSQL server',
  vendor: 'PostgreSQL Global Development Group',
  docs: 'https://www.postgresql.org/docs/current/app-pgbasebackup.html',
})

/** pg_dump: export of a PostgreSQL database. */
export const pgDump: VersionedControlTech = versioned('control', {
  name: 'pg_dump',
  is: 'export of a PostgreSQL database',
  vendor: 'PostgreSQL Global Development Group',
  docs: 'https://www.postgresql.org/docs/current/app-pgdump.html',
})
