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

/** Cloudflare Cache Reserve: persistent upper cache tier. */
export const cacheReserve: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Cache Reserve',
  is: 'persistent upper cache tier',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/cache/advanced-configuration/cache-reserve/',
})

/** Cloudflare Stream: video delivery. */
export const cloudflareStream: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Stream',
  is: 'video delivery',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/stream/',
})

/** Cloudflare Images: image resizing and delivery. */
export const cloudflareImages: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Images',
  is: 'image resizing and delivery',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/images/',
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

/** Google Media CDN: content delivery network for video. */
export const googleMediaCdn: ManagedEdgeTech = managed('edge', {
  name: 'Google Media CDN',
  is: 'content delivery network for video',
  vendor: 'Google',
  docs: 'https://cloud.google.com/media-cdn/docs',
})

/** Azure Front Door: content delivery network and global load balancer. */
export const azureFrontDoor: ManagedEdgeTech = managed('edge', {
  name: 'Azure Front Door',
  is: 'content delivery network and global load balancer',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/frontdoor/',
})

/** Alibaba Cloud CDN: content delivery network. */
export const alibabaCdn: ManagedEdgeTech = managed('edge', {
  name: 'Alibaba Cloud CDN',
  is: 'content delivery network',
  vendor: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/cdn/',
})

/** bunny.net: content delivery network. */
export const bunnyCdn: ManagedEdgeTech = managed('edge', {
  name: 'bunny.net',
  is: 'content delivery network',
  vendor: 'BunnyWay',
  docs: 'https://docs.bunny.net/',
})

/** Meta Owl: peer-to-peer distribution of hot content inside data centres. */
export const owl: ManagedEdgeTech = managed('edge', {
  name: 'Meta Owl',
  is: 'peer-to-peer distribution of hot content inside data centres',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi22/presentation/flinn',
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
