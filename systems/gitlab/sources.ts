import { type Source, source } from 'fourplane'

/** Read whole in the copy that BYU’s collection of incidents keeps (BYU-SE/idb, data/6.md), the opening also at the owner's address. Its times are UTC, most of them with “±”. */
export const januaryPostmortem: Source = source({
  url: 'https://about.gitlab.com/blog/postmortem-of-database-outage-of-january-31/',
  title: 'Postmortem of database outage of January 31',
  publisher: 'GitLab',
  published: '2017-02-10',
  kind: 'postmortem',
  seen: 'whole',
})

/** The notes of the night, read whole in a copy, the opening also at the owner's address. Its first times are marked UTC, and the live notes behind it say that all are; some are an hour before those of the post-mortem. */
export const incidentNotes: Source = source({
  url: 'https://about.gitlab.com/blog/2017/02/01/gitlab-dot-com-database-incident/',
  title: 'GitLab.com database incident',
  publisher: 'GitLab',
  published: '2017-02-01',
  kind: 'postmortem',
  seen: 'whole',
})

/** State of July 2017, read in a copy of its description. */
export const followUps: Source = source({
  url: 'https://gitlab.com/gitlab-com/gl-infra/production-engineering/-/work_items/1684',
  title: '[meta] Listing all issues related to Jan 31st outage to track their progress',
  publisher: 'GitLab',
  published: '2017-04-28',
  kind: 'docs',
  seen: 'opening',
})

export const versionMismatch: Source = source({
  url: 'https://gitlab.com/gitlab-org/gitlab/-/work_items/28550',
  title: 'Improvement on Error message ‘pg_dump: aborting because of server version mismatch’',
  publisher: 'GitLab',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** Of a later version than the 9.6 of GitLab. */
export const walSender: Source = source({
  url: 'https://github.com/postgres/postgres/blob/2090edc6f32f652a2c995ca5f7e65748ae1e4c5d/src/backend/replication/walsender.c',
  title: 'walsender.c, PostgreSQL at commit 2090edc6f32f',
  publisher: 'PostgreSQL Global Development Group',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

/** The pages of version 15, read in the package postgresql-doc-15 (15.20). */
const manual = (page: string, title: string): Source =>
  source({
    url: `https://www.postgresql.org/docs/15/${page}.html`,
    title: `${title}, documentation of PostgreSQL 15`,
    publisher: 'PostgreSQL Global Development Group',
    published: 'undated',
    kind: 'docs',
    seen: 'opening',
  })
export const recoveryFunctions: Source = manual('functions-admin', 'System administration functions')
export const baseBackup: Source = manual('app-pgbasebackup', 'pg_basebackup')
export const dump: Source = manual('app-pgdump', 'pg_dump')
export const standby: Source = manual('warm-standby', 'Log-shipping standby servers')

export const listBucket: Source = source({
  url: 'https://github.com/aws/aws-cli/blob/010375f5218733a1ff19651af44522af47e1476c/awscli/examples/s3/ls.rst',
  title: 'AWS CLI: examples of s3 ls',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
