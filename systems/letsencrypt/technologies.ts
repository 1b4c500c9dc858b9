import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Let’s Encrypt runs Boulder, whose parts are drawn one by one.

const vendor = 'ISRG'
const docs = 'https://github.com/letsencrypt/boulder#readme'

export const registrationAuthority: ManagedServiceTech = managed('service', {
  name: 'boulder-ra',
  is: 'registration authority',
  vendor,
  docs,
})
export const signer: ManagedServiceTech = managed('service', {
  name: 'boulder-ca',
  is: 'signs certificates, lists and responses',
  vendor,
  docs,
})
export const storageAuthority: ManagedServiceTech = managed('service', { name: 'boulder-sa', is: 'storage authority', vendor, docs })
export const crlUpdater: ManagedServiceTech = managed('service', {
  name: 'crl-updater',
  is: 'makes revocation lists, by shard',
  vendor,
  docs,
})
export const crlStorer: ManagedServiceTech = managed('service', { name: 'crl-storer', is: 'checks and uploads lists', vendor, docs })
export const ocspResponder: ManagedServiceTech = managed('service', { name: 'ocsp-responder', is: 'answers OCSP requests', vendor, docs })
export const acmeClient: ManagedEdgeTech = managed('edge', {
  name: 'ACME client',
  is: 'Certbot or another',
  vendor: 'various',
  docs: 'https://letsencrypt.org/docs/client-options/',
})
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
