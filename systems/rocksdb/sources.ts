import { type Source, source } from 'fourplane'

const rocksDb = 'https://github.com/facebook/rocksdb/blob/1dfa7297933df05237ac11376d6cb69d32591b1d'
const percona = 'https://github.com/percona/psmysql-docs/blob/b7572ed535f527d1f4979be3b58cfcd8d2946208/docs'

/** PVLDB 13(12), doi 10.14778/3415478.3415546; read in this copy. */
export const myRocksPaper: Source = source({
  url: 'https://github.com/huachaohuang/awesome-dbdev/blob/f56bdadb88212980c6c5d0967ee0fbaf3393c169/papers/myrocks.pdf',
  title: 'MyRocks: LSM-Tree Database Storage Engine Serving Facebook’s Social Graph',
  publisher: 'Facebook (PVLDB 13)',
  published: '2020-08',
  kind: 'paper',
  seen: 'whole',
})
/** Holds the warnings of stalled and stopped writes. */
export const columnFamily: Source = source({
  url: `${rocksDb}/db/column_family.cc`,
  title: 'column_family.cc, RocksDB 11.9.0 (main branch)',
  publisher: 'Meta',
  published: '2026-08-07',
  kind: 'source-code',
  seen: 'opening',
})
/** Holds the defaults of the limits at which writes slow down and stop. */
export const advancedOptions: Source = source({
  url: `${rocksDb}/include/rocksdb/advanced_options.h`,
  title: 'advanced_options.h, RocksDB 11.9.0 (main branch)',
  publisher: 'Meta',
  published: '2026-08-07',
  kind: 'source-code',
  seen: 'opening',
})
export const limitations: Source = source({
  url: `${percona}/limitations.md`,
  title: 'MyRocks limitations, Percona Server for MySQL 8.0',
  publisher: 'Percona',
  published: '2024-10-17',
  kind: 'docs',
  seen: 'whole',
})
export const gapLocks: Source = source({
  url: `${percona}/gap-locks-detection.md`,
  title: 'Gap locks detection, Percona Server for MySQL 8.0',
  publisher: 'Percona',
  published: '2024-10-17',
  kind: 'docs',
  seen: 'whole',
})
export const dataLoading: Source = source({
  url: `${percona}/data-loading.md`,
  title: 'MyRocks data loading, Percona Server for MySQL 8.0',
  publisher: 'Percona',
  published: '2024-10-17',
  kind: 'docs',
  seen: 'opening',
})
export const statusVariables: Source = source({
  url: `${percona}/status-variables.md`,
  title: 'MyRocks status variables, Percona Server for MySQL 8.0',
  publisher: 'Percona',
  published: '2024-10-17',
  kind: 'docs',
  seen: 'opening',
})
export const serverVariables: Source = source({
  url: `${percona}/variables.md`,
  title: 'MyRocks server variables, Percona Server for MySQL 8.0',
  publisher: 'Percona',
  published: '2024-10-17',
  kind: 'docs',
  seen: 'opening',
})
