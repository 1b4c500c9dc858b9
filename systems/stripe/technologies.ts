import { type ManagedControlTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// What the analysis of July 2019 names; it does not say which database product ran.

const docs = 'https://stripe.com/rcas/2019-07-10'
const vendor = 'Stripe'

export const apiCompute: ManagedServiceTech = managed('service', {
  name: 'Stripe API compute',
  is: 'workers that serve API requests',
  vendor,
  docs,
})
export const writers: ManagedServiceTech = managed('service', {
  name: 'Stripe applications',
  is: 'services that write to the shard',
  vendor,
  docs,
})
export const databaseNode: ManagedStateTech = managed('state', {
  name: 'Stripe database node',
  is: 'one of the nodes of a shard',
  vendor,
  docs,
})
export const databaseShard: ManagedStateTech = managed('state', {
  name: 'Stripe database shard',
  is: 'part of a cluster, with redundant nodes',
  vendor,
  docs,
})
export const election: ManagedControlTech = managed('control', {
  name: 'Stripe database election',
  is: 'protocol that chooses the primary of a shard',
  vendor,
  docs,
})
export const lagMetrics: ManagedControlTech = managed('control', {
  name: 'Stripe replication lag metrics',
  is: 'emitted by each node',
  vendor,
  docs,
})
export const activeChecks: ManagedControlTech = managed('control', {
  name: 'Stripe active checks',
  is: 'ask each node whether it is healthy',
  vendor,
  docs,
})
export const configuration: ManagedControlTech = managed('control', {
  name: 'Stripe shard configuration',
  is: 'settings of the production shards',
  vendor,
  docs,
})
export const versionRollout: ManagedControlTech = managed('control', {
  name: 'Stripe database rollout',
  is: 'brings versions to clusters in phases',
  vendor,
  docs,
})
