import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Netflix Open Connect: content delivery network for video. */
export const openConnect: ManagedEdgeTech = managed('edge', {
  name: 'Netflix Open Connect',
  is: 'content delivery network for video',
  vendor: 'Netflix',
  docs: 'https://openconnect.netflix.com/en/',
})

/** Amazon CloudFront: content delivery network. */
export const cloudFront: ManagedEdgeTech = managed('edge', {
  name: 'Amazon CloudFront',
  is: 'content delivery network',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/',
})

/** Cloudflare CDN: content delivery network. */
export const cloudflareCdn: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare CDN',
  is: 'content delivery network',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/cache/',
})

/** Fastly: content delivery network. */
export const fastly: ManagedEdgeTech = managed('edge', {
  name: 'Fastly',
  is: 'content delivery network',
  vendor: 'Fastly',
  docs: 'https://www.fastly.com/documentation/',
})

/** Akamai: content delivery network. */
export const akamai: ManagedEdgeTech = managed('edge', {
  name: 'Akamai',
  is: 'content delivery network',
  vendor: 'Akamai',
  docs: 'https://techdocs.akamai.com/home',
})

/** Google Cloud CDN: content delivery network. */
export const googleCloudCdn: ManagedEdgeTech = managed('edge', {
  name: 'Google Cloud CDN',
  is: 'content delivery network',
  vendor: 'Google',
  docs: 'https://cloud.google.com/cdn/docs',
})

/** Azure Front Door: content delivery network and global load balancer. */
export const azureFrontDoor: ManagedEdgeTech = managed('edge', {
  name: 'Azure Front Door',
  is: 'content delivery network and global load balancer',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/frontdoor/',
})

/** Varnish Cache: HTTP cache. */
export const varnish: VersionedEdgeTech = versioned('edge', {
  name: 'Varnish Cache',
  is: 'HTTP cache',
  vendor: 'Varnish Software',
  docs: 'https://varnish-cache.org/docs/',
})

/** Apache Traffic Server: HTTP cache and proxy. */
export const apacheTrafficServer: VersionedEdgeTech = versioned('edge', {
  name: 'Apache Traffic Server',
  is: 'HTTP cache and proxy',
  vendor: 'Apache Software Foundation',
  docs: 'https://docs.trafficserver.apache.org/en/latest/',
})

/** Squid: HTTP cache and proxy. */
export const squid: VersionedEdgeTech = versioned('edge', {
  name: 'Squid',
  is: 'HTTP cache and proxy',
  vendor: 'Squid Software Foundation',
  docs: 'https://www.squid-cache.org/Doc/',
})

/** bunny.net: content delivery network. */
export const bunnyCdn: ManagedEdgeTech = managed('edge', {
  name: 'bunny.net',
  is: 'content delivery network',
  vendor: 'BunnyWay',
  docs: 'https://docs.bunny.net/',
})
