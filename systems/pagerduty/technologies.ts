import { type ManagedControlTech, type ManagedServiceTech, managed } from 'fourplane'

// Parts of the platform as the report of September 2025 and the press name them.

const docs = 'https://www.pagerduty.com/eng/august-28-kafka-outages-what-happened-and-how-were-improving/'
const vendor = 'PagerDuty'

export const eventsApi: ManagedServiceTech = managed('service', { name: 'PagerDuty event intake', is: 'takes in events', vendor, docs })
export const restApi: ManagedServiceTech = managed('service', { name: 'PagerDuty REST API', is: 'interface of the platform', vendor, docs })
export const keyTracking: ManagedServiceTech = managed('service', {
  name: 'PagerDuty API key tracking',
  is: 'audits the use of APIs and keys, in Scala with pekko-connectors-kafka',
  vendor,
  docs,
})
export const eventProcessing: ManagedServiceTech = managed('service', {
  name: 'PagerDuty event processing',
  is: 'makes incidents of events',
  vendor,
  docs,
})
export const notifications: ManagedServiceTech = managed('service', { name: 'PagerDuty notifications', is: 'calls people', vendor, docs })
export const webhooks: ManagedServiceTech = managed('service', {
  name: 'PagerDuty webhooks and chat',
  is: 'tells other systems about incidents',
  vendor,
  docs,
})
export const featureRollout: ManagedControlTech = managed('control', {
  name: 'PagerDuty feature rollout',
  is: 'turns a feature on in steps',
  vendor,
  docs,
})
export const statusUpdates: ManagedControlTech = managed('control', {
  name: 'PagerDuty status updates',
  is: 'brings drafted updates to the public status page',
  vendor,
  docs,
})
