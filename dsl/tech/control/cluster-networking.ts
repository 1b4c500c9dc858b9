import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Istio: control plane of a service mesh. */
export const istio: VersionedControlTech = versioned('control', {
  name: 'Istio',
  is: 'control plane of a service mesh',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://istio.io/latest/docs/',
})

/** Cilium: networking and policy in eBPF. */
export const cilium: VersionedControlTech = versioned('control', {
  name: 'Cilium',
  is: 'networking and policy in eBPF',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.cilium.io/en/stable/',
})

/** Calico: networking and policy for containers. */
export const calico: VersionedControlTech = versioned('control', {
  name: 'Calico',
  is: 'networking and policy for containers',
  vendor: 'Tigera',
  docs: 'https://docs.tigera.io/calico/latest/about/',
})

/** Flannel: overlay network for containers. */
export const flannel: VersionedControlTech = versioned('control', {
  name: 'Flannel',
  is: 'overlay network for containers',
  vendor: 'Flannel',
  docs: 'https://github.com/flannel-io/flannel#readme',
})

/** Amazon VPC CNI: pod networking in a VPC. */
export const vpcCni: VersionedControlTech = versioned('control', {
  name: 'Amazon VPC CNI',
  is: 'pod networking in a VPC',
  vendor: 'Amazon Web Services',
  docs: 'https://github.com/aws/amazon-vpc-cni-k8s#readme',
})

/** nftables: packet filter of Linux. */
export const nftables: VersionedControlTech = versioned('control', {
  name: 'nftables',
  is: 'packet filter of Linux',
  vendor: 'Netfilter',
  docs: 'https://wiki.nftables.org/wiki-nftables/index.php/Main_Page',
})

/** iptables: packet filter of Linux. */
export const iptables: VersionedControlTech = versioned('control', {
  name: 'iptables',
  is: 'packet filter of Linux',
  vendor: 'Netfilter',
  docs: 'https://www.netfilter.org/documentation/',
})

/** systemd-networkd: network configuration of Linux hosts. */
export const systemdNetworkd: VersionedControlTech = versioned('control', {
  name: 'systemd-networkd',
  is: 'network configuration of Linux hosts',
  vendor: 'systemd project',
  docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd-networkd.service.html',
})

/** Dropbox Robinhood: load balancing of services. */
export const dropboxRobinhood: ManagedControlTech = managed('control', {
  name: 'Dropbox Robinhood',
  is: 'load balancing of services',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/robinhood-in-house-load-balancing-service',
})

/** Google Slicer: sharding of work between tasks. */
export const slicer: ManagedControlTech = managed('control', {
  name: 'Google Slicer',
  is: 'sharding of work between tasks',
  vendor: 'Google',
  docs: 'https://www.usenix.org/conference/osdi16/technical-sessions/presentation/adya',
})

/** Meta Taiji: placement of user traffic on data centres. */
export const taiji: ManagedControlTech = managed('control', {
  name: 'Meta Taiji',
  is: 'placement of user traffic on data centres',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3341301.3359655',
})

/** Meta Maelstrom: draining of data centres. */
export const maelstrom: ManagedControlTech = managed('control', {
  name: 'Meta Maelstrom',
  is: 'draining of data centres',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi18/presentation/veeraraghavan',
})

/** Meta Robotron: network management. */
export const robotron: ManagedControlTech = managed('control', {
  name: 'Meta Robotron',
  is: 'network management',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/2934872.2934874',
})

/** Microsoft CrystalNet: emulation of networks. */
export const crystalNet: ManagedControlTech = managed('control', {
  name: 'Microsoft CrystalNet',
  is: 'emulation of networks',
  vendor: 'Microsoft',
  docs: 'https://dl.acm.org/doi/10.1145/3132747.3132759',
})

/** Cloudflare Traffic Manager: movement of traffic between data centres. */
export const cloudflareTrafficManager: ManagedControlTech = managed('control', {
  name: 'Cloudflare Traffic Manager',
  is: 'movement of traffic between data centres',
  vendor: 'Cloudflare',
  docs: 'https://blog.cloudflare.com/meet-traffic-manager/',
})

/** AWS Application Recovery Controller: failover between zones and regions. */
export const applicationRecoveryController: ManagedControlTech = managed('control', {
  name: 'AWS Application Recovery Controller',
  is: 'failover between zones and regions',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/r53recovery/latest/dg/',
})
