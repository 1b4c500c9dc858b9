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
  seen: 'whole',
})
export const knowledgeBase: Source = source({
  url: 'https://github.com/ClickHouse/clickhouse-docs/blob/16d6f7d8283efa3f51e613ca371c1e9bf586e01d/knowledgebase/exception-too-many-parts.mdx',
  title: 'Resolving “Too Many Parts” Error in ClickHouse',
  publisher: 'ClickHouse',
  published: '2023-03-20',
  kind: 'docs',
  seen: 'whole',
})
export const systemParts: Source = source({
  url: 'https://github.com/ClickHouse/ClickHouse/blob/03ea8ee6e3d3b16c18651283c555b6ba23a94aac/docs/en/operations/system-tables/parts.md',
  title: 'system.parts',
  publisher: 'ClickHouse',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const partsToPage: Source = source({
  url: 'https://clickhouse.com/docs/reference/settings/merge-tree-settings/parts-to',
  title: 'MergeTree settings: parts_to_…',
  publisher: 'ClickHouse',
  published: '2026-07-23',
  kind: 'docs',
  seen: 'whole',
})
/** The notes on 1.1.54289: what large merges that have booked the disk do, and where it shows. */
export const changelog: Source = source({
  url: 'https://github.com/ClickHouse/ClickHouse/blob/003ef1f3b8ffcee79ec839ec3ea76b6811760b5d/docs/en/whats-new/changelog/2017.md',
  title: 'Changelog 2017, ClickHouse 1.1.54289',
  publisher: 'ClickHouse',
  published: '2017-09-13',
  kind: 'docs',
  seen: 'opening',
})
