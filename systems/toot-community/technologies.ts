import {
  type ManagedControlTech,
  type ManagedEdgeTech,
  type ManagedServiceTech,
  type ManagedStateTech,
  managed,
  type VersionedServiceTech,
  versioned,
} from 'fourplane'

// Parts of toot.community that the catalogue does not have.

const docs = 'https://github.com/toot-community/kubernetes/blob/93fa8f77dfbd2a58a66a1417a4a234f10f5adaa7/README.md'

export const clients: ManagedEdgeTech = managed('edge', {
  name: 'Clients of Mastodon',
  is: 'browsers and apps',
  vendor: 'Their makers',
  docs: 'https://docs.joinmastodon.org/client/intro/',
})
export const mastodon: VersionedServiceTech = versioned('service', {
  name: 'Mastodon',
  is: 'social network server',
  vendor: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/',
})
export const mailgun: ManagedServiceTech = managed('service', {
  name: 'Mailgun',
  is: 'e-mail service',
  vendor: 'Sinch',
  docs: 'https://documentation.mailgun.com/',
})
export const managedPostgresql: ManagedStateTech = managed('state', {
  name: 'DigitalOcean Managed PostgreSQL',
  is: 'relational database',
  vendor: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/databases/postgresql/',
})
export const managedRedis: ManagedStateTech = managed('state', {
  name: 'DigitalOcean Managed Redis',
  is: 'cache and queues',
  vendor: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/databases/',
})
export const spaces: ManagedStateTech = managed('state', {
  name: 'DigitalOcean Spaces',
  is: 'object store',
  vendor: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/spaces/',
})
export const doks: ManagedControlTech = managed('control', {
  name: 'DigitalOcean Kubernetes',
  is: 'managed Kubernetes with autoscaling of nodes',
  vendor: 'DigitalOcean',
  docs,
})
