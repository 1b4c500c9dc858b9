import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// What the owner’s report of December 2024 names; it names no product for DNS, telemetry or deployment.

const docs = 'https://status.openai.com/incidents/ctrsv3lwd797'
const vendor = 'OpenAI'

export const chatGpt: ManagedServiceTech = managed('service', { name: 'ChatGPT', is: 'assistant for people', vendor, docs })
export const sora: ManagedServiceTech = managed('service', { name: 'Sora', is: 'generates videos', vendor, docs })
export const dataPlane: ManagedServiceTech = managed('service', {
  name: 'OpenAI workloads',
  is: 'services on the data plane of the clusters',
  vendor,
  docs,
})
export const clusterNodes: ManagedServiceTech = managed('service', {
  name: 'OpenAI cluster nodes',
  is: 'machines of one Kubernetes cluster',
  vendor,
  docs,
})
export const clusterDns: ManagedEdgeTech = managed('edge', {
  name: 'OpenAI cluster DNS',
  is: 'service discovery that needs the control plane',
  vendor,
  docs,
})
export const dnsCache: ManagedStateTech = managed('state', { name: 'OpenAI DNS cache', is: 'records kept on each node', vendor, docs })
export const telemetryService: ManagedControlTech = managed('control', {
  name: 'OpenAI telemetry service',
  is: 'collects metrics of the Kubernetes control plane',
  vendor,
  docs,
})
export const deployPipeline: ManagedControlTech = managed('control', {
  name: 'OpenAI deployment pipeline',
  is: 'applies merged changes to clusters',
  vendor,
  docs,
})
export const changeMonitoring: ManagedControlTech = managed('control', {
  name: 'OpenAI change detection',
  is: 'detects faulty deployments and alerts',
  vendor,
  docs,
})
