import { type Source, source } from 'fourplane'

/** Read in excerpts: window, recovery times, deployment at 15:12, rollout from 14:51 to 15:20, mechanism. Its other parts were read in the translation below. */
export const decemberReport: Source = source({
  url: 'https://status.openai.com/incidents/ctrsv3lwd797',
  title: 'API, ChatGPT & Sora Facing Issues (postmortem)',
  publisher: 'OpenAI',
  published: '2024-12-12',
  kind: 'postmortem',
  seen: 'opening',
})

/** The whole report of the owner, translated and back: times and measures are kept, words are not the owner’s. */
export const decemberReportTranslated: Source = source({
  url: 'https://blog.vonng.com/en/cloud/openai-failure',
  title: 'OpenAI Global Outage Postmortem: K8S Circular Dependencies (holds the owner’s whole report in translation)',
  publisher: 'Ruohang Feng (Vonng)',
  published: '2024-12-14',
  kind: 'postmortem',
  seen: 'whole',
})

/** Quotes three passages of the owner’s report word for word. */
export const decemberReportQuoted: Source = source({
  url: 'https://simonwillison.net/2024/Dec/13/openai-postmortem',
  title: 'OpenAI’s postmortem for API, ChatGPT & Sora Facing Issues',
  publisher: 'Simon Willison',
  published: '2024-12-13',
  kind: 'press',
  seen: 'whole',
})

const apiserver = 'https://github.com/kubernetes/apiserver/blob/24a394e516bfda066d7e2221d7d92c052de27c54'

export const fairnessFilter: Source = source({
  url: `${apiserver}/pkg/server/filters/priority-and-fairness.go`,
  title: 'priority-and-fairness.go, Kubernetes API server, source of July 2026',
  publisher: 'Kubernetes authors',
  published: '2026-07-23',
  kind: 'source-code',
  seen: 'whole',
})
export const timeoutFilter: Source = source({
  url: `${apiserver}/pkg/server/filters/timeout.go`,
  title: 'timeout.go, Kubernetes API server, source of July 2026',
  publisher: 'Kubernetes authors',
  published: '2026-07-23',
  kind: 'source-code',
  seen: 'opening',
})
export const serverConfig: Source = source({
  url: `${apiserver}/pkg/server/config.go`,
  title: 'config.go, Kubernetes API server, source of July 2026',
  publisher: 'Kubernetes authors',
  published: '2026-07-23',
  kind: 'source-code',
  seen: 'opening',
})

const mixin = 'https://github.com/kubernetes-monitoring/kubernetes-mixin/blob/aa38e2bfa7ea6ec6870420b483046afe790a6411'

export const mixinAlerts: Source = source({
  url: `${mixin}/alerts/kube_apiserver.libsonnet`,
  title: 'Alerts for the API server, kubernetes-mixin of August 2026',
  publisher: 'kubernetes-mixin authors',
  published: '2026-08-06',
  kind: 'source-code',
  seen: 'whole',
})
export const mixinRunbook: Source = source({
  url: `${mixin}/runbook.md`,
  title: 'Alert runbook, kubernetes-mixin of August 2026',
  publisher: 'kubernetes-mixin authors',
  published: '2026-08-06',
  kind: 'docs',
  seen: 'opening',
})

export const flowControlReference: Source = source({
  url: 'https://github.com/kubernetes/website/blob/23009a516ff325a0d551d0f69de43ceeeac60d65/content/en/docs/reference/debug-cluster/flow-control.md',
  title: 'Flow control: diagnostics and debug endpoints, Kubernetes documentation',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
/** The text of 1.18, where the feature was alpha: the summing of the two limits and the exempt level are described here. */
export const flowControlConcepts: Source = source({
  url: 'https://github.com/kubernetes/website/blob/0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2/content/en/docs/concepts/cluster-administration/flow-control.md',
  title: 'API Priority and Fairness, Kubernetes 1.18 documentation',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const healthEndpoints: Source = source({
  url: 'https://github.com/kubernetes/website/blob/12136358804ba40aa9d49626c227a22390425730/content/en/docs/reference/using-api/health-checks.md',
  title: 'Kubernetes API health endpoints, Kubernetes documentation',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const scalabilityThresholds: Source = source({
  url: 'https://github.com/kubernetes/community/blob/24e7d8f5409c1a0121394a613746e524f781e044/sig-scalability/configs-and-limits/thresholds.md',
  title: 'Kubernetes scalability thresholds',
  publisher: 'Kubernetes SIG Scalability',
  published: '2026-08-21',
  kind: 'docs',
  seen: 'whole',
})

const coredns = 'https://github.com/coredns/coredns/blob/4b26cced32717eac6dd725e308d7415c8b9db147'

export const corednsKubernetes: Source = source({
  url: `${coredns}/plugin/kubernetes/README.md`,
  title: 'The kubernetes plugin, CoreDNS manual of August 2026',
  publisher: 'CoreDNS authors',
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})
export const corednsKubernetesCode: Source = source({
  url: `${coredns}/plugin/kubernetes/kubernetes.go`,
  title: 'kubernetes.go, CoreDNS source of August 2026',
  publisher: 'CoreDNS authors',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const corednsCache: Source = source({
  url: `${coredns}/plugin/cache/README.md`,
  title: 'The cache plugin, CoreDNS manual of August 2026',
  publisher: 'CoreDNS authors',
  published: '2026-08-20',
  kind: 'docs',
  seen: 'whole',
})
