import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Parts of Kubernetes that the catalogue does not have.

const vendor = 'Cloud Native Computing Foundation'

export const clients: ManagedEdgeTech = managed('edge', {
  name: 'Clients of the Kubernetes API',
  is: 'kubectl, pipelines, operators',
  vendor,
  docs: 'https://kubernetes.io/docs/reference/using-api/',
})

// How the project serves its container images.

const docs = 'https://github.com/kubernetes/registry.k8s.io#readme'

export const privateRegistry: ManagedStateTech = managed('state', {
  name: 'OCI registry of one’s own',
  is: 'mirror or pull-through cache of images',
  vendor: 'whoever runs the cluster',
  docs: 'https://github.com/kubernetes/registry.k8s.io/blob/main/docs/mirroring/README.md',
})
export const archeio: ManagedServiceTech = managed('service', {
  name: 'archeio',
  is: 'redirector of registry.k8s.io, on Cloud Run',
  vendor: 'Kubernetes',
  docs,
})
export const geranos: ManagedControlTech = managed('control', {
  name: 'geranos',
  is: 'copies layers from Artifact Registry to S3',
  vendor: 'Kubernetes',
  docs,
})
export const imagePromoter: ManagedControlTech = managed('control', {
  name: 'Kubernetes image promoter',
  is: 'publishes approved images',
  vendor: 'Kubernetes',
  docs: 'https://github.com/kubernetes-sigs/promo-tools',
})
export const containerRuntime: ManagedControlTech = managed('control', {
  name: 'Container runtime',
  is: 'containerd, CRI-O or Docker Engine on a node',
  vendor: 'various',
  docs: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/',
})
export const endToEndTests: ManagedControlTech = managed('control', {
  name: 'Kubernetes end-to-end tests',
  is: 'pulls by real clients and kops clusters',
  vendor: 'Kubernetes',
  docs: 'https://testgrid.k8s.io/sig-k8s-infra-registry',
})
