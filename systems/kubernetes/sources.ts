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
