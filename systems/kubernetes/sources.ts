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
