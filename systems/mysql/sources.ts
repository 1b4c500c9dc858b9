import { type Source, source } from 'fourplane'

const publisher = 'Oracle'
const code = 'https://github.com/mysql/mysql-server/blob'

/** Of the 8.0 series. Holds the default of the timeout and the names of the status variables. */
export const handler: Source = source({
  url: `${code}/00359f6f6aaa1efc742215593d981ed510000c78/storage/innobase/handler/ha_innodb.cc`,
  title: 'ha_innodb.cc, MySQL Server (8.0 series)',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const monitor: Source = source({
  url: `${code}/00ab1e0094da975a35405c83735e579ba41a49fb/storage/innobase/srv/srv0mon.cc`,
  title: 'srv0mon.cc, MySQL Server',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const lockWaitTest: Source = source({
  url: `${code}/0c9bb8c0040088d4a533cbf2e867f88b088098ac/mysql-test/suite/sys_vars/t/lock_wait_timeout_basic.test`,
  title: 'lock_wait_timeout_basic.test, MySQL Server',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const waitsView: Source = source({
  url: `${code}/06c436b532a7d11d8a29242a35a3d3ba576d058a/scripts/sys_schema/views/i_s/innodb_lock_waits.sql`,
  title: 'innodb_lock_waits.sql, sys schema of MySQL Server',
  publisher,
  published: '2023',
  kind: 'source-code',
  seen: 'whole',
})
/** The texts of the server as its own Java driver lists them. */
export const errorNumbers: Source = source({
  url: 'https://github.com/mysql/mysql-connector-j/blob/cf2917ea44ae2e43a4514a33771035aa99de73bf/src/main/core-api/java/com/mysql/cj/exceptions/MysqlErrorNumbers.java',
  title: 'MysqlErrorNumbers.java, MySQL Connector/J 9.1.0',
  publisher,
  published: '2024-09-21',
  kind: 'source-code',
  seen: 'whole',
})
export const errorHandling: Source = source({
  url: 'https://dev.mysql.com/doc/en/innodb-error-handling.html',
  title: 'InnoDB Error Handling, MySQL 8.4 Reference Manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const rowLockWaits: Source = source({
  url: 'https://docs.oracle.com/cd/E17952_01/mysql-8.4-en/sys-innodb-lock-waits.html',
  title: 'The innodb_lock_waits view, MySQL 8.4 Reference Manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const metadataLockWaits: Source = source({
  url: 'https://docs.oracle.com/cd/E17952_01/mysql-8.4-en/sys-schema-table-lock-waits.html',
  title: 'The schema_table_lock_waits view, MySQL 8.4 Reference Manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const killStatement: Source = source({
  url: 'https://dev.mysql.com/doc/en/kill.html',
  title: 'KILL statement, MySQL 8.4 Reference Manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const autocommit: Source = source({
  url: 'https://dev.mysql.com/doc/en/innodb-autocommit-commit-rollback.html',
  title: 'autocommit, Commit, and Rollback, MySQL 8.4 Reference Manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const errorSummary: Source = source({
  url: 'https://dev.mysql.com/doc/en/performance-schema-error-summary-tables.html',
  title: 'Error Summary Tables, MySQL Reference Manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
/** By an engineer of the support team of MySQL, first on its own blog. */
export const idleBlocker: Source = source({
  url: 'https://mysql.wisborg.dk/2017/05/30/innodb-locks-analysis-why-is-blocking-query-null-and-how-to-find-more-information-about-the-blocking-transaction/',
  title: 'InnoDB Locks Analysis: Why is Blocking Query NULL',
  publisher: 'MySQL Support Team',
  published: '2017-04-14',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const exporter: Source = source({
  url: 'https://github.com/prometheus/mysqld_exporter/blob/55c0976be865760bfe8e9dcd7881d9bb50f4e5d8/README.md',
  title: 'MySQL Server Exporter, after 0.20.0',
  publisher: 'Prometheus',
  published: '2026-08-18',
  kind: 'docs',
  seen: 'opening',
})
