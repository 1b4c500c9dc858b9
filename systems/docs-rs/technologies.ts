import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Parts of docs.rs as its post-mortem and its code name them; none has public releases.

const docs = 'https://github.com/rust-lang/docs.rs/blob/fdd128b704c9c530ef10ae020d5ae45db7682e91/README.md'
const vendor = 'Rust Project'

export const contentDelivery: ManagedEdgeTech = managed('edge', {
  name: 'CDN of docs.rs',
  is: 'content delivery network; the post-mortem does not name it',
  vendor: 'Not named',
  docs,
})
export const webServer: ManagedServiceTech = managed('service', {
  name: 'docs.rs web server',
  is: 'website, part of the docs.rs daemon',
  vendor,
  docs,
})
export const indexReader: ManagedServiceTech = managed('service', {
  name: 'docs.rs crates.io reader',
  is: 'thread of the daemon that finds new crates',
  vendor,
  docs,
})
export const builder: ManagedServiceTech = managed('service', {
  name: 'docs.rs builder',
  is: 'thread of the daemon that builds crates, with rustwide',
  vendor,
  docs,
})
export const crateIndex: ManagedStateTech = managed('state', {
  name: 'crates.io index',
  is: 'git repository of all published crates',
  vendor,
  docs: 'https://github.com/rust-lang/crates.io-index',
})
export const localDocumentation: ManagedStateTech = managed('state', {
  name: 'documentations directory',
  is: 'directory of the prefix for documentation not yet uploaded',
  vendor,
  docs,
})
export const rootPartition: ManagedStateTech = managed('state', {
  name: 'Root partition of the docs.rs server',
  is: 'file system of docsrs.infra.rust-lang.org',
  vendor,
  docs,
})
export const onCall: ManagedControlTech = managed('control', {
  name: 'docs.rs on-call rotation',
  is: 'primary and backup contacts in the operations channel',
  vendor,
  docs,
})
