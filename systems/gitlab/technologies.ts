import { type ManagedControlTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Parts of GitLab.com as its owner's reports name them.

const docs = 'https://about.gitlab.com/blog/postmortem-of-database-outage-of-january-31/'
const vendor = 'GitLab'

export const application: ManagedServiceTech = managed('service', { name: 'GitLab.com', is: 'the online service', vendor, docs })
export const userRemoval: ManagedServiceTech = managed('service', {
  name: 'GitLab user removal',
  is: 'background job that removes a user and all their data',
  vendor,
  docs,
})
export const gitData: ManagedStateTech = managed('state', {
  name: 'GitLab Git data',
  is: 'repositories and wikis on NFS servers',
  vendor,
  docs,
})
export const engineers: ManagedControlTech = managed('control', {
  name: 'GitLab engineers',
  is: 'people at work on the databases that night',
  vendor,
  docs,
})
export const dumpJob: ManagedControlTech = managed('control', {
  name: 'GitLab database dump',
  is: 'daily pg_dump of the Omnibus package, run on an application server',
  vendor,
  docs,
})
export const cronMail: ManagedControlTech = managed('control', { name: 'GitLab cron mail', is: 'mails on failed jobs', vendor, docs })
