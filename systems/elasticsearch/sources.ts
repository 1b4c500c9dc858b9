import { type Source, source } from 'fourplane'

const publisher = 'Elastic'
const repository = 'https://github.com/elastic/elasticsearch/blob'
const allocation = 'server/src/main/java/org/elasticsearch/cluster/routing/allocation'

export const thresholds: Source = source({
  url: `${repository}/79edd4f90e76a87aa4eed0db0ebf402134bcd6e0/${allocation}/DiskThresholdSettings.java`,
  title: 'DiskThresholdSettings.java, Elasticsearch 8',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const monitor: Source = source({
  url: `${repository}/c9429c05a081e0494f86509de385c86d034d8e6b/${allocation}/DiskThresholdMonitor.java`,
  title: 'DiskThresholdMonitor.java, Elasticsearch 8',
  publisher,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const watermarkErrors: Source = source({
  url: `${repository}/061109a5efb30a33c2d841cf8d23e151746f58b5/docs/reference/troubleshooting/common-issues/disk-usage-exceeded.asciidoc`,
  title: 'Fix watermark errors',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const catAllocation: Source = source({
  url: `${repository}/04451d0f8195eb8d937833bcd5d0e69c9638faf9/docs/reference/cat/allocation.asciidoc`,
  title: 'cat allocation API',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const exporter: Source = source({
  url: 'https://github.com/prometheus-community/elasticsearch_exporter/blob/9bc4295ddde4bb26df5e5a81649c9b6fdac5278c/metrics.md',
  title: 'Metrics of elasticsearch_exporter, 1.11.0 and later',
  publisher: 'Prometheus community',
  published: '2026-08-21',
  kind: 'docs',
  seen: 'opening',
})
