import { type Source, source } from 'fourplane'

const TAG = 'https://github.com/brettwooldridge/HikariCP/blob/HikariCP-6.0.0'
const TREE = `${TAG}/src/main/java/com/zaxxer/hikari`

export const pool: Source = source({
  url: `${TREE}/pool/HikariPool.java`,
  title: 'HikariPool.java, HikariCP 6.0.0',
  publisher: 'HikariCP',
  published: '2024-09-24',
  kind: 'source-code',
  seen: 'whole',
})
export const config: Source = source({
  url: `${TREE}/HikariConfig.java`,
  title: 'HikariConfig.java, HikariCP 6.0.0',
  publisher: 'HikariCP',
  published: '2024-09-24',
  kind: 'source-code',
  seen: 'whole',
})
export const leakTask: Source = source({
  url: `${TREE}/pool/ProxyLeakTask.java`,
  title: 'ProxyLeakTask.java, HikariCP 6.0.0',
  publisher: 'HikariCP',
  published: '2024-09-24',
  kind: 'source-code',
  seen: 'whole',
})
export const readme: Source = source({
  url: `${TAG}/README.md`,
  title: 'README, HikariCP 6.0.0',
  publisher: 'HikariCP',
  published: '2024-09-24',
  kind: 'docs',
  seen: 'whole',
})
export const micrometer: Source = source({
  url: `${TREE}/metrics/micrometer/MicrometerMetricsTracker.java`,
  title: 'MicrometerMetricsTracker.java, HikariCP 6.0.0',
  publisher: 'HikariCP',
  published: '2024-09-24',
  kind: 'source-code',
  seen: 'whole',
})
/** The pages of version 15, read in the package postgresql-doc-15 (15.20). */
export const statActivity: Source = source({
  url: 'https://www.postgresql.org/docs/15/monitoring-stats.html',
  title: 'The cumulative statistics system, documentation of PostgreSQL 15',
  publisher: 'PostgreSQL Global Development Group',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const administration: Source = source({
  url: 'https://www.postgresql.org/docs/15/functions-admin.html',
  title: 'System administration functions, documentation of PostgreSQL 15',
  publisher: 'PostgreSQL Global Development Group',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
