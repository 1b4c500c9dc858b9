import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Amazon Route 53: managed DNS. */
export const route53: ManagedEdgeTech = managed('edge', {
  name: 'Amazon Route 53',
  is: 'managed DNS',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/',
})

/** Cloudflare DNS: managed authoritative DNS. */
export const cloudflareDns: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare DNS',
  is: 'managed authoritative DNS',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/dns/',
})

/** Cloudflare 1.1.1.1: public DNS resolver. */
export const cloudflareResolver: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare 1.1.1.1',
  is: 'public DNS resolver',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/1.1.1.1/',
})

/** Cloudflare RRDNS: authoritative and recursive DNS server. */
export const rrDns: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare RRDNS',
  is: 'authoritative and recursive DNS server',
  vendor: 'Cloudflare',
  docs: 'https://blog.cloudflare.com/how-and-why-the-leap-second-affected-cloudflare-dns/',
})

/** Google Public DNS: public DNS resolver. */
export const googlePublicDns: ManagedEdgeTech = managed('edge', {
  name: 'Google Public DNS',
  is: 'public DNS resolver',
  vendor: 'Google',
  docs: 'https://developers.google.com/speed/public-dns',
})

/** Google Cloud DNS: managed DNS. */
export const googleCloudDns: ManagedEdgeTech = managed('edge', {
  name: 'Google Cloud DNS',
  is: 'managed DNS',
  vendor: 'Google',
  docs: 'https://cloud.google.com/dns/docs',
})

/** Azure DNS: managed DNS. */
export const azureDns: ManagedEdgeTech = managed('edge', {
  name: 'Azure DNS',
  is: 'managed DNS',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/dns/',
})

/** NS1: managed DNS with traffic steering. */
export const ns1: ManagedEdgeTech = managed('edge', {
  name: 'NS1',
  is: 'managed DNS with traffic steering',
  vendor: 'IBM',
  docs: 'https://www.ibm.com/docs/en/ns1-connect',
})

/** UltraDNS: managed DNS. */
export const ultraDns: ManagedEdgeTech = managed('edge', {
  name: 'UltraDNS',
  is: 'managed DNS',
  vendor: 'DigiCert',
  docs: 'https://docs.ultradns.com/',
})

/** Akamai Edge DNS: managed authoritative DNS. */
export const akamaiEdgeDns: ManagedEdgeTech = managed('edge', {
  name: 'Akamai Edge DNS',
  is: 'managed authoritative DNS',
  vendor: 'Akamai',
  docs: 'https://techdocs.akamai.com/edge-dns/docs/welcome-edge-dns',
})

/** OCI DNS: managed DNS, successor of Dyn. */
export const ociDns: ManagedEdgeTech = managed('edge', {
  name: 'OCI DNS',
  is: 'managed DNS, successor of Dyn',
  vendor: 'Oracle',
  docs: 'https://docs.oracle.com/en-us/iaas/Content/DNS/home.htm',
})

/** Facebook dnsrocks: authoritative DNS server. */
export const facebookDns: ManagedEdgeTech = managed('edge', {
  name: 'Facebook dnsrocks',
  is: 'authoritative DNS server',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/dns#readme',
})

/** Azure Traffic Manager: traffic steering by DNS. */
export const azureTrafficManager: ManagedEdgeTech = managed('edge', {
  name: 'Azure Traffic Manager',
  is: 'traffic steering by DNS',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/traffic-manager/',
})

/** Akamai Global Traffic Management: traffic steering by DNS. */
export const akamaiGtm: ManagedEdgeTech = managed('edge', {
  name: 'Akamai Global Traffic Management',
  is: 'traffic steering by DNS',
  vendor: 'Akamai',
  docs: 'https://techdocs.akamai.com/gtm/docs/welcome-to-global-traffic-management',
})

/** BIND: DNS server. */
export const bind: VersionedEdgeTech = versioned('edge', {
  name: 'BIND',
  is: 'DNS server',
  vendor: 'Internet Systems Consortium',
  docs: 'https://bind9.readthedocs.io/en/stable/',
})

/** Unbound: recursive DNS resolver. */
export const unbound: VersionedEdgeTech = versioned('edge', {
  name: 'Unbound',
  is: 'recursive DNS resolver',
  vendor: 'NLnet Labs',
  docs: 'https://unbound.docs.nlnetlabs.nl/en/latest/',
})

/** NSD: authoritative DNS server. */
export const nsd: VersionedEdgeTech = versioned('edge', {
  name: 'NSD',
  is: 'authoritative DNS server',
  vendor: 'NLnet Labs',
  docs: 'https://nsd.docs.nlnetlabs.nl/en/latest/',
})

/** PowerDNS: authoritative and recursive DNS server. */
export const powerDns: VersionedEdgeTech = versioned('edge', {
  name: 'PowerDNS',
  is: 'authoritative and recursive DNS server',
  vendor: 'PowerDNS',
  docs: 'https://doc.powerdns.com/authoritative/',
})

/** dnsdist: DNS load balancer. */
export const dnsDist: VersionedEdgeTech = versioned('edge', {
  name: 'dnsdist',
  is: 'DNS load balancer',
  vendor: 'PowerDNS',
  docs: 'https://www.dnsdist.org/',
})

/** CoreDNS: DNS server of Kubernetes clusters. */
export const coreDns: VersionedEdgeTech = versioned('edge', {
  name: 'CoreDNS',
  is: 'DNS server of Kubernetes clusters',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://coredns.io/manual/toc/',
})

/** NodeLocal DNSCache: DNS cache on every Kubernetes node. */
export const nodeLocalDns: VersionedEdgeTech = versioned('edge', {
  name: 'NodeLocal DNSCache',
  is: 'DNS cache on every Kubernetes node',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/',
})

/** Knot DNS: authoritative DNS server. */
export const knotDns: VersionedEdgeTech = versioned('edge', {
  name: 'Knot DNS',
  is: 'authoritative DNS server',
  vendor: 'CZ.NIC',
  docs: 'https://www.knot-dns.cz/documentation/',
})

/** dnsmasq: DNS forwarder and DHCP server. */
export const dnsmasq: VersionedEdgeTech = versioned('edge', {
  name: 'dnsmasq',
  is: 'DNS forwarder and DHCP server',
  vendor: 'Simon Kelley',
  docs: 'https://thekelleys.org.uk/dnsmasq/doc.html',
})

/** systemd-resolved: local DNS resolver of a host. */
export const systemdResolved: VersionedEdgeTech = versioned('edge', {
  name: 'systemd-resolved',
  is: 'local DNS resolver of a host',
  vendor: 'systemd project',
  docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd-resolved.service.html',
})
