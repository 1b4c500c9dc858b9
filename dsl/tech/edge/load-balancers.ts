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

/** NGINX Plus: commercial web server and reverse proxy. */
export const nginxPlus: VersionedEdgeTech = versioned('edge', {
  name: 'NGINX Plus',
  is: 'commercial web server and reverse proxy',
  vendor: 'F5',
  docs: 'https://docs.nginx.com/nginx/',
})

/** OpenResty: nginx scripted in Lua. */
export const openResty: VersionedEdgeTech = versioned('edge', {
  name: 'OpenResty',
  is: 'nginx scripted in Lua',
  vendor: 'OpenResty',
  docs: 'https://openresty.org/en/getting-started.html',
})

/** Apache HTTP Server: web server. */
export const apacheHttpServer: VersionedEdgeTech = versioned('edge', {
  name: 'Apache HTTP Server',
  is: 'web server',
  vendor: 'Apache Software Foundation',
  docs: 'https://httpd.apache.org/docs/2.4/',
})

/** Internet Information Services: web server of Windows. */
export const iis: VersionedEdgeTech = versioned('edge', {
  name: 'Internet Information Services',
  is: 'web server of Windows',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/iis/',
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

/** AWS Gateway Load Balancer: load balancer for network appliances. */
export const gatewayLoadBalancer: ManagedEdgeTech = managed('edge', {
  name: 'AWS Gateway Load Balancer',
  is: 'load balancer for network appliances',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/',
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

/** Azure Application Gateway: HTTP load balancer. */
export const azureApplicationGateway: ManagedEdgeTech = managed('edge', {
  name: 'Azure Application Gateway',
  is: 'HTTP load balancer',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/application-gateway/',
})

/** Microsoft Ananta: layer 4 load balancer. */
export const ananta: ManagedEdgeTech = managed('edge', {
  name: 'Microsoft Ananta',
  is: 'layer 4 load balancer',
  vendor: 'Microsoft',
  docs: 'https://dl.acm.org/doi/10.1145/2486001.2486026',
})

/** Maglev: network load balancer in software. */
export const maglev: ManagedEdgeTech = managed('edge', {
  name: 'Maglev',
  is: 'network load balancer in software',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub44824/',
})

/** Google Front End: global HTTP entry of Google. */
export const googleFrontEnd: ManagedEdgeTech = managed('edge', {
  name: 'Google Front End',
  is: 'global HTTP entry of Google',
  vendor: 'Google',
  docs: 'https://cloud.google.com/docs/security/infrastructure/design',
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

/** Pingora: HTTP proxy framework. */
export const pingora: VersionedEdgeTech = versioned('edge', {
  name: 'Pingora',
  is: 'HTTP proxy framework',
  vendor: 'Cloudflare',
  docs: 'https://github.com/cloudflare/pingora/blob/main/docs/README.md',
})

/** Cloudflare FL2: core HTTP proxy at the edge. */
export const cloudflareFl2: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare FL2',
  is: 'core HTTP proxy at the edge',
  vendor: 'Cloudflare',
  docs: 'https://blog.cloudflare.com/20-percent-internet-upgrade/',
})

/** Cloudflare Load Balancing: load balancing between origins. */
export const cloudflareLoadBalancing: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Load Balancing',
  is: 'load balancing between origins',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/load-balancing/',
})

/** GitHub Load Balancer: layer 4 load balancer. */
export const glb: ManagedEdgeTech = managed('edge', {
  name: 'GitHub Load Balancer',
  is: 'layer 4 load balancer',
  vendor: 'GitHub',
  docs: 'https://github.com/github/glb-director',
})

/** Dropbox Bandaid: layer 7 proxy. */
export const bandaid: ManagedEdgeTech = managed('edge', {
  name: 'Dropbox Bandaid',
  is: 'layer 7 proxy',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/meet-bandaid-the-dropbox-service-proxy',
})

/** Twitter Front End: HTTP entry of Twitter. */
export const twitterFrontEnd: ManagedEdgeTech = managed('edge', {
  name: 'Twitter Front End',
  is: 'HTTP entry of Twitter',
  vendor: 'Twitter',
  docs: 'https://blog.x.com/engineering/en_us/topics/infrastructure/2017/the-infrastructure-behind-twitter-scale',
})

/** Linux IPVS: layer 4 load balancer of the kernel. */
export const linuxIpvs: VersionedEdgeTech = versioned('edge', {
  name: 'Linux IPVS',
  is: 'layer 4 load balancer of the kernel',
  vendor: 'Linux Virtual Server',
  docs: 'https://docs.kernel.org/networking/ipvs-sysctl.html',
})

/** Keepalived: failover of virtual addresses by VRRP. */
export const keepalived: VersionedEdgeTech = versioned('edge', {
  name: 'Keepalived',
  is: 'failover of virtual addresses by VRRP',
  vendor: 'Keepalived',
  docs: 'https://www.keepalived.org/doc/',
})

/** F5 BIG-IP: load balancer appliance. */
export const f5BigIp: VersionedEdgeTech = versioned('edge', {
  name: 'F5 BIG-IP',
  is: 'load balancer appliance',
  vendor: 'F5',
  docs: 'https://techdocs.f5.com/',
})

/** NetScaler: load balancer appliance. */
export const netScaler: VersionedEdgeTech = versioned('edge', {
  name: 'NetScaler',
  is: 'load balancer appliance',
  vendor: 'Cloud Software Group',
  docs: 'https://docs.netscaler.com/',
})
