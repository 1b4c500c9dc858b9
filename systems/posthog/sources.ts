import { type Source, source } from 'fourplane'

const postmortems = 'https://github.com/PostHog/post-mortems/blob/4712e41007b66f9df5230d3fc1fa8588c253d623'

export const persons: Source = source({
  url: `${postmortems}/2025-11-15-persons-db-migration.md`,
  title: 'PostHog Data Processing Delays: Events and Persons Ingestion (November 2025)',
  publisher: 'PostHog',
  published: '2025-11-15',
  kind: 'postmortem',
  seen: 'whole',
})

export const personsStatus: Source = source({
  url: 'https://www.posthogstatus.com/incidents/01K9W9R7QQ7BJ37YJ7K3ZJT34K',
  title: 'Status page of the incident',
  publisher: 'PostHog',
  published: '2025-11',
  kind: 'postmortem',
  seen: 'opening',
})

/** A later wording of the migration; the text about indexes was added after the incident. */
export const partitionedTable: Source = source({
  url: 'https://github.com/PostHog/posthog/blob/4620448026303cca8af52179ef4521a1e8ff6474/rust/persons_migrations/20251113000001_add_partitioned_person_table.sql',
  title: 'Migration of 13 November 2025: add partitioned person table',
  publisher: 'PostHog/posthog',
  published: '2025-11-13',
  kind: 'source-code',
  seen: 'whole',
})

export const pipeline: Source = source({
  url: 'https://posthog.com/docs/how-posthog-works/ingestion-pipeline.md',
  title: 'Ingestion pipeline',
  publisher: 'PostHog',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const newOid: Source = source({
  url: 'https://github.com/postgres/postgres/blob/REL_15_18/src/backend/catalog/catalog.c',
  title: 'catalog.c, PostgreSQL 15.18',
  publisher: 'PostgreSQL Global Development Group',
  published: '2026-05-11',
  kind: 'source-code',
  seen: 'opening',
})

export const toastStorage: Source = source({
  url: 'https://github.com/postgres/postgres/blob/REL_15_18/doc/src/sgml/storage.sgml',
  title: 'Database Physical Storage, PostgreSQL 15.18 documentation',
  publisher: 'PostgreSQL Global Development Group',
  published: '2026-05-11',
  kind: 'docs',
  seen: 'opening',
})

export const statistics: Source = source({
  url: 'https://github.com/postgres/postgres/blob/REL_15_18/doc/src/sgml/monitoring.sgml',
  title: 'Monitoring Database Activity, PostgreSQL 15.18 documentation',
  publisher: 'PostgreSQL Global Development Group',
  published: '2026-05-11',
  kind: 'docs',
  seen: 'opening',
})

export const mskAlerts: Source = source({
  url: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/skills/specialized-skills/analytics-skills/managing-amazon-msk/references/manage-storage.md',
  title: 'Manage MSK Storage',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const mskTopic: Source = source({
  url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-enable-disable-topic-tiered-storage-cli.html',
  title: 'Enable and disable tiered storage on an existing Amazon MSK topic',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const flagOutages: Source = source({
  url: `${postmortems}/2025-10-21-feature-flags-recurring-outages.md`,
  title: 'PostHog Feature Flags Service: Multiple Outages (October 2025)',
  publisher: 'PostHog',
  published: '2025-10',
  kind: 'postmortem',
  seen: 'whole',
})

/** The outage a month before, of the same service; it prints what a pod says that gets no connections. */
export const septemberOutage: Source = source({
  url: `${postmortems}/2025-09-29-flags-is-down.md`,
  title: 'PostHog Feature Flags Service Outage, September 29, 2025',
  publisher: 'PostHog',
  published: '2025-09-29',
  kind: 'postmortem',
  seen: 'opening',
})

/** A description of 2026: routing and bounds as they were after the outages. */
export const flagsService: Source = source({
  url: 'https://github.com/PostHog/posthog/blob/0af5d65f0a1c28a36286853a6ef316ecbc073a76/docs/internal/feature-flags/rust-service-overview.md',
  title: 'Rust feature flags service',
  publisher: 'PostHog/posthog',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const cacheMetrics: Source = source({
  url: 'https://docs.amazonaws.cn/en_us/AmazonElastiCache/latest/dg/CacheMetrics.WhichShouldIMonitor.md',
  title: 'Which Metrics Should I Monitor? Amazon ElastiCache',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const redisInfo: Source = source({
  url: 'https://github.com/redis/redis-doc/blob/02423fd2f5603ae300654613a51eaee13bc5cb80/commands/info.md',
  title: 'INFO, Redis documentation',
  publisher: 'Redis',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const kubectlTop: Source = source({
  url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_top/_print',
  title: 'kubectl top',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** For development and production; the repository still had this version in August 2026. */
export const dagsterUpgrade: Source = source({
  url: 'https://github.com/PostHog/posthog/pull/33347',
  title: 'chore: upgrade dagster to 1.10.18',
  publisher: 'PostHog/posthog',
  published: '2025-06-07',
  kind: 'issue',
  seen: 'opening',
})

export const djangoUpdate: Source = source({
  url: 'https://github.com/PostHog/posthog/pull/44397',
  title: 'chore(deps): bump django to 4.2.27',
  publisher: 'PostHog/posthog',
  published: '2026-01-07',
  kind: 'issue',
  seen: 'opening',
})
