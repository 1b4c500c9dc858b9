import { type Source, source } from 'fourplane'

const TREE = 'https://github.com/ClickHouse/ClickHouse/blob/d0ea72f87804643471321dbc5737cb669c427782'

export const mergeTreeData: Source = source({
  url: `${TREE}/src/Storages/MergeTree/MergeTreeData.cpp`,
  title: 'MergeTreeData.cpp, ClickHouse 22.2',
  publisher: 'ClickHouse',
  published: '2022-01-31',
  kind: 'source-code',
  seen: 'whole',
})
export const mergeTreeSettings: Source = source({
  url: `${TREE}/src/Storages/MergeTree/MergeTreeSettings.h`,
  title: 'MergeTreeSettings.h, ClickHouse 22.2',
  publisher: 'ClickHouse',
  published: '2022-01-31',
  kind: 'source-code',
  seen: 'whole',
})
export const asynchronousMetrics: Source = source({
  url: `${TREE}/src/Interpreters/AsynchronousMetrics.cpp`,
  title: 'AsynchronousMetrics.cpp, ClickHouse 22.2',
  publisher: 'ClickHouse',
  published: '2022-01-31',
  kind: 'source-code',
  seen: 'whole',
})
export const profileEvents: Source = source({
  url: `${TREE}/src/Common/ProfileEvents.cpp`,
  title: 'ProfileEvents.cpp, ClickHouse 22.2',
  publisher: 'ClickHouse',
  published: '2022-01-31',
  kind: 'source-code',
  seen: 'whole',
})
/** The page names neither its date nor its release; the defaults it gives are those of 22.2. */
export const settingsPage: Source = source({
  url: 'https://github.com/ClickHouse/ClickHouse/blob/0317e15b3f9960f6f49b050ca84cc88d9485489d/docs/en/operations/settings/merge-tree-settings.md',
  title: 'MergeTree tables settings',
  publisher: 'ClickHouse',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const partsToPage: Source = source({
  url: 'https://clickhouse.com/docs/reference/settings/merge-tree-settings/parts-to',
  title: 'MergeTree settings: parts_to_…',
  publisher: 'ClickHouse',
  published: '2026-07-23',
  kind: 'docs',
  seen: 'opening',
})
export const knowledgeBase: Source = source({
  url: 'https://github.com/ClickHouse/clickhouse-docs/blob/16d6f7d8283efa3f51e613ca371c1e9bf586e01d/knowledgebase/exception-too-many-parts.mdx',
  title: 'Resolving “Too Many Parts” Error in ClickHouse',
  publisher: 'ClickHouse',
  published: '2023-03-20',
  kind: 'docs',
  seen: 'whole',
})
export const bulkInserts: Source = source({
  url: 'https://clickhouse.com/docs/en/cloud/bestpractices/bulk-inserts',
  title: 'Bulk Inserts',
  publisher: 'ClickHouse',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const systemParts: Source = source({
  url: 'https://github.com/ClickHouse/ClickHouse/blob/03ea8ee6e3d3b16c18651283c555b6ba23a94aac/docs/en/operations/system-tables/parts.md',
  title: 'system.parts',
  publisher: 'ClickHouse',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
/** Of a release after 23.6: says how merges book the disk. */
export const mergeTreeSettingsNow: Source = source({
  url: 'https://github.com/ClickHouse/ClickHouse/blob/0024204a35b1cf4aea70bd17459b009c0eab12a7/src/Storages/MergeTree/MergeTreeSettings.cpp',
  title: 'MergeTreeSettings.cpp, ClickHouse master',
  publisher: 'ClickHouse',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const systemDisks: Source = source({
  url: 'https://github.com/ClickHouse/ClickHouse/blob/0958921820e80acc1065144909db7c1144870538/docs/en/operations/system-tables/disks.md',
  title: 'system.disks',
  publisher: 'ClickHouse',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
