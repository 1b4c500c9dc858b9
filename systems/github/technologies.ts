import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems as the owner's post-incident analysis names them; none has public releases.

const docs = 'https://github.blog/2018-10-30-oct21-post-incident-analysis/'
const vendor = 'GitHub'

export const networkHub: ManagedEdgeTech = managed('edge', {
  name: 'GitHub network hub',
  is: 'joint of the network in front of the data centers',
  vendor,
  docs,
})
export const applicationTier: ManagedServiceTech = managed('service', {
  name: 'GitHub application tier',
  is: 'applications behind GitHub.com',
  vendor,
  docs,
})
export const webhookDelivery: ManagedServiceTech = managed('service', {
  name: 'GitHub webhook delivery',
  is: 'jobs that send events to integrations',
  vendor,
  docs,
})
export const pagesBuilds: ManagedServiceTech = managed('service', {
  name: 'GitHub Pages builds',
  is: 'jobs that build and publish sites',
  vendor,
  docs,
})
export const databaseBackups: ManagedStateTech = managed('state', {
  name: 'GitHub MySQL backups',
  is: 'backups in the blob storage of a public cloud',
  vendor,
  docs,
})
export const monitoring: ManagedControlTech = managed('control', {
  name: 'GitHub monitoring',
  is: 'internal monitoring and alerts',
  vendor,
  docs,
})
export const deployTooling: ManagedControlTech = managed('control', {
  name: 'GitHub deployment tooling',
  is: 'internal tooling that can be locked against changes',
  vendor,
  docs,
})
