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
/** Read in the search of the manual, which prints the table of the variable. */
export const serverVariables: Source = source({
  url: 'https://dev.mysql.com/doc/refman/8.0/en/server-system-variables.html',
  title: 'Server System Variables, MySQL 8.0 Reference Manual',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
/** The view of 8.0 and later; that of 5.7 stands under i_s and lacks the columns of schema and table. */
export const waitsView: Source = source({
  url: `${code}/537dd524eb6a03c3c6187ac1f201ee6289b8e557/scripts/sys_schema/views/p_s/innodb_lock_waits.sql`,
  title: 'innodb_lock_waits.sql (8.0+), sys schema of MySQL Server',
  publisher,
  published: '2024',
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
