import { type Source, source } from 'fourplane'

const publisher = 'Prometheus authors'
const published = '2026-07-30'
const tree = 'https://github.com/prometheus/prometheus/blob/v3.13.2'

export const queue: Source = source({
  url: `${tree}/storage/remote/queue_manager.go`,
  title: 'queue_manager.go, Prometheus 3.13.2',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const client: Source = source({
  url: `${tree}/storage/remote/client.go`,
  title: 'client.go of remote storage, Prometheus 3.13.2',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const write: Source = source({
  url: `${tree}/storage/remote/write.go`,
  title: 'write.go, Prometheus 3.13.2',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const watcher: Source = source({
  url: `${tree}/tsdb/wlog/watcher.go`,
  title: 'watcher.go of the write-ahead log, Prometheus 3.13.2',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const defaults: Source = source({
  url: `${tree}/config/config.go`,
  title: 'config.go, Prometheus 3.13.2',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const alerts: Source = source({
  url: `${tree}/documentation/prometheus-mixin/alerts.libsonnet`,
  title: 'Alert rules of the Prometheus mixin, Prometheus 3.13.2',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const configuration: Source = source({
  url: `${tree}/docs/configuration/configuration.md`,
  title: 'Configuration, documentation of Prometheus 3.13.2',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const flags: Source = source({
  url: `${tree}/docs/command-line/prometheus.md`,
  title: 'Flags of prometheus, documentation of Prometheus 3.13.2',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const tuning: Source = source({
  url: 'https://github.com/prometheus/docs/blob/b69f6b4a4a29fda585e3ba0384aa8d6d166a21e8/docs/practices/remote_write.md',
  title: 'Remote write tuning, Prometheus documentation',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
