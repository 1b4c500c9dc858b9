import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** OpenTelemetry: traces, metrics and logs. */
export const openTelemetry: VersionedControlTech = versioned('control', {
  name: 'OpenTelemetry',
  is: 'traces, metrics and logs',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://opentelemetry.io/docs/',
})

/** Jaeger: distributed tracing. */
export const jaeger: VersionedControlTech = versioned('control', {
  name: 'Jaeger',
  is: 'distributed tracing',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://www.jaegertracing.io/docs/latest/',
})

/** Zipkin: distributed tracing. */
export const zipkin: VersionedControlTech = versioned('control', {
  name: 'Zipkin',
  is: 'distributed tracing',
  vendor: 'OpenZipkin',
  docs: 'https://zipkin.io/pages/quickstart',
})

/** Honeycomb: observability service. */
export const honeycomb: ManagedControlTech = managed('control', {
  name: 'Honeycomb',
  is: 'observability service',
  vendor: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/',
})

/** AWS X-Ray: distributed tracing. */
export const awsXRay: ManagedControlTech = managed('control', {
  name: 'AWS X-Ray',
  is: 'distributed tracing',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/xray/latest/devguide/',
})

/** Google Dapper: distributed tracing. */
export const dapper: ManagedControlTech = managed('control', {
  name: 'Google Dapper',
  is: 'distributed tracing',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub36356/',
})

/** Canopy: performance tracing. */
export const canopy: ManagedControlTech = managed('control', {
  name: 'Canopy',
  is: 'performance tracing',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3132747.3132749',
})

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

/** Vector: log and metric pipeline. */
export const vectorLogs: VersionedControlTech = versioned('control', {
  name: 'Vector',
  is: 'log and metric pipeline',
  vendor: 'Datadog',
  docs: 'https://vector.dev/docs/',
})

/** Sentry: error tracking. */
export const sentry: ManagedControlTech = managed('control', {
  name: 'Sentry',
  is: 'error tracking',
  vendor: 'Sentry',
  docs: 'https://docs.sentry.io/',
})

/** Meta Scuba: real-time analysis of events. */
export const scuba: ManagedControlTech = managed('control', {
  name: 'Meta Scuba',
  is: 'real-time analysis of events',
  vendor: 'Meta',
  docs: 'https://research.facebook.com/publications/scuba-diving-into-data-at-facebook/',
})
