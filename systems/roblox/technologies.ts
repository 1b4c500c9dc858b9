import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems as the owner's post-mortem names them; none has public releases.

const docs = 'https://blog.roblox.com/2022/01/roblox-return-to-service-10-28-10-31-2021/'
const vendor = 'Roblox'

export const players: ManagedEdgeTech = managed('edge', { name: 'Roblox client', is: 'app of a player', vendor, docs })
export const dnsSteering: ManagedEdgeTech = managed('edge', {
  name: 'Roblox DNS steering',
  is: 'choice of the players who are let in, the others see a static page',
  vendor,
  docs,
})
export const maintenancePage: ManagedEdgeTech = managed('edge', {
  name: 'Roblox maintenance page',
  is: 'static page for players who are not let in',
  vendor,
  docs,
})
export const trafficRouting: ManagedServiceTech = managed('service', {
  name: 'Roblox traffic routing',
  is: 'backend service that routes traffic',
  vendor,
  docs,
})
export const backendServices: ManagedServiceTech = managed('service', {
  name: 'Roblox backend services',
  is: 'hundreds of internal online services',
  vendor,
  docs,
})
export const caches: ManagedStateTech = managed('state', {
  name: 'Roblox caches',
  is: 'layers of caches before the databases',
  vendor,
  docs,
})
export const databases: ManagedStateTech = managed('state', { name: 'Roblox databases', is: 'databases below the services', vendor, docs })
export const telemetry: ManagedControlTech = managed('control', { name: 'Roblox telemetry', is: 'monitoring systems', vendor, docs })
/** The library in which Consul kept its Raft log before bbolt. */
