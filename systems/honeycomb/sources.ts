import { type Source, source } from 'fourplane'

export const statusReport: Source = source({
  url: 'https://status.honeycomb.io/incidents/fp0zjwwpp8bw',
  title: 'Querying & Ingest outage (postmortem)',
  publisher: 'Honeycomb',
  published: '2023-07',
  kind: 'postmortem',
  seen: 'opening',
})
export const review: Source = source({
  url: 'https://www.honeycomb.io/blog/incident-review-what-comes-up-must-first-go-down',
  title: 'Incident Review: What Comes Up Must First Go Down',
  publisher: 'Honeycomb',
  published: '2023-09-01',
  kind: 'postmortem',
  seen: 'opening',
})
/** A summary, written by a machine, of the review: database, recovery and corrections are known only from it. */
export const reviewDigest: Source = source({
  url: 'https://postmortems.app/postmortem/b3ecf309-d821-44e9-9755-b49540b6a90c',
  title: 'Honeycomb total outage on July 25th, 2023',
  publisher: 'Postmortem Index',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})
export const outageOf2018: Source = source({
  url: 'https://www.honeycomb.io/blog/rds-performance-degradation-postmortem',
  title: 'RDS Performance Degradation – Postmortem',
  publisher: 'Honeycomb',
  published: '2018',
  kind: 'postmortem',
  seen: 'opening',
})
/** Quotes the four links of that failure in full. */
export const outageOf2018Quoted: Source = source({
  url: 'https://curatedsql.com/2018/05/10/an-rds-postmortem/',
  title: 'An RDS Postmortem',
  publisher: 'Curated SQL',
  published: '2018-05-10',
  kind: 'press',
  seen: 'whole',
})

export const tooManyConnections: Source = source({
  url: 'https://dev.mysql.com/doc/refman/8.0/en/too-many-connections.html',
  title: 'Too many connections, MySQL 8.0 Reference Manual',
  publisher: 'Oracle',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const serverConstants: Source = source({
  url: 'https://github.com/mysql/mysql-server/blob/00ab1e0094da975a35405c83735e579ba41a49fb/sql/sql_const.h',
  title: 'sql_const.h, MySQL server at commit 00ab1e0094da',
  publisher: 'Oracle',
  published: '2017',
  kind: 'source-code',
  seen: 'opening',
})
export const errorNumbers: Source = source({
  url: 'https://github.com/mysql/mysql-connector-j/blob/109443bfe223669bfa6325ebdf71dd9aecf85fae/src/main/core-api/java/com/mysql/cj/exceptions/MysqlErrorNumbers.java',
  title: 'MysqlErrorNumbers.java, MySQL Connector/J',
  publisher: 'Oracle',
  published: '2021',
  kind: 'source-code',
  seen: 'opening',
})
export const exporterDashboard: Source = source({
  url: 'https://github.com/prometheus/mysqld_exporter/blob/55c0976be865760bfe8e9dcd7881d9bb50f4e5d8/mysqld-mixin/dashboards/mysql-overview.json',
  title: 'MySQL overview dashboard, mysqld_exporter of August 2026',
  publisher: 'Prometheus authors',
  published: '2026-08-18',
  kind: 'source-code',
  seen: 'whole',
})
export const rebootCommand: Source = source({
  url: 'https://fig.io/manual/aws/rds/reboot-db-instance',
  title: 'aws rds reboot-db-instance',
  publisher: 'Fig, after the AWS CLI reference',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
