import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Prometheus: metrics and alerting. */
export const prometheus: VersionedControlTech = versioned('control', {
  name: 'Prometheus',
  is: 'metrics and alerting',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://prometheus.io/docs/introduction/overview/',
})

/** Thanos: long-term metrics. */
export const thanos: VersionedControlTech = versioned('control', {
  name: 'Thanos',
  is: 'long-term metrics',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://thanos.io/tip/thanos/getting-started.md/',
})

/** Cortex: long-term metrics. */
export const cortex: VersionedControlTech = versioned('control', {
  name: 'Cortex',
  is: 'long-term metrics',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://cortexmetrics.io/docs/',
})

/** Grafana Mimir: metrics store. */
export const grafanaMimir: VersionedControlTech = versioned('control', {
  name: 'Grafana Mimir',
  is: 'metrics store',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/mimir/latest/',
})

/** VictoriaMetrics: metrics store. */
export const victoriaMetrics: VersionedControlTech = versioned('control', {
  name: 'VictoriaMetrics',
  is: 'metrics store',
  vendor: 'VictoriaMetrics',
  docs: 'https://docs.victoriametrics.com/',
})

/** Grafana: dashboards. */
export const grafana: VersionedControlTech = versioned('control', {
  name: 'Grafana',
  is: 'dashboards',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/grafana/latest/',
})

/** M3: metrics platform. */
export const m3: VersionedControlTech = versioned('control', {
  name: 'M3',
  is: 'metrics platform',
  vendor: 'Uber',
  docs: 'https://m3db.io/docs/',
})

/** Graphite: metrics store. */
export const graphite: VersionedControlTech = versioned('control', {
  name: 'Graphite',
  is: 'metrics store',
  vendor: 'Graphite',
  docs: 'https://graphite.readthedocs.io/en/latest/',
})

/** OpenTSDB: metrics store on HBase. */
export const openTsdb: VersionedControlTech = versioned('control', {
  name: 'OpenTSDB',
  is: 'metrics store on HBase',
  vendor: 'OpenTSDB',
  docs: 'https://github.com/OpenTSDB/opentsdb/wiki',
})

/** Pinterest Goku: metrics store. */
export const goku: ManagedControlTech = managed('control', {
  name: 'Pinterest Goku',
  is: 'metrics store',
  vendor: 'Pinterest',
  docs: 'https://medium.com/pinterest-engineering/goku-building-a-scalable-and-high-performant-time-series-database-system-a8ff5758a181',
})

/** Heroic: metrics store. */
export const heroic: VersionedControlTech = versioned('control', {
  name: 'Heroic',
  is: 'metrics store',
  vendor: 'Spotify',
  docs: 'https://github.com/spotify/heroic#readme',
})

/** StatsD: metrics daemon. */
export const statsd: VersionedControlTech = versioned('control', {
  name: 'StatsD',
  is: 'metrics daemon',
  vendor: 'Etsy',
  docs: 'https://github.com/statsd/statsd/blob/master/README.md',
})

/** GitHub Brubeck: metrics daemon. */
export const brubeck: ManagedControlTech = managed('control', {
  name: 'GitHub Brubeck',
  is: 'metrics daemon',
  vendor: 'GitHub',
  docs: 'https://github.com/github/brubeck#readme',
})

/** Veneur: metrics pipeline. */
export const veneur: VersionedControlTech = versioned('control', {
  name: 'Veneur',
  is: 'metrics pipeline',
  vendor: 'Stripe',
  docs: 'https://github.com/stripe/veneur#readme',
})

/** Telegraf: metrics agent. */
export const telegraf: VersionedControlTech = versioned('control', {
  name: 'Telegraf',
  is: 'metrics agent',
  vendor: 'InfluxData',
  docs: 'https://docs.influxdata.com/telegraf/',
})

/** Prometheus node exporter: metrics of a host. */
export const nodeExporter: VersionedControlTech = versioned('control', {
  name: 'Prometheus node exporter',
  is: 'metrics of a host',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://github.com/prometheus/node_exporter#readme',
})

/** kube-state-metrics: metrics of Kubernetes objects. */
export const kubeStateMetrics: VersionedControlTech = versioned('control', {
  name: 'kube-state-metrics',
  is: 'metrics of Kubernetes objects',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://github.com/kubernetes/kube-state-metrics/tree/main/docs',
})

/** Atlas: dimensional time series for operations. */
export const atlas: VersionedControlTech = versioned('control', {
  name: 'Atlas',
  is: 'dimensional time series for operations',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/atlas-docs/overview/',
})

/** Spectator: metrics library. */
export const spectator: VersionedControlTech = versioned('control', {
  name: 'Spectator',
  is: 'metrics library',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/atlas-docs/spectator/',
})

/** Google Monarch: planet-scale metrics. */
export const monarch: ManagedControlTech = managed('control', {
  name: 'Google Monarch',
  is: 'planet-scale metrics',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub50652/',
})

/** Google Borgmon: metrics and alerting, ancestor of Prometheus. */
export const borgmon: ManagedControlTech = managed('control', {
  name: 'Google Borgmon',
  is: 'metrics and alerting, ancestor of Prometheus',
  vendor: 'Google',
  docs: 'https://sre.google/sre-book/practical-alerting/',
})

/** Gorilla: in-memory time-series database. */
export const gorilla: ManagedControlTech = managed('control', {
  name: 'Gorilla',
  is: 'in-memory time-series database',
  vendor: 'Meta',
  docs: 'https://www.vldb.org/pvldb/vol8/p1816-teller.pdf',
})

/** Meta ODS: operational data store of metrics. */
export const ods: ManagedControlTech = managed('control', {
  name: 'Meta ODS',
  is: 'operational data store of metrics',
  vendor: 'Meta',
  docs: 'https://www.vldb.org/pvldb/vol8/p1816-teller.pdf',
})

/** Twitter MetricsDB: metrics store. */
export const metricsDb: ManagedControlTech = managed('control', {
  name: 'Twitter MetricsDB',
  is: 'metrics store',
  vendor: 'Twitter',
  docs: 'https://blog.x.com/engineering/en_us/topics/infrastructure/2019/metricsdb',
})

/** Datadog Monocle: time-series engine. */
export const datadogMonocle: ManagedControlTech = managed('control', {
  name: 'Datadog Monocle',
  is: 'time-series engine',
  vendor: 'Datadog',
  docs: 'https://www.datadoghq.com/blog/engineering/rust-timeseries-engine/',
})

/** Netdata: metrics and alarms of a host. */
export const netdata: VersionedControlTech = versioned('control', {
  name: 'Netdata',
  is: 'metrics and alarms of a host',
  vendor: 'Netdata',
  docs: 'https://learn.netdata.cloud/',
})

/** pint: linter of Prometheus rules. */
export const pint: VersionedControlTech = versioned('control', {
  name: 'pint',
  is: 'linter of Prometheus rules',
  vendor: 'Cloudflare',
  docs: 'https://cloudflare.github.io/pint/',
})
