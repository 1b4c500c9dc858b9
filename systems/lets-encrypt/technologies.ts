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
