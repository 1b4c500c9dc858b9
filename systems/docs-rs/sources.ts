import { type Source, source } from 'fourplane'

export const postmortem: Source = source({
  url: 'https://github.com/rust-lang/blog.rust-lang.org/blob/0243724c2e50ad2b7ebd3d9dbc7cd88aed7605a3/content/inside-rust/docsrs-outage-postmortem.md',
  title: 'docs.rs outage postmortem',
  publisher: 'The Rust infrastructure team',
  published: '2019-10-24',
  kind: 'postmortem',
  seen: 'whole',
})

/** The state of the code before the outage; that exactly this commit ran is not published. */
export const queue: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/blob/fdd128b704c9c530ef10ae020d5ae45db7682e91/src/docbuilder/queue.rs',
  title: 'queue.rs of docs.rs',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-18',
  kind: 'source-code',
  seen: 'whole',
})

export const daemon: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/blob/fdd128b704c9c530ef10ae020d5ae45db7682e91/src/utils/daemon.rs',
  title: 'daemon.rs of docs.rs',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-18',
  kind: 'source-code',
  seen: 'whole',
})

export const builder: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/blob/fdd128b704c9c530ef10ae020d5ae45db7682e91/src/docbuilder/rustwide_builder.rs',
  title: 'rustwide_builder.rs of docs.rs',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-18',
  kind: 'source-code',
  seen: 'opening',
})

export const migrations: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/blob/fdd128b704c9c530ef10ae020d5ae45db7682e91/src/db/migrate.rs',
  title: 'migrate.rs of docs.rs, the tables',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-18',
  kind: 'source-code',
  seen: 'opening',
})

export const upload: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/blob/fdd128b704c9c530ef10ae020d5ae45db7682e91/src/db/file.rs',
  title: 'file.rs of docs.rs',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-18',
  kind: 'source-code',
  seen: 'opening',
})

export const webMetrics: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/blob/fdd128b704c9c530ef10ae020d5ae45db7682e91/src/web/metrics.rs',
  title: 'metrics.rs of docs.rs',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-18',
  kind: 'source-code',
  seen: 'whole',
})

export const codeFix: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/commit/f79c045e3a12d483b4d905053caff7cfac46a16e',
  title: 'rustwide_builder: use a temp dir to store docs not yet uploaded',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-21',
  kind: 'source-code',
  seen: 'whole',
})

export const buildCounters: Source = source({
  url: 'https://github.com/rust-lang/docs.rs/blob/86638479a3d1ba7dbaa44165d691f22e89624603/src/web/metrics.rs',
  title: 'metrics.rs of docs.rs, with counters of builds',
  publisher: 'rust-lang/docs.rs',
  published: '2019-10-30',
  kind: 'source-code',
  seen: 'opening',
})

export const firstAlert: Source = source({
  url: 'https://github.com/rust-lang/simpleinfra/commit/1f94cee9ceea48ebb6c52bba515d88003a593fbe',
  title: 'ansible: add an alert when a disk is full',
  publisher: 'rust-lang/simpleinfra',
  published: '2019-10-21',
  kind: 'source-code',
  seen: 'whole',
})

/** The rules of the monitoring as they stood from 10:12 UTC of the day of the outage: LongQueue is older than the outage, DiskFull is not (see firstAlert). */
export const monitoring: Source = source({
  url: 'https://github.com/rust-lang/simpleinfra/blob/2448ba374a1c89f94fcabd671616a9b9ab25e279/ansible/playbooks/monitoring.yml',
  title: 'monitoring.yml, playbook of the monitoring server',
  publisher: 'rust-lang/simpleinfra',
  published: '2019-10-21',
  kind: 'source-code',
  seen: 'whole',
})

export const versions: Source = source({
  url: 'https://github.com/rust-lang/simpleinfra/blob/2448ba374a1c89f94fcabd671616a9b9ab25e279/ansible/group_vars/all.yml',
  title: 'all.yml, versions of the monitoring',
  publisher: 'rust-lang/simpleinfra',
  published: '2019-10-21',
  kind: 'source-code',
  seen: 'opening',
})

/** Two days after the outage. */
export const maintenance: Source = source({
  url: 'https://github.com/rust-lang/rust-forge/blob/e4aecba9b2febb028f44fb3c24a117b9a73ac45d/src/infra/docs/docs-rs.md',
  title: 'docs.rs, common maintenance procedures',
  publisher: 'rust-lang/rust-forge',
  published: '2019-10-23',
  kind: 'docs',
  seen: 'whole',
})

export const coreutils: Source = source({
  url: 'https://github.com/coreutils/coreutils/blob/aa0c0de3508e9150eb0ea610f696ee353dd9353d/doc/coreutils.texi',
  title: 'df and du, GNU Coreutils manual',
  publisher: 'Free Software Foundation',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
