import { type ManagedControlTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Systems of Datadog as its posts of 2023 and 2025 describe them, and the two parts of Ubuntu that updated them.

const docs = 'https://www.datadoghq.com/blog/engineering/2023-03-08-deep-dive-into-platform-level-recovery/'
const vendor = 'Datadog'

export const webAccess: ManagedServiceTech = managed('service', { name: 'Datadog web access', is: 'pages that people open', vendor, docs })
export const intake: ManagedServiceTech = managed('service', { name: 'Datadog ingestion', is: 'takes in telemetry', vendor, docs })
export const monitors: ManagedServiceTech = managed('service', { name: 'Datadog monitors', is: 'alerts of customers', vendor, docs })
export const ubuntuNode: ManagedServiceTech = managed('service', {
  name: 'Datadog node on Ubuntu 22.04',
  is: 'machine of a Kubernetes cluster',
  vendor,
  docs,
})
export const telemetryData: ManagedStateTech = managed('state', {
  name: 'Datadog telemetry data',
  is: 'live and historical data of customers',
  vendor,
  docs,
})
export const ownMonitoring: ManagedControlTech = managed('control', {
  name: 'Datadog internal monitoring',
  is: 'monitors of the owner on its own product',
  vendor,
  docs,
})
export const outOfBandMonitoring: ManagedControlTech = managed('control', {
  name: 'Datadog out-of-band monitoring',
  is: 'checks from outside that use the public APIs',
  vendor,
  docs,
})
export const ubuntuSecurity: ManagedControlTech = managed('control', {
  name: 'Ubuntu security pocket',
  is: 'repository of security updates',
  vendor: 'Canonical',
  docs: 'https://ubuntu.com/security',
})
