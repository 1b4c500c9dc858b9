import { type ManagedControlTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Honeycomb’s own systems as its reports of July 2023 name them.

const docs = 'https://www.honeycomb.io/blog/incident-review-what-comes-up-must-first-go-down'
const vendor = 'Honeycomb'

export const shepherd: ManagedServiceTech = managed('service', { name: 'Shepherd', is: 'ingest service', vendor, docs })
export const userInterface: ManagedServiceTech = managed('service', { name: 'Honeycomb UI and API', is: 'pages and queries', vendor, docs })
export const alerting: ManagedServiceTech = managed('service', {
  name: 'Honeycomb triggers and SLOs',
  is: 'alerts of customers',
  vendor,
  docs,
})
export const retriever: ManagedStateTech = managed('state', { name: 'Retriever', is: 'storage and query engine', vendor, docs })
export const schemaCache: ManagedStateTech = managed('state', {
  name: 'Honeycomb schema cache',
  is: 'schemas of all users’ datasets',
  vendor,
  docs,
})
export const featureFlag: ManagedControlTech = managed('control', {
  name: 'Honeycomb feature flag',
  is: 'shifts work between clusters',
  vendor,
  docs,
})
export const ingestSlo: ManagedControlTech = managed('control', {
  name: 'Honeycomb internal SLO',
  is: 'objective of the ingest service',
  vendor,
  docs,
})
