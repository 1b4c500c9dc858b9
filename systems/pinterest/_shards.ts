import { derive, type Source, source } from 'fourplane'
import { type CountFact, count, type DurationFact, percent, type RatioFact, seconds } from 'fourplane/units'

// Sources and facts of the ids that hold their shard, and of the tools that move shards.

export const idQuotes: Source = source({
  url: 'https://varmil.hateblo.jp/entry/2016/05/18/114944',
  title: 'MySQL Scaling with Sharding (quotes the article of Pinterest)',
  publisher: 'varmil.hateblo.jp',
  published: '2016-05-18',
  kind: 'press',
  seen: 'opening',
})
export const idExample: Source = source({
  url: 'https://mytechblog.blogtown.co.nz/?p=3382',
  title: 'Sharding Pinterest: How we scaled our MySQL fleet (2015) (quotes the article)',
  publisher: 'mytechblog.blogtown.co.nz',
  published: 'undated',
  kind: 'press',
  seen: 'opening',
})

const mysqlUtils = 'https://github.com/pinterest/mysql_utils/blob/7ab237699b85de8b503b09f36e0309ac807689fe'

export const shardStart: Source = source({
  url: `${mysqlUtils}/start_shard_migration.py`,
  title: 'start_shard_migration.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardFinish: Source = source({
  url: `${mysqlUtils}/finish_shard_migration.py`,
  title: 'finish_shard_migration.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardAbort: Source = source({
  url: `${mysqlUtils}/clean_up_unfinished_migration.py`,
  title: 'clean_up_unfinished_migration.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardMismatches: Source = source({
  url: `${mysqlUtils}/find_shard_mismatches.py`,
  title: 'find_shard_mismatches.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardOrphans: Source = source({
  url: `${mysqlUtils}/fix_orphaned_shards.py`,
  title: 'fix_orphaned_shards.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardCheck: Source = source({
  url: `${mysqlUtils}/check_shard_mappings.py`,
  title: 'check_shard_mappings.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardList: Source = source({
  url: `${mysqlUtils}/mysql_shard_mappings.py`,
  title: 'mysql_shard_mappings.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardConfig: Source = source({
  url: `${mysqlUtils}/mysql_shard_config.py`,
  title: 'mysql_shard_config.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'opening',
})

export const idBits: CountFact = count(64, 'bits').from(idExample, { asOf: '2015-08', scope: 'an id' })
export const shardBits: CountFact = count(16, 'bits').from(idQuotes, { asOf: '2015-08', scope: 'shard in an id' })
export const typeBits: CountFact = count(10, 'bits').from(idQuotes, { asOf: '2015-08', scope: 'type in an id' })
export const localBits: CountFact = count(36, 'bits').from(idQuotes, { asOf: '2015-08', scope: 'row in an id' })
export const shardSpace: CountFact = derive('2 to the bits of the shard', () => count(65_536, 'shards'), [shardBits])
export const typeSpace: CountFact = derive('2 to the bits of the type', () => count(1024, 'types'), [typeBits])
export const rowSpace: CountFact = derive('2 to the bits of the row', () => count(68_719_476_736, 'rows'), [localBits])

export const diskLimit: RatioFact = percent(65).from(shardStart, { asOf: '2017-06', scope: 'of the disk, destination after the move' })
export const rowsExact: RatioFact = percent(0.1).from(shardFinish, { asOf: '2017-06', scope: 'most that counted rows may differ' })
export const rowsEstimated: RatioFact = percent(30).from(shardFinish, { asOf: '2017-06', scope: 'most that estimated rows may differ' })
export const syncWait: DurationFact = seconds(30).from(shardFinish, { asOf: '2017-06', scope: 'longest wait for the last events' })
