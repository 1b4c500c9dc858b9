import { type Source, source } from 'fourplane'

const publisher = 'Apache Cassandra'
const repository = 'https://github.com/apache/cassandra/blob'
const released = `${repository}/c206e4509003ac4cd99147d821bd4b5d23bdf5e8`
const java = 'src/java/org/apache/cassandra'
const pages = 'doc/modules/cassandra/pages'

export const overwhelmed: Source = source({
  url: `${released}/${java}/db/filter/TombstoneOverwhelmingException.java`,
  title: 'TombstoneOverwhelmingException.java, Apache Cassandra 5.0.1',
  publisher,
  published: '2024-09-18',
  kind: 'source-code',
  seen: 'whole',
})
export const readCommand: Source = source({
  url: `${released}/${java}/db/ReadCommand.java`,
  title: 'ReadCommand.java, Apache Cassandra 5.0.1',
  publisher,
  published: '2024-09-18',
  kind: 'source-code',
  seen: 'whole',
})
export const configuration: Source = source({
  url: `${released}/conf/cassandra.yaml`,
  title: 'cassandra.yaml, Apache Cassandra 5.0.1',
  publisher,
  published: '2024-09-18',
  kind: 'source-code',
  seen: 'whole',
})
/** Says which tombstones a read counts. */
export const counted: Source = source({
  url: `${repository}/00022bfa61e3afd7869cc4b93dd85195a3530a89/${java}/db/ReadCommand.java`,
  title: 'ReadCommand.java, Apache Cassandra on the way to 4.0',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const inbound: Source = source({
  url: `${repository}/10cf3b174b51dffbda057afcac049a1ca22e0470/${java}/net/InboundSink.java`,
  title: 'InboundSink.java, Apache Cassandra',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const requestFailure: Source = source({
  url: `${repository}/08f6d0369d33d7d03d69ce44084edfa25f485964/${java}/exceptions/RequestFailureException.java`,
  title: 'RequestFailureException.java, Apache Cassandra',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const reasons: Source = source({
  url: `${repository}/012fd95efb4a10663323f20b22d314f3fdca71b9/${java}/exceptions/RequestFailureReason.java`,
  title: 'RequestFailureReason.java, Apache Cassandra',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const tableStats: Source = source({
  url: `${repository}/01d44a4efbe927249a911881a52a6e263aa88fd4/${java}/tools/nodetool/stats/TableStatsPrinter.java`,
  title: 'TableStatsPrinter.java, Apache Cassandra',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const tombstones: Source = source({
  url: `${repository}/0742f15f10192e142c035be5fd0c6266df9ba3b1/${pages}/managing/operating/compaction/tombstones.adoc`,
  title: 'Tombstones',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const repair: Source = source({
  url: `${repository}/3ffc3cd9dfb2f7c7fcbc226d23b10b9f4e51b50e/${pages}/managing/operating/repair.adoc`,
  title: 'Repair',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const nodetool: Source = source({
  url: `${repository}/0828036f5922591628db169885c1d0d28aa2d991/${pages}/troubleshooting/use_nodetool.adoc`,
  title: 'Use Nodetool',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const logs: Source = source({
  url: `${repository}/2c9400ab90abe671b9aeb9833cb3f80442d58cb5/${pages}/troubleshooting/reading_logs.adoc`,
  title: 'Cassandra Logs',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const metrics: Source = source({
  url: `${repository}/0d2b7b329b0243f723d785a6071f341b3c300bbf/${pages}/managing/operating/metrics.adoc`,
  title: 'Monitoring',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
