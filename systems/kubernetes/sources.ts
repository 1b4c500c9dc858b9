import { type Source, source } from 'fourplane'

const kubernetes = 'Kubernetes'
/** Kubernetes 1.32.10 as KubeEdge vendors it: from its own fork, v1.32.10-kubeedge1. */
const vendored = 'https://github.com/kubeedge/kubeedge/blob/16cd8548eedb81af293b94f27844144c080eaa89/vendor/k8s.io'
const kubelet = `${vendored}/kubernetes/pkg/kubelet`
const containerd = 'https://github.com/containerd/containerd/blob/v2.0.5'

export const imageManager: Source = source({
  url: `${kubelet}/images/image_manager.go`,
  title: 'image_manager.go, Kubernetes 1.32.10 vendored by KubeEdge',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const imageErrors: Source = source({
  url: `${kubelet}/images/types.go`,
  title: 'types.go of the images of the kubelet, Kubernetes 1.32.10 vendored by KubeEdge',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const throttle: Source = source({
  url: `${kubelet}/images/helpers.go`,
  title: 'helpers.go of the images of the kubelet, Kubernetes 1.32.10 vendored by KubeEdge',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const periods: Source = source({
  url: `${kubelet}/kubelet.go`,
  title: 'kubelet.go, Kubernetes 1.32.10 vendored by KubeEdge',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const defaults: Source = source({
  url: `${kubelet}/apis/config/v1beta1/defaults.go`,
  title: 'Defaults of the kubelet, Kubernetes 1.32.10 vendored by KubeEdge',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const backOff: Source = source({
  url: `${vendored}/client-go/util/flowcontrol/backoff.go`,
  title: 'backoff.go, client-go vendored by KubeEdge',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const resolver: Source = source({
  url: `${containerd}/core/remotes/docker/resolver.go`,
  title: 'resolver.go, containerd 2.0.5',
  publisher: 'containerd',
  published: '2025-04-17',
  kind: 'source-code',
  seen: 'opening',
})
export const unexpectedStatus: Source = source({
  url: `${containerd}/core/remotes/errors/errors.go`,
  title: 'errors.go of the remotes, containerd 2.0.5',
  publisher: 'containerd',
  published: '2025-04-17',
  kind: 'source-code',
  seen: 'opening',
})
export const debugPods: Source = source({
  url: 'https://github.com/kubernetes/website/blob/035a4e286652853c979eef9f202fe0cd6ce024d1/content/en/docs/tasks/debug/debug-application/debug-pods.md',
  title: 'Debug Pods',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const deployments: Source = source({
  url: 'https://github.com/kubernetes/website/blob/0008cd26e2dc3d7c153c5596a7435b02fc252c89/content/en/docs/concepts/workloads/controllers/deployment.md',
  title: 'Deployments',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const images: Source = source({
  url: 'https://github.com/kubernetes/website/blob/012fc2e242bc800a56304922ec575d45834d05c3/content/en/docs/concepts/containers/images.md',
  title: 'Images, an older state of the page',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const privateRegistry: Source = source({
  url: 'https://github.com/kubernetes/website/blob/0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2/content/en/docs/tasks/configure-pod-container/pull-image-private-registry.md',
  title: 'Pull an Image from a Private Registry',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const podMetrics: Source = source({
  url: 'https://github.com/kubernetes/kube-state-metrics/blob/c92fe0c5ce02d3b52abf54490e00db6c706f2ba5/docs/metrics/workload/pod-metrics.md',
  title: 'Pod metrics, kube-state-metrics',
  publisher: kubernetes,
  published: '2026-08-20',
  kind: 'docs',
  seen: 'opening',
})
export const alerts: Source = source({
  url: 'https://github.com/kubernetes-monitoring/kubernetes-mixin/blob/aa38e2bfa7ea6ec6870420b483046afe790a6411/alerts/apps_alerts.libsonnet',
  title: 'Alerts of workloads, kubernetes-mixin',
  publisher: 'kubernetes-mixin',
  published: '2026-08-06',
  kind: 'source-code',
  seen: 'opening',
})

// Scalability by release.

const websiteAt = (commit: string, path: string): `https://${string}/${string}` =>
  `https://github.com/kubernetes/website/blob/${commit}/content/en/${path}`
const scalabilityAt = 'https://github.com/kubernetes/community/blob/24e7d8f5409c1a0121394a613746e524f781e044/sig-scalability'

export const scalabilityOf10: Source = source({
  url: websiteAt('3842a2847339fe9ad1013653ef81c9aa0f77b639', 'blog/_posts/2015-09-00-Kubernetes-Performance-Measurements-And.md'),
  title: 'Kubernetes Performance Measurements and Roadmap',
  publisher: kubernetes,
  published: '2015-09-10',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const releaseOf11: Source = source({
  url: websiteAt(
    '040a768f204ab725161e8059eae51071cc756866',
    'blog/_posts/2015-11-00-Kubernetes-1-1-Performance-Upgrades-Improved-Tooling-And-A-Growing-Community.md',
  ),
  title: 'Kubernetes 1.1 Performance upgrades, improved tooling and a growing community',
  publisher: kubernetes,
  published: '2015-11-09',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const scalabilityOf12: Source = source({
  url: websiteAt(
    '0662c7ed8889584ac9630c17ce79b413f6663569',
    'blog/_posts/2016-03-00-1000-Nodes-And-Beyond-Updates-To-Kubernetes-Performance-And-Scalability-In-12.md',
  ),
  title: '1000 nodes and beyond: updates to Kubernetes performance and scalability in 1.2',
  publisher: kubernetes,
  published: '2016-03-28',
  kind: 'engineering-blog',
  seen: 'whole',
})
/** The file has the name of another post; its text is this one. */
export const scalabilityOf13: Source = source({
  url: websiteAt(
    '0a59de21d83672d2eeb5220f12f306f2c29cadf7',
    'blog/_posts/2016-07-00-Update-On-Kubernetes-For-Windows-Server-Containers.md',
  ),
  title: 'Updates to Performance and Scalability in Kubernetes 1.3: 2,000 node 60,000 pod clusters',
  publisher: kubernetes,
  published: '2016-07-07',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const scalabilityOf16: Source = source({
  url: websiteAt('48092e31b1e380a8dc383b3cd8385f1c3a1f2eef', 'blog/_posts/2017-03-00-Scalability-Updates-In-Kubernetes-1.6.md'),
  title: 'Scalability updates in Kubernetes 1.6: 5,000 node and 150,000 pod clusters',
  publisher: kubernetes,
  published: '2017-03-30',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const thresholds: Source = source({
  url: `${scalabilityAt}/configs-and-limits/thresholds.md`,
  title: 'Kubernetes Scalability thresholds',
  publisher: 'Kubernetes SIG Scalability',
  published: '2026',
  kind: 'docs',
  seen: 'whole',
})
export const objectives: Source = source({
  url: `${scalabilityAt}/slos/slos.md`,
  title: 'Kubernetes scalability and performance SLIs/SLOs',
  publisher: 'Kubernetes SIG Scalability',
  published: '2026',
  kind: 'docs',
  seen: 'opening',
})
export const regressions: Source = source({
  url: `${scalabilityAt}/governance/scalability-regressions-case-studies.md`,
  title: 'Kubernetes Scalability/Performance Regressions: Case Studies & Insights',
  publisher: 'Kubernetes SIG Scalability',
  published: '2018-02',
  kind: 'docs',
  seen: 'whole',
})
export const largeClusters: Source = source({
  url: websiteAt('04d4491af2b6259d1bad3549a5450e5cc102dec2', 'docs/setup/best-practices/cluster-large.md'),
  title: 'Considerations for large clusters',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const flowControl: Source = source({
  url: websiteAt('0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2', 'docs/concepts/cluster-administration/flow-control.md'),
  title: 'API Priority and Fairness, as of Kubernetes 1.18',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const flowControlBeta: Source = source({
  url: websiteAt('c31676598404d61503eee035629d28e22d324a17', 'docs/concepts/cluster-administration/flow-control.md'),
  title: 'API Priority and Fairness, as of Kubernetes 1.20',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const flowControlNow: Source = source({
  url: 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/',
  title: 'API Priority and Fairness, a newer state with limits that levels lend each other',
  publisher: kubernetes,
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const fairness: Source = source({
  url: 'https://github.com/kubernetes/kubernetes/blob/046d201c45cebd19eb1fc4612426761c64802825/staging/src/k8s.io/apiserver/pkg/server/filters/priority-and-fairness.go',
  title: 'priority-and-fairness.go of the API server',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const maxInFlight: Source = source({
  url: 'https://github.com/kubernetes/kubernetes/blob/04791b4906602ffda5ccf9bc4c84d3329f1d7080/staging/src/k8s.io/apiserver/pkg/server/filters/maxinflight.go',
  title: 'maxinflight.go of the API server',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const relisting: Source = source({
  url: 'https://github.com/kubernetes/kubernetes/blob/01480d9d601a6bb0a13e14cd40c3c363223fd382/pkg/kubelet/pleg/generic.go',
  title: 'generic.go of the PLEG of the kubelet',
  publisher: kubernetes,
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const apiServerAlerts: Source = source({
  url: 'https://github.com/kubernetes-monitoring/kubernetes-mixin/blob/04702d85d55766bff263bb8000218239dbca2092/alerts/kube_apiserver.libsonnet',
  title: 'Alerts of the API server, kubernetes-mixin',
  publisher: 'kubernetes-mixin',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const slowApply: Source = source({
  url: 'https://github.com/etcd-io/etcd/blob/v3.6.9/server/etcdserver/txn/util.go',
  title: 'util.go of etcdserver/txn, etcd 3.6.9',
  publisher: 'etcd authors',
  published: '2026-03-20',
  kind: 'source-code',
  seen: 'opening',
})

// From k8s.gcr.io to registry.k8s.io.

const website = 'https://github.com/kubernetes/website/blob'
/** The code of the redirector in May 2023, after the redirect and the fixes that followed it. */
const redirector = 'https://github.com/kubernetes/registry.k8s.io/blob/b763a21337b3f1ce16cfa278c6b56341ac04d606'
const registryIssues = 'https://github.com/kubernetes/registry.k8s.io/issues'
const infraIssues = 'https://github.com/kubernetes/k8s.io'

export const generallyAvailable: Source = source({
  url: 'https://kubernetes.io/blog/2022/11/28/registry-k8s-io-faster-cheaper-ga/',
  title: 'registry.k8s.io: faster, cheaper and Generally Available (GA)',
  publisher: kubernetes,
  published: '2022-11-28',
  kind: 'engineering-blog',
  seen: 'opening',
})
/** The announcement as first translated: later states of the English text had the old name replaced by the new one. */
export const generallyAvailableTranslated: Source = source({
  url: `${website}/2ccb9181875eb4f3f824d34e5522c6720bf35bf7/content/pt-br/blog/_posts/2022-11-28-registry-k8s-io-change.md`,
  title: 'registry.k8s.io: rápido, barato e em disponibilidade geral (GA)',
  publisher: kubernetes,
  published: '2022-11-28',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const infraReport: Source = source({
  url: 'https://github.com/kubernetes/community/blob/8ed27deac8de69c8de55fabed7f901f58a3f0d8e/wg-k8s-infra/2020-annual-report.md',
  title: 'Annual report 2020 of the working group for the infrastructure of Kubernetes',
  publisher: kubernetes,
  published: '2020-12-10',
  kind: 'docs',
  seen: 'opening',
})
export const freezeAnnouncement: Source = source({
  url: `${website}/0b562fabb3b21ea046817b203435dc022b88dbc0/content/en/blog/_posts/2023-02-06-k8s-gcr-io-freeze-announcement.md`,
  title: 'k8s.gcr.io image registry will be frozen from the 3rd of April 2023',
  publisher: kubernetes,
  published: '2023-02-06',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const redirectAnnouncement: Source = source({
  url: `${website}/2de5c2a339c4adc95f0282fc237d04712e430e43/content/en/blog/_posts/2023-03-10-image-registry-change.md`,
  title: 'k8s.gcr.io Redirect to registry.k8s.io - What You Need to Know',
  publisher: kubernetes,
  published: '2023-03-10',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const freezeProposal: Source = source({
  url: 'https://github.com/kubernetes/enhancements/blob/64765b4b02389318f2113119dd9e491479f978a0/keps/sig-release/3720-freezing-k8s-gcr-io/README.md',
  title: 'KEP-3720: Freeze k8s.gcr.io image registry',
  publisher: kubernetes,
  published: '2023-01-10',
  kind: 'docs',
  seen: 'whole',
})
export const redirectorReadme: Source = source({
  url: `${redirector}/cmd/archeio/README.md`,
  title: 'Archeio, the redirector behind registry.k8s.io',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'docs',
  seen: 'whole',
})
export const redirectorHandlers: Source = source({
  url: `${redirector}/cmd/archeio/internal/app/handlers.go`,
  title: 'handlers.go of archeio',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'source-code',
  seen: 'whole',
})
export const redirectorBuckets: Source = source({
  url: `${redirector}/cmd/archeio/internal/app/buckets.go`,
  title: 'buckets.go of archeio',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'source-code',
  seen: 'whole',
})
export const redirectorMain: Source = source({
  url: `${redirector}/cmd/archeio/main.go`,
  title: 'main.go of archeio',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'source-code',
  seen: 'whole',
})
export const redirectorTesting: Source = source({
  url: `${redirector}/cmd/archeio/docs/testing.md`,
  title: 'Testing of archeio',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'docs',
  seen: 'whole',
})
export const registryDebugging: Source = source({
  url: `${redirector}/docs/debugging.md`,
  title: 'Debugging issues with registry.k8s.io',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'docs',
  seen: 'whole',
})
export const registryMirroring: Source = source({
  url: `${redirector}/docs/mirroring/README.md`,
  title: 'Mirroring of registry.k8s.io',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'docs',
  seen: 'opening',
})
export const registryContainerd: Source = source({
  url: `${redirector}/docs/mirroring/containerd.md`,
  title: 'Mirroring with containerd',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'docs',
  seen: 'whole',
})
export const layerCopier: Source = source({
  url: `${redirector}/cmd/geranos/README.md`,
  title: 'Geranos, which copies layers to object storage',
  publisher: kubernetes,
  published: '2023-05-16',
  kind: 'docs',
  seen: 'whole',
})
export const headTimeoutFix: Source = source({
  url: 'https://github.com/kubernetes/registry.k8s.io/commit/918947d2a03ea26d27a307b7c4307f50634a64aa',
  title: 'ensure HEAD check cannot hang',
  publisher: kubernetes,
  published: '2023-03-25',
  kind: 'source-code',
  seen: 'opening',
})
export const droppedBucket: Source = source({
  url: 'https://github.com/kubernetes/registry.k8s.io/commit/6bb927837cce442c8ef38ac2da4e4df5a8e12f8e',
  title: 'drop eu-west-2 bucket',
  publisher: kubernetes,
  published: '2023-05-06',
  kind: 'source-code',
  seen: 'opening',
})
export const umbrella: Source = source({
  url: `${infraIssues}/issues/3411`,
  title: 'Migrate from k8s.gcr.io to registry.k8s.io (umbrella issue)',
  publisher: kubernetes,
  published: '2022-02-16',
  kind: 'docs',
  seen: 'opening',
})
export const newDefault: Source = source({
  url: 'https://github.com/kubernetes/kubernetes/pull/109938',
  title: 'Move from k8s.gcr.io to registry.k8s.io (Kubernetes 1.25)',
  publisher: kubernetes,
  published: '2022-06-01',
  kind: 'docs',
  seen: 'opening',
})
export const stressTest: Source = source({
  url: `${registryIssues}/16`,
  title: 'Stress of registry-sandbox.k8s.io',
  publisher: kubernetes,
  published: '2022-03-17',
  kind: 'docs',
  seen: 'opening',
})
export const regionalRegistries: Source = source({
  url: `${infraIssues}/pull/4337`,
  title: 'switch registry.k8s.io to serve from regional AR instances',
  publisher: kubernetes,
  published: '2022-10-13',
  kind: 'docs',
  seen: 'opening',
})
export const removedRegion: Source = source({
  url: `${infraIssues}/pull/4352`,
  title: 'registry.k8s.io: remove asia-southeast1',
  publisher: kubernetes,
  published: '2022-10-13',
  kind: 'docs',
  seen: 'opening',
})
export const forbiddenInSingapore: Source = source({
  url: 'https://github.com/kubernetes/ingress-nginx/issues/9151',
  title: '403 Forbidden Can’t pull k8s images in Singapore',
  publisher: kubernetes,
  published: '2022-10-13',
  kind: 'docs',
  seen: 'opening',
})
export const fineTuning: Source = source({
  url: `${infraIssues}/pull/4381`,
  title: 'fine-tune registry.k8s.io',
  publisher: kubernetes,
  published: '2022-10-20',
  kind: 'docs',
  seen: 'opening',
})
export const behindFirewall: Source = source({
  url: 'https://github.com/kubernetes/ingress-nginx/issues/9268',
  title: 'Failed to pull nginx-ingress image from cluster which is protected behind firewall',
  publisher: kubernetes,
  published: '2022-11-08',
  kind: 'docs',
  seen: 'opening',
})
export const sunset: Source = source({
  url: `${infraIssues}/issues/4872`,
  title: 'Sunset for k8s.gcr.io repository',
  publisher: kubernetes,
  published: '2023-03-09',
  kind: 'docs',
  seen: 'opening',
})
export const redirectedRegions: Source = source({
  url: `${registryIssues}/198`,
  title: 'Traffic redirection from k8s.gcr.io',
  publisher: kubernetes,
  published: '2023-03-23',
  kind: 'docs',
  seen: 'opening',
})
export const freezeChange: Source = source({
  url: `${infraIssues}/pull/5035`,
  title: 'Freeze the old k8s.gcr.io image registry',
  publisher: kubernetes,
  published: '2023-04-10',
  kind: 'docs',
  seen: 'opening',
})
export const parisOutage: Source = source({
  url: `${registryIssues}/234`,
  title: 'registry.k8s.io affected by GCP europe-west9 outage',
  publisher: kubernetes,
  published: '2023-05-09',
  kind: 'postmortem',
  seen: 'opening',
})
export const unregisteredBucket: Source = source({
  url: `${registryIssues}/247`,
  title: 'Security Incident: Unregistered S3 Bucket',
  publisher: kubernetes,
  published: '2023-05-12',
  kind: 'postmortem',
  seen: 'opening',
})
export const deniedByEndpoint: Source = source({
  url: 'https://github.com/prometheus-community/helm-charts/issues/2421',
  title: 'Failing to pull image error 403 Forbidden - pod in ImagePullBackOff',
  publisher: 'Prometheus Community',
  published: '2022-09-17',
  kind: 'docs',
  seen: 'opening',
})
export const accessDenied: Source = source({
  url: `${infraIssues}/issues/4214`,
  title: '403 Access Denied while pulling registry.k8s.io/kube-state-metrics in eu-central-1 on AWS',
  publisher: kubernetes,
  published: '2022-09-14',
  kind: 'docs',
  seen: 'opening',
})
