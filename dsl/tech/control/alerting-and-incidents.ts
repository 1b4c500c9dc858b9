import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Alertmanager: alert routing. */
export const alertmanager: VersionedControlTech = versioned('control', {
  name: 'Alertmanager',
  is: 'alert routing',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://prometheus.io/docs/alerting/latest/alertmanager/',
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

/** incident.io: incident response service. */
export const incidentIo: ManagedControlTech = managed('control', {
  name: 'incident.io',
  is: 'incident response service',
  vendor: 'incident.io',
  docs: 'https://docs.incident.io/',
})

/** FireHydrant: incident response service. */
export const fireHydrant: ManagedControlTech = managed('control', {
  name: 'FireHydrant',
  is: 'incident response service',
  vendor: 'FireHydrant',
  docs: 'https://docs.firehydrant.com/',
})

/** Statuspage: public status page. */
export const statuspage: ManagedControlTech = managed('control', {
  name: 'Statuspage',
  is: 'public status page',
  vendor: 'Atlassian',
  docs: 'https://support.atlassian.com/statuspage/',
})

/** Netflix Dispatch: incident management. */
export const dispatch: ManagedControlTech = managed('control', {
  name: 'Netflix Dispatch',
  is: 'incident management',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/dispatch/',
})

/** LinkedIn Iris: alert escalation, with Oncall. */
export const iris: ManagedControlTech = managed('control', {
  name: 'LinkedIn Iris',
  is: 'alert escalation, with Oncall',
  vendor: 'LinkedIn',
  docs: 'https://iris.claims/',
})

/** Jira: tickets, also of changes with their plans. */
export const jira: ManagedControlTech = managed('control', {
  name: 'Jira',
  is: 'tickets, also of changes with their plans',
  vendor: 'Atlassian',
  docs: 'https://www.atlassian.com/software/jira',
})
