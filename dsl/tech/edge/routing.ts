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

/** Meta Edge Fabric: choice of egress paths at points of presence. */
export const edgeFabric: ManagedEdgeTech = managed('edge', {
  name: 'Meta Edge Fabric',
  is: 'choice of egress paths at points of presence',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3098822.3098853',
})

/** Meta Express Backbone: wide-area network between data centres. */
export const expressBackbone: ManagedEdgeTech = managed('edge', {
  name: 'Meta Express Backbone',
  is: 'wide-area network between data centres',
  vendor: 'Meta',
  docs: 'https://engineering.fb.com/2017/05/01/data-center-engineering/building-express-backbone-facebook-s-new-long-haul-network/',
})

/** Meta Open/R: routing platform. */
export const openR: ManagedEdgeTech = managed('edge', {
  name: 'Meta Open/R',
  is: 'routing platform',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/openr#readme',
})

/** Meta FBOSS: switch operating system. */
export const fboss: ManagedEdgeTech = managed('edge', {
  name: 'Meta FBOSS',
  is: 'switch operating system',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3230543.3230546',
})

/** Google B4: wide-area network between data centres. */
export const googleB4: ManagedEdgeTech = managed('edge', {
  name: 'Google B4',
  is: 'wide-area network between data centres',
  vendor: 'Google',
  docs: 'https://dl.acm.org/doi/10.1145/2486001.2486019',
})

/** Google Espresso: peering edge in software. */
export const googleEspresso: ManagedEdgeTech = managed('edge', {
  name: 'Google Espresso',
  is: 'peering edge in software',
  vendor: 'Google',
  docs: 'https://dl.acm.org/doi/10.1145/3098822.3098854',
})

/** Google Jupiter: data centre network. */
export const googleJupiter: ManagedEdgeTech = managed('edge', {
  name: 'Google Jupiter',
  is: 'data centre network',
  vendor: 'Google',
  docs: 'https://dl.acm.org/doi/10.1145/3544216.3544265',
})

/** Microsoft SWAN: wide-area network between data centres. */
export const azureSwan: ManagedEdgeTech = managed('edge', {
  name: 'Microsoft SWAN',
  is: 'wide-area network between data centres',
  vendor: 'Microsoft',
  docs: 'https://dl.acm.org/doi/10.1145/2486001.2486012',
})

/** Amazon VPC: virtual network. */
export const amazonVpc: ManagedEdgeTech = managed('edge', {
  name: 'Amazon VPC',
  is: 'virtual network',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/',
})

/** AWS NAT gateway: address translation for outgoing traffic. */
export const natGateway: ManagedEdgeTech = managed('edge', {
  name: 'AWS NAT gateway',
  is: 'address translation for outgoing traffic',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
})

/** AWS Transit Gateway: router between virtual networks. */
export const transitGateway: ManagedEdgeTech = managed('edge', {
  name: 'AWS Transit Gateway',
  is: 'router between virtual networks',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/',
})

/** AWS PrivateLink: private endpoints of services. */
export const awsPrivateLink: ManagedEdgeTech = managed('edge', {
  name: 'AWS PrivateLink',
  is: 'private endpoints of services',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/',
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

/** Azure Virtual Network: virtual network. */
export const azureVirtualNetwork: ManagedEdgeTech = managed('edge', {
  name: 'Azure Virtual Network',
  is: 'virtual network',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/virtual-network/',
})

/** Azure ExpressRoute: private link to Azure. */
export const azureExpressRoute: ManagedEdgeTech = managed('edge', {
  name: 'Azure ExpressRoute',
  is: 'private link to Azure',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/expressroute/',
})

/** Google Cloud Interconnect: private link to Google Cloud. */
export const googleCloudInterconnect: ManagedEdgeTech = managed('edge', {
  name: 'Google Cloud Interconnect',
  is: 'private link to Google Cloud',
  vendor: 'Google',
  docs: 'https://cloud.google.com/network-connectivity/docs/interconnect',
})

/** Google Cloud VPN: encrypted link to Google Cloud. */
export const googleCloudVpn: ManagedEdgeTech = managed('edge', {
  name: 'Google Cloud VPN',
  is: 'encrypted link to Google Cloud',
  vendor: 'Google',
  docs: 'https://cloud.google.com/network-connectivity/docs/vpn',
})

/** Cloudflare Tunnel: outgoing link from an origin to the edge. */
export const cloudflareTunnel: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Tunnel',
  is: 'outgoing link from an origin to the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/',
})

/** Nebula: encrypted overlay network. */
export const nebula: VersionedEdgeTech = versioned('edge', {
  name: 'Nebula',
  is: 'encrypted overlay network',
  vendor: 'Slack',
  docs: 'https://nebula.defined.net/docs/',
})

/** WireGuard: encrypted tunnel. */
export const wireGuard: VersionedEdgeTech = versioned('edge', {
  name: 'WireGuard',
  is: 'encrypted tunnel',
  vendor: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
})
