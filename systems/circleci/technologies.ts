import { type ManagedControlTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// CircleCI’s services as its report of January 2025 describes them; it names no product behind the archive.

const docs =
  'https://discuss.circleci.com/t/post-incident-report-january-22-2025-delays-starting-and-canceling-workflows-and-jobs-and-viewing-them-in-the-ui/52696'
const vendor = 'CircleCI'

export const userInterface: ManagedServiceTech = managed('service', {
  name: 'CircleCI UI',
  is: 'shows and cancels workflows',
  vendor,
  docs,
})
export const workflows: ManagedServiceTech = managed('service', {
  name: 'CircleCI workflows service',
  is: 'orchestrates workflows',
  vendor,
  docs,
})
export const eventConsumer: ManagedServiceTech = managed('service', {
  name: 'CircleCI event consumer',
  is: 'processes the workflows queue',
  vendor,
  docs,
})
export const archival: ManagedServiceTech = managed('service', {
  name: 'CircleCI archival service',
  is: 'serves archived data',
  vendor,
  docs,
})
export const machineJobs: ManagedServiceTech = managed('service', {
  name: 'CircleCI Linux machine jobs',
  is: 'jobs that each need an instance',
  vendor,
  docs,
})
export const workflowsQueue: ManagedStateTech = managed('state', {
  name: 'CircleCI workflows queue',
  is: 'events to be processed',
  vendor,
  docs,
})
export const archiveDatabase: ManagedStateTech = managed('state', {
  name: 'CircleCI archive database',
  is: 'archived data, with logical replication slots',
  vendor,
  docs,
})
export const storageAlert: ManagedControlTech = managed('control', {
  name: 'CircleCI storage alert',
  is: 'alerts on free storage of databases',
  vendor,
  docs,
})
export const volumeAlert: ManagedControlTech = managed('control', {
  name: 'CircleCI request volume alert',
  is: 'alerts on the volume of requests',
  vendor,
  docs,
})
export const instanceProvider: ManagedControlTech = managed('control', {
  name: 'Instance provisioning',
  is: 'gives out machines for jobs',
  vendor: 'not named',
  docs,
})
