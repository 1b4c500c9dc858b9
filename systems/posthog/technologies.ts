import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Parts of PostHog Cloud as its post-mortems and its documentation name them.

const docs = 'https://posthog.com/docs/how-posthog-works'
const vendor = 'PostHog'

export const libraries: ManagedEdgeTech = managed('edge', {
  name: 'PostHog client libraries',
  is: 'libraries that send events and ask for flags',
  vendor,
  docs,
})
export const capture: ManagedServiceTech = managed('service', {
  name: 'PostHog capture service',
  is: 'HTTP server in Rust that puts events into Kafka',
  vendor,
  docs,
})
export const ingestion: ManagedServiceTech = managed('service', {
  name: 'PostHog ingestion workers',
  is: 'Node.js service that processes events and writes persons',
  vendor,
  docs,
})
export const flags: ManagedServiceTech = managed('service', {
  name: 'PostHog feature flags service',
  is: 'service in Rust that evaluates flags',
  vendor,
  docs,
})
export const toastTable: ManagedStateTech = managed('state', {
  name: 'TOAST table of posthog_person',
  is: 'values out of line, each with an OID of its own',
  vendor: 'PostgreSQL Global Development Group',
  docs: 'https://www.postgresql.org/docs/current/storage-toast.html',
})
export const monitoring: ManagedControlTech = managed('control', {
  name: 'PostHog monitoring',
  is: 'dashboards and alerts of PostHog Cloud',
  vendor,
  docs,
})
