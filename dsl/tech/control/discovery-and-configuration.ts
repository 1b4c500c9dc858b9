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

/** Google Chubby: lock service. */
export const chubby: ManagedControlTech = managed('control', {
  name: 'Google Chubby',
  is: 'lock service',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub27897/',
})

/** Configerator: configuration management. */
export const configerator: ManagedControlTech = managed('control', {
  name: 'Configerator',
  is: 'configuration management',
  vendor: 'Meta',
  docs: 'https://research.facebook.com/publications/holistic-configuration-management-at-facebook/',
})

/** Archaius: dynamic configuration. */
export const archaius: VersionedControlTech = versioned('control', {
  name: 'Archaius',
  is: 'dynamic configuration',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/archaius/wiki',
})

/** LaunchDarkly: feature flags. */
export const launchDarkly: ManagedControlTech = managed('control', {
  name: 'LaunchDarkly',
  is: 'feature flags',
  vendor: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home',
})

/** Vault: secrets management. */
export const vault: VersionedControlTech = versioned('control', {
  name: 'Vault',
  is: 'secrets management',
  vendor: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/vault/docs',
})

/** AWS KMS: key management. */
export const awsKms: ManagedControlTech = managed('control', {
  name: 'AWS KMS',
  is: 'key management',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/',
})

/** AWS IAM: access management. */
export const awsIam: ManagedControlTech = managed('control', {
  name: 'AWS IAM',
  is: 'access management',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/',
})

/** Google Zanzibar: authorisation system. */
export const zanzibar: ManagedControlTech = managed('control', {
  name: 'Google Zanzibar',
  is: 'authorisation system',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub48190/',
})

/** Istio: control plane of a service mesh. */
export const istio: VersionedControlTech = versioned('control', {
  name: 'Istio',
  is: 'control plane of a service mesh',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://istio.io/latest/docs/',
})

/** Orchestrator: MySQL topology management. */
export const orchestrator: VersionedControlTech = versioned('control', {
  name: 'Orchestrator',
  is: 'MySQL topology management',
  vendor: 'openark',
  docs: 'https://github.com/openark/orchestrator/tree/master/docs',
})

/** gh-ost: online schema change for MySQL. */
export const ghOst: VersionedControlTech = versioned('control', {
  name: 'gh-ost',
  is: 'online schema change for MySQL',
  vendor: 'GitHub',
  docs: 'https://github.com/github/gh-ost/tree/master/doc',
})

/** Patroni: PostgreSQL failover. */
export const patroni: VersionedControlTech = versioned('control', {
  name: 'Patroni',
  is: 'PostgreSQL failover',
  vendor: 'Zalando',
  docs: 'https://patroni.readthedocs.io/en/latest/',
})

/** Ringpop: application-layer sharding. */
export const ringpop: ManagedControlTech = managed('control', {
  name: 'Ringpop',
  is: 'application-layer sharding',
  vendor: 'Uber',
  docs: 'https://github.com/uber/ringpop-go/blob/master/README.md',
})
