import { type Source, source } from 'fourplane'

/** Read in a copy in which a few sentences are cut. Its times carry no zone; only the caption of one chart, “16:35 PST”, names one. */
export const returnToService: Source = source({
  url: 'https://blog.roblox.com/2022/01/roblox-return-to-service-10-28-10-31-2021/',
  title: 'Roblox Return to Service 10/28-10/31 2021',
  publisher: 'Roblox',
  published: '2022-01',
  kind: 'postmortem',
  seen: 'whole',
})

/** Read in a copy. It reports what Roblox wrote to its shareholders. */
export const barrons: Source = source({
  url: 'https://almosthomebiz.com/2021/11/09/roblox-stock-is-surging-following-earnings-its-been-building-the-metaverse-for-a-long-time-cfo-says-barrons',
  title: 'Roblox Stock Is Surging Following Earnings (Barron’s, copy)',
  publisher: 'Barron’s, copied by almosthomebiz.com',
  published: '2021-11-09',
  kind: 'press',
  seen: 'opening',
})
/** Writes EST; the east coast, too, was on daylight time. */
export const jerusalemPost: Source = source({
  url: 'https://www.jpost.com/j-spot/roblox-outage-why-did-the-game-shut-down-for-three-days-683957',
  title: 'Roblox outage: Why did the game shut down for three days?',
  publisher: 'The Jerusalem Post',
  published: '2021-11-03',
  kind: 'press',
  seen: 'opening',
})

/** The Raft library that Consul's go.mod of mid-2021 (commit 005ad9e46de6) requires; Roblox does not name it. */
export const raftCode: Source = source({
  url: 'https://github.com/hashicorp/raft/blob/v1.3.1/raft.go',
  title: 'raft.go, HashiCorp Raft 1.3.1',
  publisher: 'HashiCorp',
  published: '2021-05-04',
  kind: 'source-code',
  seen: 'opening',
})

/** The BoltDB that Consul 1.10.0 is built with; 1.10.1 and 1.10.6 have the same. The post-mortem says 1.10 and no patch release. */
export const consulModules: Source = source({
  url: 'https://github.com/hashicorp/consul/blob/27de64da7095570012e9f8f7aec16aaf66d2a773/go.sum',
  title: 'go.sum of Consul 1.10.0',
  publisher: 'HashiCorp',
  published: '2021-06-22',
  kind: 'source-code',
  seen: 'opening',
})
export const consulTelemetry: Source = source({
  url: 'https://github.com/hashicorp/consul/blob/00c2444cfce645c516074688ecfedf6fa99ab5aa/website/content/docs/agent/telemetry.mdx',
  title: 'Consul documentation: Telemetry',
  publisher: 'HashiCorp',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const consulOperatorRaft: Source = source({
  url: 'https://github.com/hashicorp/consul/blob/012404410ff911f75684c12f95f485edc1aa3437/website/content/commands/operator/raft.mdx',
  title: 'Consul documentation: consul operator raft',
  publisher: 'HashiCorp',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const streamingSetting: Source = source({
  url: 'https://github.com/hashicorp/consul/issues/9474',
  title: '[streaming] weird errors when watching services with streaming on Consul 1.9.1',
  publisher: 'Consul issue tracker',
  published: 'undated',
  kind: 'issue',
  seen: 'opening',
})

export const splitEventBuffer: Source = source({
  url: 'https://github.com/hashicorp/consul/pull/12080',
  title: 'streaming: split event buffer by key',
  publisher: 'HashiCorp',
  published: '2022-01-14',
  kind: 'issue',
  seen: 'opening',
})

/** Read in a fork that carries the file on unchanged. Names the pull request 11720. */
export const changelog: Source = source({
  url: 'https://github.com/hashicorp/consul/blob/v1.11.0/CHANGELOG.md',
  title: 'CHANGELOG of Consul, 1.11.0',
  publisher: 'HashiCorp',
  published: '2021-12-14',
  kind: 'docs',
  seen: 'opening',
})

/** The text of the documentation as proposed in review. */
export const boltAdvice: Source = source({
  url: 'https://github.com/hashicorp/consul/pull/12141',
  title: 'Update telemetry page with advice for monitoring boltdb performance',
  publisher: 'HashiCorp',
  published: '2022-01-20',
  kind: 'issue',
  seen: 'opening',
})
