import { type Source, source } from 'fourplane'

const publisher = 'OpenSearch project'
const code = 'https://github.com/opensearch-project/OpenSearch/blob'
const server = 'server/src/main/java/org/opensearch/cluster'
const docs = 'https://github.com/opensearch-project/documentation-website/blob/cf95a341c9b617c96ca8773b258512a18b93ab6b'
const read = '2026-08-21'

export const blocks: Source = source({
  url: `${code}/00b54efe83bd002e7f0955ab100d6c3d8bc0169e/${server}/metadata/IndexMetadata.java`,
  title: 'IndexMetadata.java, OpenSearch at 00b54efe',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const refusal: Source = source({
  url: `${code}/0cf076307196b69929f4adf5f622e2a30fe6936c/${server}/block/ClusterBlockException.java`,
  title: 'ClusterBlockException.java, OpenSearch at 0cf07630',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})

export const monitor: Source = source({
  url: `${code}/0734d2b49d9ba31f695b002f8e2df9017770597d/${server}/routing/allocation/DiskThresholdMonitor.java`,
  title: 'DiskThresholdMonitor.java, OpenSearch at 0734d2b4',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})

export const thresholds: Source = source({
  url: `${code}/0b36d47201d929b3764cf6ecf72fc7709f73a931/${server}/routing/allocation/DiskThresholdSettings.java`,
  title: 'DiskThresholdSettings.java, OpenSearch at 0b36d472',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const settings: Source = source({
  url: `${docs}/_install-and-configure/configuring-opensearch/cluster-settings.md`,
  title: 'Cluster settings, documentation of OpenSearch 3.8',
  publisher,
  published: read,
  kind: 'docs',
  seen: 'opening',
})

export const resolutions: Source = source({
  url: `${docs}/_im-plugin/ism/error-prevention/resolutions.md`,
  title: 'Error prevention resolutions, documentation of OpenSearch 3.8',
  publisher,
  published: read,
  kind: 'docs',
  seen: 'opening',
})

export const allocation: Source = source({
  url: `${docs}/_api-reference/cat/cat-allocation.md`,
  title: 'CAT allocation, documentation of OpenSearch 3.8',
  publisher,
  published: read,
  kind: 'docs',
  seen: 'whole',
})

export const recoveries: Source = source({
  url: `${docs}/_api-reference/cat/cat-recovery.md`,
  title: 'CAT recovery, documentation of OpenSearch 3.8',
  publisher,
  published: read,
  kind: 'docs',
  seen: 'opening',
})

export const explain: Source = source({
  url: `${docs}/_api-reference/cluster-api/cluster-allocation.md`,
  title: 'Cluster allocation explain, documentation of OpenSearch 3.8',
  publisher,
  published: read,
  kind: 'docs',
  seen: 'opening',
})

export const indices: Source = source({
  url: `${docs}/_api-reference/cat/cat-indices.md`,
  title: 'CAT indices, documentation of OpenSearch 3.8',
  publisher,
  published: read,
  kind: 'docs',
  seen: 'opening',
})

export const deletion: Source = source({
  url: `${docs}/_api-reference/index-apis/delete-index.md`,
  title: 'Delete index, documentation of OpenSearch 3.8',
  publisher,
  published: read,
  kind: 'docs',
  seen: 'opening',
})

export const alerts: Source = source({
  url: 'https://github.com/Aiven-Open/prometheus-exporter-plugin-for-opensearch/blob/b95bf606dc83b4c8fa89315061834f7e25625cbc/alerts/alerts.libsonnet',
  title: 'Alert rules of the Prometheus exporter plugin for OpenSearch',
  publisher: 'Aiven',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
