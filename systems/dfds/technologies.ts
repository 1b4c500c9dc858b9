import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// The Hellman cluster of DFDS as its post-mortems describe it.

const docs = 'https://github.com/dfds/postmortems'
const vendor = 'DFDS'

export const users: ManagedEdgeTech = managed('edge', { name: 'Users of DFDS', is: 'callers of what the teams run', vendor, docs })
export const ingressBalancer: ManagedEdgeTech = managed('edge', {
  name: 'Hellman ingress load balancer',
  is: 'load balancer of AWS before the cluster; its kind is not named',
  vendor: 'Amazon Web Services',
  docs,
})
export const teamWorkloads: ManagedServiceTech = managed('service', {
  name: 'Workloads of the teams',
  is: 'deployments on the Hellman cluster',
  vendor,
  docs,
})
export const zoneSubnets: ManagedStateTech = managed('state', {
  name: 'Subnets of the zones',
  is: 'one pool of addresses for each availability zone',
  vendor: 'Amazon Web Services',
  docs,
})
export const terraformState: ManagedStateTech = managed('state', {
  name: 'Terraform state of Hellman',
  is: 'recorded infrastructure, with a lock',
  vendor,
  docs,
})
export const awsWarning: ManagedControlTech = managed('control', {
  name: 'Automated warning of AWS',
  is: 'message that a load balancer cannot scale',
  vendor: 'Amazon Web Services',
  docs,
})
export const sreTeam: ManagedControlTech = managed('control', { name: 'SRE team of DFDS', is: 'teams in Denmark and the US', vendor, docs })
