import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Splunk: log search. */
export const splunk: VersionedControlTech = versioned('control', {
  name: 'Splunk',
  is: 'log search',
  vendor: 'Cisco',
  docs: 'https://docs.splunk.com/Documentation/Splunk',
})

/** Grafana Loki: log store. */
export const loki: VersionedControlTech = versioned('control', {
  name: 'Grafana Loki',
  is: 'log store',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/loki/latest/',
})

/** Filebeat: log shipper. */
export const filebeat: VersionedControlTech = versioned('control', {
  name: 'Filebeat',
  is: 'log shipper',
  vendor: 'Elastic',
  docs: 'https://www.elastic.co/docs/reference/beats/filebeat',
})

/** Logstash: log pipeline. */
export const logstash: VersionedControlTech = versioned('control', {
  name: 'Logstash',
  is: 'log pipeline',
  vendor: 'Elastic',
  docs: 'https://www.elastic.co/docs/reference/logstash',
})

/** Kibana: log dashboards. */
export const kibana: VersionedControlTech = versioned('control', {
  name: 'Kibana',
  is: 'log dashboards',
  vendor: 'Elastic',
  docs: 'https://www.elastic.co/docs/reference/kibana',
})

/** Fluentd: log collector. */
export const fluentd: VersionedControlTech = versioned('control', {
  name: 'Fluentd',
  is: 'log collector',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.fluentd.org/',
})

/** Fluent Bit: log collector. */
export const fluentBit: VersionedControlTech = versioned('control', {
  name: 'Fluent Bit',
  is: 'log collector',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.fluentbit.io/manual/',
})

/** Vector: log and metric pipeline. */
export const vectorLogs: VersionedControlTech = versioned('control', {
  name: 'Vector',
  is: 'log and metric pipeline',
  vendor: 'Datadog',
  docs: 'https://vector.dev/docs/',
})

/** rsyslog: log daemon. */
export const rsyslog: VersionedControlTech = versioned('control', {
  name: 'rsyslog',
  is: 'log daemon',
  vendor: 'Adiscon',
  docs: 'https://www.rsyslog.com/doc/',
})

/** Graylog: log search. */
export const graylog: VersionedControlTech = versioned('control', {
  name: 'Graylog',
  is: 'log search',
  vendor: 'Graylog',
  docs: 'https://go2docs.graylog.org/',
})

/** Pinterest Singer: log agent. */
export const singer: ManagedControlTech = managed('control', {
  name: 'Pinterest Singer',
  is: 'log agent',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/singer#readme',
})

/** Slack Astra: log search on object storage. */
export const astra: ManagedControlTech = managed('control', {
  name: 'Slack Astra',
  is: 'log search on object storage',
  vendor: 'Slack',
  docs: 'https://github.com/slackhq/astra#readme',
})

/** Sumo Logic: log service. */
export const sumoLogic: ManagedControlTech = managed('control', {
  name: 'Sumo Logic',
  is: 'log service',
  vendor: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/',
})

/** Papertrail: log service. */
export const papertrail: ManagedControlTech = managed('control', {
  name: 'Papertrail',
  is: 'log service',
  vendor: 'SolarWinds',
  docs: 'https://www.papertrail.com/help/',
})

/** Sentry: error tracking. */
export const sentry: ManagedControlTech = managed('control', {
  name: 'Sentry',
  is: 'error tracking',
  vendor: 'Sentry',
  docs: 'https://docs.sentry.io/',
})

/** Bugsnag: error tracking. */
export const bugsnag: ManagedControlTech = managed('control', {
  name: 'Bugsnag',
  is: 'error tracking',
  vendor: 'SmartBear',
  docs: 'https://docs.bugsnag.com/',
})

/** Meta Scuba: real-time analysis of events. */
export const scuba: ManagedControlTech = managed('control', {
  name: 'Meta Scuba',
  is: 'real-time analysis of events',
  vendor: 'Meta',
  docs: 'https://research.facebook.com/publications/scuba-diving-into-data-at-facebook/',
})

/** Uber Chaperone: audit of Kafka messages. */
export const chaperone: ManagedControlTech = managed('control', {
  name: 'Uber Chaperone',
  is: 'audit of Kafka messages',
  vendor: 'Uber',
  docs: 'https://eng.uber.com/chaperone/',
})

/** Cloudflare Logpush: delivery of request logs to the customer. */
export const cloudflareLogpush: ManagedControlTech = managed('control', {
  name: 'Cloudflare Logpush',
  is: 'delivery of request logs to the customer',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/logs/logpush/',
})

/** Cloudflare Workers Logs: logs of invocations, stored for queries. */
export const cloudflareWorkersLogs: ManagedControlTech = managed('control', {
  name: 'Cloudflare Workers Logs',
  is: 'logs of invocations, stored for queries',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/workers/observability/logs/workers-logs/',
})
