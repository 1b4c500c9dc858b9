import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Slack’s own systems as its post of February 2021 and the analysis for customers name them.

const docs = 'https://slack.engineering/slacks-outage-on-january-4th-2021/'
const vendor = 'Slack'

export const loadBalancers: ManagedEdgeTech = managed('edge', {
  name: 'Slack load balancers',
  is: 'spread requests over web servers',
  vendor,
  docs,
})
export const webTier: ManagedServiceTech = managed('service', { name: 'Slack web tier', is: 'servers that answer the apps', vendor, docs })
export const backends: ManagedServiceTech = managed('service', { name: 'Slack backends', is: 'services behind the web tier', vendor, docs })
export const databases: ManagedStateTech = managed('state', {
  name: 'Slack database servers',
  is: 'databases behind the web tier',
  vendor,
  docs,
})
export const metricsBackends: ManagedStateTech = managed('state', { name: 'Slack metrics backends', is: 'stored metrics', vendor, docs })
export const provisionService: ManagedServiceTech = managed('service', {
  name: 'Slack provision-service',
  is: 'configures and tests new instances',
  vendor,
  docs,
})
export const autoscaling: ManagedControlTech = managed('control', {
  name: 'Slack autoscaling',
  is: 'adds and removes web servers',
  vendor,
  docs,
})
export const healthAutomation: ManagedControlTech = managed('control', {
  name: 'Slack health automation',
  is: 'replaces instances marked unhealthy',
  vendor,
  docs,
})
export const dashboards: ManagedControlTech = managed('control', {
  name: 'Slack dashboards and alerts',
  is: 'dashboarding and alerting service',
  vendor,
  docs,
})
export const externalMonitoring: ManagedControlTech = managed('control', {
  name: 'External monitoring',
  is: 'watches Slack from outside',
  vendor: 'not named',
  docs,
})
export const ec2Api: ManagedControlTech = managed('control', {
  name: 'Amazon EC2 API',
  is: 'starts and stops instances',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/',
})
