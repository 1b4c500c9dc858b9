import { type Source, source } from 'fourplane'

/** Read down to the machine jobs that began to queue at about 00:03; the rest and the changes made afterwards lie below. */
export const report: Source = source({
  url: 'https://discuss.circleci.com/t/post-incident-report-january-22-2025-delays-starting-and-canceling-workflows-and-jobs-and-viewing-them-in-the-ui/52696',
  title: 'Post Incident Report: January 22, 2025 – Delays starting and canceling workflows and jobs, and viewing them in the UI',
  publisher: 'CircleCI',
  published: '2025-01',
  kind: 'postmortem',
  seen: 'opening',
})
/** A later incident; it explains how a blue/green deployment of a database is done here. */
export const laterUpgrade: Source = source({
  url: 'https://stspg.io/v1hylmrn83ql',
  title: 'Delays in starting some jobs (postmortem of 1 May 2025)',
  publisher: 'CircleCI',
  published: '2025-05',
  kind: 'postmortem',
  seen: 'opening',
})
export const diskFullCode: Source = source({
  url: 'https://github.com/postgres/postgres/blob/00066aa1733d84109f7569a7202c3915d8289d3a/src/backend/storage/smgr/md.c',
  title: 'md.c, PostgreSQL',
  publisher: 'PostgreSQL Global Development Group',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
const postgres = 'https://github.com/postgres/postgres/blob/d7ec59a63d745ba74fba0e280bbf85dc6d1caa3e'

export const slotSettings: Source = source({
  url: `${postgres}/doc/src/sgml/config.sgml`,
  title: 'Server configuration, PostgreSQL documentation, source of September 2024',
  publisher: 'PostgreSQL Global Development Group',
  published: '2024-09-23',
  kind: 'docs',
  seen: 'whole',
})
export const slotDefaults: Source = source({
  url: `${postgres}/src/backend/utils/misc/postgresql.conf.sample`,
  title: 'postgresql.conf.sample, PostgreSQL, source of September 2024',
  publisher: 'PostgreSQL Global Development Group',
  published: '2024-09-23',
  kind: 'source-code',
  seen: 'whole',
})
export const slotInvalidation: Source = source({
  url: `${postgres}/src/backend/replication/slot.c`,
  title: 'slot.c, PostgreSQL, source of September 2024',
  publisher: 'PostgreSQL Global Development Group',
  published: '2024-09-23',
  kind: 'source-code',
  seen: 'whole',
})
export const slotView: Source = source({
  url: 'https://postgresql.org/docs/13/view-pg-replication-slots.html',
  title: 'pg_replication_slots, PostgreSQL 13 documentation',
  publisher: 'PostgreSQL Global Development Group',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const promoteReplica: Source = source({
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_PromoteReadReplica.html',
  title: 'PromoteReadReplica, Amazon RDS API reference',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const replicaLimits: Source = source({
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PostgreSQL.Replication.ReadReplicas.html',
  title: 'Working with read replicas for Amazon RDS for PostgreSQL',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const storageAlarm: Source = source({
  url: 'https://github.com/cloudposse/terraform-aws-rds-cloudwatch-sns-alarms',
  title: 'terraform-aws-rds-cloudwatch-sns-alarms, table of alarms',
  publisher: 'Cloud Posse',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
