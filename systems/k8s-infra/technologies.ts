import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, managed } from 'fourplane'

// Parts of the infrastructure of the Kubernetes project, as its repositories name them.

const docs = 'https://github.com/kubernetes/registry.k8s.io/blob/093d55a66dedb860360b79b865388f0223663749/cmd/archeio/README.md'
const vendor = 'Kubernetes'

export const pullers: ManagedEdgeTech = managed('edge', {
  name: 'Nodes of users',
  is: 'container runtimes that pull images',
  vendor: 'Their operators',
  docs: 'https://github.com/kubernetes/registry.k8s.io/blob/093d55a66dedb860360b79b865388f0223663749/docs/debugging.md',
})
export const archeio: ManagedServiceTech = managed('service', { name: 'Archeio', is: 'redirects of image pulls by address', vendor, docs })
export const geranos: ManagedServiceTech = managed('service', {
  name: 'Geranos',
  is: 'copies of image layers to S3',
  vendor,
  docs: 'https://github.com/kubernetes/registry.k8s.io/blob/093d55a66dedb860360b79b865388f0223663749/cmd/geranos/README.md',
})
export const otherProject: ManagedControlTech = managed('control', {
  name: 'kubernetes-public',
  is: 'project of Google Cloud for everything else',
  vendor,
  docs: 'https://github.com/kubernetes/k8s.io',
})
export const billingReport: ManagedControlTech = managed('control', {
  name: 'Billing report of K8s Infra',
  is: 'spending on Google Cloud, looked at in each meeting',
  vendor,
  docs: 'https://github.com/kubernetes/k8s.io/issues/1375',
})
