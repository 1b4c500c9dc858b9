import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Datadog: monitoring service. */
export const datadog: ManagedControlTech = managed('control', {
  name: 'Datadog',
  is: 'monitoring service',
  vendor: 'Datadog',
  docs: 'https://docs.datadoghq.com/',
})

/** Datadog Agent: agent on hosts that collects telemetry. */
export const datadogAgent: VersionedControlTech = versioned('control', {
  name: 'Datadog Agent',
  is: 'agent on hosts that collects telemetry',
  vendor: 'Datadog',
  docs: 'https://docs.datadoghq.com/agent/',
})

/** New Relic: monitoring service. */
export const newRelic: ManagedControlTech = managed('control', {
  name: 'New Relic',
  is: 'monitoring service',
  vendor: 'New Relic',
  docs: 'https://docs.newrelic.com/',
})

/** Dynatrace: monitoring service. */
export const dynatrace: ManagedControlTech = managed('control', {
  name: 'Dynatrace',
  is: 'monitoring service',
  vendor: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs',
})

/** Chronosphere: monitoring service. */
export const chronosphere: ManagedControlTech = managed('control', {
  name: 'Chronosphere',
  is: 'monitoring service',
  vendor: 'Chronosphere',
  docs: 'https://docs.chronosphere.io/',
})

/** Splunk Observability Cloud: monitoring service, formerly SignalFx. */
export const splunkObservability: ManagedControlTech = managed('control', {
  name: 'Splunk Observability Cloud',
  is: 'monitoring service, formerly SignalFx',
  vendor: 'Cisco',
  docs: 'https://help.splunk.com/en/splunk-observability-cloud',
})

/** Grafana Cloud: monitoring service. */
export const grafanaCloud: ManagedControlTech = managed('control', {
  name: 'Grafana Cloud',
  is: 'monitoring service',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/grafana-cloud/',
})

/** Amazon CloudWatch: monitoring service. */
export const cloudWatch: ManagedControlTech = managed('control', {
  name: 'Amazon CloudWatch',
  is: 'monitoring service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/',
})

/** AWS CloudTrail: audit log of API calls. */
export const cloudTrail: ManagedControlTech = managed('control', {
  name: 'AWS CloudTrail',
  is: 'audit log of API calls',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/',
})

/** Google Cloud Monitoring: monitoring service. */
export const googleCloudMonitoring: ManagedControlTech = managed('control', {
  name: 'Google Cloud Monitoring',
  is: 'monitoring service',
  vendor: 'Google',
  docs: 'https://cloud.google.com/monitoring/docs',
})

/** Google Cloud Logging: log service. */
export const googleCloudLogging: ManagedControlTech = managed('control', {
  name: 'Google Cloud Logging',
  is: 'log service',
  vendor: 'Google',
  docs: 'https://cloud.google.com/logging/docs',
})

/** Azure Monitor: monitoring service. */
export const azureMonitor: ManagedControlTech = managed('control', {
  name: 'Azure Monitor',
  is: 'monitoring service',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-monitor/',
})

/** Application Insights: monitoring of applications. */
export const applicationInsights: ManagedControlTech = managed('control', {
  name: 'Application Insights',
  is: 'monitoring of applications',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/app-insights-overview',
})

/** ThousandEyes: monitoring of networks from outside. */
export const thousandEyes: ManagedControlTech = managed('control', {
  name: 'ThousandEyes',
  is: 'monitoring of networks from outside',
  vendor: 'Cisco',
  docs: 'https://docs.thousandeyes.com/',
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

/** Sensu Go: host and service checks. */
export const sensu: VersionedControlTech = versioned('control', {
  name: 'Sensu Go',
  is: 'host and service checks',
  vendor: 'Sumo Logic',
  docs: 'https://docs.sensu.io/sensu-go/latest/',
})

/** Icinga: host and service checks. */
export const icinga: VersionedControlTech = versioned('control', {
  name: 'Icinga',
  is: 'host and service checks',
  vendor: 'Icinga',
  docs: 'https://icinga.com/docs/',
})

/** Backstage: developer portal and service catalogue. */
export const backstage: VersionedControlTech = versioned('control', {
  name: 'Backstage',
  is: 'developer portal and service catalogue',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://backstage.io/docs/overview/what-is-backstage/',
})

/** Netflix Telltale: health of applications. */
export const telltale: ManagedControlTech = managed('control', {
  name: 'Netflix Telltale',
  is: 'health of applications',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/telltale-netflix-application-monitoring-simplified-5c08bfa780ba',
})

/** Dropbox Vortex: monitoring of servers. */
export const dropboxVortex: ManagedControlTech = managed('control', {
  name: 'Dropbox Vortex',
  is: 'monitoring of servers',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/monitoring-server-applications-with-vortex',
})

/** CloudWatch Contributor Insights: keys with most requests. */
export const contributorInsights: ManagedControlTech = managed('control', {
  name: 'CloudWatch Contributor Insights',
  is: 'keys with most requests',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html',
})

/** AWS Health Dashboard: state of AWS, public and for an account. */
export const awsHealthDashboard: ManagedControlTech = managed('control', {
  name: 'AWS Health Dashboard',
  is: 'state of AWS, public and for an account',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/health/latest/ug/what-is-aws-health.html',
})

/** AWS Cost Explorer: cost by service and time. */
export const awsCostExplorer: ManagedControlTech = managed('control', {
  name: 'AWS Cost Explorer',
  is: 'cost by service and time',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html',
})

/** Cloudflare GraphQL Analytics API: usage and metrics by query. */
export const cloudflareGraphQlAnalytics: ManagedControlTech = managed('control', {
  name: 'Cloudflare GraphQL Analytics API',
  is: 'usage and metrics by query',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/analytics/graphql-api/',
})
