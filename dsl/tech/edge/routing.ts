import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** BGP: inter-domain routing protocol. */
export const bgp: ManagedEdgeTech = managed('edge', {
  name: 'BGP',
  is: 'inter-domain routing protocol',
  vendor: 'IETF',
  docs: 'https://www.rfc-editor.org/rfc/rfc4271',
})

/** BIRD: routing daemon. */
export const bird: VersionedEdgeTech = versioned('edge', {
  name: 'BIRD',
  is: 'routing daemon',
  vendor: 'CZ.NIC',
  docs: 'https://bird.network.cz/doc/bird.html',
})

/** FRRouting: routing suite. */
export const frr: VersionedEdgeTech = versioned('edge', {
  name: 'FRRouting',
  is: 'routing suite',
  vendor: 'Linux Foundation',
  docs: 'https://docs.frrouting.org/en/latest/',
})

/** GoBGP: BGP daemon. */
export const goBgp: VersionedEdgeTech = versioned('edge', {
  name: 'GoBGP',
  is: 'BGP daemon',
  vendor: 'OSRG',
  docs: 'https://github.com/osrg/gobgp/blob/master/docs/sources/getting-started.md',
})

/** AWS Global Accelerator: anycast entry to AWS regions. */
export const awsGlobalAccelerator: ManagedEdgeTech = managed('edge', {
  name: 'AWS Global Accelerator',
  is: 'anycast entry to AWS regions',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/',
})

/** AWS Direct Connect: private link to AWS. */
export const awsDirectConnect: ManagedEdgeTech = managed('edge', {
  name: 'AWS Direct Connect',
  is: 'private link to AWS',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/',
})
