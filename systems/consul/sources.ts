import { type Source, source } from 'fourplane'

const publisher = 'HashiCorp'
const published = '2025-08-13'
const tree = 'https://github.com/hashicorp/consul/blob/59b8b905d5abc3f955b81d76c138bf5eab2ca01a'
const raft = 'https://github.com/hashicorp/raft/blob/v1.7.3'

export const errors: Source = source({
  url: `${tree}/agent/structs/errors.go`,
  title: 'errors.go, Consul 1.21.4',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const rpc: Source = source({
  url: `${tree}/agent/consul/rpc.go`,
  title: 'rpc.go, Consul 1.21.4',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const leader: Source = source({
  url: `${tree}/agent/consul/leader.go`,
  title: 'leader.go, Consul 1.21.4',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const server: Source = source({
  url: `${tree}/agent/consul/server.go`,
  title: 'server.go with the text of peers.info, Consul 1.21.4',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const raftCode: Source = source({
  url: `${raft}/raft.go`,
  title: 'raft.go, hashicorp/raft 1.7.3',
  publisher,
  published: '2025-03-18',
  kind: 'source-code',
  seen: 'opening',
})

export const raftInterface: Source = source({
  url: `${raft}/api.go`,
  title: 'api.go, hashicorp/raft 1.7.3',
  publisher,
  published: '2025-03-18',
  kind: 'source-code',
  seen: 'opening',
})

export const reliability: Source = source({
  url: `${tree}/website/content/docs/concept/reliability.mdx`,
  title: 'Fault tolerance, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const requirements: Source = source({
  url: `${tree}/website/content/docs/deploy/server/vm/requirements.mdx`,
  title: 'Server requirements, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const telemetry: Source = source({
  url: `${tree}/website/content/docs/monitor/telemetry/agent.mdx`,
  title: 'Agent telemetry, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const monitoring: Source = source({
  url: `${tree}/website/content/docs/monitor/alerts.mdx`,
  title: 'Monitoring and alerts, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'whole',
})

export const configuration: Source = source({
  url: `${tree}/website/content/docs/reference/agent/configuration-file/general.mdx`,
  title: 'General parameters, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const autopilot: Source = source({
  url: `${tree}/website/content/docs/manage/scale/autopilot.mdx`,
  title: 'Autopilot, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const messages: Source = source({
  url: `${tree}/website/content/docs/error-messages/consul.mdx`,
  title: 'Error messages, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const raftCommand: Source = source({
  url: `${tree}/website/content/commands/operator/raft.mdx`,
  title: 'consul operator raft, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'whole',
})

export const snapshot: Source = source({
  url: `${tree}/website/content/commands/snapshot/save.mdx`,
  title: 'consul snapshot save, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const status: Source = source({
  url: `${tree}/website/content/api-docs/status.mdx`,
  title: 'Status HTTP API, documentation of Consul 1.21.4',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})
