import { type Source, source } from 'fourplane'

const TREE = 'https://github.com/brettwooldridge/HikariCP/blob/604d7d5838e96afbbdd4e19eedab7497cf368eb6/src/main/java/com/zaxxer/hikari'

export const pool: Source = source({
  url: `${TREE}/pool/HikariPool.java`,
  title: 'HikariPool.java, development branch',
  publisher: 'HikariCP',
  published: '2024-10-18',
  kind: 'source-code',
  seen: 'whole',
})
export const config: Source = source({
  url: `${TREE}/HikariConfig.java`,
  title: 'HikariConfig.java, development branch',
  publisher: 'HikariCP',
  published: '2024-10-18',
  kind: 'source-code',
  seen: 'whole',
})
export const leakTask: Source = source({
  url: `${TREE}/pool/ProxyLeakTask.java`,
  title: 'ProxyLeakTask.java, development branch',
  publisher: 'HikariCP',
  published: '2024-10-18',
  kind: 'source-code',
  seen: 'whole',
})
export const readme: Source = source({
  url: 'https://github.com/brettwooldridge/HikariCP/blob/0035f03555efd0d6e8004d9d131bec65d64ce131/README.md',
  title: 'README, HikariCP 4.0.1',
  publisher: 'HikariCP',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const micrometer: Source = source({
  url: 'https://github.com/brettwooldridge/HikariCP/blob/04919ad540cc108a3f67ac801a47a69927f05089/src/main/java/com/zaxxer/hikari/metrics/micrometer/MicrometerMetricsTracker.java',
  title: 'MicrometerMetricsTracker.java',
  publisher: 'HikariCP',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
/** What the states of a connection say. */
export const statActivity: Source = source({
  url: 'https://github.com/postgres/postgres/blob/01469241b2ff6f17fc0b3f20f01559145ffab29e/doc/src/sgml/monitoring.sgml',
  title: 'Monitoring database activity, PostgreSQL documentation',
  publisher: 'PostgreSQL',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
