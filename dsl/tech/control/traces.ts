import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** OpenTelemetry: traces, metrics and logs. */
export const openTelemetry: VersionedControlTech = versioned('control', {
  name: 'OpenTelemetry',
  is: 'traces, metrics and logs',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://opentelemetry.io/docs/',
})

/** OpenTelemetry Collector: telemetry pipeline. */
export const openTelemetryCollector: VersionedControlTech = versioned('control', {
  name: 'OpenTelemetry Collector',
  is: 'telemetry pipeline',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://opentelemetry.io/docs/collector/',
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

/** Grafana Tempo: trace store. */
export const tempo: VersionedControlTech = versioned('control', {
  name: 'Grafana Tempo',
  is: 'trace store',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/tempo/latest/',
})

/** Apache SkyWalking: tracing and metrics. */
export const skyWalking: VersionedControlTech = versioned('control', {
  name: 'Apache SkyWalking',
  is: 'tracing and metrics',
  vendor: 'Apache Software Foundation',
  docs: 'https://skywalking.apache.org/docs/',
})

/** Grafana Pyroscope: continuous profiling. */
export const pyroscope: VersionedControlTech = versioned('control', {
  name: 'Grafana Pyroscope',
  is: 'continuous profiling',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/pyroscope/latest/',
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

/** Google Cloud Trace: distributed tracing. */
export const googleCloudTrace: ManagedControlTech = managed('control', {
  name: 'Google Cloud Trace',
  is: 'distributed tracing',
  vendor: 'Google',
  docs: 'https://cloud.google.com/trace/docs',
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

/** Uber CRISP: critical path analysis of traces. */
export const crisp: ManagedControlTech = managed('control', {
  name: 'Uber CRISP',
  is: 'critical path analysis of traces',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/crisp-critical-path-analysis-for-microservice-architectures/',
})

/** Netflix Edgar: investigation of requests by traces. */
export const netflixEdgar: ManagedControlTech = managed('control', {
  name: 'Netflix Edgar',
  is: 'investigation of requests by traces',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/edgar-solving-mysteries-faster-with-observability-e1a76302c71f',
})
