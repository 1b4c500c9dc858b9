import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Prometheus: metrics and alerting. */
export const prometheus: VersionedControlTech = versioned('control', {
  name: 'Prometheus',
  is: 'metrics and alerting',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://prometheus.io/docs/introduction/overview/',
})

/** Alertmanager: alert routing. */
export const alertmanager: VersionedControlTech = versioned('control', {
  name: 'Alertmanager',
  is: 'alert routing',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://prometheus.io/docs/alerting/latest/alertmanager/',
})

/** Grafana: dashboards. */
export const grafana: VersionedControlTech = versioned('control', {
  name: 'Grafana',
  is: 'dashboards',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/grafana/latest/',
})

/** Grafana Mimir: metrics store. */
export const grafanaMimir: VersionedControlTech = versioned('control', {
  name: 'Grafana Mimir',
  is: 'metrics store',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/mimir/latest/',
})

/** Thanos: long-term metrics. */
export const thanos: VersionedControlTech = versioned('control', {
  name: 'Thanos',
  is: 'long-term metrics',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://thanos.io/tip/thanos/getting-started.md/',
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

/** StatsD: metrics daemon. */
export const statsd: VersionedControlTech = versioned('control', {
  name: 'StatsD',
  is: 'metrics daemon',
  vendor: 'Etsy',
  docs: 'https://github.com/statsd/statsd/blob/master/README.md',
})

/** Datadog: monitoring service. */
export const datadog: ManagedControlTech = managed('control', {
  name: 'Datadog',
  is: 'monitoring service',
  vendor: 'Datadog',
  docs: 'https://docs.datadoghq.com/',
})

/** New Relic: monitoring service. */
export const newRelic: ManagedControlTech = managed('control', {
  name: 'New Relic',
  is: 'monitoring service',
  vendor: 'New Relic',
  docs: 'https://docs.newrelic.com/',
})

/** Amazon CloudWatch: monitoring service. */
export const cloudWatch: ManagedControlTech = managed('control', {
  name: 'Amazon CloudWatch',
  is: 'monitoring service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/',
})

/** Google Cloud Monitoring: monitoring service. */
export const googleCloudMonitoring: ManagedControlTech = managed('control', {
  name: 'Google Cloud Monitoring',
  is: 'monitoring service',
  vendor: 'Google',
  docs: 'https://cloud.google.com/monitoring/docs',
})

/** Azure Monitor: monitoring service. */
export const azureMonitor: ManagedControlTech = managed('control', {
  name: 'Azure Monitor',
  is: 'monitoring service',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-monitor/',
})

/** Atlas: dimensional time series for operations. */
export const atlas: VersionedControlTech = versioned('control', {
  name: 'Atlas',
  is: 'dimensional time series for operations',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/atlas-docs/overview/',
})

/** Google Monarch: planet-scale metrics. */
export const monarch: ManagedControlTech = managed('control', {
  name: 'Google Monarch',
  is: 'planet-scale metrics',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub50652/',
})

/** Gorilla: in-memory time-series database. */
export const gorilla: ManagedControlTech = managed('control', {
  name: 'Gorilla',
  is: 'in-memory time-series database',
  vendor: 'Meta',
  docs: 'https://www.vldb.org/pvldb/vol8/p1816-teller.pdf',
})

/** Nagios: host and service checks. */
export const nagios: VersionedControlTech = versioned('control', {
  name: 'Nagios',
  is: 'host and service checks',
  vendor: 'Nagios Enterprises',
  docs: 'https://www.nagios.org/documentation/',
})

/** Zabbix: monitoring system. */
export const zabbix: VersionedControlTech = versioned('control', {
  name: 'Zabbix',
  is: 'monitoring system',
  vendor: 'Zabbix',
  docs: 'https://www.zabbix.com/documentation/current/en/manual',
})

/** PagerDuty: incident response service. */
export const pagerDuty: ManagedControlTech = managed('control', {
  name: 'PagerDuty',
  is: 'incident response service',
  vendor: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs',
})

/** Opsgenie: alerting service. */
export const opsgenie: ManagedControlTech = managed('control', {
  name: 'Opsgenie',
  is: 'alerting service',
  vendor: 'Atlassian',
  docs: 'https://support.atlassian.com/opsgenie/',
})
