import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Cloudflare WAF: web application firewall. */
export const cloudflareWaf: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare WAF',
  is: 'web application firewall',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/waf/',
})

/** Cloudflare Bot Management: detection of bots. */
export const cloudflareBotManagement: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Bot Management',
  is: 'detection of bots',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/bots/',
})

/** Cloudflare Turnstile: challenge of suspicious visitors. */
export const cloudflareTurnstile: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Turnstile',
  is: 'challenge of suspicious visitors',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/turnstile/',
})

/** Cloudflare One: zero trust access. */
export const cloudflareAccess: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare One',
  is: 'zero trust access',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/cloudflare-one/',
})

/** Cloudflare Magic Transit: protection of networks against denial of service. */
export const magicTransit: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Magic Transit',
  is: 'protection of networks against denial of service',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/magic-transit/',
})

/** Cloudflare Gatebot: automatic mitigation of denial of service. */
export const gatebot: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Gatebot',
  is: 'automatic mitigation of denial of service',
  vendor: 'Cloudflare',
  docs: 'https://blog.cloudflare.com/meet-gatebot-a-bot-that-allows-us-to-sleep/',
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

/** AWS Network Firewall: managed network firewall. */
export const awsNetworkFirewall: ManagedEdgeTech = managed('edge', {
  name: 'AWS Network Firewall',
  is: 'managed network firewall',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/',
})

/** Google Cloud Armor: web application firewall. */
export const cloudArmor: ManagedEdgeTech = managed('edge', {
  name: 'Google Cloud Armor',
  is: 'web application firewall',
  vendor: 'Google',
  docs: 'https://cloud.google.com/armor/docs',
})

/** reCAPTCHA: challenge of suspicious visitors. */
export const reCaptcha: ManagedEdgeTech = managed('edge', {
  name: 'reCAPTCHA',
  is: 'challenge of suspicious visitors',
  vendor: 'Google',
  docs: 'https://cloud.google.com/recaptcha/docs',
})

/** Azure Web Application Firewall: web application firewall. */
export const azureWaf: ManagedEdgeTech = managed('edge', {
  name: 'Azure Web Application Firewall',
  is: 'web application firewall',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/web-application-firewall/',
})

/** Azure DDoS Protection: protection against denial of service. */
export const azureDdosProtection: ManagedEdgeTech = managed('edge', {
  name: 'Azure DDoS Protection',
  is: 'protection against denial of service',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/ddos-protection/',
})

/** Fastly Next-Gen WAF: web application firewall. */
export const fastlyNextGenWaf: ManagedEdgeTech = managed('edge', {
  name: 'Fastly Next-Gen WAF',
  is: 'web application firewall',
  vendor: 'Fastly',
  docs: 'https://www.fastly.com/documentation/guides/next-gen-waf/',
})

/** Imperva: web application firewall. */
export const imperva: ManagedEdgeTech = managed('edge', {
  name: 'Imperva',
  is: 'web application firewall',
  vendor: 'Thales',
  docs: 'https://docs.imperva.com/',
})

/** ModSecurity: web application firewall engine. */
export const modSecurity: VersionedEdgeTech = versioned('edge', {
  name: 'ModSecurity',
  is: 'web application firewall engine',
  vendor: 'OWASP',
  docs: 'https://github.com/owasp-modsecurity/ModSecurity/wiki',
})

/** Coraza: web application firewall engine. */
export const coraza: VersionedEdgeTech = versioned('edge', {
  name: 'Coraza',
  is: 'web application firewall engine',
  vendor: 'OWASP',
  docs: 'https://coraza.io/docs/tutorials/introduction/',
})

/** OWASP CRS: rules for web application firewalls. */
export const owaspCrs: VersionedEdgeTech = versioned('edge', {
  name: 'OWASP CRS',
  is: 'rules for web application firewalls',
  vendor: 'OWASP',
  docs: 'https://coreruleset.org/docs/',
})

/** Smokescreen: proxy for outgoing HTTP. */
export const smokescreen: ManagedEdgeTech = managed('edge', {
  name: 'Smokescreen',
  is: 'proxy for outgoing HTTP',
  vendor: 'Stripe',
  docs: 'https://github.com/stripe/smokescreen#readme',
})
