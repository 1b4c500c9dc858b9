import { type Source, source } from 'fourplane'

const publisher = 'Envoy project'
const repository = 'https://github.com/envoyproxy/envoy/blob'
const api = 'https://github.com/envoyproxy/data-plane-api/blob/6c06e515fbf832c76b5f1847ac87676e7a7a99b6'
const release = `${repository}/a0e580408ef4568b0a16c6663b6d8ae0c46aba6a`

export const router: Source = source({
  url: `${release}/source/common/router/router.cc`,
  title: 'router.cc, Envoy 1.26.7',
  publisher,
  published: '2024-02-09',
  kind: 'source-code',
  seen: 'whole',
})

export const breakers: Source = source({
  url: `${api}/envoy/config/cluster/v3/circuit_breaker.proto`,
  title: 'circuit_breaker.proto, Envoy API at 6c06e515',
  publisher,
  published: '2023-04-16',
  kind: 'source-code',
  seen: 'whole',
})

export const flags: Source = source({
  url: `${repository}/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst`,
  title: 'Access logging, Envoy documentation at 8165dda8',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const breaking: Source = source({
  url: `${repository}/0197d3e6dbe3374ff101f51b84f88a636040fc8b/docs/root/intro/arch_overview/upstream/circuit_breaking.rst`,
  title: 'Circuit breaking, Envoy documentation at 0197d3e6',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const panic: Source = source({
  url: `${repository}/0d03076406544b74268c763827973b3ccf9cba8a/docs/root/intro/arch_overview/upstream/load_balancing/panic_threshold.rst`,
  title: 'Panic threshold, Envoy documentation at 0d030764',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const statistics: Source = source({
  url: `${repository}/02aefdc5a51ed38bfe670e522ff98bd94179804e/docs/root/configuration/upstream/cluster_manager/cluster_stats.rst`,
  title: 'Statistics of clusters, Envoy documentation at 02aefdc5',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const administration: Source = source({
  url: `${repository}/00700fe42f5a72499b04c18bb5b462e7ae070013/docs/root/operations/admin.rst`,
  title: 'Administration interface, Envoy documentation at 00700fe4',
  publisher,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const clusters: Source = source({
  url: `${api}/envoy/config/cluster/v3/cluster.proto`,
  title: 'cluster.proto, Envoy API at 6c06e515',
  publisher,
  published: '2023-04-16',
  kind: 'source-code',
  seen: 'opening',
})

export const protocols: Source = source({
  url: `${api}/envoy/config/core/v3/protocol.proto`,
  title: 'protocol.proto, Envoy API at 6c06e515',
  publisher,
  published: '2023-04-16',
  kind: 'source-code',
  seen: 'opening',
})

export const routes: Source = source({
  url: `${api}/envoy/config/route/v3/route_components.proto`,
  title: 'route_components.proto, Envoy API at 6c06e515',
  publisher,
  published: '2023-04-16',
  kind: 'source-code',
  seen: 'opening',
})
