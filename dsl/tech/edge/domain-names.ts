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

/** CoreDNS: DNS server of Kubernetes clusters. */
export const coreDns: VersionedEdgeTech = versioned('edge', {
  name: 'CoreDNS',
  is: 'DNS server of Kubernetes clusters',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://coredns.io/manual/toc/',
})

/** Knot DNS: authoritative DNS server. */
export const knotDns: VersionedEdgeTech = versioned('edge', {
  name: 'Knot DNS',
  is: 'authoritative DNS server',
  vendor: 'CZ.NIC',
  docs: 'https://www.knot-dns.cz/documentation/',
})
