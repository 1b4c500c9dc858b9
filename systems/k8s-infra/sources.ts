import { type Source, source } from 'fourplane'

const registry = 'https://github.com/kubernetes/registry.k8s.io/blob/093d55a66dedb860360b79b865388f0223663749'
const issues = 'https://github.com/kubernetes/k8s.io'

export const annualReport: Source = source({
  url: 'https://github.com/kubernetes/community/blob/24e7d8f5409c1a0121394a613746e524f781e044/sig-k8s-infra/annual-report-2020.md',
  title: 'WG K8s Infra: annual report 2020',
  publisher: 'Kubernetes working group K8s Infra',
  published: '2020-12-10',
  kind: 'docs',
  seen: 'opening',
})
/** Read as an excerpt: description and first comments. */
export const budgetAlerts: Source = source({
  url: `${issues}/issues/1375`,
  title: 'Setup a budget and budget alerts',
  publisher: 'kubernetes/k8s.io',
  published: '2020-10-29',
  kind: 'docs',
  seen: 'opening',
})
export const moveArtifacts: Source = source({
  url: `${issues}/issues/4401`,
  title: 'move artifacts.k8s.io to AWS',
  publisher: 'kubernetes/k8s.io',
  published: '2022-10-31',
  kind: 'docs',
  seen: 'opening',
})
export const pluginBucket: Source = source({
  url: `${issues}/issues/7584`,
  title: 'gs://k8s-artifacts-cni is expensive and probably unnecessary',
  publisher: 'kubernetes/k8s.io',
  published: '2024-12-05',
  kind: 'docs',
  seen: 'opening',
})
export const fastly: Source = source({
  url: `${issues}/pull/9843`,
  title: 'deploy the registry.k8s.io CDN in Fastly',
  publisher: 'kubernetes/k8s.io',
  published: '2026-08-18',
  kind: 'docs',
  seen: 'opening',
})

const code = (path: string, title: string, kind: 'docs' | 'source-code', seen: 'whole' | 'opening' = 'whole'): Source =>
  source({ url: `${registry}/${path}`, title, publisher: 'kubernetes/registry.k8s.io', published: '2026-08-06', kind, seen })
export const readme: Source = code('README.md', 'registry.k8s.io, README', 'docs')
export const archeio: Source = code('cmd/archeio/README.md', 'Archeio, README', 'docs')
export const requestHandling: Source = code('cmd/archeio/docs/request-handling.md', 'Archeio: Request Handling', 'docs')
export const handlers: Source = code('cmd/archeio/internal/app/handlers.go', 'handlers.go of Archeio', 'source-code')
export const buckets: Source = code('cmd/archeio/internal/app/buckets.go', 'buckets.go of Archeio', 'source-code')
export const main: Source = code('cmd/archeio/main.go', 'main.go of Archeio', 'source-code', 'opening')
export const clientAddress: Source = code('pkg/net/clientip/clientip.go', 'clientip.go of Archeio', 'source-code', 'opening')
export const geranos: Source = code('cmd/geranos/README.md', 'Geranos, README', 'docs')
export const debugging: Source = code('docs/debugging.md', 'Debugging issues with registry.k8s.io', 'docs', 'opening')
export const mirroring: Source = code('docs/mirroring/README.md', 'Mirroring', 'docs', 'opening')
export const containerdMirror: Source = code('docs/mirroring/containerd.md', 'Mirroring With Containerd', 'docs')
