import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Parts of Let’s Encrypt: those of its software Boulder, which it runs itself, and what its posts name.

const docs = 'https://github.com/letsencrypt/boulder/blob/v0.20260804.0/README.md'
const vendor = 'Let’s Encrypt'

export const acmeClients: ManagedEdgeTech = managed('edge', {
  name: 'ACME clients',
  is: 'software that asks for certificates',
  vendor: 'Their makers',
  docs: 'https://letsencrypt.org/docs/client-options/',
})
export const balancers: ManagedEdgeTech = managed('edge', {
  name: 'Let’s Encrypt load balancers',
  is: 'load balancers before the ACME API, with limits for each address',
  vendor,
  docs: 'https://letsencrypt.org/docs/rate-limits/',
})
export const webFrontEnd: ManagedServiceTech = managed('service', { name: 'Boulder WFE', is: 'ACME API', vendor, docs })
export const registration: ManagedServiceTech = managed('service', { name: 'Boulder RA', is: 'orders and their checks', vendor, docs })
export const validation: ManagedServiceTech = managed('service', { name: 'Boulder VA', is: 'proof of control of a name', vendor, docs })
export const authority: ManagedServiceTech = managed('service', { name: 'Boulder CA', is: 'signing of certificates', vendor, docs })
export const storage: ManagedServiceTech = managed('service', { name: 'Boulder SA', is: 'access to the database', vendor, docs })
export const publisher: ManagedServiceTech = managed('service', {
  name: 'Boulder Publisher',
  is: 'submission to logs of Certificate Transparency',
  vendor,
  docs,
})
export const transparencyLogs: ManagedStateTech = managed('state', {
  name: 'Certificate Transparency logs',
  is: 'public logs of certificates',
  vendor: 'Their operators',
  docs: 'https://certificate.transparency.dev/',
})
export const signingHardware: ManagedStateTech = managed('state', {
  name: 'Let’s Encrypt HSMs',
  is: 'keys in hardware',
  vendor,
  docs: 'https://letsencrypt.org/docs/',
})
export const operators: ManagedControlTech = managed('control', {
  name: 'Let’s Encrypt SRE',
  is: 'people who run it, on call day and night',
  vendor,
  docs: 'https://letsencrypt.org/docs/',
})
export const systemLog: ManagedControlTech = managed('control', {
  name: 'syslog of Boulder',
  is: 'log of all components',
  vendor,
  docs: 'https://github.com/letsencrypt/boulder/blob/v0.20260804.0/docs/logging.md',
})

export const crlUpdater: ManagedServiceTech = managed('service', {
  name: 'crl-updater',
  is: 'makes revocation lists, by shard',
  vendor,
  docs,
})
export const crlStorer: ManagedServiceTech = managed('service', { name: 'crl-storer', is: 'checks and uploads lists', vendor, docs })
export const ocspResponder: ManagedServiceTech = managed('service', { name: 'ocsp-responder', is: 'answers OCSP requests', vendor, docs })
export const listDelivery: ManagedEdgeTech = managed('edge', {
  name: 'CDN of c.lencr.org',
  is: 'serves lists over HTTP',
  vendor: 'not named',
  docs: 'https://letsencrypt.org/docs/lencr-org/',
})
export const tlsClient: ManagedEdgeTech = managed('edge', {
  name: 'TLS client',
  is: 'browser or other software',
  vendor: 'various',
  docs: 'https://letsencrypt.org/docs/revoking/',
})
export const vendorService: ManagedServiceTech = managed('service', {
  name: 'Summaries of browser vendors',
  is: 'CRLite of Mozilla and the like',
  vendor: 'Mozilla, Apple',
  docs: 'https://blog.mozilla.org/security/2020/01/09/crlite-part-1-all-web-pki-revocations-compressed/',
})
export const statusDatabase: ManagedStateTech = managed('state', {
  name: 'Database of Boulder',
  is: 'relational, with the status of certificates',
  vendor,
  docs,
})
export const listStore: ManagedStateTech = managed('state', {
  name: 'S3-compatible store',
  is: 'files of the lists',
  vendor: 'not named',
  docs,
})
export const crlChecker: ManagedControlTech = managed('control', {
  name: 'crl-checker',
  is: 'downloads and checks all shards',
  vendor,
  docs,
})
export const observer: ManagedControlTech = managed('control', { name: 'boulder-observer', is: 'probes from outside', vendor, docs })
