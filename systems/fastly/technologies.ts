import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems as the owners’ reports name them; none has public releases.

const docs = 'https://www.fastly.com/blog/summary-of-june-8-outage'
const vendor = 'Fastly'
const govUkDocs = 'https://insidegovuk.blog.gov.uk/2021/06/11/incident-report-gov-uk-outage-on-8-june-2021/'
const govUk = 'Government Digital Service'

export const customerConfiguration: ManagedControlTech = managed('control', {
  name: 'Fastly customer configuration',
  is: 'settings that a customer pushes to the network',
  vendor,
  docs,
})
export const softwareDeployment: ManagedControlTech = managed('control', {
  name: 'Fastly software deployment',
  is: 'rollout of software to the network',
  vendor,
  docs,
})
export const monitoring: ManagedControlTech = managed('control', {
  name: 'Fastly monitoring',
  is: 'monitoring of the network',
  vendor,
  docs,
})
export const statusPage: ManagedControlTech = managed('control', { name: 'Fastly status page', is: 'posts on incidents', vendor, docs })
export const customer: ManagedEdgeTech = managed('edge', { name: 'Fastly customer', is: 'account that changes its settings', vendor, docs })
export const customerOrigin: ManagedServiceTech = managed('service', {
  name: 'Customer origin server',
  is: 'web server behind Fastly',
  vendor: 'the customer',
  docs,
})
export const govUkNames: ManagedEdgeTech = managed('edge', {
  name: 'GOV.UK domain names',
  is: 'CNAME records of www.gov.uk and of its assets',
  vendor: govUk,
  docs: govUkDocs,
})
export const govUkMirrors: ManagedStateTech = managed('state', {
  name: 'GOV.UK mirrors',
  is: 'static fallback pages',
  vendor: govUk,
  docs: govUkDocs,
})
export const govUkTeam: ManagedControlTech = managed('control', {
  name: 'GOV.UK incident team',
  is: 'people with a documented process of failover',
  vendor: govUk,
  docs: govUkDocs,
})
