import { type Source, source } from 'fourplane'

const repository = 'https://github.com/zalando-incubator/kubernetes-on-aws'
const publisher = 'zalando-incubator/kubernetes-on-aws'
/** The head of the channels beta and stable on the day of the outage; that exactly this ran in the cluster is not published. */
const channel = `${repository}/blob/2c103c5fb3ab06361b648c76ba9f04df49ac46ff/cluster`
const before = `${channel}/manifests`

/** It names the day, and no clock time. */
export const postmortem: Source = source({
  url: `${repository}/blob/93eb84d4dec629f640eaff749d15f663c9f75d97/docs/postmortems/jan-2019-dns-outage.md`,
  title: 'Total DNS outage in Kubernetes cluster',
  publisher: 'Zalando',
  published: '2019-02-04',
  kind: 'postmortem',
  seen: 'whole',
})

export const postmortemCommit: Source = source({
  url: `${repository}/commit/092f162804443ac8b0df0efadd5c7cef63703f98`,
  title: 'Add Cluster DNS Outage PM',
  publisher,
  published: '2019-02-04',
  kind: 'source-code',
  seen: 'opening',
})

export const deployment: Source = source({
  url: `${before}/coredns/deployment-coredns.yaml`,
  title: 'Deployment of CoreDNS',
  publisher,
  published: '2019-01-03',
  kind: 'source-code',
  seen: 'opening',
})

/** All four channels, dev, alpha, beta and stable, had this version on the day. */
export const workerNodes: Source = source({
  url: `${channel}/node-pools/worker-default/userdata.clc.yaml`,
  title: 'Configuration of the worker nodes',
  publisher,
  published: '2019-01-03',
  kind: 'source-code',
  seen: 'opening',
})

export const service: Source = source({
  url: `${before}/coredns/service-coredns.yaml`,
  title: 'Service of CoreDNS',
  publisher,
  published: '2019-01-03',
  kind: 'source-code',
  seen: 'whole',
})

export const daemonSet: Source = source({
  url: `${before}/coredns-local/daemonset-coredns.yaml`,
  title: 'Daemon set of CoreDNS',
  publisher,
  published: '2019-01-03',
  kind: 'source-code',
  seen: 'whole',
})

export const corefile: Source = source({
  url: `${before}/coredns-local/configmap.yaml`,
  title: 'Corefile of CoreDNS',
  publisher,
  published: '2019-01-03',
  kind: 'source-code',
  seen: 'whole',
})

export const configurableMemory: Source = source({
  url: `${repository}/commit/6ab4424f59c7c80eba3da844264044f7573462a1`,
  title: 'Make coredns resource configurable per cluster',
  publisher,
  published: '2019-01-13',
  kind: 'source-code',
  seen: 'whole',
})

export const guaranteedClass: Source = source({
  url: `${repository}/commit/4f868912e8752fcb3aa0503c69b6bafcfdf4e38d`,
  title: 'put coredns daemonset in guaranteed class',
  publisher,
  published: '2019-01-14',
  kind: 'source-code',
  seen: 'whole',
})

export const dnsmasq: Source = source({
  url: `${repository}/commit/c4057171f22aa6e3798119dda25065c5eb7c54a9`,
  title: 'Merge: CoreDNS, add dnsmasq for caching',
  publisher,
  published: '2019-01-25',
  kind: 'source-code',
  seen: 'opening',
})

export const coreDnsMetrics: Source = source({
  url: 'https://github.com/coredns/coredns/blob/v1.2.0/plugin/metrics/README.md',
  title: 'prometheus, plugin documentation of CoreDNS 1.2.0',
  publisher: 'CoreDNS authors',
  published: '2018-07-11',
  kind: 'docs',
  seen: 'opening',
})

export const scaling: Source = source({
  url: 'https://coredns.io/2018/11/15/scaling-coredns-in-kubernetes-clusters/',
  title: 'Scaling CoreDNS in Kubernetes Clusters',
  publisher: 'CoreDNS authors',
  published: '2018-11-15',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const memoryResource: Source = source({
  url: 'https://github.com/kubernetes/website/blob/0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2/content/en/docs/tasks/configure-pod-container/assign-memory-resource.md',
  title: 'Assign Memory Resources to Containers and Pods, Kubernetes documentation',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const setResources: Source = source({
  url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_set/kubectl_set_resources',
  title: 'kubectl set resources',
  publisher: 'Kubernetes authors',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const searchList: Source = source({
  url: 'https://github.com/kubernetes/kubernetes/issues/32750',
  title: 'consider a dnspolicy optimized for fqdn lookups',
  publisher: 'kubernetes/kubernetes',
  published: '2016-09-15',
  kind: 'issue',
  seen: 'opening',
})
