import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** HAProxy: TCP and HTTP load balancer. */
export const haproxy: VersionedEdgeTech = versioned('edge', {
  name: 'HAProxy',
  is: 'TCP and HTTP load balancer',
  vendor: 'HAProxy Technologies',
  docs: 'https://docs.haproxy.org/3.2/',
})

/** nginx: web server and reverse proxy. */
export const nginx: VersionedEdgeTech = versioned('edge', {
  name: 'nginx',
  is: 'web server and reverse proxy',
  vendor: 'F5',
  docs: 'https://nginx.org/en/docs/',
})

/** Envoy at the edge: front proxy. */
export const envoyEdge: VersionedEdgeTech = versioned('edge', {
  name: 'Envoy at the edge',
  is: 'front proxy',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://www.envoyproxy.io/docs/envoy/latest/',
})

/** Traefik: reverse proxy. */
export const traefik: VersionedEdgeTech = versioned('edge', {
  name: 'Traefik',
  is: 'reverse proxy',
  vendor: 'Traefik Labs',
  docs: 'https://doc.traefik.io/traefik/',
})

/** Caddy: web server with automatic TLS. */
export const caddy: VersionedEdgeTech = versioned('edge', {
  name: 'Caddy',
  is: 'web server with automatic TLS',
  vendor: 'ZeroSSL',
  docs: 'https://caddyserver.com/docs/',
})

/** AWS Application Load Balancer: HTTP load balancer. */
export const applicationLoadBalancer: ManagedEdgeTech = managed('edge', {
  name: 'AWS Application Load Balancer',
  is: 'HTTP load balancer',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/',
})

/** AWS Network Load Balancer: TCP load balancer. */
export const networkLoadBalancer: ManagedEdgeTech = managed('edge', {
  name: 'AWS Network Load Balancer',
  is: 'TCP load balancer',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/',
})

/** AWS Classic Load Balancer: load balancer of the first generation. */
export const classicLoadBalancer: ManagedEdgeTech = managed('edge', {
  name: 'AWS Classic Load Balancer',
  is: 'load balancer of the first generation',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/',
})

/** Google Cloud Load Balancing: global load balancer. */
export const googleCloudLoadBalancing: ManagedEdgeTech = managed('edge', {
  name: 'Google Cloud Load Balancing',
  is: 'global load balancer',
  vendor: 'Google',
  docs: 'https://cloud.google.com/load-balancing/docs',
})

/** Azure Load Balancer: TCP load balancer. */
export const azureLoadBalancer: ManagedEdgeTech = managed('edge', {
  name: 'Azure Load Balancer',
  is: 'TCP load balancer',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/load-balancer/',
})

/** Maglev: network load balancer in software. */
export const maglev: ManagedEdgeTech = managed('edge', {
  name: 'Maglev',
  is: 'network load balancer in software',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub44824/',
})

/** Katran: layer 4 load balancer in eBPF. */
export const katran: ManagedEdgeTech = managed('edge', {
  name: 'Katran',
  is: 'layer 4 load balancer in eBPF',
  vendor: 'Meta',
  docs: 'https://github.com/facebookincubator/katran',
})

/** Proxygen: HTTP load balancer and library. */
export const proxygen: ManagedEdgeTech = managed('edge', {
  name: 'Proxygen',
  is: 'HTTP load balancer and library',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/proxygen',
})

/** Cloudflare Unimog: layer 4 load balancer. */
export const unimog: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Unimog',
  is: 'layer 4 load balancer',
  vendor: 'Cloudflare',
  docs: 'https://blog.cloudflare.com/unimog-cloudflares-edge-load-balancer/',
})

/** GitHub Load Balancer: layer 4 load balancer. */
export const glb: ManagedEdgeTech = managed('edge', {
  name: 'GitHub Load Balancer',
  is: 'layer 4 load balancer',
  vendor: 'GitHub',
  docs: 'https://github.com/github/glb-director',
})

/** Linux IPVS: layer 4 load balancer of the kernel. */
export const linuxIpvs: VersionedEdgeTech = versioned('edge', {
  name: 'Linux IPVS',
  is: 'layer 4 load balancer of the kernel',
  vendor: 'Linux Virtual Server',
  docs: 'https://docs.kernel.org/networking/ipvs-sysctl.html',
})

/** Pingora: HTTP proxy framework. */
export const pingora: VersionedEdgeTech = versioned('edge', {
  name: 'Pingora',
  is: 'HTTP proxy framework',
  vendor: 'Cloudflare',
  docs: 'https://github.com/cloudflare/pingora/blob/main/docs/README.md',
})

/** Google Front End: global HTTP entry of Google. */
export const googleFrontEnd: ManagedEdgeTech = managed('edge', {
  name: 'Google Front End',
  is: 'global HTTP entry of Google',
  vendor: 'Google',
  docs: 'https://cloud.google.com/docs/security/infrastructure/design',
})
