import { type Source, source } from 'fourplane'

export const postmortem: Source = source({
  url: 'https://github.com/rust-lang/blog.rust-lang.org/blob/0243724c2e50ad2b7ebd3d9dbc7cd88aed7605a3/content/inside-rust/crates-io-postmortem.md',
  title: 'crates.io Postmortem: Broken Crate Downloads',
  publisher: 'The crates.io team',
  published: '2023-07-21',
  kind: 'postmortem',
  seen: 'whole',
})

/** The report that ended the search, with the answer of the endpoint as it was at 12:23:43 UTC. */
export const report: Source = source({
  url: 'https://github.com/rust-lang/crates.io/issues/6850',
  title: 'Crates.io crate download API is redirecting to invalid URL',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-20',
  kind: 'postmortem',
  seen: 'opening',
})

/** The merge of pull request 6834. */
export const faultyStorage: Source = source({
  url: 'https://github.com/rust-lang/crates.io/blob/c252fe5d146c7dceff08851763a806a9f93acfa3/src/storage.rs',
  title: 'storage.rs of crates.io, as merged with the bug',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-19',
  kind: 'source-code',
  seen: 'whole',
})

/** The merge of pull request 6851. */
export const fixedStorage: Source = source({
  url: 'https://github.com/rust-lang/crates.io/blob/967c162cd8c6423ed2cb4aa86ecfc6eb09ede663/src/storage.rs',
  title: 'storage.rs of crates.io, as merged with the fix',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-20',
  kind: 'source-code',
  seen: 'opening',
})

export const downloadEndpoint: Source = source({
  url: 'https://github.com/rust-lang/crates.io/blob/e59bfd146c017597b7659208f85a1be63a4f1d4d/src/controllers/version/downloads.rs',
  title: 'downloads.rs, the download endpoint of crates.io',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-20',
  kind: 'source-code',
  seen: 'opening',
})

export const instanceMetrics: Source = source({
  url: 'https://github.com/rust-lang/crates.io/blob/e59bfd146c017597b7659208f85a1be63a4f1d4d/src/metrics/instance.rs',
  title: 'instance.rs, the metrics of each instance of crates.io',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-20',
  kind: 'source-code',
  seen: 'opening',
})

/** Its release line runs with every release, also with one that a rollback makes. */
export const procfile: Source = source({
  url: 'https://github.com/rust-lang/crates.io/blob/e59bfd146c017597b7659208f85a1be63a4f1d4d/Procfile',
  title: 'Procfile of crates.io',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-20',
  kind: 'source-code',
  seen: 'whole',
})

export const contentNetworks: Source = source({
  url: 'https://github.com/rust-lang/blog.rust-lang.org/blob/0243724c2e50ad2b7ebd3d9dbc7cd88aed7605a3/content/inside-rust/content-delivery-networks.md',
  title: 'Diversifying our Content Delivery Networks',
  publisher: 'The Rust Infrastructure Team',
  published: '2023-01-24',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const downloadChanges: Source = source({
  url: 'https://github.com/rust-lang/blog.rust-lang.org/blob/0243724c2e50ad2b7ebd3d9dbc7cd88aed7605a3/content/crates-io-download-changes/index.md',
  title: 'crates.io: Download changes',
  publisher: 'The crates.io team',
  published: '2024-03-11',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const cargoRetry: Source = source({
  url: 'https://github.com/rust-lang/cargo/blob/0.72.0/src/cargo/util/network/retry.rs',
  title: 'retry.rs, cargo 0.72.0',
  publisher: 'rust-lang/cargo',
  published: '2023-06-08',
  kind: 'source-code',
  seen: 'opening',
})

export const cargoPackage: Source = source({
  url: 'https://github.com/rust-lang/cargo/blob/0.72.0/src/cargo/core/package.rs',
  title: 'package.rs, cargo 0.72.0',
  publisher: 'rust-lang/cargo',
  published: '2023-06-08',
  kind: 'source-code',
  seen: 'opening',
})

export const herokuReleases: Source = source({
  url: 'https://github.com/heroku/cli/blob/0149d716f818c9e756cf5b313ba35e79efb8f299/docs/releases.md',
  title: 'heroku releases, manual of the Heroku CLI',
  publisher: 'Heroku',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const herokuRollback: Source = source({
  url: 'https://github.com/heroku/cli/blob/11b6c1764d929bd36c4dd358ed58b42e66090792/packages/cli/src/commands/releases/rollback.ts',
  title: 'rollback.ts of the Heroku CLI',
  publisher: 'Heroku',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})

/** Its line for nginx names the buildpack at commit 760407b. */
export const buildpacks: Source = source({
  url: 'https://github.com/rust-lang/crates.io/blob/e59bfd146c017597b7659208f85a1be63a4f1d4d/.buildpacks',
  title: '.buildpacks of crates.io',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-20',
  kind: 'source-code',
  seen: 'whole',
})

/** At that commit it has nginx 1.20.2 on heroku-18 and heroku-20; for heroku-22 it names no version. */
export const nginxBuildpack: Source = source({
  url: 'https://github.com/heroku/heroku-buildpack-nginx/blob/760407b516fe5b4c6af95c85439eda9f6bbe7025/changelog.md',
  title: 'Changelog of the nginx buildpack of Heroku',
  publisher: 'Heroku',
  published: '2022-06-21',
  kind: 'docs',
  seen: 'opening',
})

/** To match what production was upgraded to on the next day. */
export const postgresUpgrade: Source = source({
  url: 'https://github.com/rust-lang/crates.io/pull/3982',
  title: 'Bump CI to PostgreSQL 13',
  publisher: 'rust-lang/crates.io',
  published: '2021-10-06',
  kind: 'issue',
  seen: 'opening',
})

/** The tests still ran on PostgreSQL 13 on the day of the incident. */
export const continuousIntegration: Source = source({
  url: 'https://github.com/rust-lang/crates.io/blob/e59bfd146c017597b7659208f85a1be63a4f1d4d/.github/workflows/ci.yml',
  title: 'ci.yml of crates.io',
  publisher: 'rust-lang/crates.io',
  published: '2023-07-20',
  kind: 'source-code',
  seen: 'opening',
})
