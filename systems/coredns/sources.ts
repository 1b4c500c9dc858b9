import { type Source, source } from 'fourplane'

const publisher = 'CoreDNS authors'
const code = 'https://github.com/coredns/coredns/blob/v1.14.7'
const published = '2026-08-18'

export const loop: Source = source({
  url: `${code}/plugin/loop/loop.go`,
  title: 'loop.go, CoreDNS 1.14.7',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const setup: Source = source({
  url: `${code}/plugin/loop/setup.go`,
  title: 'setup.go of the loop plugin, CoreDNS 1.14.7',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const manual: Source = source({
  url: `${code}/plugin/loop/README.md`,
  title: 'loop, plugin documentation of CoreDNS 1.14.7',
  publisher,
  published,
  kind: 'docs',
  seen: 'whole',
})

export const forward: Source = source({
  url: `${code}/plugin/forward/README.md`,
  title: 'forward, plugin documentation of CoreDNS 1.14.7',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const kubectlLogs: Source = source({
  url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_logs/',
  title: 'kubectl logs, Kubernetes documentation',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** An older text of the page; it names the pods, the configuration map and the known issue with systemd-resolved. */
export const kubernetes: Source = source({
  url: 'https://github.com/kubernetes/website/blob/0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2/content/en/docs/tasks/administer-cluster/dns-debugging-resolution.md',
  title: 'Debugging DNS Resolution, Kubernetes documentation',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
