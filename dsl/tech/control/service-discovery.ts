import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Eureka: service discovery. */
export const eureka: VersionedControlTech = versioned('control', {
  name: 'Eureka',
  is: 'service discovery',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/eureka/wiki',
})

/** Consul: service discovery and configuration. */
export const consul: VersionedControlTech = versioned('control', {
  name: 'Consul',
  is: 'service discovery and configuration',
  vendor: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/consul/docs',
})

/** AWS Cloud Map: service discovery. */
export const awsCloudMap: ManagedControlTech = managed('control', {
  name: 'AWS Cloud Map',
  is: 'service discovery',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/cloud-map/latest/dg/',
})

/** Nerve: service registration. */
export const nerve: VersionedControlTech = versioned('control', {
  name: 'Nerve',
  is: 'service registration',
  vendor: 'Airbnb',
  docs: 'https://github.com/airbnb/nerve#readme',
})

/** Apache Helix: cluster management of partitioned systems. */
export const helix: VersionedControlTech = versioned('control', {
  name: 'Apache Helix',
  is: 'cluster management of partitioned systems',
  vendor: 'Apache Software Foundation',
  docs: 'https://helix.apache.org/',
})

/** Slack Mcrib: management of the memcached ring. */
export const mcrib: ManagedControlTech = managed('control', {
  name: 'Slack Mcrib',
  is: 'management of the memcached ring',
  vendor: 'Slack',
  docs: 'https://slack.engineering/slacks-incident-on-2-22-22/',
})

/** Google Chubby: lock service. */
export const chubby: ManagedControlTech = managed('control', {
  name: 'Google Chubby',
  is: 'lock service',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub27897/',
})
