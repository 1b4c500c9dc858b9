import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems as the owner's post-mortem names them; none has public releases.

const docs = 'https://blog.cloudflare.com/18-november-2025-outage/'
const vendor = 'Cloudflare'

export const tlsLayer: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare HTTP and TLS layer',
  is: 'where every request terminates first',
  vendor,
  docs,
})
export const olderProxy: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare FL',
  is: 'core proxy before FL2',
  vendor,
  docs,
})
export const customerOrigin: ManagedServiceTech = managed('service', {
  name: 'Customer origin server',
  is: 'web server that a customer runs behind Cloudflare',
  vendor: 'the customer',
  docs: 'https://developers.cloudflare.com/dns/proxy-status/',
})
export const dashboard: ManagedServiceTech = managed('service', {
  name: 'Cloudflare dashboard',
  is: 'site on which customers change their settings',
  vendor,
  docs,
})
export const featureFileQueue: ManagedStateTech = managed('state', {
  name: 'Cloudflare feature file queue',
  is: 'queue from which feature files are distributed to all machines',
  vendor,
  docs,
})
export const grantRollout: ManagedControlTech = managed('control', {
  name: 'Cloudflare database access change',
  is: 'gradual rollout of explicit grants in a ClickHouse cluster',
  vendor,
  docs,
})
export const featureFileGenerator: ManagedControlTech = managed('control', {
  name: 'Cloudflare feature file generation',
  is: 'job that queries column metadata and writes the feature file',
  vendor,
  docs,
})
export const automatedTests: ManagedControlTech = managed('control', {
  name: 'Cloudflare automated tests',
  is: 'tests that watch the network',
  vendor,
  docs,
})

export const lowerTier: ManagedStateTech = managed('state', {
  name: 'Cloudflare cache, lower tier',
  is: 'cache of the data center that a visitor reaches',
  vendor,
  docs: 'https://developers.cloudflare.com/cache/how-to/tiered-cache/',
})
export const upperTier: ManagedStateTech = managed('state', {
  name: 'Cloudflare cache, upper tier',
  is: 'cache of a data center that may ask the origin',
  vendor,
  docs: 'https://developers.cloudflare.com/cache/how-to/tiered-cache/',
})
export const logpush: ManagedControlTech = managed('control', {
  name: 'Cloudflare Logpush',
  is: 'delivery of request logs to the customer',
  vendor,
  docs: 'https://developers.cloudflare.com/logs/logpush/',
})
export const trafficManager: ManagedControlTech = managed('control', {
  name: 'Cloudflare Traffic Manager',
  is: 'moves traffic between data centers',
  vendor,
  docs: 'https://blog.cloudflare.com/meet-traffic-manager',
})
