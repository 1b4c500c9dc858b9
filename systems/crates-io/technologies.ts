import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, managed } from 'fourplane'

// Parts of crates.io as its post-mortem and its code name them; none has public releases.

const docs = 'https://github.com/rust-lang/crates.io/blob/e59bfd146c017597b7659208f85a1be63a4f1d4d/docs/ARCHITECTURE.md'
const vendor = 'Rust Project'

export const clientResolver: ManagedEdgeTech = managed('edge', {
  name: 'DNS of the client',
  is: 'resolution of names on the machine that downloads',
  vendor: 'Its operator',
  docs,
})
export const staticDownloads: ManagedEdgeTech = managed('edge', {
  name: 'static.crates.io',
  is: 'content delivery of crate files, by Amazon CloudFront and Fastly',
  vendor,
  docs: 'https://forge.rust-lang.org/infra/docs/cdn.html',
})
export const server: ManagedServiceTech = managed('service', {
  name: 'crates.io server',
  is: 'backend of crates.io in Rust, the process “web” on Heroku',
  vendor,
  docs,
})
export const storageModule: ManagedServiceTech = managed('service', {
  name: 'crates.io Storage',
  is: 'module of the server that makes the addresses of files',
  vendor,
  docs,
})
export const staging: ManagedServiceTech = managed('service', {
  name: 'staging.crates.io',
  is: 'environment before production',
  vendor,
  docs,
})
export const tests: ManagedControlTech = managed('control', {
  name: 'crates.io tests',
  is: 'unit tests of the server',
  vendor,
  docs,
})
export const deployment: ManagedControlTech = managed('control', {
  name: 'crates.io deployment',
  is: 'promotion and rollback in the interface of Heroku',
  vendor,
  docs,
})
export const teamChat: ManagedControlTech = managed('control', {
  name: 'crates.io team on Zulip',
  is: 'stream t-crates-io, topic deployments',
  vendor,
  docs,
})
