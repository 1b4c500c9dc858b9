import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Cloudflare WAF: web application firewall. */
export const cloudflareWaf: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare WAF',
  is: 'web application firewall',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/waf/',
})

/** AWS WAF: web application firewall. */
export const awsWaf: ManagedEdgeTech = managed('edge', {
  name: 'AWS WAF',
  is: 'web application firewall',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/',
})

/** AWS Shield: protection against denial of service. */
export const awsShield: ManagedEdgeTech = managed('edge', {
  name: 'AWS Shield',
  is: 'protection against denial of service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/shield-chapter.html',
})

/** Google Cloud Armor: web application firewall. */
export const cloudArmor: ManagedEdgeTech = managed('edge', {
  name: 'Google Cloud Armor',
  is: 'web application firewall',
  vendor: 'Google',
  docs: 'https://cloud.google.com/armor/docs',
})

/** ModSecurity: web application firewall engine. */
export const modSecurity: VersionedEdgeTech = versioned('edge', {
  name: 'ModSecurity',
  is: 'web application firewall engine',
  vendor: 'OWASP',
  docs: 'https://github.com/owasp-modsecurity/ModSecurity/wiki',
})

/** Cloudflare Workers: code at the edge. */
export const cloudflareWorkers: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Workers',
  is: 'code at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/workers/',
})

/** AWS Lambda@Edge: code at the edge. */
export const lambdaAtEdge: ManagedEdgeTech = managed('edge', {
  name: 'AWS Lambda@Edge',
  is: 'code at the edge',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-edge.html',
})
