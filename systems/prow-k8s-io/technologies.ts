import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, managed } from 'fourplane'

// Parts of Prow as its documents name them; images are tagged by day and commit, there are no releases.

const docs = 'https://github.com/kubernetes/test-infra/blob/7328fd62088295d3736e71b364b701de046ee287/prow/README.md'
const vendor = 'Kubernetes project'

export const contributors: ManagedEdgeTech = managed('edge', {
  name: 'Pull requests on GitHub',
  is: 'contributors to Kubernetes and their pull requests',
  vendor: 'GitHub',
  docs,
})
export const hook: ManagedServiceTech = managed('service', { name: 'hook', is: 'receiver of webhooks, creates ProwJobs', vendor, docs })
export const plank: ManagedServiceTech = managed('service', {
  name: 'plank',
  is: 'controller that runs ProwJobs as pods and reports to GitHub',
  vendor,
  docs,
})
export const tide: ManagedServiceTech = managed('service', { name: 'Tide', is: 'merger of pull requests that pass', vendor, docs })
export const deck: ManagedServiceTech = managed('service', { name: 'Deck with Spyglass', is: 'website of jobs and results', vendor, docs })
export const testPods: ManagedServiceTech = managed('service', {
  name: 'Test pods with sidecar',
  is: 'pods of the jobs; sidecar uploads logs and finished.json',
  vendor,
  docs,
})
export const serviceCluster: ManagedControlTech = managed('control', {
  name: 'Kubernetes API of Prow',
  is: 'API server that holds the ProwJobs',
  vendor,
  docs,
})
export const onCall: ManagedControlTech = managed('control', {
  name: 'test-infra on-call',
  is: 'rotation behind #testing-ops on Slack',
  vendor,
  docs,
})
export const metrics: ManagedControlTech = managed('control', {
  name: 'Metrics of Prow and Tide',
  is: 'monitoring of Prow’s own components',
  vendor,
  docs,
})
