import { type Source, source } from 'fourplane'

const publisher = 'PostgreSQL Global Development Group'
const code = 'https://github.com/postgres/postgres/blob/d7ec59a63d745ba74fba0e280bbf85dc6d1caa3e'

export const slots: Source = source({
  url: `${code}/src/backend/storage/lmgr/proc.c`,
  title: 'proc.c, PostgreSQL 17.0',
  publisher,
  published: '2024-09-23',
  kind: 'source-code',
  seen: 'whole',
})

export const start: Source = source({
  url: `${code}/src/backend/utils/init/postinit.c`,
  title: 'postinit.c, PostgreSQL 17.0',
  publisher,
  published: '2024-09-23',
  kind: 'source-code',
  seen: 'whole',
})

export const queries: Source = source({
  url: `${code}/src/backend/tcop/postgres.c`,
  title: 'postgres.c, PostgreSQL 17.0',
  publisher,
  published: '2024-09-23',
  kind: 'source-code',
  seen: 'whole',
})

export const sample: Source = source({
  url: `${code}/src/backend/utils/misc/postgresql.conf.sample`,
  title: 'postgresql.conf.sample, PostgreSQL 17.0',
  publisher,
  published: '2024-09-23',
  kind: 'source-code',
  seen: 'whole',
})

export const configuration: Source = source({
  url: `${code}/doc/src/sgml/config.sgml`,
  title: 'Server configuration, documentation of PostgreSQL 17.0',
  publisher,
  published: '2024-09-23',
  kind: 'docs',
  seen: 'whole',
})

export const operation: Source = source({
  url: `${code}/doc/src/sgml/runtime.sgml`,
  title: 'Server setup and operation, documentation of PostgreSQL 17.0',
  publisher,
  published: '2024-09-23',
  kind: 'docs',
  seen: 'whole',
})

/** The pages of version 15, read in the package postgresql-doc-15 (15.20). What they say was tried on a server of 17.0. */
export const activity: Source = source({
  url: 'https://www.postgresql.org/docs/15/monitoring-stats.html',
  title: 'The cumulative statistics system, documentation of PostgreSQL 15',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const administration: Source = source({
  url: 'https://www.postgresql.org/docs/15/functions-admin.html',
  title: 'System administration functions, documentation of PostgreSQL 15',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const connections: Source = source({
  url: 'https://www.postgresql.org/docs/15/runtime-config-connection.html',
  title: 'Connections and authentication, documentation of PostgreSQL 15',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const clientDefaults: Source = source({
  url: 'https://www.postgresql.org/docs/15/runtime-config-client.html',
  title: 'Client connection defaults, documentation of PostgreSQL 15',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const alterSystem: Source = source({
  url: 'https://www.postgresql.org/docs/15/sql-altersystem.html',
  title: 'ALTER SYSTEM, documentation of PostgreSQL 15',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const alerts: Source = source({
  url: 'https://github.com/prometheus-community/postgres_exporter/blob/dbb1987e2f0db61c47efb1bb66cc15bbf16f4c11/postgres_mixin/alerts/postgres.libsonnet',
  title: 'Alert rules of postgres_exporter',
  publisher: 'Prometheus community',
  published: '2026-08-18',
  kind: 'source-code',
  seen: 'opening',
})
