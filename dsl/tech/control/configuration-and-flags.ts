import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Configerator: configuration management. */
export const configerator: ManagedControlTech = managed('control', {
  name: 'Configerator',
  is: 'configuration management',
  vendor: 'Meta',
  docs: 'https://research.facebook.com/publications/holistic-configuration-management-at-facebook/',
})

/** Meta Gatekeeper: feature flags. */
export const gatekeeper: ManagedControlTech = managed('control', {
  name: 'Meta Gatekeeper',
  is: 'feature flags',
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

/** AWS AppConfig: feature flags and configuration. */
export const awsAppConfig: ManagedControlTech = managed('control', {
  name: 'AWS AppConfig',
  is: 'feature flags and configuration',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/appconfig/latest/userguide/',
})

/** AWS Systems Manager Parameter Store: configuration store. */
export const parameterStore: ManagedControlTech = managed('control', {
  name: 'AWS Systems Manager Parameter Store',
  is: 'configuration store',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html',
})

/** Azure App Configuration: feature flags and configuration. */
export const azureAppConfiguration: ManagedControlTech = managed('control', {
  name: 'Azure App Configuration',
  is: 'feature flags and configuration',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/',
})

/** Apollo: configuration management. */
export const apollo: VersionedControlTech = versioned('control', {
  name: 'Apollo',
  is: 'configuration management',
  vendor: 'Ctrip',
  docs: 'https://www.apolloconfig.com/',
})

/** Nacos: service discovery and configuration. */
export const nacos: VersionedControlTech = versioned('control', {
  name: 'Nacos',
  is: 'service discovery and configuration',
  vendor: 'Alibaba',
  docs: 'https://nacos.io/en/docs/latest/overview/',
})

/** Spring Cloud Config: configuration server. */
export const springCloudConfig: VersionedControlTech = versioned('control', {
  name: 'Spring Cloud Config',
  is: 'configuration server',
  vendor: 'Broadcom',
  docs: 'https://docs.spring.io/spring-cloud-config/reference/',
})

/** LaunchDarkly: feature flags. */
export const launchDarkly: ManagedControlTech = managed('control', {
  name: 'LaunchDarkly',
  is: 'feature flags',
  vendor: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home',
})

/** Unleash: feature flags. */
export const unleash: VersionedControlTech = versioned('control', {
  name: 'Unleash',
  is: 'feature flags',
  vendor: 'Unleash',
  docs: 'https://docs.getunleash.io/',
})

/** Flipt: feature flags. */
export const flipt: VersionedControlTech = versioned('control', {
  name: 'Flipt',
  is: 'feature flags',
  vendor: 'Flipt',
  docs: 'https://docs.flipt.io/',
})

/** OpenFeature: interface to feature flags. */
export const openFeature: VersionedControlTech = versioned('control', {
  name: 'OpenFeature',
  is: 'interface to feature flags',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://openfeature.dev/docs/reference/intro',
})

/** Statsig: feature flags and experiments. */
export const statsig: ManagedControlTech = managed('control', {
  name: 'Statsig',
  is: 'feature flags and experiments',
  vendor: 'Statsig',
  docs: 'https://docs.statsig.com/',
})

/** Optimizely: feature flags and experiments. */
export const optimizely: ManagedControlTech = managed('control', {
  name: 'Optimizely',
  is: 'feature flags and experiments',
  vendor: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/',
})

/** Flipper: feature flags for Ruby. */
export const flipper: VersionedControlTech = versioned('control', {
  name: 'Flipper',
  is: 'feature flags for Ruby',
  vendor: 'Flipper',
  docs: 'https://www.flippercloud.io/docs',
})

/** Twitter ConfigBus: dynamic configuration. */
export const twitterDynamicConfig: ManagedControlTech = managed('control', {
  name: 'Twitter ConfigBus',
  is: 'dynamic configuration',
  vendor: 'Twitter',
  docs: 'https://blog.x.com/engineering/en_us/topics/infrastructure/2018/dynamic-configuration-at-twitter',
})

/** Google Service Control: quota and policy checks of APIs. */
export const googleServiceControl: ManagedControlTech = managed('control', {
  name: 'Google Service Control',
  is: 'quota and policy checks of APIs',
  vendor: 'Google',
  docs: 'https://cloud.google.com/service-infrastructure/docs/overview',
})
