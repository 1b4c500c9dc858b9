import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Names as the reviews of January and February 2023 use them.

const docs = 'https://status.leanix.net/incidents/gqytsz121wy5'
const vendor = 'Microsoft'

export const changedRouter: ManagedEdgeTech = managed('edge', {
  name: 'Changed WAN router',
  is: 'router being added to the WAN',
  vendor,
  docs,
})
export const wan: ManagedEdgeTech = managed('edge', { name: 'Microsoft WAN', is: 'routers between regions and the internet', vendor, docs })
export const azure: ManagedServiceTech = managed('service', { name: 'Azure', is: 'public cloud regions', vendor, docs })
export const microsoft365: ManagedServiceTech = managed('service', { name: 'Microsoft 365', is: 'office services', vendor, docs })
export const powerPlatform: ManagedServiceTech = managed('service', { name: 'Power Platform', is: 'low-code services', vendor, docs })
export const azureGovernment: ManagedServiceTech = managed('service', {
  name: 'Azure Government',
  is: 'cloud for public authorities',
  vendor,
  docs,
})
export const routerTables: ManagedStateTech = managed('state', {
  name: 'Adjacency and forwarding tables',
  is: 'tables by which a router forwards',
  vendor,
  docs,
})
export const procedure: ManagedControlTech = managed('control', {
  name: 'Microsoft WAN procedure',
  is: 'four steps before a router change',
  vendor,
  docs,
})
export const capacityChange: ManagedControlTech = managed('control', {
  name: 'WAN capacity change',
  is: 'operational task of a network engineer',
  vendor,
  docs,
})
export const deviceHealth: ManagedControlTech = managed('control', {
  name: 'Microsoft WAN device health',
  is: 'finds and removes unhealthy devices',
  vendor,
  docs,
})
export const trafficEngineering: ManagedControlTech = managed('control', {
  name: 'Microsoft WAN traffic engineering',
  is: 'optimizes the flow of data',
  vendor,
  docs,
})
export const monitoring: ManagedControlTech = managed('control', {
  name: 'Microsoft monitoring',
  is: 'sees DNS and WAN issues',
  vendor,
  docs,
})
